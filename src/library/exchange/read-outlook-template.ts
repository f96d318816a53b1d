import { find, read, type CFB$Container } from 'cfb';
import { oneLine, titleOfFile, type BroughtText, type BroughtTexts } from './brought-text';
import { decodeText } from './decode-text';
import type { ExchangeNote } from './exchange-note';
import { looksLikeHtml, readMarkup } from './read-markup';
import { readPlainText } from './read-plain-text';

/** Streams of a message file: a property’s number, then 001F for UTF-16, 001E for the code page of Windows, 0102 for bytes ([MS-OXMSG]). */
const properties = { subject: '0037', body: '1000', html: '1013' };

/** The letter of an Outlook template (`.oft`) or of a message kept as a file (`.msg`). Nothing attached is taken. */
export function readOutlookTemplate(bytes: Uint8Array, file: string): BroughtTexts {
  const refused = (): BroughtTexts => ({ texts: [], notes: [{ file, line: null, fault: { kind: 'no-message' } }] });
  let container: CFB$Container;
  try {
    container = read(bytes, { type: 'buffer' });
  } catch {
    return refused();
  }
  const html = property(container, properties.html);
  const plain = property(container, properties.body);
  const text = html.trim() === '' ? plain : html;
  if (text.trim() === '') return refused();
  const isHtml = text === html || looksLikeHtml(text);
  const markup = isHtml ? readMarkup(text, file, 1) : null;
  const notes: ExchangeNote[] = (markup?.notes ?? []).map((note) => ({ ...note, line: null }));
  const attached = container.FullPaths.filter((path) => /\/__attach_version1\.0_#[0-9A-F]{8}\/$/i.test(path)).length;
  if (attached > 0) notes.push({ file, line: null, fault: { kind: 'attachments-left', count: attached } });
  const letter: BroughtText = {
    file,
    line: 1,
    title: titleOfFile(file),
    subject: oneLine(property(container, properties.subject), 200),
    language: null,
    sortedUnder: '',
    blocks: markup?.blocks ?? readPlainText(text, 1),
  };
  return { texts: [letter], notes };
}

/** '' when the message has no such property, or it is no text. */
function property(container: CFB$Container, number: string): string {
  const stream = (type: string): Uint8Array | null => {
    const content = find(container, `/__substg1.0_${number}${type}`)?.content;
    return content === undefined || content.length === 0 ? null : Uint8Array.from(content as ArrayLike<number>);
  };
  const wide = stream('001F');
  if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '').replace(/\r\n?/g, '\n');
  const narrow = stream('001E') ?? stream('0102');
  return narrow === null ? '' : (decodeText(trimEnd(narrow)) ?? '');
}

function trimEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}
