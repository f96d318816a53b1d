import type { LibraryFault } from '../format/library-problem';
import { lineAt } from '../format/line-at';

/** Far above any letter. Handlebars' parser is cubic in nested parentheses and quadratic in tags: it must not meet more. */
const most = { characters: 50_000, tags: 1_000, parentheses: 30, nesting: 20 };

/** Why a text may not even be parsed, with its line; null when it may. Linear in its length. */
export function checkBounds(source: string): { readonly line: number; readonly fault: LibraryFault } | null {
  if (source.length > most.characters)
    return { line: 1, fault: { kind: 'too-large', characters: source.length, most: most.characters } };
  let tags = 0;
  let nesting = 0;
  for (let open = source.indexOf('{{'); open >= 0;) {
    const close = source.indexOf('}}', open);
    const tag = source.slice(open + 2, close < 0 ? undefined : close);
    if (/^~?#/.test(tag)) nesting++;
    else if (/^~?\//.test(tag)) nesting--;
    if (++tags > most.tags) return refusal(source, open, 'tags');
    if (nesting > most.nesting || tag.split('(').length - 1 > most.parentheses) return refusal(source, open, 'nesting');
    open = close < 0 ? -1 : source.indexOf('{{', close + 2);
  }
  return null;
}

function refusal(source: string, at: number, what: 'tags' | 'nesting'): ReturnType<typeof checkBounds> {
  return { line: lineAt(source, at), fault: { kind: 'not-allowed', what } };
}
