import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../mailbox/mailbox';

const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** The mail client’s theme, or the system’s until the client has said its own. Forced colours win over both. */
export function usePaneTheme(ofMailbox: Theme | null): { readonly theme: FluentTheme; readonly dark: boolean } {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  const name = forcedColors ? 'high-contrast' : (ofMailbox ?? (systemDark ? 'dark' : 'light'));
  return { theme: fluentThemes[name], dark: name !== 'light' };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
