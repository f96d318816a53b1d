/**
 * What this Outlook can do, asked of it. A requirement set is claimed for a platform, while a method can be absent from one
 * mode, one kind of item or one build: a method that is there is believed, a claim without its method is not.
 * docs/clients.md has one line per row, kept true by a test.
 */
export interface ClientAbility {
  readonly name: ClientAbilityName;
  /** The Mailbox requirement set that brings it. */
  readonly since: string;
  readonly isThere: (surface: OutlookSurface) => boolean;
}

export type ClientAbilityName =
  | 'reply'
  | 'insert'
  | 'marks'
  | 'notifications'
  | 'pinned-pane'
  | 'sender'
  | 'shared-mailbox'
  | 'categories'
  | 'reply-confirmed'
  | 'send-check'
  | 'delay'
  | 'selection'
  | 'theme'
  | 'load-by-id';

/** The parts of Office that are asked; every one may be absent. */
export interface OutlookSurface {
  readonly mailbox: Partial<Office.Mailbox>;
  readonly item: Partial<Office.MessageRead & Office.MessageCompose> | null;
  readonly theme: unknown;
  readonly isSetSupported: (minimum: string) => boolean;
}

export const clientAbilities: readonly ClientAbility[] = [
  { name: 'reply', since: '1.1', isThere: ({ item }) => has(item, 'displayReplyForm') },
  { name: 'insert', since: '1.1', isThere: ({ item }) => has(item?.body, 'prependAsync') },
  { name: 'marks', since: '1.1', isThere: ({ item }) => has(item, 'loadCustomPropertiesAsync') },
  { name: 'notifications', since: '1.3', isThere: ({ item }) => has(item?.notificationMessages, 'addAsync') },
  { name: 'pinned-pane', since: '1.5', isThere: ({ mailbox }) => has(mailbox, 'addHandlerAsync') },
  { name: 'sender', since: '1.7', isThere: ({ item }) => has(item?.from, 'getAsync') },
  { name: 'shared-mailbox', since: '1.8', isThere: ({ item }) => has(item, 'getSharedPropertiesAsync') },
  { name: 'categories', since: '1.8', isThere: ({ item }) => has(item?.categories, 'addAsync') },
  { name: 'reply-confirmed', since: '1.9', isThere: ({ item }) => has(item, 'displayReplyFormAsync') },
  // An event handler leaves no method to look for: the claim is all there is.
  { name: 'send-check', since: '1.12', isThere: ({ isSetSupported }) => isSetSupported('1.12') },
  { name: 'delay', since: '1.13', isThere: ({ item }) => has(item?.delayDeliveryTime, 'setAsync') },
  { name: 'selection', since: '1.13', isThere: ({ mailbox }) => has(mailbox, 'getSelectedItemsAsync') },
  { name: 'theme', since: '1.14', isThere: ({ theme }) => typeof theme === 'object' && theme !== null },
  { name: 'load-by-id', since: '1.15', isThere: ({ mailbox }) => has(mailbox, 'loadItemByIdAsync') },
];

/** The abilities that are there now, by name. */
export function discoverClient(surface: OutlookSurface): ReadonlySet<ClientAbilityName> {
  return new Set(clientAbilities.filter((ability) => ability.isThere(surface)).map(({ name }) => name));
}

/** The surface of the Office that is loaded; null outside Outlook. */
export function outlookSurface(): OutlookSurface | null {
  const context = (globalThis as { Office?: typeof Office }).Office?.context as Partial<Office.Context> | undefined;
  if (context?.mailbox === undefined) return null;
  return {
    mailbox: context.mailbox,
    item: context.mailbox.item ?? null,
    theme: context.officeTheme,
    isSetSupported: (minimum) => context.requirements?.isSetSupported('Mailbox', minimum) ?? false,
  };
}

function has(owner: object | null | undefined, method: string): boolean {
  return typeof (owner as Readonly<Record<string, unknown>> | null | undefined)?.[method] === 'function';
}
