/** First lines of what a mail client quotes under a reply, in folded letters. */
const quoteHeads = [
  /^-{2,} ?(?:message d'origine|message original|message transfere|original message|forwarded message)/,
  /^_{5,}\s*$/,
  /^(?:le|on) .{4,120} (?:a ecrit|wrote) ?: ?$/,
];
const from = /^\*?(?:de|from)\*? ?: .+$/;
const headerAfterFrom = /^\*?(?:envoye|envoye le|date|sent|a|to|objet|subject)\*? ?:/;

/**
 * What we wrote: the text down to the history that the mail client puts under a reply, without lines quoted by `>`.
 * `folded` is `plainLetters(text)`. Lines that are not ours come back as spaces, so that offsets stay.
 */
export function ourPart(text: string, folded: string): string {
  const lines = text.split('\n');
  const foldedLines = folded.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = trimmed(foldedLines[at]);
    if (opensQuote(line, trimmed(foldedLines[at + 1]))) break;
    const written = lines[at];
    if (written === undefined) break;
    if (line.charAt(0) === '>') kept.push(written.replace(/[^\r]/g, ' '));
    else kept.push(written);
  }
  return kept.join('\n');
}

function opensQuote(line: string, next: string): boolean {
  for (let at = 0; at < quoteHeads.length; at += 1) {
    const head = quoteHeads[at];
    if (head !== undefined && head.test(line)) return true;
  }
  return from.test(line) && headerAfterFrom.test(next);
}

function trimmed(line: string | undefined): string {
  if (line === undefined) return '';
  return line.slice(0, 400).trim();
}
