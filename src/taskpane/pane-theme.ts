import type { Theme as FluentTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../mailbox/mailbox';
import { webDarkTheme, webLightTheme } from './fluent-themes';

/**
 * The mail client’s theme, or the system’s until the client has said its own. In high contrast the system replaces the
 * colours of whichever theme is on: `forced-colors` rules come with every Fluent component.
 */
export function usePaneTheme(ofMailbox: Theme | null): { readonly theme: FluentTheme; readonly dark: boolean } {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const dark = ofMailbox === null || ofMailbox === 'high-contrast' ? systemDark : ofMailbox === 'dark';
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
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
