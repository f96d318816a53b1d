/** Parts inside parts, and messages inside messages, beyond a depth no letter has: they stay as they are. */
const deepestPart = 12;

/**
 * The bytes of a message whose every text says how it is written. Mail of the 2000s, and many forms, hold letters of
 * Windows-1252 that nothing declares, or that are declared as UTF-8; a mail client shows them as what they are. Headers
 * become UTF-8, and the texts that are no UTF-8 are declared. What is well-formed comes back as it was, untouched.
 */
export function declareCharset(bytes: Uint8Array): Uint8Array {
  const pieces = declareIn(bytes, deepestPart);
  return pieces.length === 1 && pieces[0] === bytes ? bytes : joined(pieces);
}

function declareIn(bytes: Uint8Array, depth: number): readonly Uint8Array[] {
  const { fields, bodyStart } = readHeader(bytes);
  const body = bytes.subarray(bodyStart);
  const type = fields.find(({ name }) => name === 'content-type')?.value ?? 'text/plain';
  const encoding = fields.find(({ name }) => name === 'content-transfer-encoding')?.value.toLowerCase() ?? '';
  const inside = depth === 0 ? [body] : declareInside(body, type, encoding, depth);
  const declares = /^text\//i.test(type) && !hasOwnCharset(type) && !isUtf8(withoutEncoding(body, encoding));
  if (!declares && inside.length === 1 && inside[0] === body && fields.every(({ raw }) => isUtf8(raw))) return [bytes];
  return [...declaredHeader(fields, declares), bytes.subarray(endOfFields(fields), bodyStart), ...inside];
}

/** The parts of a body, or the message that it is. */
function declareInside(body: Uint8Array, type: string, encoding: string, depth: number): readonly Uint8Array[] {
  if (/^message\/rfc822/i.test(type)) return encoding === 'base64' ? [body] : declareIn(body, depth - 1);
  const boundary = /^multipart\/.*;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/is.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [body];
  const pieces: Uint8Array[] = [];
  let partStart: number | null = null;
  let written = 0;
  const endPart = (end: number) => {
    if (partStart === null) return;
    const part = body.subarray(partStart, end);
    const declared = declareIn(part, depth - 1);
    if (declared.length === 1 && declared[0] === part) return;
    pieces.push(body.subarray(written, partStart), ...declared);
    written = end;
  };
  const opening = new TextEncoder().encode(`--${mark}`);
  for (const { start, end } of linesOf(body)) {
    if (!startsWith(body, start, opening) || isLonger(body[start + opening.length])) continue;
    endPart(start);
    partStart = end;
  }
  endPart(body.length);
  return pieces.length === 0 ? [body] : [...pieces, body.subarray(written)];
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly raw: Uint8Array;
}

/** The fields of a header, each with the lines that continue it, and where the body starts. */
function readHeader(bytes: Uint8Array): { readonly fields: readonly Field[]; readonly bodyStart: number } {
  const fields: Field[] = [];
  let fieldStart = 0;
  const endField = (end: number) => {
    if (end === fieldStart) return;
    const raw = bytes.subarray(fieldStart, end);
    const [, name = '', value = ''] = /^([^:\s]*)\s*:?(.*)$/s.exec(asText(raw)) ?? [];
    fields.push({ name: name.toLowerCase(), value: value.replace(/\r?\n/g, ' ').trim(), raw });
    fieldStart = end;
  };
  for (const { start, end } of linesOf(bytes)) {
    const first = bytes[start];
    const isBlank = first === lineFeed || (first === carriageReturn && end - start <= 2);
    if (isBlank) {
      endField(start);
      return { fields, bodyStart: start };
    }
    if (first !== space && first !== tab) endField(start);
  }
  endField(bytes.length);
  return { fields, bodyStart: bytes.length };
}

function endOfFields(fields: readonly Field[]): number {
  return fields.reduce((sum, { raw }) => sum + raw.length, 0);
}

function declaredHeader(fields: readonly Field[], declares: boolean): readonly Uint8Array[] {
  const type = fields.find(({ name }) => name === 'content-type');
  const typeLine = (value: string) =>
    new TextEncoder().encode(`Content-Type: ${value.replace(charsetOf, '')}; charset=windows-1252\r\n`);
  const written = fields.map((field) => (declares && field === type ? typeLine(field.value) : asUtf8(field.raw)));
  return declares && type === undefined ? [...written, typeLine('text/plain')] : written;
}

const charsetOf = /;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/gi;

/** It declares something else than UTF-8, which a text without a charset is taken for. */
function hasOwnCharset(type: string): boolean {
  const declared = type.match(charsetOf)?.[0] ?? '';
  return declared !== '' && !/utf-?8/i.test(declared);
}

/** The bytes that an encoding stands for, as far as telling UTF-8 from others needs them. */
function withoutEncoding(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') {
    const text = asText(body).replace(/=\r?\n/g, '');
    return Uint8Array.from(
      text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      (character) => character.charCodeAt(0),
    );
  }
  if (encoding !== 'base64') return body;
  try {
    return Uint8Array.from(atob(asText(body).replace(/[^A-Za-z0-9+/]/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  return isUtf8(bytes) ? bytes : new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
}

/** A character for each byte. */
function asText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('');
}

const [lineFeed, carriageReturn, space, tab, hyphen] = [0x0a, 0x0d, 0x20, 0x09, 0x2d];

/** Where each line starts, and where the next one does. */
function* linesOf(bytes: Uint8Array): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    yield { start, end };
    start = end;
  }
}

/** « --b » is no line of « --bc ». */
function isLonger(next: number | undefined): boolean {
  return next !== undefined && ![lineFeed, carriageReturn, space, tab, hyphen].includes(next);
}

function startsWith(bytes: Uint8Array, at: number, opening: Uint8Array): boolean {
  return opening.every((byte, index) => bytes[at + index] === byte);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
