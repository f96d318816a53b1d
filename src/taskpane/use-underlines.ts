import { useEffect, type RefObject } from 'react';
import type { Finding } from '../review/finding';
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
  html: string,
): void {
  useEffect(() => {
    const editor = element.current;
    if (editor === null || typeof Highlight === 'undefined') return;
    const rangesOf = (block: boolean) =>
      findings
        .filter((finding) => (finding.severity === 'block') === block && finding.end > finding.start)
        .map((finding) => findRange(editor, finding.start, finding.end))
        .filter((range) => range !== null);
    CSS.highlights.set(names.block, new Highlight(...rangesOf(true)));
    CSS.highlights.set(names.other, new Highlight(...rangesOf(false)));
    return () => {
      CSS.highlights.delete(names.block);
      CSS.highlights.delete(names.other);
    };
  }, [element, findings, html]);
}
