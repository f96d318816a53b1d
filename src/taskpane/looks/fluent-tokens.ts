/**
 * Fluent’s design tokens for the production build (see webpack.config.js): each is the CSS variable of its own name,
 * so the 450 names need not be shipped. Rules are extracted at build with Fluent’s own list; this answers the rest.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `var(--${String(name)})` },
);
