/**
 * Names the open item, so that a letter written for one item is never put into another.
 *
 * A received message has an id; a draft has none before it is saved, and office.js gives each opened item an object of
 * its own: a draft is told by its object.
 */
export interface ItemIdentity {
  keyOf(item: object & { readonly itemId?: unknown }): string;
}

export function createItemIdentity(): ItemIdentity {
  const drafts = new WeakMap<object, number>();
  let seen = 0;
  return {
    keyOf(item) {
      if (typeof item.itemId === 'string' && item.itemId !== '') return `message:${item.itemId}`;
      const known = drafts.get(item);
      if (known !== undefined) return `draft:${known}`;
      seen += 1;
      drafts.set(item, seen);
      return `draft:${seen}`;
    },
  };
}
