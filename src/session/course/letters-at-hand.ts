import type { Engine, LettersInUse, LetterWriter } from '../engine/engine';
import { PaneIncomplete } from '../values/pane-incomplete';
import { rememberLast } from '../values/remember-last';
import { sameContent } from '../values/same-content';
import { followLetter, type FollowedLetter } from './follow-letter';
import type { World } from './session';

/** What a session writes with: fetched once, and changed when other letters come to serve. */
export interface LettersAtHand {
  /** Null until it has been fetched. */
  readonly writer: () => LetterWriter | null;
  /** Kept whatever becomes of the message it was fetched for: a letter can be written without reading. */
  readonly loadWriter: () => Promise<LetterWriter>;
  /** What writes on this thread, from the same letters. */
  readonly loadEngine: () => Promise<Engine>;
  readonly use: (change: Partial<LettersInUse>) => Promise<void>;
  readonly followed: FollowedLetter;
}

/** `onChange` is told when the letter on screen has come, cannot come, or is to be written from other letters. */
export function lettersAtHand(world: Pick<World, 'loadWriter' | 'loadEngine'>, onChange: () => void): LettersAtHand {
  let writer: LetterWriter | null = null;
  let engine: Engine | null = null;
  /** The letters asked for last, which the writer may not have yet; null when they are the writer’s. */
  let letters: LettersInUse | null = null;
  const followed = followLetter(onChange);

  function writeWith(next: LetterWriter): LetterWriter {
    writer = { ...next, choices: rememberLast(next.choices) };
    followed.writeWith(writer);
    return writer;
  }

  async function loadWriter(): Promise<LetterWriter> {
    const loaded = writer ?? (await fetched(world.loadWriter ?? world.loadEngine));
    return writer ?? writeWith(loaded);
  }

  return {
    writer: () => writer,
    loadWriter,
    async loadEngine() {
      const { letters: inUse } = await loadWriter();
      const loaded = engine ?? (await fetched(world.loadEngine));
      engine = sameContent(loaded.letters, inUse) ? loaded : await loaded.over(inUse);
      return engine;
    },
    async use(change) {
      if (writer === null) return;
      letters = { ...(letters ?? writer.letters), ...change };
      const asked = letters;
      const next = await writer.over(asked).catch((error: unknown) => {
        // Those that serve go on serving: the next change is made to them, not to what could not be had.
        if (asked === letters) letters = null;
        throw error;
      });
      // Others may have been asked for meanwhile: theirs is the last word.
      if (asked !== letters) return;
      writeWith(next);
      onChange();
    },
    followed,
  };
}

export async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new PaneIncomplete(cause);
  }
}
