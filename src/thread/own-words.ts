import { fold } from '../text/fold';
import type { Line } from './line';
import { closings, deviceLines, greetings } from './words/letter-words';

export interface OwnWords {
  readonly text: string;
  readonly flat: string;
  readonly bodyStart: number;
  readonly signatureStart: number;
}

/** What an author wrote, with the place of the greeting and of the signature. */
export function readOwnWords(all: readonly Line[]): OwnWords {
  const lines = headAndFoot(all);
  let first = 0;
  let last = lines.length;
  while (first < last && lines[first]?.text.trim() === '') first += 1;
  while (last > first && lines[last - 1]?.text.trim() === '') last -= 1;
  const kept = lines.slice(first, last);
  const text = kept.map((line) => line.text).join('\n');
  const folded = fold(text);
  const starts: number[] = [];
  let offset = 0;
  for (const line of kept) {
    starts.push(offset);
    offset += line.text.length + 1;
  }
  const foldedLines = kept.map((line, index) => folded.slice(starts[index], (starts[index] ?? 0) + line.text.length));
  return {
    text,
    flat: unwrap(folded, foldedLines, starts),
    bodyStart: greetingEnd(foldedLines, starts),
    signatureStart: signatureStart(kept, foldedLines, starts, text.length),
  };
}

/** An application says what it is about at its head and its foot: of a very long text, the middle is left out. */
const longestHead = 6000;
const longestFoot = 2500;

function headAndFoot(lines: readonly Line[]): readonly Line[] {
  let length = 0;
  for (const line of lines) length += line.text.length + 1;
  if (length <= longestHead + longestFoot) return lines;
  const head: Line[] = [];
  let used = 0;
  for (const line of lines) {
    if (used > longestHead) break;
    head.push(line.text.length > longestHead ? { ...line, text: line.text.slice(0, longestHead) } : line);
    used += line.text.length + 1;
  }
  const foot: Line[] = [];
  used = 0;
  for (let at = lines.length - 1; at >= head.length; at -= 1) {
    const line = lines[at];
    if (line === undefined || used + line.text.length > longestFoot) break;
    foot.push(line);
    used += line.text.length + 1;
  }
  return [...head, { text: '', depth: 0 }, ...foot.reverse()];
}

/** A line is wrapped when the first word of the next one would not have fitted on it. */
function unwrap(folded: string, lines: readonly string[], starts: readonly number[]): string {
  const chunks: string[] = [];
  let from = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    if (line.length < 40 || line.length > 110 || next === '' || /^[\s\-*•·>=_|\t]|^\d+[.)]/.test(next)) continue;
    const space = next.indexOf(' ');
    const firstWord = space < 0 ? next.length : space;
    if (line.length + 1 + firstWord < 62 || /^[a-z' -]{2,20}:/.test(next)) continue;
    const breakAt = (starts[at + 1] ?? 0) - 1;
    chunks.push(folded.slice(from, breakAt), ' ');
    from = breakAt + 1;
  }
  chunks.push(folded.slice(from));
  return chunks.join('');
}

function greetingEnd(lines: readonly string[], starts: readonly number[]): number {
  for (let at = 0; at < lines.length && at < 6; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (!greetings.test(line)) {
      // A date, a place or « Objet : » may stand above the greeting.
      if (line.length > 80 || at > 4) return 0;
      continue;
    }
    if (line.length <= 60 || /[,!:]/.test(line.slice(0, 60))) {
      const end = line.length <= 60 ? (lines[at] ?? '').length : (lines[at] ?? '').search(/[,!:]/) + 1;
      return (starts[at] ?? 0) + end;
    }
    return 0;
  }
  return 0;
}

/** From the last closing phrase, the `-- ` mark or what the client marks as a signature, to the end. */
function signatureStart(
  kept: readonly Line[],
  lines: readonly string[],
  starts: readonly number[],
  length: number,
): number {
  const marked = kept.findIndex((line, index) => (line.signature ?? false) || /^--\s*$/.test(lines[index] ?? ''));
  const lowest = Math.max(0, lines.length - 40);
  for (let at = lines.length - 1; at >= lowest; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || deviceLines.test(line)) continue;
    if (closings.test(line)) {
      // « Merci de me répondre » inside the letter is no closing: what follows one is short lines.
      const rest = lines.slice(at + 1).filter((one) => one.trim() !== '');
      const long = rest.filter((one) => one.length > 90).length;
      if (long <= 1 && rest.length <= 24 && !(long === 1 && rest.length < 3)) {
        const start = starts[at] ?? length;
        return marked >= 0 ? Math.min(start, starts[marked] ?? length) : start;
      }
    }
  }
  if (marked >= 0) return starts[marked] ?? length;
  return lastShortLines(lines, starts, length);
}

/** Without a closing phrase: the short lines at the end, if a longer line stands before them. */
function lastShortLines(lines: readonly string[], starts: readonly number[], length: number): number {
  let at = lines.length;
  let kept = 0;
  while (at > 0 && kept < 6) {
    const line = (lines[at - 1] ?? '').trim();
    if (line.length > 60 || /[.!?;]$/.test(line)) break;
    at -= 1;
    if (line !== '') kept += 1;
  }
  return at === 0 ? (lines.length <= 1 ? length : (starts[0] ?? 0)) : (starts[at] ?? length);
}
