import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { declareCharset } from '../../eml/declare-charset';
import { normalise } from '../../text/fold';
import { htmlToText } from '../model/html-to-text';
import type { Folder, MailAttachment, MailMessage, MailProblem, Person } from '../model/mail';
import { readMeeting } from './read-meeting';

const largestFile = 50 * 1024 * 1024;

/** A message and the bytes of its attachments, by attachment id. */
export interface ParsedMail {
  readonly message: MailMessage;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** True for `X-Unsent: 1`: a draft, opened in a compose window. */
  readonly unsent: boolean;
}

/** Reads one `.eml` file. Never rejects: what cannot be read becomes a message that says so. */
export async function parseEml(file: string, bytes: Uint8Array, folder: Folder): Promise<ParsedMail> {
  if (bytes.byteLength === 0) return brokenMail(file, folder, 'empty', '');
  if (bytes.byteLength > largestFile) return brokenMail(file, folder, 'too-large', '');
  try {
    const email = await PostalMime.parse(declareCharset(bytes), { forceRfc822Attachments: true });
    if (!looksLikeMail(email)) return brokenMail(file, folder, 'not-a-message', firstText(bytes));
    return readEmail(file, email, folder);
  } catch {
    return brokenMail(file, folder, 'malformed-mime', firstText(bytes));
  }
}

/** A file that is listed with a note; `text` is what of it can be shown. */
export function brokenMail(file: string, folder: Folder, problem: MailProblem, text: string): ParsedMail {
  const message: MailMessage = {
    ...identify(file),
    file,
    folder,
    conversationId: `AAQk${hash(file)}`,
    internetMessageId: '',
    subject: '',
    from: null,
    sender: null,
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    date: null,
    preview: '',
    hasAttachments: false,
    isRead: false,
    categories: [],
    problem,
    html: null,
    text,
    inReplyTo: '',
    references: [],
    attachments: [],
    headers: '',
    meeting: null,
  };
  return { message, contents: new Map(), unsent: false };
}

function readEmail(file: string, email: Email, folder: Folder): ParsedMail {
  const contents = new Map<string, Uint8Array>();
  const attachments: MailAttachment[] = [];
  for (const part of email.attachments) {
    if (isCalendar(part) && part.filename === null) continue;
    const id = `${hash(file).slice(0, 12)}-${attachments.length + 1}`;
    const content = toBytes(part.content);
    contents.set(id, content);
    attachments.push({
      id,
      name: attachmentName(part, attachments.length + 1),
      contentType: part.mimeType,
      size: content.byteLength,
      isInline: part.related === true || (part.disposition === 'inline' && part.contentId !== undefined),
      kind: part.mimeType === 'message/rfc822' ? 'item' : 'file',
    });
  }
  const html = email.html === undefined ? null : withInlineImages(repair(email.html), email.attachments);
  const text = email.text === undefined ? null : repair(email.text).replace(/\r\n?/g, '\n');
  const date = email.date === undefined ? Number.NaN : Date.parse(email.date);
  const calendar = email.attachments.find(isCalendar);
  const header = (key: string) => email.headers.find((each) => each.key === key)?.value.trim() ?? '';
  const message: MailMessage = {
    ...identify(file),
    file,
    folder,
    conversationId: '',
    internetMessageId: email.messageId ?? '',
    subject: repair(email.subject ?? ''),
    from: people(email.from)[0] ?? null,
    sender: people(email.sender)[0] ?? people(email.from)[0] ?? null,
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    replyTo: people(email.replyTo),
    date: Number.isNaN(date) ? null : date,
    preview: preview(text ?? (html === null ? '' : htmlToText(html.slice(0, 20_000)))),
    hasAttachments: attachments.some((each) => !each.isInline),
    isRead: folder !== 'inbox',
    categories: [],
    problem: null,
    html,
    text,
    inReplyTo: messageIds(email.inReplyTo ?? '')[0] ?? '',
    references: messageIds(email.references ?? ''),
    attachments,
    headers: email.headerLines.map((each) => each.line).join('\r\n'),
    meeting: calendar === undefined ? null : readMeeting(decode(calendar.content), calendar.method ?? ''),
  };
  return { message, contents, unsent: header('x-unsent') === '1' };
}

/** Any bytes parse as something; a message has at least one of the headers that every mail client writes. */
function looksLikeMail(email: Email): boolean {
  return ['from', 'date', 'subject', 'message-id', 'to'].some((key) => email.headers.some((each) => each.key === key));
}

function attachmentName(part: Attachment, number: number): string {
  if (part.filename !== null && part.filename !== '') return repair(part.filename);
  if (part.mimeType === 'message/rfc822') {
    const subject = /^subject:[ \t]*([^\r\n]*)/im.exec(decode(part.content).slice(0, 20_000))?.[1];
    return subject !== undefined && subject !== '' && !subject.includes('=?') ? subject : `message-${number}.eml`;
  }
  return `attachment-${number}`;
}

/** A picture named a thousand times in a body would else be copied a thousand times. */
const mostInlineCharacters = 20 * 1024 * 1024;

function withInlineImages(html: string, parts: readonly Attachment[]): string {
  let result = html;
  let room = mostInlineCharacters;
  for (const part of parts) {
    if (part.contentId === undefined || !part.mimeType.startsWith('image/')) continue;
    const name = `cid:${part.contentId.replace(/^<|>$/g, '')}`;
    if (name === 'cid:' || !result.includes(name)) continue;
    const source = `data:${part.mimeType};base64,${Buffer.from(toBytes(part.content)).toString('base64')}`;
    result = result.replaceAll(name, (whole) => {
      if (source.length > room) return whole;
      room -= source.length;
      return source;
    });
  }
  return result;
}

function isCalendar(part: Attachment): boolean {
  return part.mimeType === 'text/calendar' || part.mimeType === 'application/ics';
}

function people(address: Address | readonly Address[] | undefined): Person[] {
  if (address === undefined) return [];
  const list: readonly Address[] = Array.isArray(address) ? (address as readonly Address[]) : [address as Address];
  return list
    .flatMap((each) => (each.group === undefined ? [each] : each.group))
    .map((each) => ({ name: repair(each.name), address: each.address }));
}

export function messageIds(value: string): string[] {
  return value.match(/<[^<>\s]{1,900}>/g) ?? [];
}

/** Node 20 reads bytes 0x80–0x9F of windows-1252 as control characters; a browser does not. */
function repair(text: string): string {
  return /[\u0080-\u009f]/.test(text) ? normalise(text) : text;
}

function toBytes(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function decode(content: Attachment['content']): string {
  return new TextDecoder().decode(toBytes(content));
}

function preview(text: string): string {
  return text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 160);
}

function firstText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4000)).replace(/(?![\t\n\r])\p{Cc}/gu, '�');
}

export function identify(file: string): { readonly id: string } {
  return { id: `AAMk${hash(file)}` };
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40).toUpperCase();
}
