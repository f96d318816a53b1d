import { encodeBase64 } from '../model/base64';
import type { DraftAttachment, Person } from '../model/mail';
import type { DispatchTable, HostCall } from './call';
import type { Draft, RecipientField } from './draft';
import { address } from './item-data';
import { draftAttachments } from './item-methods';
import { OfficeError, officeErrors } from './office-error';

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const mostRecipients = 500;
const longestSessionData = 50_000;
const largestAttachment = 25 * 1024 * 1024;

/** Calls on a message being written. */
export const composeMethods: DispatchTable = {
  13: {
    name: 'body.setSelectedDataAsync',
    permission: 'ReadWriteItem',
    run: async (call) => {
      refuseHtmlInText(call);
      (await call.draft().body()).insertAtSelection(call.text('data'), call.coercion());
    },
  },
  14: { name: 'body.getTypeAsync', permission: 'ReadItem', run: (call) => call.draft().format },
  15: {
    name: 'recipients.getAsync',
    permission: 'ReadItem',
    run: (call) => call.draft().recipients[field(call)].map(address),
  },
  16: {
    name: 'addFileAttachmentAsync',
    permission: 'ReadWriteItem',
    run: async (call) => {
      const { base64, contentType, size } = await download(call.text('uri'));
      return attach(call.draft(), {
        name: call.text('name'),
        contentType,
        size,
        isInline: call.params['isInline'] === true,
        kind: 'file',
        base64,
      });
    },
  },
  17: {
    name: 'subject.setAsync',
    permission: 'ReadWriteItem',
    run: (call) => call.draft().update((draft) => (draft.subject = call.text('subject'))),
  },
  18: { name: 'subject.getAsync', permission: 'ReadItem', run: (call) => call.draft().subject },
  20: {
    name: 'removeAttachmentAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      const draft = call.draft();
      const kept = draft.attachments.filter((each) => each.id !== call.text('attachmentIndex'));
      if (kept.length === draft.attachments.length) throw new OfficeError(officeErrors.attachmentNotFound);
      draft.update(() => (draft.attachments = kept));
    },
  },
  21: {
    name: 'recipients.setAsync',
    permission: 'ReadWriteItem',
    run: (call) => setRecipients(call, readPeople(call)),
  },
  22: {
    name: 'recipients.addAsync',
    permission: 'ReadWriteItem',
    run: (call) => setRecipients(call, [...call.draft().recipients[field(call)], ...readPeople(call)]),
  },
  23: {
    name: 'body.prependAsync',
    permission: 'ReadWriteItem',
    // Into a plain-text body Outlook puts the tags as they are.
    run: async (call) => (await call.draft().body()).prepend(call.text('data'), call.coercion()),
  },
  28: {
    name: 'item.getSelectedDataAsync',
    permission: 'ReadWriteItem',
    run: async (call) => ({
      data: (await call.draft().body()).readSelection(call.coercion()),
      sourceProperty: 'body',
    }),
  },
  29: {
    name: 'item.setSelectedDataAsync',
    permission: 'ReadWriteItem',
    run: async (call) => {
      refuseHtmlInText(call);
      (await call.draft().body()).insertAtSelection(call.text('data'), call.coercion());
    },
  },
  32: { name: 'item.saveAsync', permission: 'ReadWriteItem', run: (call) => call.mailbox.saveDraft(call.draft()) },
  38: {
    name: 'body.setAsync',
    permission: 'ReadWriteItem',
    run: async (call) => {
      refuseHtmlInText(call);
      (await call.draft().body()).replace(call.text('data'), call.coercion());
    },
  },
  41: { name: 'item.close', permission: 'Restricted', run: (call) => call.mailbox.closeDraft(call.draft()) },
  100: {
    name: 'body.appendOnSendAsync',
    permission: 'ReadWriteItem',
    run: (call) => call.draft().update((draft) => (draft.appendedOnSend = call.text('appendTxt'))),
  },
  107: { name: 'from.getAsync', permission: 'ReadItem', run: (call) => address(call.draft().from) },
  148: {
    name: 'addFileAttachmentFromBase64Async',
    permission: 'ReadWriteItem',
    run: (call) => {
      const base64 = call.text('base64String');
      const size = Math.floor((base64.length * 3) / 4);
      const contentType = 'application/octet-stream';
      const isInline = call.params['isInline'] === true;
      return attach(call.draft(), { name: call.text('name'), contentType, size, isInline, kind: 'file', base64 });
    },
  },
  149: { name: 'getAttachmentsAsync', permission: 'ReadItem', run: draftAttachments },
  151: {
    name: 'internetHeaders.getAsync',
    permission: 'ReadItem',
    run: (call) => {
      const { internetHeaders } = call.draft();
      const wanted = call.texts('internetHeaderKeys').filter((key) => internetHeaders.has(key));
      return Object.fromEntries(wanted.map((key) => [key, internetHeaders.get(key)]));
    },
  },
  152: {
    name: 'internetHeaders.setAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      for (const [key, value] of Object.entries(call.params['internetHeaderNameValuePairs'] ?? {})) {
        call.draft().internetHeaders.set(key, String(value));
      }
    },
  },
  153: {
    name: 'internetHeaders.removeAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      for (const key of call.texts('internetHeaderKeys')) call.draft().internetHeaders.delete(key);
    },
  },
  167: {
    name: 'delayDeliveryTime.setAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      if (call.number('time') <= call.mailbox.now()) throw new OfficeError(officeErrors.invalidFormat);
      call.draft().update((draft) => (draft.deliverAt = call.number('time')));
    },
  },
  173: {
    name: 'body.setSignatureAsync',
    permission: 'ReadWriteItem',
    run: async (call) => (await call.draft().body()).setSignature(call.text('data'), call.coercion()),
  },
  174: {
    name: 'getComposeTypeAsync',
    permission: 'ReadItem',
    run: (call) => ({ composeType: call.draft().composeType, coercionType: call.draft().format }),
  },
  175: {
    name: 'isClientSignatureEnabledAsync',
    permission: 'ReadItem',
    run: (call) => call.mailbox.user.signature !== '',
  },
  176: { name: 'disableClientSignatureAsync', permission: 'ReadWriteItem', run: () => undefined },
  185: {
    name: 'sessionData.setAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      const { sessionData } = call.draft();
      const others = [...sessionData].filter(([key]) => key !== call.text('name')).flat();
      const length = [...others, call.text('name'), call.text('value')].join('').length;
      if (length > longestSessionData) throw new OfficeError(officeErrors.sessionDataTooLong);
      sessionData.set(call.text('name'), call.text('value'));
    },
  },
  186: {
    name: 'sessionData.getAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      const value = call.draft().sessionData.get(call.text('name'));
      if (value === undefined) throw new OfficeError(officeErrors.keyNotFound);
      return value;
    },
  },
  187: {
    name: 'sessionData.getAllAsync',
    permission: 'ReadWriteItem',
    run: (call) => Object.fromEntries(call.draft().sessionData),
  },
  188: { name: 'sessionData.clearAsync', permission: 'ReadWriteItem', run: (call) => call.draft().sessionData.clear() },
  189: {
    name: 'sessionData.removeAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      if (!call.draft().sessionData.delete(call.text('name'))) throw new OfficeError(officeErrors.keyNotFound);
    },
  },
};

function refuseHtmlInText(call: HostCall): void {
  if (call.draft().format === 'text' && call.coercion() === 'html') throw new OfficeError(officeErrors.invalidFormat);
}

function field(call: HostCall): RecipientField {
  return fields[call.number('recipientField')] ?? 'to';
}

function readPeople(call: HostCall): Person[] {
  const people = call.list('recipientArray').map((each): Person => {
    if (typeof each === 'string') return { name: '', address: each };
    const { name = '', address: mail = '' } = each as { name?: string; address?: string };
    return { name: name === mail ? '' : name, address: mail };
  });
  if (people.length > mostRecipients) throw new OfficeError(officeErrors.tooManyRecipients);
  return people;
}

function setRecipients(call: HostCall, people: readonly Person[]): void {
  call.draft().update((draft) => (draft.recipients[field(call)] = people));
}

let attachmentCount = 0;

function attach(draft: Draft, attachment: Omit<DraftAttachment, 'id'>): string {
  if (attachment.size > largestAttachment) throw new OfficeError(officeErrors.attachmentsTooBig);
  const id = `draft-attachment-${++attachmentCount}`;
  draft.update(() => (draft.attachments = [...draft.attachments, { id, ...attachment }]));
  return id;
}

/** Outlook’s servers fetch the file; here the page does, so the file’s server must allow it. */
async function download(address: string): Promise<{ base64: string; contentType: string; size: number }> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) throw new OfficeError(officeErrors.attachmentUpload);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get('content-type')?.split(';')[0] ?? 'application/octet-stream';
  return { base64: encodeBase64(bytes), contentType, size: bytes.length };
}
