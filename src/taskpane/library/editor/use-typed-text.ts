import { useEffect, useState } from 'react';
import type { Memory } from '../../../session/memory/memory';
import { keepOpened, textDraftsIn } from './text-drafts';

interface TypedText {
  /** Null gives up what was typed. */
  readonly write: (changed: string | null) => void;
  /** What was typed has been saved, unless something else has been typed meanwhile. */
  readonly forgetSaved: (saved: string) => void;
}

/** What is typed over a text and not saved yet, null when nothing is; it outlives the pane. */
export function useTypedText(memory: Memory, key: string, saved: string): readonly [string | null, TypedText] {
  const drafts = textDraftsIn(memory);
  const [typed, setTyped] = useState<string | null>(() => drafts.recall(key));
  useEffect(() => keepOpened(memory, key), [memory, key]);
  useEffect(() => {
    const timer = setTimeout(() => textDraftsIn(memory).flush(), 300);
    return () => clearTimeout(timer);
  }, [memory, typed]);
  useEffect(() => {
    const { flush } = textDraftsIn(memory);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [memory]);

  return [
    typed,
    {
      write(changed) {
        setTyped(changed);
        drafts.hold(key, changed === saved ? null : changed);
      },
      forgetSaved(written) {
        if (drafts.recall(key) === written) drafts.hold(key, null);
        setTyped((current) => (current === written ? null : current));
      },
    },
  ];
}
