import PostalMime, {
  decodeWords,
  type Address as ParsedAddress,
  type Attachment as ParsedAttachment,
  type Email,
} from 'postal-mime';
import type { Address, Attachment, OpenMessage } from '../thread/open-message';
import { declareCharset } from './declare-charset';
import { sentAt } from './sent-at';

export type UnreadableReason = 'empty' | 'outlook-msg' | 'not-a-message' | 'malformed';

const sentences: Readonly<Record<UnreadableReason, string>> = {
  empty: 'the file is empty',
  'outlook-msg': 'this is an Outlook .msg file: save the message as .eml',
  'not-a-message': 'not an e-mail message: none of From, To, Subject and Date is in its header',
  malformed: 'the message cannot be decoded',
};

/** A file that is not a mail message, or cannot be decoded as one. */
export class UnreadableEmlError extends Error {
  override readonly name = 'UnreadableEmlError';
  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(sentences[reason], options);
  }
}

/** Forwarded messages inside forwarded messages: deeper ones stay attachments with a name only. */
const deepestForward = 6;
/** Larger forwarded messages, and parts beyond a number no letter has, stay names. */
const longestForward = 10_000_000;
const mostParts = 200;
const mostForwards = 20;

/**
 * The bytes of an `.eml` file (RFC 5322 and MIME) as the message a mail client would show.
 * A message with `X-Unsent: 1` is a draft, seen in the compose view. Rejects with `UnreadableEmlError`.
 */
export async function readEml(bytes: Uint8Array): Promise<OpenMessage> {
  if (bytes.length === 0) throw new UnreadableEmlError('empty');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new UnreadableEmlError('outlook-msg');
  return readNested(bytes, 0);
}

async function readNested(bytes: Uint8Array, depth: number): Promise<OpenMessage> {
  const email = await parseMime(bytes);
  const header = (key: string) => email.headers.find((line) => line.key === key)?.value;
  if (!['from', 'to', 'subject', 'date'].some((key) => header(key) !== undefined))
    throw new UnreadableEmlError('not-a-message');
  // A message carried by another was sent, whatever it says.
  const unsent = depth === 0 && header('x-unsent')?.trim() === '1';
  const parts = email.attachments.slice(0, mostParts);
  const forwards = new Set(parts.filter(isMessage).slice(0, depth < deepestForward ? mostForwards : 0));
  return {
    view: unsent ? 'compose' : 'read',
    subject: email.subject ?? '',
    from: unmasked(header('from') ?? '') ?? addresses(email.from === undefined ? [] : [email.from])[0] ?? null,
    to: addresses(email.to),
    cc: addresses(email.cc),
    replyTo: addresses(email.replyTo),
    date: unsent ? null : sentOrReceived(email),
    html: email.html ?? null,
    text: email.text ?? null,
    attachments: await Promise.all(
      parts.filter((part) => !isCalendar(part)).map((part) => readAttachment(part, depth, forwards.has(part))),
    ),
    calendars: parts.filter(isCalendar).map((part) => decode(part.content)),
  };
}

async function parseMime(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(declareCharset(bytes), { maxRfc822NestingDepth: 0 });
  } catch (error) {
    throw new UnreadableEmlError('malformed', { cause: error });
  }
}

function isMessage(part: ParsedAttachment): boolean {
  return part.mimeType.toLowerCase() === 'message/rfc822' || (part.filename ?? '').toLowerCase().endsWith('.eml');
}

async function readAttachment(part: ParsedAttachment, depth: number, isForward: boolean): Promise<Attachment> {
  const contentType = part.mimeType.toLowerCase();
  const name = part.filename ?? '';
  const bytes = isForward ? toBytes(part.content) : null;
  if (bytes === null || bytes.byteLength > longestForward) return { name, contentType };
  try {
    return { name, contentType, message: await readNested(bytes, depth + 1) };
  } catch (error) {
    if (error instanceof UnreadableEmlError) return { name, contentType };
    throw error;
  }
}

function addresses(parsed: readonly ParsedAddress[] | undefined): readonly Address[] {
  return (parsed ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .map((entry) => ({ name: entry.name, address: entry.address ?? '' }));
}

/** « jdupont at courriel.example (Jean Dupont) »: an author as archives of mailing lists write one. */
function unmasked(author: string): Address | null {
  const [, local, domain, name] = /^(\S{1,64}) at (\S{1,255})(?: \(([^()]*)\))?$/.exec(author.trim()) ?? [];
  return local === undefined || domain === undefined
    ? null
    : { name: decodeWords(name ?? ''), address: `${local}@${domain}` };
}

function isCalendar(part: ParsedAttachment): boolean {
  const type = part.mimeType.toLowerCase();
  return type === 'text/calendar' || type === 'application/ics' || (part.filename ?? '').toLowerCase().endsWith('.ics');
}

/** The Date header, or failing that the day the last server received the message. */
function sentOrReceived({ headers }: Email): string | null {
  const written = (key: string) => headers.find((line) => line.key === key)?.value;
  return sentAt(written('date') ?? '') ?? sentAt(written('received')?.split(';').at(-1) ?? '');
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function decode(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
