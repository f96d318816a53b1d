import type { KeyboardEvent } from 'react';

/**
 * Escape leaves what is open, and goes no further: neither to a menu around it, nor to office.js, which would take the focus
 * back to Outlook. `leave` is null where nothing is open: the press is then for Outlook.
 */
export function leaveOnEscape(event: KeyboardEvent, leave: (() => void) | null): void {
  if (event.key !== 'Escape' || leave === null) return;
  event.stopPropagation();
  leave();
}
