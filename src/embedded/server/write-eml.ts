import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { htmlToText } from '../model/html-to-text';
import type { OutgoingMail, Person } from '../model/mail';

/** The `.eml` of a mail: `multipart/alternative` for HTML, `X-Unsent: 1` for a draft, answer headers when it answers. */
export async function writeEml(mail: OutgoingMail, kind: 'sent' | 'draft'): Promise<Buffer> {
  const domain = mail.from.address.split('@')[1] ?? 'localhost';
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to.map(addressed),
    cc: mail.cc.map(addressed),
    bcc: mail.bcc.map(addressed),
    subject: mail.subject,
    date: new Date(mail.date),
    messageId: `<${randomUUID()}@${domain}>`,
    ...(mail.inReplyTo === '' ? {} : { inReplyTo: mail.inReplyTo }),
    ...(mail.references.length === 0 ? {} : { references: [...mail.references] }),
    ...(mail.format === 'html' ? { html: wholeHtml(mail.body), text: htmlToText(mail.body) } : { text: mail.body }),
    attachments: mail.attachments.map((each) => ({
      filename: each.name,
      contentType: each.contentType,
      content: Buffer.from(each.base64, 'base64'),
    })),
    headers: {
      ...mail.internetHeaders,
      ...(kind === 'draft' ? { 'X-Unsent': '1' } : {}),
      ...(mail.deliverAt === 0 ? {} : { 'Deferred-Delivery': new Date(mail.deliverAt).toUTCString() }),
    },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  // The sender keeps the blind copies in its own file; nothing is transmitted from here.
  node.keepBcc = true;
  return node.build();
}

function addressed(person: Person): { name: string; address: string } {
  return { name: person.name, address: person.address };
}

function wholeHtml(body: string): string {
  if (/<html[\s>]/i.test(body.slice(0, 1000))) return body;
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">${body}</body></html>`;
}
