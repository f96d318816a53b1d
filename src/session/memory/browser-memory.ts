import type { Memory } from './memory';

/**
 * The session’s memory in the browser’s own storage. Storage may be refused (private windows, third-party frames), full,
 * or hold what another version wrote: the pane then works without.
 */
export const browserMemory: Memory = {
  recall(name) {
    try {
      return JSON.parse(localStorage.getItem(prefix() + name) ?? 'null') as unknown;
    } catch {
      return null;
    }
  },
  keep(name, value) {
    try {
      if (value === null) localStorage.removeItem(prefix() + name);
      else localStorage.setItem(prefix() + name, JSON.stringify(value));
    } catch {
      // Nothing to tell: the recruiter asked for a letter, not for a memory of it.
    }
  },
};

/** Where a browser shares storage between sites that hold the pane, Office tells them apart. */
function prefix(): string {
  const { partitionKey } = (globalThis as { Office?: typeof Office }).Office?.context ?? {};
  return `egards.${partitionKey ?? ''}.`;
}
