import { longestVisibleText, stripInvisible, type Line } from './line';

/** Plain text as lines, with the levels of `>` taken off; `-- ` opens a signature (RFC 3676, 4.3). */
export function readPlainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const shown = text.length > longestVisibleText ? text.slice(0, longestVisibleText) : text;
  for (const raw of stripInvisible(shown).split(/\r\n|\n|\r/)) {
    const isQuote = isSpacedMark.test(raw) && quotesFrom(lines.at(-1));
    lines.push(readPlainLine(isQuote ? raw.slice(1) : raw));
  }
  return lines;
}

/** Old mail programs put a space before the mark. */
const isSpacedMark = /^ > /;

/** Whether the next line may go on with a quote: after words that announce it, or in it. */
function quotesFrom(before: Line | undefined): boolean {
  return before !== undefined && (before.depth > 0 || before.text.endsWith(':'));
}

/** Fewer lines that begin so are arrows, and quote nobody. */
const fewestMarks = 3;

/** A plain message that its client shows as HTML keeps its `>`: their levels are taken off, and added to those of the elements. */
export function takeMarksOff(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => text.startsWith('>')).length < fewestMarks) return lines;
  return lines.map((line) => {
    const { text, depth } = readPlainLine(line.text);
    return depth === 0 ? line : { ...line, text, depth: line.depth + depth };
  });
}

function readPlainLine(raw: string): Line {
  let at = 0;
  let depth = 0;
  for (; at < raw.length; at += 1) {
    const character = raw[at];
    if (character === '>') depth += 1;
    else if (character !== ' ' || depth === 0) break;
    else if (raw[at + 1] !== '>') {
      at += 1;
      break;
    }
  }
  return { text: raw.slice(depth === 0 ? 0 : at, blanksAtEnd(raw)), depth };
}

/** Where the spaces and tabs that end a line begin. A pattern would try each space of a long run that ends in a word. */
function blanksAtEnd(line: string): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return end;
}
