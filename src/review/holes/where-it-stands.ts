/** At most `most` characters of the line before `at`: looking back further for each match would not be linear. */
export function lineBefore(own: string, at: number, most: number): string {
  const before = own.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

export function isInQuotation(own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 200), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.split('"').length - 1) % 2 === 1;
}

/** Between backquotes stands code, quoted. */
export function isInBackquotes(own: string, at: number): boolean {
  const open = lineBefore(own, at, 300).split('`').length % 2 === 0;
  return open && own.slice(at, at + 300).includes('`');
}
