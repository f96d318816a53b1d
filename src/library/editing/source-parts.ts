/** A text as an editor shows it: what its header says, and the words below, which are what is written. */
export interface SourceParts {
  /** With its `---` lines and the empty line after them; '' for a text without a header. */
  readonly head: string;
  readonly body: string;
}

/** The two together are the source, character for character but for line ends. */
export function splitSource(source: string): SourceParts {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const head = /^---[ \t]*\n(?:(?!---[ \t]*(?:\n|$))[^\n]*\n)*---[ \t]*(?:\n|$)\n*/.exec(text)?.[0] ?? '';
  return { head, body: text.slice(head.length) };
}

/** How many lines of the file stand above the words. */
export function linesOfHead(head: string): number {
  return head.split('\n').length - 1;
}

/** '' when the header does not say it. */
export function headerValue(head: string, key: string): string {
  for (const line of head.split('\n')) if (line.startsWith(`${key}:`)) return line.slice(key.length + 1).trim();
  return '';
}

/** The header with another value; a line break in it would be another header line, and becomes a space. */
export function withHeaderValue(head: string, key: string, value: string): string {
  if (head === '') return head;
  const line = `${key}: ${value.replace(/\s+/g, ' ')}`;
  const lines = head.split('\n');
  const at = lines.findIndex((each) => each.startsWith(`${key}:`));
  if (at >= 0) lines[at] = line;
  else lines.splice(1, 0, line);
  return lines.join('\n');
}
