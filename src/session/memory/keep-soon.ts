import type { Draft, DraftId } from '../state/state';
import { keepDrafts } from './keep-drafts';
import type { Memory } from './memory';

/** How long a change waits to be kept, in milliseconds. */
const keepAfter = 400;

export interface DraftKeeper {
  readonly soon: (drafts: readonly Draft[]) => void;
  /** Keeps now what would be kept in a moment. */
  readonly flush: () => void;
}

/** Keeps drafts, not at each key: what is kept is written whole, and typing must stay within a frame. */
export function keepSoon(memory: Memory, now: () => string): DraftKeeper {
  const unkept = new Map<DraftId, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (unkept.size === 0) return;
    memory.keep('drafts-1', keepDrafts(memory.recall('drafts-1'), [...unkept.values()], now()));
    unkept.clear();
  }

  return {
    soon(drafts) {
      for (const draft of drafts) unkept.set(draft.id, draft);
      if (unkept.size > 0) timer ??= setTimeout(flush, keepAfter);
    },
    flush,
  };
}
