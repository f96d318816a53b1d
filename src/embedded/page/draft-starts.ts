import type { DraftStart } from '../host/draft';
import type { NewMessageFields, ReplyFormAttachment } from '../host/host-mailbox';
import { answerRecipients, answerReferences } from '../model/answer';
import { encodeBase64 } from '../model/base64';
import { cleanHtml } from '../model/clean-html';
import type { DraftAttachment, MailMessage, Person } from '../model/mail';
import { answerBody, quoteHtml, signatureBlock } from '../model/quote';
import { normaliseSubject, prefixSubject } from '../model/subject';
import { askAttachment } from './server-client';

/** Whoever writes: drafts carry their address, their signature and the words of their language. */
export interface Writer {
  readonly from: Person;
  readonly ownAddresses: readonly string[];
  readonly signature: string;
  readonly language: 'fr' | 'en';
}

export async function startReply(
  writer: Writer,
  message: MailMessage,
  all: boolean,
  html: string,
  attachments: readonly ReplyFormAttachment[],
): Promise<DraftStart> {
  return {
    composeType: 'reply',
    format: 'html',
    from: writer.from,
    ...answerRecipients(message, all, writer.ownAddresses),
    bcc: [],
    subject: prefixSubject(message.subject, 'reply', writer.language),
    body: answerBody(cleanHtml(html), writer.signature, quoteHtml(message, writer.language)),
    conversationId: message.conversationId,
    ...answerReferences(message),
    attachments: await loadFormAttachments(attachments),
    savedId: null,
  };
}

export async function startForward(writer: Writer, message: MailMessage): Promise<DraftStart> {
  return {
    composeType: 'forward',
    format: 'html',
    from: writer.from,
    ...{ to: [], cc: [], bcc: [] },
    subject: prefixSubject(message.subject, 'forward', writer.language),
    body: answerBody('', writer.signature, quoteHtml(message, writer.language)),
    conversationId: message.conversationId,
    ...answerReferences(message),
    attachments: await loadAttachmentsOf(message),
    savedId: null,
  };
}

export async function startNewMessage(writer: Writer, fields: NewMessageFields): Promise<DraftStart> {
  const room = fields.html === '' ? '<div><br></div><div><br></div>' : `${cleanHtml(fields.html)}<div><br></div>`;
  return {
    composeType: 'newMail',
    format: 'html',
    from: writer.from,
    to: fields.to,
    cc: fields.cc,
    bcc: fields.bcc,
    subject: fields.subject,
    body: room + signatureBlock(writer.signature),
    conversationId: `AAQkNew${crypto.randomUUID()}`,
    ...{ inReplyTo: '', references: [] },
    attachments: await loadFormAttachments(fields.attachments),
    savedId: null,
  };
}

/** Takes up a draft that was saved before. */
export async function resumeDraft(writer: Writer, message: MailMessage): Promise<DraftStart> {
  const isAnswer = message.inReplyTo !== '' || normaliseSubject(message.subject) !== message.subject.trim();
  return {
    composeType: isAnswer ? 'reply' : 'newMail',
    format: message.html === null ? 'text' : 'html',
    from: message.from ?? writer.from,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    subject: message.subject,
    body: message.html === null ? (message.text ?? '') : cleanHtml(message.html),
    conversationId: message.conversationId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    attachments: await loadAttachmentsOf(message),
    savedId: message.id,
  };
}

function loadAttachmentsOf(message: MailMessage): Promise<DraftAttachment[]> {
  return Promise.all(
    message.attachments.map(async (each) => {
      const bytes = await askAttachment(message.id, each.id);
      return { ...each, base64: encodeBase64(bytes) };
    }),
  );
}

function loadFormAttachments(attachments: readonly ReplyFormAttachment[]): Promise<DraftAttachment[]> {
  return Promise.all(
    attachments.map(async ({ name, source, isInline, kind }) => {
      const response = await fetch(source);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
      const id = `draft-attachment-form-${crypto.randomUUID()}`;
      return { id, name, contentType, size: bytes.length, isInline, kind, base64: encodeBase64(bytes) };
    }),
  );
}
