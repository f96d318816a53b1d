import type { Category, Person } from '../model/mail';
import type { DispatchTable, HostCall } from './call';
import type { ReplyFormAttachment } from './host-mailbox';
import { OfficeError, officeErrors } from './office-error';

/** Roaming settings of one add-in, in all (Microsoft, “Persist add-in state and settings”). */
const mostSettings = 32 * 1024;

/** Outlook takes no more messages than that at once. */
const mostSelected = 100;

/** Calls on the mailbox, and the forms an add-in opens. */
export const mailboxMethods: DispatchTable = {
  2: {
    name: 'getUserIdentityTokenAsync',
    permission: 'ReadItem',
    raw: true,
    run: () => ({ wasSuccessful: true, token: 'embedded-mailbox-identity-token' }),
  },
  12: {
    name: 'getCallbackTokenAsync',
    permission: 'ReadItem',
    raw: true,
    run: () => ({ wasSuccessful: true, token: 'embedded-mailbox-callback-token' }),
  },
  8: { name: 'displayMessageForm', permission: 'ReadItem', run: openMessage },
  179: { name: 'displayMessageFormAsync', permission: 'ReadItem', run: openMessage },
  10: { name: 'displayReplyForm', permission: 'ReadItem', run: (call) => reply(call, false) },
  183: { name: 'displayReplyFormAsync', permission: 'ReadItem', run: (call) => reply(call, false) },
  30: { name: 'displayReplyForm', permission: 'ReadItem', run: (call) => reply(call, false) },
  181: { name: 'displayReplyFormAsync', permission: 'ReadItem', run: (call) => reply(call, false) },
  11: { name: 'displayReplyAllForm', permission: 'ReadItem', run: (call) => reply(call, true) },
  184: { name: 'displayReplyAllFormAsync', permission: 'ReadItem', run: (call) => reply(call, true) },
  31: { name: 'displayReplyAllForm', permission: 'ReadItem', run: (call) => reply(call, true) },
  182: { name: 'displayReplyAllFormAsync', permission: 'ReadItem', run: (call) => reply(call, true) },
  44: { name: 'displayNewMessageForm', permission: 'ReadItem', run: newMessage },
  178: { name: 'displayNewMessageFormAsync', permission: 'ReadItem', run: newMessage },
  42: { name: 'CloseApp', permission: 'Restricted', run: (call) => call.surface.close() },
  160: {
    name: 'masterCategories.getAsync',
    permission: 'ReadWriteMailbox',
    run: (call) => call.mailbox.mail.masterCategories(),
  },
  161: {
    name: 'masterCategories.addAsync',
    permission: 'ReadWriteMailbox',
    run: (call) => {
      const present = call.mailbox.mail.masterCategories();
      const added = call.list('categoryDetails') as Category[];
      const isKnown = (category: Category) => present.some((each) => each.displayName === category.displayName);
      if (added.some(isKnown)) throw new OfficeError(officeErrors.duplicateCategory);
      return call.mailbox.mail.setMasterCategories([...present, ...added]);
    },
  },
  162: {
    name: 'masterCategories.removeAsync',
    permission: 'ReadWriteMailbox',
    run: (call) => {
      const removed = call.texts('categories');
      const kept = call.mailbox.mail.masterCategories().filter((each) => !removed.includes(each.displayName));
      return call.mailbox.mail.setMasterCategories(kept);
    },
  },
  196: {
    name: 'getSelectedItemsAsync (add-on)',
    permission: 'ReadWriteMailbox',
    run: (call) => {
      const selected = call.mailbox.selectedMessages();
      if (selected.length > mostSelected) throw new OfficeError(officeErrors.notSupported);
      return selected.map((each) => ({
        itemId: each.id,
        itemType: 'message',
        itemMode: each.folder === 'drafts' ? 'Compose' : 'Read',
        subject: each.subject,
        conversationId: each.conversationId,
        internetMessageId: each.internetMessageId,
        hasAttachment: each.hasAttachments,
      }));
    },
  },
  404: {
    name: 'roamingSettings.saveAsync',
    permission: 'Restricted',
    run: (call) => {
      const values: unknown = Array.isArray(call.rawParams) ? call.rawParams[0] : call.rawParams;
      if (JSON.stringify(values ?? {}).length > mostSettings) throw new OfficeError(officeErrors.settings);
      return call.mailbox.mail.setRoamingSettings(call.surface.addIn.id, (values ?? {}) as Record<string, string>);
    },
  },
  163: { name: 'logTelemetry', permission: 'Restricted', run: () => undefined },
  193: { name: 'logCustomerContent', permission: 'Restricted', run: () => undefined },
  400: { name: 'trackCtq', permission: 'Restricted', run: () => undefined },
  401: { name: 'recordTrace', permission: 'Restricted', run: () => undefined },
  402: { name: 'recordDataPoint', permission: 'Restricted', run: () => undefined },
};

function openMessage(call: HostCall): Promise<void> {
  return call.mailbox.openMessage(call.text('itemId'));
}

function reply(call: HostCall, all: boolean): Promise<void> {
  return call.mailbox.openReply(call.message(), all, call.text('htmlBody'), formAttachments(call));
}

function newMessage(call: HostCall): Promise<void> {
  const people = (name: string): Person[] => call.texts(name).map((address) => ({ name: '', address }));
  return call.mailbox.openNewMessage({
    to: people('toRecipients'),
    cc: people('ccRecipients'),
    bcc: people('bccRecipients'),
    subject: call.text('subject'),
    html: call.text('htmlBody'),
    attachments: formAttachments(call),
  });
}

/** `["file", name, address, isInline]` or `["item", name, id]`. */
function formAttachments(call: HostCall): ReplyFormAttachment[] {
  return call.list('attachments').flatMap((each): ReplyFormAttachment[] => {
    if (!Array.isArray(each)) return [];
    const [kind, name, source, isInline] = each as unknown[];
    return [
      {
        kind: kind === 'item' ? 'item' : 'file',
        name: String(name),
        source: String(source),
        isInline: isInline === true,
      },
    ];
  });
}
