import { isRecord } from '../../../library/json-schema';
import type { Memory } from '../../../session/memory';

/** What was typed in the editor and not saved yet, by the key of its text: a closed pane loses none of it. */
export interface TextDrafts {
  readonly recall: (key: string) => string | null;
  /** Null forgets. */
  readonly keep: (key: string, source: string | null) => void;
  readonly keys: () => readonly string[];
}

export function textDraftsIn(memory: Memory): TextDrafts {
  const read = (): Readonly<Record<string, string>> => {
    const kept = memory.recall('text-drafts-1');
    return isRecord(kept) && Object.values(kept).every((text) => typeof text === 'string')
      ? (kept as Record<string, string>)
      : {};
  };
  return {
    recall: (key) => (Object.hasOwn(read(), key) ? (read()[key] ?? null) : null),
    keep(key, source) {
      const others = Object.entries(read()).filter(([other]) => other !== key);
      const kept = source === null ? others : [...others, [key, source] as const];
      memory.keep('text-drafts-1', kept.length === 0 ? null : Object.fromEntries(kept.slice(-mostDrafts)));
    },
    keys: () => Object.keys(read()),
  };
}

const mostDrafts = 20;

/** The texts opened last, the latest first. */
export function textsOpened(memory: Memory): readonly string[] {
  const kept = memory.recall('texts-opened-1');
  return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
}

export function keepOpened(memory: Memory, key: string): void {
  memory.keep('texts-opened-1', [key, ...textsOpened(memory).filter((other) => other !== key)].slice(0, 5));
}
