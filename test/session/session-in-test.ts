import { runSession } from '../../src/session/run-session';
import type { Session } from '../../src/session/course/session';
import type { LetterView } from '../../src/session/engine/letter-view';
import type { AskReview, Engine, LetterWriter, ReadMessage, Review } from '../../src/session/engine/engine';
import type { ThreadFacts } from '../../src/thread/facts';
import type { Memory } from '../../src/session/memory/memory';
import type { Mailbox } from '../../src/mailbox/mailbox';
import { createPlainEngine, createPlainReading, plainReview } from './invented-application';
import { createPlainMemory } from './plain-memory';

export const now = '2026-11-23T08:00:00.000Z';

export function startSession(
  options: {
    readonly read?: ReadMessage;
    readonly loadEngine?: () => Promise<Engine>;
    readonly loadWriter?: () => Promise<LetterWriter>;
    readonly loadReview?: () => Promise<Review>;
    readonly askReview?: AskReview;
    readonly memory?: Memory;
    readonly facts?: Readonly<Record<string, ThreadFacts>>;
  } = {},
): Session {
  return runSession({
    read: options.read ?? createPlainReading(options.facts),
    loadEngine: options.loadEngine ?? (() => Promise.resolve(createPlainEngine())),
    loadReview: options.loadReview ?? (() => Promise.resolve(plainReview)),
    ...(options.loadWriter === undefined ? {} : { loadWriter: options.loadWriter }),
    ...(options.askReview === undefined ? {} : { askReview: options.askReview }),
    now: () => now,
    memory: options.memory ?? createPlainMemory(),
    language: 'fr',
  });
}

export async function connectSession(
  mailbox: Mailbox,
  options: Parameters<typeof startSession>[0] = {},
): Promise<Session> {
  const session = startSession(options);
  session.connect(mailbox);
  await settle();
  return session;
}

/** Lets every answer that is not held back arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export function shownLetter(session: Session): LetterView {
  const { letter, state } = session.snapshot();
  if (letter === null) throw new Error(`no letter is shown, the page is ${JSON.stringify(state.page)}`);
  return letter;
}
