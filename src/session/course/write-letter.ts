import { MailboxError, type Insertion, type LetterBody, type Mailbox } from '../../mailbox/mailbox';
import { findingKey, findingsToConfirm, letterBody, type LetterView } from '../engine/letter-view';
import { addFigure } from '../memory/figures';
import type { Memory } from '../memory/memory';
import type { SessionEvent } from '../state/events';
import { presetOf } from '../state/habits';
import type { Failure, InsertWay, WayOut } from '../state/state';
import { failureOf } from './failure-of';
import type { Session, Snapshot, WriteOptions } from './session';
import { heldByOther } from './team-mark';
import { inAMoment, patience, takeQuietly, type HeardMarks } from './team-marks';

/** What the writing of a letter needs of the session it belongs to. */
export interface WritingDesk {
  readonly snapshot: () => Snapshot;
  /** Null until a mail client has connected. */
  readonly mailbox: () => Mailbox | null;
  readonly marks: () => HeardMarks | null;
  readonly memory: Memory;
  readonly now: () => string;
  readonly tell: (event: SessionEvent) => void;
  /** Whether the letter on screen is that of the present choices. */
  readonly isWritten: () => boolean;
  /** Resolves once it is. */
  readonly written: () => Promise<void>;
  readonly isReadOver: () => boolean;
  /** Resolves once the letter on screen has been read over. */
  readonly readOver: () => Promise<void>;
}

/** The letter on screen goes into the mail client, or out of it again. */
export function writeLetters(of: WritingDesk): Pick<Session, 'write' | 'takeBack'> {
  async function write(way: WayOut, { confirmed = false, earlier = 'ask' }: WriteOptions = {}): Promise<void> {
    const { letter } = of.snapshot();
    const mailbox = of.mailbox();
    if (letter === null || mailbox === null || letter.draft.writing.name === 'busy') return;
    const draft = letter.draft.id;
    /** Goes on with what has come, unless the recruiter has moved on meanwhile. */
    const afterwards = async (come: () => Promise<void>): Promise<void> => {
      try {
        await come();
      } catch (error) {
        failed(letter, { way, failure: failureOf(error) });
        return;
      }
      if (of.snapshot().letter?.draft.id === draft) await write(way, { confirmed, earlier });
      else failed(letter, { way, failure: { code: 'item-changed', call: '', hostCode: null } });
    };
    if (!of.isWritten()) return afterwards(of.written);
    if (letter.missing.length > 0) {
      of.tell({ type: 'facts-asked', draft });
      return;
    }
    if (letter.document.length === 0) {
      // Every word was deleted by hand: an empty letter does not leave, the composed one comes back (and can be undone).
      of.tell({ type: 'edits-dropped' });
      return;
    }
    if (!of.isReadOver()) return afterwards(of.readOver);
    const doubts = findingsToConfirm(letter);
    if (doubts.length > 0 && !confirmed) {
      of.tell({ type: 'confirmation-asked', draft, way });
      return;
    }
    of.tell({ type: 'findings-confirmed', draft, keys: doubts.map(findingKey) });
    const body = letterBody(letter);
    const preset = presetOf(letter.request);
    const itemKey = letter.item.key;
    of.tell({ type: 'writing-started', draft, way });
    let begun = false;
    try {
      if (way === 'reply' || way === 'reply-all') {
        const marks = of.marks();
        const reading = await inAMoment(marks?.read(itemKey), patience.seen);
        if (reading !== null && heldByOther(reading.mark, mailbox.user, of.now()) !== null) {
          failed(letter, { way, failure: { code: 'held', call: '', hostCode: null } });
          return;
        }
        begun = true;
        await mailbox.reply(body, { all: way === 'reply-all', itemKey });
        left(letter);
        of.tell({ type: 'replied', draft, body, preset });
        if (marks !== null && reading !== null) {
          const work = { scenario: letter.request.scenario, now: of.now() };
          void takeQuietly(marks, reading, mailbox.user, itemKey, work);
        }
        return;
      }
      const replaced = earlier === 'add' ? null : await overEarlier(mailbox, letter, body, way, earlier === 'replace');
      if (replaced === 'asked') return;
      const place = way === 'insert-top' ? 'top' : 'cursor';
      begun = true;
      const insertion = replaced ?? (await mailbox.insert(body, { place, itemKey }));
      left(letter);
      of.tell({ type: 'inserted', draft, body, preset, insertion, itemKey });
    } catch (error) {
      const failure = failureOf(error);
      // What was not answered, or not seen, may still be done: the next try looks for it before it writes a second copy.
      const perhaps = begun && unsure.has(failure.code) ? { perhaps: body } : {};
      failed(letter, { way, failure, ...perhaps });
    }
  }

  /** Told on the page of the letter, and where another item is in view by now, over that one too. */
  function failed(
    { draft, item }: LetterView,
    told: Omit<Extract<SessionEvent, { readonly type: 'writing-failed' }>, 'type' | 'draft'>,
  ): void {
    of.tell({ type: 'writing-failed', draft: draft.id, ...told });
    const sure = told.takingBack === true ? 'taking-back' : 'letter';
    of.tell({
      type: 'left-behind',
      left: {
        what: unsure.has(told.failure.code) ? 'perhaps' : sure,
        itemKey: item.key,
        subject: item.subject,
      },
    });
  }

  /**
   * Puts `next` (null: nothing) over the letter that an earlier write left in the draft. Null when none stands there;
   * `asked` when the recruiter must select it first, and has been told so.
   */
  async function overEarlier(
    mailbox: Mailbox,
    { draft, item }: LetterView,
    next: LetterBody | null,
    way: InsertWay,
    insisted: boolean,
  ): Promise<Insertion | 'asked' | null> {
    if (draft.left === null) return null;
    const trace = await mailbox.findLetter(draft.left, item.key);
    if (trace === 'absent') return null;
    try {
      return await mailbox.replaceSelected(draft.left, next, item.key);
    } catch (error) {
      const obstacle = error instanceof MailboxError ? error.code : null;
      if (obstacle !== 'not-selected' && obstacle !== 'unsupported') throw error;
      const aim = next === null ? 'take-back' : 'replace';
      const told = obstacle === 'unsupported' || insisted ? obstacle : null;
      of.tell({ type: 'selection-asked', draft: draft.id, asked: { aim, way, trace, obstacle: told } });
      return 'asked';
    }
  }

  async function takeBack(): Promise<void> {
    const { letter } = of.snapshot();
    const mailbox = of.mailbox();
    if (letter === null || mailbox === null || letter.draft.writing.name === 'busy') return;
    const draft = letter.draft.id;
    const way = 'insert-top';
    const insisted = letter.draft.writing.name === 'select-first';
    of.tell({ type: 'writing-started', draft, way });
    try {
      const outcome = await overEarlier(mailbox, letter, null, way, insisted);
      if (outcome !== 'asked') of.tell({ type: 'taken-back', draft });
    } catch (error) {
      failed(letter, { way, failure: failureOf(error), takingBack: true });
    }
  }

  /** A letter has left: it counts once, whatever the number of its ways out. */
  function left({ draft, request, age }: LetterView): void {
    if (draft.counted) return;
    const answered = { now: of.now(), scenario: request.scenario, age };
    of.memory.keep('figures-1', addFigure(of.memory.recall('figures-1'), answered));
  }

  return { write, takeBack };
}

/** What does not tell whether the letter is in the draft. */
const unsure: ReadonlySet<Failure['code']> = new Set(['timeout', 'unconfirmed', 'not-verified']);
