import type { Draft, DraftId } from './state';

/** A letter nobody has chosen anything of yet: everything is as suggested. */
export function startDraft(id: DraftId, conversation: string, facts: Draft['facts'], now: string): Draft {
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
