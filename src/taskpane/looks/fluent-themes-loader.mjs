import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The hues that Fluent’s controls and ours use; the other forty are for avatars and charts. */
const hues = /^colorPalette(?:Red|Green|Marigold|DarkOrange)/;

/**
 * Puts Fluent’s light and dark theme into the bundle as values: the code that derives them from ramps of colours, for
 * every hue, is twice as long.
 */
export default function writeThemes() {
  const { webLightTheme, webDarkTheme } = require('@fluentui/react-components');
  const names = Object.keys(webLightTheme).filter((name) => !name.startsWith('colorPalette') || hues.test(name));
  const pick = (theme, kept) => JSON.stringify(Object.fromEntries(kept.map((name) => [name, theme[name]])));
  const differing = names.filter((name) => webDarkTheme[name] !== webLightTheme[name]);
  return [
    `export const webLightTheme = ${pick(webLightTheme, names)};`,
    `export const webDarkTheme = { ...webLightTheme, ...${pick(webDarkTheme, differing)} };`,
  ].join('\n');
}
