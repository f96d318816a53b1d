import { isRecord } from '../model/is-record';
import type { Category, Folder } from '../model/mail';

/** A body that is too large, or not what its address takes. */
export class RefusedBodyError extends Error {
  override readonly name = 'RefusedBodyError';
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** Room for a mail with its attachments in base64. */
const mostBytes = 80 * 1024 * 1024;

/** The JSON of a request. Rejects with `RefusedBodyError`. */
export async function readBody(request: AsyncIterable<unknown>): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.byteLength;
    // What is too much is read to its end and let go: the answer could else not be heard.
    if (size <= mostBytes) chunks.push(bytes);
    else chunks.length = 0;
  }
  if (size > mostBytes) throw new RefusedBodyError(413, `more than ${mostBytes} bytes`);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RefusedBodyError(400, 'not JSON');
  }
}

const folders: readonly Folder[] = ['inbox', 'drafts', 'sent', 'deleted', 'junk'];

export function folder(body: unknown): Folder {
  return folders.find((known) => known === body) ?? refuse('a folder');
}

export function strings(body: unknown): readonly string[] {
  return Array.isArray(body) && body.every((one) => typeof one === 'string') ? body : refuse('texts');
}

export function categories(body: unknown): readonly Category[] {
  const isCategory = (one: unknown) =>
    isRecord(one) && typeof one['displayName'] === 'string' && typeof one['color'] === 'string';
  return Array.isArray(body) && body.every(isCategory) ? (body as Category[]) : refuse('categories');
}

export function jsonText(body: unknown): string {
  return typeof body === 'string' ? body : refuse('a text');
}

export function stringRecord(body: unknown): Readonly<Record<string, string>> {
  return isRecord(body) && Object.values(body).every((one) => typeof one === 'string')
    ? (body as Record<string, string>)
    : refuse('named texts');
}

function refuse(wanted: string): never {
  throw new RefusedBodyError(400, `the body must be ${wanted}`);
}
