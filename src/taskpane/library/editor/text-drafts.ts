import { isRecord } from '../../../library/format/is-record';
import type { Memory } from '../../../session/memory/memory';

/** What was typed in the editor and not saved yet, by the key of its text: a closed pane loses none of it. */
export interface TextDrafts {
  readonly recall: (key: string) => string | null;
  /** Holds what is typed, to be found at once; null forgets. It is put away by `flush`: not at each key, it is written whole. */
  readonly hold: (key: string, source: string | null) => void;
  readonly flush: () => void;
  readonly keys: () => readonly string[];
}

const ofMemory = new WeakMap<Memory, TextDrafts>();

/** The drafts of one memory, the same for every form that is open. */
export function textDraftsIn(memory: Memory): TextDrafts {
  const known = ofMemory.get(memory);
  if (known !== undefined) return known;
  const drafts = createDrafts(memory);
  ofMemory.set(memory, drafts);
  return drafts;
}

function createDrafts(memory: Memory): TextDrafts {
  const held = new Map<string, string | null>();
  const read = (): Readonly<Record<string, string>> => {
    const kept = memory.recall('text-drafts-1');
    return isRecord(kept) && Object.values(kept).every((text) => typeof text === 'string')
      ? (kept as Record<string, string>)
      : {};
  };
  const all = (): ReadonlyMap<string, string> => {
    const merged = new Map(Object.entries(read()));
    for (const [key, source] of held) {
      merged.delete(key);
      if (source !== null) merged.set(key, source);
    }
    return merged;
  };
  return {
    recall: (key) => all().get(key) ?? null,
    hold: (key, source) => void held.set(key, source),
    flush() {
      if (held.size === 0) return;
      const kept = [...all()].slice(-mostDrafts);
      memory.keep('text-drafts-1', kept.length === 0 ? null : Object.fromEntries(kept));
      held.clear();
    },
    keys: () => [...all().keys()],
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
