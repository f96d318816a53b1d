import { assertNever } from '../values/assert-never';
import type { HabitEvent, SessionEvent } from './events';
import { addFavourite, dropFavourite, noHabits, type Habits } from './habits';
import { reduceChoice } from './reduce-choice';
import { reduceReading } from './reduce-reading';
import { reduceWriting } from './reduce-writing';
import { currentDraft, type Draft, type SessionState } from './state';

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

function writeAnyway(state: SessionState, draft: Draft): SessionState {
  if (state.page.name !== 'nothing-to-refuse') return state;
  const wanted = updateDraft(state, draft.id, (current) => ({ ...current, wanted: true }));
  const { item } = state.page;
  return { ...wanted, page: { name: 'letter', item, draft: draft.id } };
}

function updateDraft(state: SessionState, id: number, update: (draft: Draft) => Draft): SessionState {
  return { ...state, drafts: state.drafts.map((draft) => (draft.id === id ? update(draft) : draft)) };
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
