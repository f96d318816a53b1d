/** One entry of a zip, as its directory tells; nothing of it has been verified. */
export interface ZipEntry {
  /** With `/`, as far as its bytes are UTF-8; null when they are not. */
  readonly name: string | null;
  readonly isFolder: boolean;
  /** A symbolic link of Unix, or any other file that is not plain. */
  readonly isSpecial: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The bytes of the entry as they are in the zip. */
  readonly packed: Uint8Array;
  /** In bytes. */
  readonly size: number;
}

const marks = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const lengths = { end: 22, entry: 46, local: 30, longestComment: 65_535 };

/**
 * The directory at the end of a zip (PKWARE APPNOTE 4.3). It is read here because the rights of an entry, which tell a link
 * from a file, are given by no small library. Null when it is no zip, is cut, or points outside of itself.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] | 'too-many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return 'too-many';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + lengths.entry > end || view.getUint32(at, true) !== marks.entry) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + lengths.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = readEntry(bytes, view, at, nameLength);
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - lengths.longestComment); at--)
    if (view.getUint32(at, true) === marks.end) return at;
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry | null {
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + lengths.local > bytes.length || view.getUint32(local, true) !== marks.local) return null;
  const start = local + lengths.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length) return null;
  const name = readName(bytes.subarray(at + lengths.entry, at + lengths.entry + nameLength));
  // The upper half is the mode of Unix: 4 is a folder, 8 a plain file, 0 what Windows writes.
  const type = view.getUint32(at + 38, true) >>> 28;
  return {
    name,
    isFolder: name?.endsWith('/') === true || type === 4,
    isSpecial: ![0, 4, 8].includes(type),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + packedLength),
    size: view.getUint32(at + 24, true),
  };
}

/** Old zips of Windows part folders by a backslash. */
function readName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return null;
  }
}
