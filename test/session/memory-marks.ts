import type { Mark, Marks } from '../../src/mailbox/marks';

/** The marks of one shared mailbox, for as many people as open it. */
export function createMemoryMarks(
  present: Readonly<Record<string, Mark>> = {},
  shared = true,
): Marks & { readonly on: (itemKey: string) => Mark | null } {
  const kept = new Map(Object.entries(present));
  return {
    on: (itemKey) => kept.get(itemKey) ?? null,
    read: (itemKey) => Promise.resolve({ mark: kept.get(itemKey) ?? null, shared }),
    write(mark, replaces, itemKey) {
      const there = kept.get(itemKey) ?? null;
      if (JSON.stringify(there) !== JSON.stringify(replaces))
        return Promise.resolve({ name: 'overtaken', mark: there } as const);
      if (mark === null) kept.delete(itemKey);
      else kept.set(itemKey, mark);
      return Promise.resolve({ name: 'written', category: 'set' } as const);
    },
  };
}
