import type { LetterBody } from '../../mailbox/mailbox';
import { assertNever } from '../values/assert-never';
import type { WritingEvent } from './events';
import type { Preset } from './habits';
import type { Draft } from './state';

/** What becomes of one letter on its way out of the pane. */
export function reduceWriting(draft: Draft, event: WritingEvent): Draft {
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
