import { decodeBase64Text, encodeBase64 } from '../model/base64';
import { htmlToText } from '../model/html-to-text';
import { textToHtml } from '../model/escape-html';
import type { MailAttachment, MailMessage } from '../model/mail';
import type { DispatchTable, HostCall } from './call';
import type { Coercion } from './draft';
import { attachment as attachmentData, isFromSharedFolder, messageData } from './item-data';
import { mostNotifications, type Notification, notificationTypes } from './notification';
import { OfficeError, officeErrors } from './office-error';

/** Calls that a message and a draft share, and those of a message being read. */
export const itemMethods: DispatchTable = {
  37: {
    name: 'body.getAsync',
    permission: 'ReadItem',
    run: async (call) => {
      const item = call.anyItem();
      if (item.kind === 'message') return readBody(item.message, call.coercion());
      return (await item.draft.body()).read(call.coercion());
    },
  },
  3: {
    name: 'loadCustomPropertiesAsync',
    permission: 'Restricted',
    raw: true,
    run: async (call) => ({
      wasSuccessful: true,
      customProperties: await call.mailbox.mail.customProperties(call.surface.addIn.id, itemKey(call)),
    }),
  },
  4: {
    name: 'customProperties.saveAsync',
    permission: 'ReadItem',
    run: (call) => {
      const properties = call.params['customProperties'];
      const json = typeof properties === 'string' ? properties : JSON.stringify(properties ?? {});
      return call.mailbox.mail.setCustomProperties(call.surface.addIn.id, itemKey(call), json);
    },
  },
  33: { name: 'notificationMessages.addAsync', permission: 'ReadItem', run: (call) => addNotification(call) },
  34: {
    name: 'notificationMessages.getAllAsync',
    permission: 'ReadItem',
    run: (call) => call.mailbox.notificationsOf(itemKey(call)),
  },
  35: {
    name: 'notificationMessages.replaceAsync',
    permission: 'ReadItem',
    run: (call) => {
      const present = call.mailbox.notificationsOf(itemKey(call));
      if (!present.some((each) => each.key === call.text('key')))
        throw new OfficeError(officeErrors.notificationNotFound);
      const replaced = present.map((each) => (each.key === call.text('key') ? readNotification(call) : each));
      call.mailbox.setNotifications(itemKey(call), replaced);
    },
  },
  36: {
    name: 'notificationMessages.removeAsync',
    permission: 'ReadItem',
    run: (call) => {
      const present = call.mailbox.notificationsOf(itemKey(call));
      const kept = present.filter((each) => each.key !== call.text('key'));
      if (kept.length === present.length) throw new OfficeError(officeErrors.notificationNotFound);
      call.mailbox.setNotifications(itemKey(call), kept);
    },
  },
  99: {
    name: 'getInitializationContextAsync',
    permission: 'ReadItem',
    run: (call) => {
      const item = call.anyItem();
      return item.kind === 'draft' ? item.draft.initializationContext : '';
    },
  },
  101: {
    name: 'item.move',
    permission: 'ReadWriteMailbox',
    run: (call) => {
      const target = call.text('destinationFolder').toLowerCase();
      const folder = target === 'deleteditems' ? 'deleted' : target === 'junk' ? 'junk' : 'inbox';
      return call.mailbox.moveMessage(call.message().id, folder);
    },
  },
  108: {
    name: 'getSharedPropertiesAsync',
    permission: 'ReadItem',
    run: (call) => {
      const { settings } = call.mailbox;
      if (!settings.shared) throw new OfficeError(officeErrors.notSupported);
      const { address } = settings.mailbox;
      return {
        owner: address,
        targetMailbox: address,
        targetRestUrl: '',
        delegatePermissions: 1 | 2 | 4 | 8 | 16 | 32,
      };
    },
  },
  150: { name: 'getAttachmentContentAsync', permission: 'ReadItem', run: (call) => readAttachment(call) },
  157: {
    name: 'categories.getAsync',
    permission: 'ReadItem',
    run: (call) => {
      const master = call.mailbox.mail.masterCategories();
      return currentCategories(call).map((name) => ({
        displayName: name,
        color: master.find((each) => each.displayName === name)?.color ?? 'None',
      }));
    },
  },
  158: {
    name: 'categories.addAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      const known = call.mailbox.mail.masterCategories().map((each) => each.displayName);
      const added = call.texts('categories');
      if (added.length === 0 || !added.every((name) => known.includes(name))) {
        throw new OfficeError(officeErrors.invalidCategory);
      }
      return setCategories(call, [...new Set([...currentCategories(call), ...added])]);
    },
  },
  159: {
    name: 'categories.removeAsync',
    permission: 'ReadWriteItem',
    run: (call) => {
      const removed = call.texts('categories');
      return setCategories(
        call,
        currentCategories(call).filter((name) => !removed.includes(name)),
      );
    },
  },
  164: {
    name: 'getItemIdAsync',
    permission: 'ReadItem',
    run: (call) => {
      const item = call.anyItem();
      if (item.kind === 'message') return item.message.id;
      if (item.draft.savedId === null) throw new OfficeError(officeErrors.itemNotSaved);
      return item.draft.savedId;
    },
  },
  166: {
    name: 'delayDeliveryTime.getAsync',
    permission: 'ReadItem',
    run: (call) => {
      const item = call.anyItem();
      return item.kind === 'draft' ? item.draft.deliverAt : 0;
    },
  },
  168: {
    name: 'getAllInternetHeadersAsync',
    permission: 'ReadItem',
    run: (call) => call.message().headers,
  },
  211: {
    name: 'loadItemByIdAsync (add-on)',
    permission: 'ReadWriteMailbox',
    run: async (call) =>
      JSON.stringify({
        ...messageData(await call.mailbox.mail.message(call.text('itemId'))),
        isFromSharedFolder: isFromSharedFolder(call.surface),
      }),
  },
  212: { name: 'unloadAsync (add-on)', permission: 'ReadWriteMailbox', run: () => undefined },
};

/** Where an item’s own data is kept: under its id, or under the draft’s key before it is saved. */
export function itemKey(call: HostCall): string {
  const item = call.anyItem();
  return item.kind === 'message' ? item.message.id : item.draft.key;
}

/** The body of the open message, with what it quotes and nothing else of its conversation. */
export function readBody(message: MailMessage, coercion: Coercion): string {
  if (coercion === 'html') return message.html ?? plainTextPage(message.text ?? '');
  return message.html === null ? (message.text ?? '') : htmlToText(message.html);
}

/** A text-only message as HTML, in the shape Exchange gives it. */
function plainTextPage(text: string): string {
  return (
    '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>' +
    `<div class="BodyFragment"><font size="2"><span style="font-size:11pt;"><div class="PlainText">${textToHtml(text)}</div></span></font></div>` +
    '</body></html>'
  );
}

function currentCategories(call: HostCall): readonly string[] {
  const item = call.anyItem();
  return item.kind === 'draft' ? item.draft.categories : call.mailbox.mail.categoriesOf(item.message.id);
}

function setCategories(call: HostCall, names: readonly string[]): unknown {
  const item = call.anyItem();
  if (item.kind === 'message') return call.mailbox.mail.setCategories(item.message.id, names);
  return item.draft.update((draft) => (draft.categories = names));
}

function addNotification(call: HostCall): void {
  const present = call.mailbox.notificationsOf(itemKey(call));
  if (present.some((each) => each.key === call.text('key')))
    throw new OfficeError(officeErrors.duplicateNotificationKey);
  if (present.length >= mostNotifications) throw new OfficeError(officeErrors.tooManyNotifications);
  call.mailbox.setNotifications(itemKey(call), [...present, readNotification(call)]);
}

function readNotification(call: HostCall): Notification {
  const type = notificationTypes[call.number('type')] ?? 'informationalMessage';
  const actions = call.list('actions') as Notification['actions'];
  return {
    key: call.text('key'),
    type,
    message: call.text('message'),
    icon: call.text('icon'),
    persistent: call.params['persistent'] === true,
    actions,
  };
}

async function readAttachment(call: HostCall): Promise<{ content: string; format: string }> {
  const item = call.anyItem();
  const find = <A extends Pick<MailAttachment, 'id'>>(attachments: readonly A[]): A => {
    const found = attachments.find((each) => each.id === call.text('id'));
    if (found === undefined) throw new OfficeError(officeErrors.attachmentNotFound);
    return found;
  };
  if (item.kind === 'draft') {
    const { base64, kind } = find(item.draft.attachments);
    return kind === 'item'
      ? { content: decodeBase64Text(base64), format: 'eml' }
      : { content: base64, format: 'base64' };
  }
  const found = find(item.message.attachments);
  const bytes = await call.mailbox.mail.attachment(item.message.id, found.id);
  return found.kind === 'item'
    ? { content: new TextDecoder().decode(bytes), format: 'eml' }
    : { content: encodeBase64(bytes), format: 'base64' };
}

export function draftAttachments(call: HostCall): unknown[] {
  return call.draft().attachments.map(attachmentData);
}
