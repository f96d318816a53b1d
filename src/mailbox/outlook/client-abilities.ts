/**
 * What this Outlook can do, asked of it. A requirement set is claimed for a platform, while a method can be absent from one
 * mode, one kind of item or one build (Microsoft, “Outlook JavaScript API requirement sets”): a method that is there is
 * believed, a claim without its method is not. docs/clients.md has one line per row, kept true by a test.
 */
interface ClientAbility {
  /** The Mailbox requirement set that brings it. */
  readonly since: string;
  readonly isThere: (surface: OutlookSurface) => boolean;
}

/** The parts of Office that are asked; every one may be absent, and lack any of its members. */
export interface OutlookSurface {
  readonly mailbox: unknown;
  readonly item: unknown;
  readonly theme: unknown;
  readonly isSetSupported: (minimum: string) => boolean;
}

export const clientAbilities = {
  reply: { since: '1.1', isThere: ({ item }) => hasMethod(item, 'displayReplyForm') },
  insert: { since: '1.1', isThere: ({ item }) => hasMethod(memberOf(item, 'body'), 'prependAsync') },
  marks: { since: '1.1', isThere: ({ item }) => hasMethod(item, 'loadCustomPropertiesAsync') },
  notifications: { since: '1.3', isThere: ({ item }) => hasMethod(memberOf(item, 'notificationMessages'), 'addAsync') },
  'pinned-pane': { since: '1.5', isThere: ({ mailbox }) => hasMethod(mailbox, 'addHandlerAsync') },
  sender: { since: '1.7', isThere: ({ item }) => hasMethod(memberOf(item, 'from'), 'getAsync') },
  'shared-mailbox': { since: '1.8', isThere: ({ item }) => hasMethod(item, 'getSharedPropertiesAsync') },
  categories: { since: '1.8', isThere: ({ item }) => hasMethod(memberOf(item, 'categories'), 'addAsync') },
  'reply-confirmed': { since: '1.9', isThere: ({ item }) => hasMethod(item, 'displayReplyFormAsync') },
  // An event handler leaves no method to look for: the claim is all there is.
  'send-check': { since: '1.12', isThere: ({ isSetSupported }) => isSetSupported('1.12') },
  delay: { since: '1.13', isThere: ({ item }) => hasMethod(memberOf(item, 'delayDeliveryTime'), 'setAsync') },
  selection: { since: '1.13', isThere: ({ mailbox }) => hasMethod(mailbox, 'getSelectedItemsAsync') },
  theme: { since: '1.14', isThere: ({ theme }) => typeof theme === 'object' && theme !== null },
  'load-by-id': { since: '1.15', isThere: ({ mailbox }) => hasMethod(mailbox, 'loadItemByIdAsync') },
} as const satisfies Readonly<Record<string, ClientAbility>>;

export type ClientAbilityName = keyof typeof clientAbilities;

/** Whether an ability is there, asked of the parts of Office that tell: of the others nothing is known. */
export function can(name: ClientAbilityName, parts: Partial<OutlookSurface>): boolean {
  return clientAbilities[name].isThere({ ...silent, ...parts });
}

const silent: OutlookSurface = { mailbox: null, item: null, theme: null, isSetSupported: () => false };

/** Whether a part of Office has a method: its types promise more than a client keeps. */
export function hasMethod(owner: unknown, name: string): boolean {
  return typeof memberOf(owner, name) === 'function';
}

function memberOf(owner: unknown, name: string): unknown {
  return (owner as Readonly<Record<string, unknown>> | null | undefined)?.[name];
}
