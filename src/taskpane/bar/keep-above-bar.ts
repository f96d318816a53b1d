/** Air left between what is reached and the bar, in CSS pixels. */
const air = 8;

/**
 * What is reached by keyboard is never left under the bar at the bottom, however high the bar has become: the field that
 * takes the focus, and in the letter the line of the caret. The browser does not know that the bar covers the page.
 *
 * @returns what ends it.
 */
export function keepAboveBar(bar: HTMLElement): () => void {
  const page = bar.ownerDocument;

  function raise(covered: DOMRect): void {
    // What is higher than the room there is shows its beginning.
    const down = Math.min(covered.bottom + air - bar.getBoundingClientRect().top, covered.top);
    if (down > 0) scrollBy(0, down);
  }

  function showFocused({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement) || target.isContentEditable || !isBefore(target)) return;
    // Under a pointer nothing may move: the button would be gone when it is let go, and nothing pressed.
    if (!target.matches(':focus-visible')) return;
    raise(target.getBoundingClientRect());
  }

  /** The bar covers what comes before it; what comes after it lies below. */
  function isBefore(element: HTMLElement): boolean {
    return !bar.contains(element) && (bar.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }

  function showCaret(): void {
    const caret =
      page.activeElement instanceof HTMLElement && page.activeElement.isContentEditable ? caretRect() : null;
    if (caret !== null) raise(caret);
  }

  page.addEventListener('focusin', showFocused);
  page.addEventListener('selectionchange', showCaret);
  return () => {
    page.removeEventListener('focusin', showFocused);
    page.removeEventListener('selectionchange', showCaret);
  };
}

/** Where the moving end of the selection is drawn; an empty line has no rectangle of its own, its element has. */
function caretRect(): DOMRect | null {
  const selection = getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null) return null;
  const caret = document.createRange();
  caret.setStart(node, selection.focusOffset);
  const drawn = [...(caret.getClientRects?.() ?? [])].at(-1);
  if (drawn !== undefined) return drawn;
  const inside = node.childNodes[Math.max(0, selection.focusOffset - 1)] ?? node;
  return (inside instanceof Element ? inside : inside.parentElement)?.getBoundingClientRect() ?? null;
}
