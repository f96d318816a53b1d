/**
 * A letter as Gmail’s own editor writes one: a `div` a line, a `div` with a `br` for a blank one. Chromium turns `p` into
 * `div` in the middle of a text and keeps it at the top: with `p`, spacing would depend on where the letter goes.
 *
 * `html` is the letter’s own: `p` and `ul` side by side, with inline marks only inside a `p`.
 */
export function gmailLines(html: string): string {
  const blocks = html.match(/<p>[\s\S]*?<\/p>|<ul>[\s\S]*?<\/ul>/g) ?? [];
  return blocks.map((block, index) => between(blocks[index - 1], block) + asLine(block)).join('');
}

export const blankLine = '<div><br></div>';

function asLine(block: string): string {
  return isList(block) ? block : `<div>${block.slice('<p>'.length, -'</p>'.length)}</div>`;
}

/** A list brings its own space around it. */
function between(before: string | undefined, block: string): string {
  return before === undefined || isList(before) || isList(block) ? '' : blankLine;
}

function isList(block: string): boolean {
  return block.startsWith('<ul>');
}
