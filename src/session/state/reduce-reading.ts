import { assertNever } from '../values/assert-never';
import type { ReadingEvent, WorldEvent } from './events';
import { noHabits } from './habits';
import { adoptDraft, draftsKept, forgetTexts, mergeFacts, recallDraft } from './recall-draft';
import { startDraft } from './start-draft';
import type { ItemInView, SessionState } from './state';
import { whyNoLetter } from './why-no-letter';

/** What the mail client says, and the page of the item that was read. */
export function reduceReading(state: SessionState, event: ReadingEvent): SessionState {
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
