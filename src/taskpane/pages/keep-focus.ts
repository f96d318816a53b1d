/** What office.js itself takes for the stops of Tab, but for what is not shown. */
const stops =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex], [contenteditable]';

/**
 * A control that goes while it has the focus leaves it to its neighbour. In Outlook the browser’s own remedy does not serve:
 * office.js moves the focus at each Tab, and from the page itself, or from what is no stop of Tab, it moves it out of the
 * pane. Where the whole page of the control has gone, the focus waits for the first stop of the page that comes.
 *
 * @returns what ends it.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  /** The stops of the page when the focus came, from the focused one on, then those before it, nearest first. */
  let neighbours: readonly HTMLElement[] = [];
  /** The page it is in; null for what stands around the page. */
  let its: Element | null = null;
  let frame = 0;

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    focused = target;
    its = target.closest('main');
    const all = [...page.querySelectorAll<HTMLElement>(stops)];
    const place = all.findIndex((stop) => stop === target);
    neighbours = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0)).reverse()];
  }

  function pass(): void {
    // What is not in front takes no focus: a pinned pane follows the message while another part of Outlook is used.
    if (focused === null || !page.hasFocus() || page.activeElement !== page.body) return;
    if (focused.isConnected && isShown(focused)) return;
    const main = page.querySelector('main');
    const near = its === null || its.isConnected ? neighbours.find(takesFocus) : undefined;
    // The button of a page that is still being read would write a letter nobody has seen.
    const first = [...(main?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(
      (stop) => stop.closest('footer') === null,
    );
    const left = near ?? first.find(takesFocus);
    left?.focus();
  }

  const observer = new MutationObserver(() => {
    if (focused === null || page.activeElement !== page.body) return;
    cancelAnimationFrame(frame);
    // Whoever took the control away may have led the focus elsewhere by then.
    frame = requestAnimationFrame(pass);
  });
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  page.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener('focusin', remember);
  };
}

function takesFocus(stop: HTMLElement): boolean {
  return stop.isConnected && stop.tabIndex >= 0 && isShown(stop);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
