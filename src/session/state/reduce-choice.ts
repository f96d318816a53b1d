import type { LetterPart } from '../../letter/request';
import { letterHtml } from '../document/letter-document';
import { assertNever } from '../values/assert-never';
import type { ChoiceEvent } from './events';
import type { Draft, TypedFact } from './state';

/** What the recruiter chooses, types or edits in one letter. */
export function reduceChoice(draft: Draft, event: ChoiceEvent): Draft {
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
