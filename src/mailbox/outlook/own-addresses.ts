import type { Address } from '../../thread/open-message';

/**
 * The addresses that are ours in a received message: the person’s, and the mailbox’s. Outlook names the owner of a shared
 * mailbox; where it does not (a mailbox opened by itself, an older client), the one recipient of our domain is taken for it,
 * if the person is not a recipient. Two such recipients are colleagues, and nobody is guessed.
 */
export function ownAddresses(
  user: string,
  owner: readonly string[],
  recipients: readonly Address[],
): readonly string[] {
  const known = distinct([user, ...owner]);
  if (owner.length > 0) return known;
  const domain = domainOf(user);
  const ours = distinct(recipients.map(({ address }) => address)).filter((address) => domainOf(address) === domain);
  return domain !== '' && ours.length === 1 && !publicDomains.has(domain) ? distinct([...known, ...ours]) : known;
}

export function distinct(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.filter((address) => address !== '').map((address) => address.toLowerCase()))];
}

/** Where a shared domain says nothing of who works together. */
const publicDomains: ReadonlySet<string> = new Set([
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'hotmail.fr',
  'live.com',
  'live.fr',
  'gmail.com',
  'orange.fr',
  'free.fr',
  'yahoo.fr',
  'yahoo.com',
]);

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}
