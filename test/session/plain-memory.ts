import type { Memory, MemoryName } from '../../src/session/memory/memory';

/** A memory in memory; what it holds has been through JSON, as in a browser. */
export function createPlainMemory(): Memory {
  const held = new Map<MemoryName, string>();
  return {
    recall: (name) => JSON.parse(held.get(name) ?? 'null') as unknown,
    keep: (name, value) => void held.set(name, JSON.stringify(value)),
  };
}
