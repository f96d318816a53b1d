import { Inflate } from 'fflate';
import { fold } from '../../text/fold';
import { settingsFile } from '../format/library-files';
import { mostOfIndex } from '../format/library-index';
import type { ExchangeNote, ExchangeFault } from './exchange-note';
import { judgePath } from './judge-path';
import type { LibraryFile } from './library-file';
import { readZipDirectory, type ZipEntry } from './zip-directory';

export interface UnpackedLibrary {
  /** What may be used, and written: every path is one of a library and leaves no folder. */
  readonly files: readonly LibraryFile[];
  /** What was left out, and why. */
  readonly notes: readonly ExchangeNote[];
}

/** Far above any team's letters, in bytes; pictures and other files may stand beside them. */
export const mostOfZip = { bytes: 4_000_000, entries: 1_000, entryBytes: 200_000, totalBytes: 2_000_000 };

/**
 * The library that a zip holds, in its own folder or at its top. A zip of anybody's: nothing is inflated past what the
 * directory tells and the limits allow, and nothing is thrown.
 *
 * @param name the zip’s own name, for what is said of it as a whole
 */
export function unpackLibrary(bytes: Uint8Array, name: string): UnpackedLibrary {
  const whole = (fault: ExchangeFault): UnpackedLibrary => ({ files: [], notes: [{ file: name, line: null, fault }] });
  if (bytes.length > mostOfZip.bytes) return whole({ kind: 'zip-too-large', most: mostOfZip.bytes });
  const entries = readZipDirectory(bytes, mostOfZip.entries);
  if (entries === 'too-many') return whole({ kind: 'too-many-files', most: mostOfZip.entries });
  if (entries === null) return whole({ kind: 'not-a-zip' });
  return new Unpacking(name, entries).run();
}

class Unpacking {
  private readonly notes: ExchangeNote[] = [];
  private readonly files: LibraryFile[] = [];
  /** Paths taken, folded: a disk may hold one of two names that differ by their case or their accents. */
  private readonly taken = new Map<string, string>();
  private bytesLeft = mostOfZip.totalBytes;

  constructor(
    private readonly zip: string,
    private readonly entries: readonly ZipEntry[],
  ) {}

  run(): UnpackedLibrary {
    const folder = ownFolder(this.entries);
    for (const entry of this.entries) this.take(entry, folder);
    return { files: [...this.files].sort((one, other) => (one.path < other.path ? -1 : 1)), notes: this.notes };
  }

  private take(entry: ZipEntry, folder: string): void {
    if (entry.name === null) {
      this.note(this.zip, { kind: 'unreadable-name' });
      return;
    }
    const isInside = entry.name.startsWith(folder);
    const path = isInside ? entry.name.slice(folder.length) : entry.name;
    const verdict = judgePath(path);
    if (verdict === 'beside') return;
    if (verdict === 'outside') {
      this.note(entry.name, { kind: 'path-outside' });
      return;
    }
    if (entry.isFolder && entry.size === 0) return;
    if (entry.isSpecial) this.note(path, { kind: 'link' });
    else if (verdict === 'stray' || !isInside) this.note(path, { kind: 'stray' });
    else if (verdict === 'unportable-name') this.note(path, { kind: 'unportable-name' });
    else this.takeText(entry, path);
  }

  private takeText(entry: ZipEntry, path: string): void {
    const other = this.taken.get(fold(path.normalize('NFC')));
    if (other !== undefined) this.note(path, { kind: 'twice', other });
    else if (this.files.length >= mostOfIndex.files)
      this.note(path, { kind: 'too-many-files', most: mostOfIndex.files });
    else if (entry.isEncrypted) this.note(path, { kind: 'encrypted' });
    else if (entry.size > mostOfZip.entryBytes) this.note(path, { kind: 'too-large', most: mostOfZip.entryBytes });
    else if (entry.size > this.bytesLeft) this.note(path, { kind: 'zip-too-large', most: mostOfZip.totalBytes });
    else {
      const bytes = inflate(entry);
      this.bytesLeft -= entry.size;
      const text = bytes === null ? null : readText(bytes);
      if (bytes === null) this.note(path, { kind: 'damaged' });
      else if (text === null) this.note(path, { kind: 'not-text' });
      else {
        this.taken.set(fold(path.normalize('NFC')), path);
        this.files.push({ path, text });
      }
    }
  }

  private note(file: string, fault: ExchangeFault): void {
    // A name of somebody else's is shown, not obeyed.
    this.notes.push({ file: shown(file), line: null, fault });
  }
}

/** The folder that a zip holds everything in: that of the `library.json` nearest to the top; '' when there is none. */
function ownFolder(entries: readonly ZipEntry[]): string {
  const folders = entries
    .map(({ name }) => name ?? '')
    .filter((name) => name.endsWith(`/${settingsFile}`) || name === settingsFile)
    .map((name) => name.slice(0, -settingsFile.length))
    .filter((folder) => !folder.startsWith('__MACOSX/'));
  return folders.sort((one, other) => depth(one) - depth(other) || one.length - other.length)[0] ?? '';
}

function depth(folder: string): number {
  return folder.split('/').length;
}

/** Null when the bytes are not what the directory tells: they are given up as soon as there are more of them. */
function inflate({ method, packed, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed.length === size ? packed : null;
  if (method !== 8) return null;
  const out = new Uint8Array(size);
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > size) throw new RangeError('more than told');
    out.set(chunk, length);
    length += chunk.length;
    isWhole = final;
  });
  try {
    for (let at = 0; at < packed.length; at += inflatedAtOnce)
      stream.push(packed.subarray(at, at + inflatedAtOnce), at + inflatedAtOnce >= packed.length);
  } catch {
    return null;
  }
  return isWhole && length === size ? out : null;
}

/** A kilobyte can become a megabyte, not more (RFC 1951): so much is inflated before it is looked at. */
const inflatedAtOnce = 1_024;

function readText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd').slice(0, 120);
}
