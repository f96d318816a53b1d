import { assertNever } from './assert-never';
import type { LetterPart } from '../letter/request';
import type { LetterBody } from '../mailbox/mailbox';
import type { RecruiterEvent, SessionEvent, WorldEvent } from './events';
import { letterHtml } from './letter-document';
import { addFavourite, dropFavourite, noHabits, type Habits, type Preset } from './habits';
import { adoptDraft, draftsKept, forgetTexts, mergeFacts, recallDraft } from './recall-draft';
import { whyNoLetter } from './why-no-letter';
import { currentDraft, type Draft, type ItemInView, type SessionState, type TypedFact } from './state';

/** The whole course of a session: plain JSON in, plain JSON out, no effect. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'connected':
    case 'unavailable':
    case 'theme-changed':
    case 'habits-recalled':
    case 'favourites-told':
    case 'letters-told':
    case 'reading-started':
    case 'item-read':
    case 'nothing-open':
    case 'reading-failed':
    case 'left-behind':
      return reduceReading(state, event);
    case 'left-behind-seen':
      return { ...state, leftBehind: null };
    case 'facts-asked':
    case 'confirmation-asked':
    case 'findings-confirmed':
    case 'writing-started':
    case 'writing-failed':
    case 'selection-asked':
    case 'taken-back':
      return updateDraft(state, event.draft, (draft) => reduceWriting(draft, event));
    case 'replied':
    case 'inserted': {
      const habits = { ...(state.habits ?? noHabits), last: event.preset };
      return updateDraft({ ...state, habits }, event.draft, (draft) => reduceWriting(draft, event));
    }
    case 'queue-begun':
    case 'queue-ended': {
      const inQueue = event.type === 'queue-begun';
      return state.inQueue === inQueue ? state : { ...state, inQueue };
    }
    case 'editor-opened':
    case 'editor-closed':
      return { ...state, editing: event.type === 'editor-opened' };
    case 'favourite-kept':
    case 'favourite-dropped':
    case 'hints-shown':
      return { ...state, habits: reduceHabits(state.habits ?? noHabits, event) };
    case 'letters-news-seen':
      return { ...state, letters: { ...state.letters, news: [] } };
    case 'letter-wanted':
      return state.page.name === 'starting' || state.page.name === 'reading'
        ? { ...state, page: { ...state.page, wanted: event.wanted } }
        : state;
    default: {
      const draft = currentDraft(state);
      if (draft === null) return state;
      if (event.type === 'write-anyway') return writeAnyway(state, draft);
      return updateDraft(state, draft.id, (current) => reduceChoice(current, event));
    }
  }
}

type WritingEvent = Extract<WorldEvent, { readonly draft: number }>;
type ReadingEvent = Exclude<WorldEvent, WritingEvent>;
type HabitEvent = Extract<RecruiterEvent, { readonly type: 'favourite-kept' | 'favourite-dropped' | 'hints-shown' }>;
type ChoiceEvent = Exclude<
  RecruiterEvent,
  | HabitEvent
  | {
      readonly type:
        | 'write-anyway'
        | 'letter-wanted'
        | 'letters-news-seen'
        | 'left-behind-seen'
        | 'queue-begun'
        | 'queue-ended'
        | 'editor-opened'
        | 'editor-closed';
    }
>;

function reduceReading(state: SessionState, event: ReadingEvent): SessionState {
  switch (event.type) {
    case 'connected':
      return { ...state, client: event.client, language: event.language };
    case 'unavailable':
      return state.client === null ? { ...state, page: { name: 'unavailable', reason: event.reason } } : state;
    case 'theme-changed':
      return { ...state, theme: event.theme };
    case 'habits-recalled':
      return { ...state, habits: event.habits };
    case 'favourites-told':
      return { ...state, habits: { ...(state.habits ?? noHabits), favourites: event.favourites } };
    case 'letters-told':
      return { ...state, letters: event.letters };
    case 'reading-started':
      return {
        ...state,
        generation: event.generation,
        page: isShown(state, event.itemKey) ? state.page : { name: 'reading', wanted: isFirstWanted(state) },
        // It stood over the item that was in view: by the next one it has been seen.
        leftBehind: itemShown(state) === null ? state.leftBehind : null,
      };
    case 'item-read':
      return event.generation === state.generation ? showItem(state, event) : state;
    case 'nothing-open':
      return event.generation === state.generation ? { ...state, page: { name: 'nothing-open' } } : state;
    case 'reading-failed':
      return event.generation === state.generation
        ? { ...state, page: { name: 'unreadable', failure: event.failure } }
        : state;
    case 'left-behind':
      // On its own page it is told where it was asked for.
      return itemShown(state)?.key === event.left.itemKey ? state : { ...state, leftBehind: event.left };
    default:
      return assertNever(event);
  }
}

function itemShown({ page }: SessionState): ItemInView | null {
  return page.name === 'letter' || page.name === 'nothing-to-refuse' ? page.item : null;
}

/** What is read over again stays on screen meanwhile. */
function isShown(state: SessionState, itemKey: string | undefined): boolean {
  const item = itemShown(state);
  return item !== null && item.key === itemKey;
}

/** What was wanted while the pane opened is wanted of the first message; of another one it was never said. */
function isFirstWanted({ page }: SessionState): boolean {
  return page.name === 'starting' && page.wanted;
}

function showItem(state: SessionState, event: Extract<WorldEvent, { type: 'item-read' }>): SessionState {
  const { item } = event;
  const facts = forgetTexts(event.facts);
  const known = recallDraft(state.drafts, item.conversation, facts);
  // What was kept is what was done last, in whichever pane.
  const kept = recallDraft(event.kept, item.conversation, facts);
  const recalled = kept === null ? known : adoptDraft(kept, known, state.nextDraft);
  const begun =
    recalled === null
      ? startDraft(state.nextDraft, item.conversation, facts, event.now)
      : { ...recalled, facts: mergeFacts(recalled.facts, facts, item.mode) };
  const why = begun.wanted || item.mode === 'compose' ? null : whyNoLetter(facts, item);
  const draft = { ...begun, wanted: why === null };
  const others = state.drafts.filter((other) => other.id !== draft.id);
  return {
    ...state,
    drafts: [...others, draft].slice(-draftsKept),
    nextDraft: known === null ? state.nextDraft + 1 : state.nextDraft,
    leftBehind: state.leftBehind?.itemKey === item.key ? null : state.leftBehind,
    page:
      why === null
        ? { name: 'letter', item, draft: draft.id }
        : { name: 'nothing-to-refuse', why, item, draft: draft.id },
  };
}

function writeAnyway(state: SessionState, draft: Draft): SessionState {
  if (state.page.name !== 'nothing-to-refuse') return state;
  const wanted = updateDraft(state, draft.id, (current) => ({ ...current, wanted: true }));
  const { item } = state.page;
  return { ...wanted, page: { name: 'letter', item, draft: draft.id } };
}

function startDraft(id: number, conversation: string, facts: Draft['facts'], now: string): Draft {
  return {
    id,
    conversation,
    wanted: false,
    facts,
    now,
    typed: {},
    personalSkill: null,
    scenario: null,
    opening: null,
    reason: null,
    letterLanguage: null,
    address: null,
    rewordings: {},
    without: [],
    edit: null,
    discarded: null,
    asked: false,
    setAside: [],
    confirmed: [],
    counted: false,
    left: null,
    writing: { name: 'idle' },
  };
}

function reduceChoice(draft: Draft, event: ChoiceEvent): Draft {
  switch (event.type) {
    case 'typed':
      return changed(
        withPart(partOfFact[event.fact], {
          ...draft,
          typed: { ...draft.typed, [event.fact]: event.value },
          personalSkill: event.fact === 'personal' ? null : draft.personalSkill,
        }),
      );
    case 'personal-begun':
      return changed(withPart('personal', { ...draft, personalSkill: event.skill }));
    case 'scenario-chosen':
      // Reason and opening were suggested for the other scenario: what the recruiter chose stays, what was suggested follows.
      return changed({ ...draft, scenario: event.scenario });
    case 'opening-chosen':
      return changed(withPart('opening', { ...draft, opening: event.opening }));
    case 'reason-chosen':
      return changed(withPart('reason', { ...draft, reason: event.reason }));
    case 'preset-chosen': {
      const { scenario, reason, opening, address, detail, openingDetail } = event.preset;
      const typed = { ...draft.typed, ...given('detail', detail), ...given('openingDetail', openingDetail) };
      const chosen = { ...draft, scenario, reason, opening, address, typed };
      return changed(withPart('reason', withPart('opening', chosen)));
    }
    case 'letter-language-chosen':
      return changed({ ...draft, letterLanguage: event.language });
    case 'address-chosen':
      return changed({ ...draft, address: event.address });
    case 'another-wording-asked': {
      const asked = event.parts.map((part) => [part, (draft.rewordings[part] ?? 0) + 1] as const);
      return changed({ ...draft, rewordings: { ...draft.rewordings, ...Object.fromEntries(asked) } });
    }
    case 'part-removed':
      return changed({ ...draft, without: [...draft.without.filter((part) => part !== event.part), event.part] });
    case 'part-restored':
      return changed(withPart(event.part, draft));
    case 'finding-set-aside':
      return changed({ ...draft, setAside: [...draft.setAside, event.key] });
    case 'findings-taken-back':
      return changed({ ...draft, setAside: [] });
    case 'letter-edited': {
      const base = draft.edit?.base ?? event.base;
      // Undone to the last letter, an edit is no edit: the letter follows the choices again.
      const undone = base === event.base && letterHtml(event.document) === base;
      return changed({ ...draft, edit: undone ? null : { document: event.document, base }, discarded: null });
    }
    case 'edits-kept':
      return draft.edit === null ? draft : { ...draft, edit: { ...draft.edit, base: event.base } };
    case 'edits-dropped':
      return changed({ ...draft, edit: null, discarded: draft.edit });
    case 'edits-restored':
      return draft.discarded === null
        ? draft
        : changed({ ...draft, edit: { ...draft.discarded, base: event.base }, discarded: null });
    case 'confirmation-declined':
      return changed(draft);
    default:
      return assertNever(event);
  }
}

function given(fact: TypedFact, value: string): Draft['typed'] {
  return value === '' ? {} : { [fact]: value };
}

function reduceHabits(habits: Habits, event: HabitEvent): Habits {
  switch (event.type) {
    case 'favourite-kept':
      return addFavourite(habits, { name: event.name, preset: event.preset });
    case 'favourite-dropped':
      return dropFavourite(habits, event.name);
    case 'hints-shown':
      return { ...habits, hintsSeen: true };
    default:
      return assertNever(event);
  }
}

/** What the recruiter fills in is wanted in the letter, even if its part was taken out before. */
function withPart(wanted: LetterPart | undefined, draft: Draft): Draft {
  return { ...draft, without: draft.without.filter((part) => part !== wanted) };
}

const partOfFact: Readonly<Partial<Record<TypedFact, LetterPart>>> = {
  detail: 'reason',
  personal: 'personal',
  openingDetail: 'opening',
  openingDate: 'opening',
};

/** A question or a failure about the letter as it was is no longer asked once the letter has changed. */
function changed(draft: Draft): Draft {
  const { writing } = draft;
  const isOver = writing.name === 'confirming' || writing.name === 'failed' || writing.name === 'select-first';
  return isOver ? { ...draft, writing: { name: 'idle' } } : draft;
}

function reduceWriting(draft: Draft, event: WritingEvent): Draft {
  switch (event.type) {
    case 'facts-asked':
      return { ...draft, asked: true };
    case 'confirmation-asked':
      return { ...draft, writing: { name: 'confirming', way: event.way } };
    case 'findings-confirmed':
      return { ...draft, confirmed: [...new Set([...draft.confirmed, ...event.keys])] };
    case 'writing-started':
      return { ...draft, writing: { name: 'busy', way: event.way } };
    case 'replied':
      return { ...asLeft(draft, event), writing: { name: 'replied' } };
    case 'inserted':
      return {
        ...asLeft(draft, event),
        writing: { name: 'inserted', insertion: event.insertion, itemKey: event.itemKey },
      };
    case 'selection-asked':
      return { ...draft, writing: { name: 'select-first', asked: event.asked } };
    case 'taken-back':
      return { ...draft, left: null, writing: { name: 'taken-back' } };
    case 'writing-failed':
      return {
        ...draft,
        left: event.perhaps ?? draft.left,
        writing: {
          name: 'failed',
          way: event.way,
          failure: event.failure,
          ...(event.takingBack === true ? { takingBack: true } : {}),
        },
      };
    default:
      return assertNever(event);
  }
}

/** Suggestions may change with the next reading; the choices of a letter that has left are made. */
function asLeft(draft: Draft, { body, preset }: { readonly body: LetterBody; readonly preset: Preset }): Draft {
  const { scenario, reason, opening } = preset;
  return { ...draft, scenario, reason, opening, counted: true, left: body };
}

function updateDraft(state: SessionState, id: number, update: (draft: Draft) => Draft): SessionState {
  return { ...state, drafts: state.drafts.map((draft) => (draft.id === id ? update(draft) : draft)) };
}
