import { normalise } from '../../text/fold';

/**
 * Text as the programs of an office save it: UTF-8, with a mark at its head or not, what Excel calls Unicode text
 * (UTF-16), or windows-1252. Null when it is no text. Line ends are made one character.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = normalise(decode(bytes).replace(/^\ufeff/, '')).replace(/\r\n?/g, '\n');
  return text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
