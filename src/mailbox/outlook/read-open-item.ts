import type { Address, Attachment, OpenMessage } from '../../thread/open-message';
import { MailboxError, type OpenItem } from '../mailbox';
import { can, hasMethod } from './client-abilities';
import { meetingAsCalendar } from './meeting-calendar';
import type { OfficeCalls } from './office-calls';
import { distinct, ownAddresses } from './own-addresses';

export type OfficeItem = Office.MessageRead & Office.MessageCompose;

/**
 * Reads everything the thread needs from the open item.
 * The body is asked as HTML: the text that Outlook on the web makes of a formatted body is not reliable (Office.Body docs).
 */
export function readOpenItem(calls: OfficeCalls, item: OfficeItem, key: string, user: string): Promise<OpenItem> {
  return isDraft(item) ? readDraft(calls, item, key, user) : readReceived(calls, item, key, user);
}

/** In read mode `subject` is a string; in compose it is an object with `getAsync`. */
function isDraft(item: OfficeItem): boolean {
  return hasMethod(item.subject, 'getAsync');
}

async function readReceived(
  calls: OfficeCalls,
  item: Office.MessageRead,
  key: string,
  user: string,
): Promise<OpenItem> {
  const [html, owner, attachments] = await Promise.all([
    calls.call<string>('body.getAsync', (done) => item.body.getAsync('html', done)).then(mustBeText('body.getAsync')),
    readMailboxOwner(calls, item),
    readAttachments(calls, item),
  ]);
  const calendar = meetingAsCalendar(item);
  const message: OpenMessage = {
    view: 'read',
    subject: item.subject,
    from: toAddress(item.from),
    to: toAddresses(item.to),
    cc: toAddresses(item.cc),
    replyTo: [],
    date: toInstant(item.dateTimeCreated),
    html,
    text: null,
    attachments,
    calendars: calendar === null ? [] : [calendar],
  };
  return {
    key,
    conversation: item.conversationId || key,
    mode: 'read',
    message,
    ownAddresses: ownAddresses(user, owner, [...message.to, ...message.cc]),
    bodyFormat: 'html',
  };
}

async function readDraft(
  calls: OfficeCalls,
  item: Office.MessageCompose,
  key: string,
  user: string,
): Promise<OpenItem> {
  const format = await readBodyFormat(calls, item);
  const [body, subject, to, cc, from] = await Promise.all([
    calls.call<string>('body.getAsync', (done) => item.body.getAsync(format, done)).then(mustBeText('body.getAsync')),
    calls.call<string>('subject.getAsync', (done) => item.subject.getAsync(done)).then(mustBeText('subject.getAsync')),
    readRecipients(calls, 'to.getAsync', item.to),
    readRecipients(calls, 'cc.getAsync', item.cc),
    readSender(calls, item),
  ]);
  const message: OpenMessage = {
    view: 'compose',
    subject,
    from,
    to,
    cc,
    replyTo: [],
    date: null,
    html: format === 'html' ? body : null,
    text: format === 'text' ? body : null,
    attachments: [],
    calendars: [],
  };
  return {
    key,
    conversation: item.conversationId || key,
    mode: 'compose',
    message,
    ownAddresses: distinct([user, from?.address ?? '']),
    bodyFormat: format,
  };
}

/** `html` or `text`: what the draft is written in. */
export async function readBodyFormat(calls: OfficeCalls, item: Office.MessageCompose): Promise<'html' | 'text'> {
  const type: unknown = await calls.call('body.getTypeAsync', (done) => item.body.getTypeAsync(done));
  if (type === 'html' || type === 'text') return type;
  throw new MailboxError('malformed', 'body.getTypeAsync');
}

async function readRecipients(calls: OfficeCalls, name: string, field: Office.Recipients): Promise<readonly Address[]> {
  return toAddresses(await calls.call(name, (done) => field.getAsync(done)));
}

/** Who the draft is from tells a shared mailbox from the person’s own; before Mailbox 1.7 there is no way to ask. */
async function readSender(calls: OfficeCalls, item: Office.MessageCompose): Promise<Address | null> {
  if (!can('sender', { item })) return null;
  return orNull(
    calls.call<Office.EmailAddressDetails>('from.getAsync', (done) => item.from.getAsync(done)).then(toAddress),
  );
}

/** The shared mailbox’s own addresses. The method is absent, or fails, when the item is not in a shared folder. */
async function readMailboxOwner(calls: OfficeCalls, item: Office.MessageRead): Promise<readonly string[]> {
  if (!can('shared-mailbox', { item })) return [];
  const shared = await orNull(
    calls.call<Office.SharedProperties>('getSharedPropertiesAsync', (done) => item.getSharedPropertiesAsync(done)),
  );
  const { owner, targetMailbox } = (shared ?? {}) as { owner?: unknown; targetMailbox?: unknown };
  return [owner, targetMailbox].filter((address) => typeof address === 'string');
}

/** A message forwarded as an attachment holds the application itself: it is opened; other files give their names only. */
async function readAttachments(calls: OfficeCalls, item: Office.MessageRead): Promise<readonly Attachment[]> {
  const details: unknown = item.attachments;
  if (!Array.isArray(details)) return [];
  return Promise.all(
    (details as Office.AttachmentDetails[]).map((attachment) => readAttachment(calls, item, attachment)),
  );
}

async function readAttachment(
  calls: OfficeCalls,
  item: Office.MessageRead,
  attachment: Office.AttachmentDetails,
): Promise<Attachment> {
  const named: Attachment = { name: attachment.name ?? '', contentType: (attachment.contentType ?? '').toLowerCase() };
  if (String(attachment.attachmentType) !== 'item' || !hasMethod(item, 'getAttachmentContentAsync')) return named;
  const content = await orNull(
    calls.call<Office.AttachmentContent>('getAttachmentContentAsync', (done) =>
      item.getAttachmentContentAsync(attachment.id, done),
    ),
  );
  const { format, content: eml } = (content ?? {}) as { readonly format?: unknown; readonly content?: unknown };
  if (format !== 'eml' || typeof eml !== 'string') return named;
  const message = await orNull(parseForwarded(eml));
  return message === null ? named : { ...named, message };
}

/** The MIME parser is loaded only for a message that carries another one. */
async function parseForwarded(base64: string): Promise<OpenMessage> {
  const { readEml } = await import('../../eml/read-eml');
  return readEml(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}

function mustBeText(call: string): (value: unknown) => string {
  return (value) => {
    if (typeof value === 'string') return value;
    throw new MailboxError('malformed', call);
  };
}

/** What adds to the reading but is not needed for it may fail without failing it. */
async function orNull<T>(value: Promise<T>): Promise<T | null> {
  try {
    return await value;
  } catch {
    return null;
  }
}

function toAddress(details: Partial<Office.EmailAddressDetails> | null | undefined): Address | null {
  if (typeof details?.emailAddress !== 'string') return null;
  return { name: typeof details.displayName === 'string' ? details.displayName : '', address: details.emailAddress };
}

function toAddresses(list: unknown): readonly Address[] {
  if (!Array.isArray(list)) return [];
  return (list as Partial<Office.EmailAddressDetails>[]).map(toAddress).filter((address) => address !== null);
}

function toInstant(date: Date | undefined): string | null {
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
