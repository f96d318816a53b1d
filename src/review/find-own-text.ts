/** A stretch of the text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const lineOfUnderscores = /^_{5,}\s*$/;

const historyHeads = [
  /^-{2,} ?(?:message (?:d[’']origine|transf[ée]r[ée]|original)|original message|forwarded message)/i,
  lineOfUnderscores,
  /^\s*(?:le|on) .{4,120} (?:a [ée]crit|wrote) ?: ?$/i,
  /^\*?(?:de|from)\*? ?: .+$/i,
];

const laterFields = 'envoy[ée](?: le)?|date|sent|[àa]|to|objet|subject';
/** A header of a message that is quoted. */
const header = new RegExp(`^\\*?(?:de|from|${laterFields})\\*? ?:`, 'i');
/** « De : » opens a quoted message only when another header follows it. */
const headerAfter = new RegExp(`^\\*?(?:${laterFields})\\*? ?:`, 'i');

/**
 * Where we speak: the text without lines quoted by `>` and without the history a mail client puts under a reply.
 * The candidate's words are not ours to judge.
 */
export function findOwnText(text: string): Stretch[] {
  const own: Stretch[] = [];
  let start = -1;
  let at = 0;
  let follows = false;
  const close = (end: number) => {
    if (start >= 0 && end > start) own.push({ start, end });
    start = -1;
  };
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 400)).trimEnd();
    if (startsHistory(line, text, end)) {
      close(at);
      return own;
    }
    if (isQuoted(line) && !(isArrow.test(line) && !follows && !isQuoted(text.slice(end + 1, end + 9)))) close(at);
    else if (start < 0) start = at;
    if (newline < 0) break;
    follows = isQuoted(line);
    at = newline + 1;
  }
  close(text.length);
  return own;
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>(?!>.*<<)/.test(line);
}

/** « >>> Nadège, rajoute un mot » alone among our lines: an arrow, not a quotation of a quotation. */
const isArrow = /^\s{0,3}>{2,4} ?\p{L}/u;

function startsHistory(line: string, text: string, lineEnd: number): boolean {
  for (const [index, head] of historyHeads.entries()) {
    if (!head.test(line)) continue;
    if (head === lineOfUnderscores && isForSignature(text, lineEnd)) return false;
    if (index < 3) return true;
    const next = text.slice(lineEnd + 1, lineEnd + 200).split('\n', 1)[0] ?? '';
    if (headerAfter.test(next)) return true;
  }
  return false;
}

/** The words a letter closes with, and the line before a signature. */
const closesLetter =
  /(?:cordialement|sinc[èe]rement|respectueusement|amicalement|salutations?(?: distingu[ée]es?)?|sentiments? (?:distingu[ée]s?|les meilleurs)|consid[ée]ration|bien à (?:vous|toi)|regards|wishes|best|cheers|amiti[ée]s|bises|sincerely|faithfully|truly|thanks|thank you|merci(?: à vous| encore| d['’]avance)?)[ \u00a0]?[,.!]?\s*$/i;

/** A line to sign on: right after the words that close a letter, and no header of a quoted message after it. */
function isForSignature(text: string, lineEnd: number): boolean {
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const before = text.slice(Math.max(0, lineStart - 120), lineStart).trimEnd();
  const after = text.slice(lineEnd, lineEnd + 120).trimStart();
  return closesLetter.test(before.slice(before.lastIndexOf('\n') + 1)) && !header.test(after);
}

/** Same length, with what is quoted made blank. */
export function blankQuotes(text: string, own: readonly Stretch[]): string {
  let body = '';
  for (const { start, end } of own) body += ' '.repeat(start - body.length) + text.slice(start, end);
  return body;
}
