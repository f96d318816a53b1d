/** Fluent’s themes. The production build puts in their values (fluent-themes-loader.mjs); the names stay Fluent’s. */
export { webDarkTheme, webLightTheme } from '@fluentui/react-components';
