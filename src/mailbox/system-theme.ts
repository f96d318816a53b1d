import type { Theme } from './mailbox';

/** What the person has chosen in their system, for every application. */
export interface SystemTheme {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

/** The theme of a mail client that says none of its own. */
export function themeOfSystem({ dark, forcedColors }: SystemTheme): Theme {
  if (forcedColors) return 'high-contrast';
  return dark ? 'dark' : 'light';
}

/** Follows the system’s choice: `now` asks it, `onChange` is told of each change, `stop` ends it. */
export function followSystemTheme(onChange: () => void): {
  readonly now: () => SystemTheme;
  readonly stop: () => void;
} {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  for (const query of [dark, forced]) query.addEventListener('change', onChange);
  return {
    now: () => ({ dark: dark.matches, forcedColors: forced.matches }),
    stop() {
      for (const query of [dark, forced]) query.removeEventListener('change', onChange);
    },
  };
}
