export interface HeaderEntry {
  readonly value: string;
  readonly line: number;
}

export interface HeadedFile {
  readonly header: ReadonlyMap<string, HeaderEntry>;
  /** The text below the header, on the same lines as in the file. */
  readonly body: string;
}

/** Reads `---`, lines `key: value`, `---`, then the text; a file without a header is all text. */
export function readHeader(source: string): HeadedFile {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const header = new Map<string, HeaderEntry>();
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
  if (end < 0) return { header, body: lines.join('\n') };
  for (const [index, line] of lines.slice(1, end).entries()) {
    const colon = line.indexOf(':');
    if (colon > 0) header.set(line.slice(0, colon).trim(), { value: line.slice(colon + 1).trim(), line: index + 2 });
  }
  return { header, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}
