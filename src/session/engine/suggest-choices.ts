import type { LetterLanguage, OpeningId, ReasonId, ScenarioId } from '../../letter/request';
import { fold } from '../../text/fold';
import { wholeWords } from '../../text/word-boundary';
import { knownValue, type ThreadFacts } from '../../thread/facts';
import type { InterfaceLanguage } from '../state/state';

/** Why a scenario is suggested; said in words by `sentences`. */
export type SuggestionReason =
  | { readonly name: 'interview-held'; readonly date: string | null }
  | { readonly name: 'spontaneous-application' }
  | { readonly name: 'internship-named' | 'freelance-named'; readonly words: string }
  | { readonly name: 'application-received'; readonly date: string | null }
  | { readonly name: 'doubtful-stage' }
  | { readonly name: 'by-default' };

export interface ScenarioSuggestion {
  readonly scenario: ScenarioId;
  readonly why: SuggestionReason;
}

export function suggestScenario(facts: ThreadFacts, subject: string): ScenarioSuggestion {
  const { stage, interviewDate, receivedDate } = facts;
  if (stage.state === 'known' && stage.value === 'interview')
    return {
      scenario: 'after-interview',
      why: { name: 'interview-held', date: knownValue(interviewDate) },
    };
  const kind = findKindOfWork(facts, subject);
  if (kind !== null) return kind;
  if (stage.state === 'known' && stage.value === 'spontaneous')
    return { scenario: 'spontaneous', why: { name: 'spontaneous-application' } };
  if (stage.state === 'known')
    return {
      scenario: 'after-cv',
      why: { name: 'application-received', date: knownValue(receivedDate) },
    };
  // In doubt the letter that claims the least: thanking for an interview that did not take place cannot be taken back.
  return {
    scenario: 'after-cv',
    why: stage.state === 'ambiguous' ? { name: 'doubtful-stage' } : { name: 'by-default' },
  };
}

/** An internship or a freelance offer, when the position or the subject names it. */
function findKindOfWork(facts: ThreadFacts, subject: string): ScenarioSuggestion | null {
  const { position } = facts;
  const named = position.state === 'known' ? [position.value, subject] : [subject];
  for (const { scenario, name, pattern } of kindsOfWork)
    for (const text of named) {
      const found = pattern.exec(fold(text));
      // `fold` keeps every offset, so the words can be shown as they were written.
      if (found !== null)
        return { scenario, why: { name, words: text.slice(found.index, found.index + found[0].length) } };
    }
  return null;
}

const kindsOfWork = [
  {
    scenario: 'internship',
    name: 'internship-named',
    pattern: wholeWords(
      'stage|stagiaire|alternance|alternante?|apprentie?|apprentissage|internship|intern|apprenticeship|apprentice',
      'u',
    ),
  },
  { scenario: 'freelance', name: 'freelance-named', pattern: wholeWords('freelance|tjm|daily rate', 'u') },
] as const;

/**
 * No door is opened that the recruiter did not open: an opening is a promise, and the talent pool has legal weight.
 * The scenario « promising, for a later role » is that promise already.
 */
export function suggestOpening(scenario: ScenarioId): OpeningId {
  return scenario === 'promising' ? 'talent-pool' : 'none';
}

/** The reason that is true of every refusal of this kind and blames nobody; the recruiter makes it more precise. */
export function suggestReason(scenario: ScenarioId): ReasonId {
  switch (scenario) {
    case 'spontaneous':
      return 'no-opening-in-field';
    case 'position-closed':
      return 'position-withdrawn';
    case 'after-cv':
    case 'after-interview':
    case 'promising':
    case 'finalist':
    case 'internship':
    case 'freelance':
      return 'closer-profile';
  }
}

/** The language the candidate wrote in; the recruiter's own when it is neither French nor English. */
export function suggestLetterLanguage(facts: ThreadFacts, interfaceLanguage: InterfaceLanguage): LetterLanguage {
  const { language } = facts;
  return language.state === 'known' && language.value !== 'other' ? language.value : interfaceLanguage;
}
