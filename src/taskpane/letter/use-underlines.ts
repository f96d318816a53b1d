import { useEffect, type RefObject } from 'react';
import type { Finding } from '../../review/finding';
import type { LetterDocument } from '../../session/document/letter-document';
import { findRange } from './letter-dom';

/** Drawn by taskpane.css: one highlight for findings that must be confirmed, one for the others. */
const names = { block: 'egards-block', other: 'egards-remark' } as const;

/**
 * Underlines findings where they stand with the CSS Custom Highlight API, which leaves the text and the caret alone.
 * Where a client's web view lacks it, the list of findings says the same.
 */
export function useUnderlines(
  element: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
  shown: LetterDocument,
): void {
  useEffect(() => {
    const editor = element.current;
    if (editor === null || typeof Highlight === 'undefined') return;
    const rangesOf = (block: boolean) =>
      findings
        .filter((finding) => (finding.severity === 'block') === block && finding.end > finding.start)
        .map((finding) => findRange(editor, finding.start, finding.end))
        .filter((range) => range !== null);
    underline(names.block, rangesOf(true));
    underline(names.other, rangesOf(false));
  }, [element, findings, shown]);
  useEffect(
    () => () => {
      if (typeof Highlight === 'undefined') return;
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
    [],
  );
}

/** What is underlined already is left alone: any change of a highlight has the browser draw its words anew. */
function underline(name: string, ranges: readonly Range[]): void {
  const highlight = CSS.highlights.get(name);
  if (highlight === undefined) {
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  const held = [...highlight] as Range[];
  for (const range of held) if (!ranges.some((one) => isSame(one, range))) highlight.delete(range);
  for (const range of ranges) if (!held.some((one) => isSame(one, range))) highlight.add(range);
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
