/** The attribute of the button that unfolds the menu of the bar. */
export const menuMark = 'data-menu';

/** Leads back to what the menu was opened by: what was pressed in it has gone with it. */
export function focusMenu(): void {
  document.querySelector<HTMLElement>(`[${menuMark}]`)?.focus();
}
