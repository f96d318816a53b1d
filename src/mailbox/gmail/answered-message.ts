import type { MessageSnapshot, ThreadSnapshot } from './page-snapshot';

/**
 * The message that a letter answers: the last one that is not ours and can be read, else the last that is not ours, else
 * the last. Null for a thread without any.
 */
export function answeredMessage(thread: ThreadSnapshot, ownAddresses: readonly string[]): MessageSnapshot | null {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  const incoming = thread.messages.filter(({ from }) => from === null || !own.has(from.address.toLowerCase()));
  return incoming.findLast(({ html }) => html !== null) ?? incoming.at(-1) ?? thread.messages.at(-1) ?? null;
}
