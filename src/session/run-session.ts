import { MailboxError, type Abilities, type Mailbox, type OpenItem } from '../mailbox/mailbox';
import type { Engine, Review } from './engine';
import type { RecruiterEvent, SessionEvent } from './events';
import { findingKey, findingsToConfirm, letterBody, presentLetter, type LetterView } from './present';
import { reduce } from './reduce';
import { oneLine } from './one-line';
import { rememberLast } from './remember-last';
import { interfaceLanguage } from './sentences';
import {
  startState,
  type Failure,
  type InterfaceLanguage,
  type ItemInView,
  type SessionState,
  type Unavailability,
  type WayOut,
} from './state';

/** What a session needs of the world. */
export interface World {
  /** Fetches the code that reads and writes; asked again after a failure. */
  readonly loadEngine: () => Promise<Engine>;
  /** Fetches the code that reads the letter over; asked once a letter is shown, and again after a failure. */
  readonly loadReview: () => Promise<Review>;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** The language shown until the mail client has said its own. */
  readonly language: InterfaceLanguage;
}

/** A running session: the only place with effects. What is shown is `snapshot()`, told anew to `subscribe`rs. */
export interface Session {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: (mailbox: Mailbox) => void;
  readonly giveUp: (reason: Unavailability) => void;
  readonly dispatch: (event: RecruiterEvent) => void;
  readonly readAgain: () => void;
  /** Writes the letter, unless a fact is missing or a finding awaits `confirmed`. */
  readonly write: (way: WayOut, confirmed?: boolean) => Promise<void>;
  /** The letter to copy, or null while a fact is missing: then the pane leads to it. */
  readonly takeCopy: () => { html: string; text: string } | null;
}

export interface Snapshot {
  readonly state: SessionState;
  readonly letter: LetterView | null;
}

export function runSession(world: World): Session {
  let snapshot: Snapshot = { state: startState(world.language), letter: null };
  let mailbox: Mailbox | null = null;
  let engine: Engine | null = null;
  let review: Review | null = null;
  const listeners = new Set<() => void>();

  function tell(event: SessionEvent): void {
    const state = reduce(snapshot.state, event);
    if (state !== snapshot.state) show(state);
  }

  function show(state: SessionState): void {
    snapshot = { state, letter: engine === null ? null : presentLetter(state, engine, review) };
    for (const listener of listeners) listener();
  }

  async function readOver(): Promise<void> {
    if (review !== null) return;
    const loaded = await fetched(world.loadReview);
    review ??= rememberLast(loaded);
    show(snapshot.state);
  }

  async function read(): Promise<void> {
    if (mailbox === null) return;
    const generation = snapshot.state.generation + 1;
    tell({ type: 'reading-started', generation });
    try {
      const [item, loaded] = await Promise.all([mailbox.readOpenItem(), engine ?? fetched(world.loadEngine)]);
      engine ??= { ...loaded, compose: rememberLast(loaded.compose), choices: rememberLast(loaded.choices) };
      if (generation !== snapshot.state.generation) return;
      if (item === null) {
        tell({ type: 'nothing-open', generation });
        return;
      }
      const now = world.now();
      const facts = engine.read(item.message, { now, mailbox: item.ownAddresses });
      tell({ type: 'item-read', generation, item: inView(item, mailbox.abilities), facts, now });
      // A failure here is met again, and told, when the letter is to leave.
      readOver().catch(() => undefined);
    } catch (error) {
      tell({ type: 'reading-failed', generation, failure: failureOf(error) });
    }
  }

  async function write(way: WayOut, confirmed = false): Promise<void> {
    const { letter } = snapshot;
    if (letter === null || mailbox === null || letter.draft.writing.name === 'busy') return;
    const draft = letter.draft.id;
    if (letter.missing.length > 0) {
      tell({ type: 'facts-asked', draft });
      return;
    }
    if (letter.document.length === 0) {
      // Every word was deleted by hand: an empty letter does not leave, the composed one comes back (and can be undone).
      tell({ type: 'edits-dropped' });
      return;
    }
    if (review === null) {
      try {
        await readOver();
      } catch (error) {
        tell({ type: 'writing-failed', draft, way, failure: failureOf(error) });
        return;
      }
      // Findings have just come, and the recruiter may have moved on meanwhile.
      if (snapshot.letter?.draft.id === draft) await write(way, confirmed);
      return;
    }
    const doubts = findingsToConfirm(letter);
    if (doubts.length > 0 && !confirmed) {
      tell({ type: 'confirmation-asked', draft, way });
      return;
    }
    tell({ type: 'findings-confirmed', draft, keys: doubts.map(findingKey) });
    const body = letterBody(letter);
    const itemKey = letter.item.key;
    tell({ type: 'writing-started', draft, way });
    try {
      if (way === 'reply' || way === 'reply-all') {
        await mailbox.reply(body, { all: way === 'reply-all', itemKey });
        tell({ type: 'replied', draft, html: body.html });
      } else {
        const insertion = await mailbox.insert(body, { place: way === 'insert-top' ? 'top' : 'cursor', itemKey });
        tell({ type: 'inserted', draft, html: body.html, insertion, itemKey });
      }
    } catch (error) {
      tell({ type: 'writing-failed', draft, way, failure: failureOf(error) });
    }
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect(connected) {
      mailbox = connected;
      tell({
        type: 'connected',
        client: { user: connected.user },
        language: interfaceLanguage(connected.displayLanguage),
      });
      connected.onThemeChanged((theme) => tell({ type: 'theme-changed', theme }));
      connected.onItemChanged(() => void read());
      void read();
    },
    giveUp: (reason) => tell({ type: 'unavailable', reason }),
    dispatch: tell,
    readAgain: () => void read(),
    write,
    takeCopy() {
      const { letter } = snapshot;
      if (letter === null) return null;
      if (letter.missing.length === 0) return letterBody(letter);
      tell({ type: 'facts-asked', draft: letter.draft.id });
      return null;
    },
  };
}

class PaneIncomplete extends Error {}

async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    throw new PaneIncomplete('a part of the pane could not be fetched', { cause });
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof MailboxError) return { code: error.code, call: error.call, hostCode: error.hostCode };
  if (error instanceof PaneIncomplete) return { code: 'pane-incomplete', call: '', hostCode: null };
  return { code: 'unexpected', call: '', hostCode: null };
}

function inView(open: OpenItem, abilities: Abilities): ItemInView {
  const { key, conversation, mode, bodyFormat, message } = open;
  const { from, to, cc, date } = message;
  const subject = oneLine(message.subject);
  return { key, conversation, mode, bodyFormat, subject, from, to, cc, date, abilities };
}
