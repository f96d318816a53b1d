import { fold } from '../../text/fold';
import type { Assessment } from './assess-item';
import type { Entry } from './queue';

/**
 * The key of an entry by the same person for the same post; null for none. The first one read is the one that is kept.
 * Without a post on either side two messages by one person are not taken for one application.
 */
export function duplicateOf(read: Assessment, entries: readonly Entry[]): string | null {
  const twin = entries.find(
    (entry) => entry.read !== null && !isApart(entry) && samePost(entry.read, read) && samePerson(entry.read, read),
  );
  return twin?.key ?? null;
}

function isApart({ state }: Entry): boolean {
  return state.name === 'apart';
}

function samePost(one: Assessment, other: Assessment): boolean {
  return fold(one.position) === fold(other.position);
}

/** A job board gives one person several addresses, and several persons its own: the name counts where both have one. */
function samePerson(one: Assessment, other: Assessment): boolean {
  if (isFull(one) && isFull(other)) return fold(nameOf(one)) === fold(nameOf(other));
  return one.address !== '' && one.address.toLowerCase() === other.address.toLowerCase();
}

function isFull({ firstName, lastName }: Assessment): boolean {
  return firstName !== '' && lastName !== '';
}

function nameOf({ firstName, lastName }: Assessment): string {
  return `${firstName} ${lastName}`;
}
