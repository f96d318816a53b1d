import { type Mailbox, MailboxError } from '../mailbox';
import { abilitiesOfSelected } from '../selection';
import { followSystemTheme } from '../system-theme';
import { discoverAbilities } from './abilities';
import { can } from './client-abilities';
import { afterSendOn, delayIn } from './delay-abilities';
import { createItemIdentity } from './item-identity';
import { notify } from './notify';
import type { LoadedItems } from './selected-items';
import { createOfficeCalls } from './office-calls';
import { readTheme } from './outlook-theme';
import { type OfficeItem, readOpenItem } from './read-open-item';
import { insertLetter, openReply } from './write-letter';

/** What the shells of Outlook need beyond the port. */
export interface OutlookMailbox extends Mailbox {
  /** Shows a line of at most 150 characters over the open message. Rejects with `MailboxError`. */
  notify(message: string): Promise<void>;
}

/**
 * The Mailbox port on top of Office.js. To be called once Office is ready, in Outlook.
 * Rejects with `MailboxError` `unsupported` when the page runs outside Outlook.
 */
export function createOutlookMailbox(): Promise<OutlookMailbox> {
  const mailbox = (globalThis as { Office?: typeof Office }).Office?.context?.mailbox;
  if (mailbox === undefined) return Promise.reject(new MailboxError('unsupported', 'Office.context.mailbox'));

  const calls = createOfficeCalls();
  const identity = createItemIdentity();
  const { displayName, emailAddress } = mailbox.userProfile;

  const openItem = (): OfficeItem | null => (mailbox.item as OfficeItem | null | undefined) ?? null;

  /** The item a letter was written for, if it is still the open one. */
  const stillOpen = (call: string, itemKey: string): OfficeItem => {
    const item = openItem();
    if (item === null || identity.keyOf(item) !== itemKey) throw new MailboxError('item-changed', call);
    return item;
  };

  /** The key of a selected message that is worked on in the place of the open one. */
  let focused: string | null = null;
  let loaded: LoadedItems | null = null;
  const loadedItems = async (): Promise<LoadedItems> =>
    (loaded ??= (await onDemand()).createLoadedItems(calls, mailbox));

  const itemChanged = (listener: () => void) =>
    listen(Office.EventType.ItemChanged, () => {
      if (openItem() !== null) focused = null;
      listener();
    });

  return Promise.resolve({
    get abilities() {
      return focused === null ? discoverAbilities(openItem()) : abilitiesOfSelected;
    },
    displayLanguage: Office.context.displayLanguage,
    user: { name: displayName, address: emailAddress },

    async readOpenItem() {
      if (focused !== null) return (await loadedItems()).read(focused);
      const item = openItem();
      if (item === null) return null;
      const read = await readOpenItem(calls, item, identity.keyOf(item), emailAddress);
      // Outlook on the web answers for the item that is open when it answers: a mix of two items is no reading.
      stillOpen('body.getAsync', read.key);
      return read;
    },

    onItemChanged: itemChanged,

    onThemeChanged(listener) {
      let officeTheme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
      const system = followSystemTheme(() => tell());
      const tell = () => listener(readTheme(officeTheme, system.now()));
      const stopListening = listen(Office.EventType.OfficeThemeChanged, (event: unknown) => {
        officeTheme = (event as { officeTheme?: Office.OfficeTheme }).officeTheme ?? Office.context.officeTheme;
        tell();
      });
      tell();
      return () => {
        stopListening();
        system.stop();
      };
    },

    async reply(letter, target) {
      const call = 'displayReplyFormAsync';
      if (target.itemKey === focused) return (await loadedItems()).reply(focused, letter, target.all);
      const check = () => void stillOpen(call, target.itemKey);
      await openReply(calls, stillOpen(call, target.itemKey), letter, target.all, check);
    },

    async insert(letter, target) {
      const call = 'body.prependAsync';
      const check = () => void stillOpen(call, target.itemKey);
      return insertLetter(calls, stillOpen(call, target.itemKey), letter, target, check);
    },

    async findLetter(letter, itemKey) {
      const { findLetter } = await onDemand();
      return findLetter(calls, stillOpen('body.getAsync', itemKey), letter);
    },

    async replaceSelected(letter, next, itemKey) {
      const call = 'body.setSelectedDataAsync';
      const { replaceSelected } = await onDemand();
      const check = () => void stillOpen(call, itemKey);
      return replaceSelected(calls, stillOpen(call, itemKey), letter, next, check);
    },

    marks: {
      async read(itemKey) {
        const { readMark } = await onDemand();
        return whenMarkable(itemKey, (item) => readMark(calls, item));
      },
      async write(mark, replaces, itemKey, category) {
        const { writeMark } = await onDemand();
        return whenMarkable(itemKey, (item, check) => writeMark(calls, item, mark, replaces, category, check));
      },
    },

    delay: {
      get where() {
        const isSetSupported = (minimum: string) => Office.context.requirements.isSetSupported('Mailbox', minimum);
        return delayIn({ item: openItem(), isSetSupported });
      },
      afterSend: afterSendOn(String(Office.context.diagnostics?.platform)),
      async read(itemKey) {
        const call = 'delayDeliveryTime.getAsync';
        const { readDelay } = await onDemand();
        const time = await readDelay(calls, stillOpen(call, itemKey));
        stillOpen(call, itemKey);
        return time;
      },
      async write(at, itemKey) {
        const call = 'delayDeliveryTime.setAsync';
        const { writeDelay } = await onDemand();
        await writeDelay(calls, stillOpen(call, itemKey), at, () => void stillOpen(call, itemKey));
      },
    },

    personal: {
      most: mostPersonal,
      read: async () => (await onDemand()).readPersonal(Office.context.roamingSettings),
      write: async (text) => (await onDemand()).writePersonal(calls, Office.context.roamingSettings, text),
    },

    openMessage: async (itemKey) => (await onDemand()).openMessage(calls, mailbox, itemKey),

    ...(mayReadSelection(mailbox)
      ? {
          selection: {
            readable: can('load-by-id', { mailbox }),
            list: async () => (await onDemand()).listSelected(calls, mailbox),
            onChanged: (listener: () => void) => listen(Office.EventType.SelectedItemsChanged, listener),
            read: async (key: string) => (await loadedItems()).read(key),
            focus: (key: string | null) => void (focused = key),
          },
        }
      : {}),

    async notify(message) {
      const item = openItem();
      if (item === null) throw new MailboxError('item-changed', 'notificationMessages.addAsync');
      await notify(calls, item, message);
    },
  });

  async function whenMarkable<Value>(
    itemKey: string,
    use: (item: OfficeItem, checkStillOpen: () => void) => Promise<Value>,
  ): Promise<Value> {
    const call = 'loadCustomPropertiesAsync';
    if (itemKey === focused) return (await loadedItems()).use(itemKey, (item) => use(item, () => undefined));
    const value = await use(stillOpen(call, itemKey), () => void stillOpen(call, itemKey));
    // As for the body: an answer may be about the message opened meanwhile.
    stillOpen(call, itemKey);
    return value;
  }

  /** A client without the event (or the enum member) is one whose pane closes with the item: nothing to follow then. */
  function listen(event: Office.EventType | string | undefined, listener: (event: unknown) => void): () => void {
    if (event === undefined || mailbox === undefined) return () => {};
    let stopped = false;
    const handler = (argument: unknown) => {
      if (!stopped) listener(argument);
    };
    calls.call<void>('addHandlerAsync', (done) => mailbox.addHandlerAsync(event, handler, done)).catch(() => {});
    // Removing a handler removes every handler of that event: the flag stops this one only.
    return () => {
      stopped = true;
    };
  }
}

const onDemand = () => import(/* webpackChunkName: "outlook-on-demand" */ './on-demand');

/** Roaming settings take 32 KB in all, of which the check at Send has a line and Office its own punctuation. */
const mostPersonal = 30_000;

/**
 * Only manifest.bulk.xml asks for ReadWriteMailbox, and it says so in the address of the pane: Office tells no add-in what
 * it is permitted, and a call without the permission throws.
 */
function mayReadSelection(mailbox: Office.Mailbox): boolean {
  return can('selection', { mailbox }) && new URLSearchParams(location.search).has('selection');
}
