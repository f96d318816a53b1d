/**
 * The theme the mail client had when the pane was last open: light or dark until it says so again, so that a dark Outlook
 * on a light system does not see a white pane first. Nothing is remembered where storage is refused.
 */
export type Scheme = 'light' | 'dark';

const key = 'egards.theme';

export function recallScheme(): Scheme | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
}

export function rememberScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // The next opening begins in the system’s theme.
  }
}
