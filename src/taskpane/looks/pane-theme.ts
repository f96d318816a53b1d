import type { Theme as FluentTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '../../mailbox/mailbox';
import { webDarkTheme, webLightTheme } from './fluent-themes';
import { recallScheme, rememberScheme, type Scheme } from './remembered-theme';

/**
 * The mail client’s theme; until it has said its own, the one it had last time, or the system’s. In high contrast the
 * system replaces the colours of whichever theme is on: `forced-colors` rules come with every Fluent component.
 */
export function usePaneTheme(ofMailbox: Theme | null): FluentTheme {
  const bySystem: Scheme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const scheme = ofMailbox === null ? (recalled ?? bySystem) : ofMailbox === 'high-contrast' ? bySystem : ofMailbox;
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
    if (ofMailbox !== null) rememberScheme(scheme);
  }, [ofMailbox, scheme]);
  return scheme === 'dark' ? webDarkTheme : webLightTheme;
}

const recalled = recallScheme();

function useMedia(query: string): boolean {
  // Asked once: the browser takes longer to read a query than to say whether it matches, and this runs at each key.
  const [media] = useState(() => (typeof window === 'undefined' ? null : window.matchMedia(query)));
  return useSyncExternalStore(
    useCallback(
      (onChange: () => void) => {
        media?.addEventListener('change', onChange);
        return () => media?.removeEventListener('change', onChange);
      },
      [media],
    ),
    () => media?.matches ?? false,
    () => false,
  );
}
