import type { Finding } from '../../review/finding';
import { findRange } from './letter-dom';

/** The finding whose words hold a place of the drawn letter; the shortest where several do. */
export function findingAt(
  editor: HTMLElement,
  findings: readonly Finding[],
  place: { readonly node: Node; readonly offset: number } | null,
): Finding | null {
  if (place === null || !editor.contains(place.node)) return null;
  const holding = findings.filter(
    ({ start, end }) => end > start && findRange(editor, start, end)?.isPointInRange(place.node, place.offset) === true,
  );
  return holding.sort((one, other) => one.end - one.start - (other.end - other.start))[0] ?? null;
}

/** Where in the text the pointer is. Browsers have one of two ways to say it. */
export function placeUnder(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** Where the caret is. */
export function placeOfCaret(): { readonly node: Node; readonly offset: number } | null {
  const selection = getSelection();
  const node = selection?.focusNode ?? null;
  return node === null ? null : { node, offset: selection?.focusOffset ?? 0 };
}
