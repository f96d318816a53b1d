import type { LetterLanguage, OpeningId, ReasonId, ScenarioId } from '../letter/request';
import type { Evidence, ThreadFacts } from '../thread/facts';
import { fold } from '../text/fold';
import { wholeWords } from '../text/word-boundary';
import type { InterfaceLanguage } from './state';

/** Why a scenario is suggested; said in words by `sentences`. */
export type SuggestionReason =
  | { readonly name: 'interview-held'; readonly date: string | null }
  | { readonly name: 'spontaneous-application' }
  | { readonly name: 'internship-position'; readonly position: string }
  | { readonly name: 'application-received'; readonly date: string | null }
  | { readonly name: 'doubtful-stage' }
  | { readonly name: 'by-default' };

export interface ScenarioSuggestion {
  readonly scenario: ScenarioId;
  readonly why: SuggestionReason;
  readonly evidence: readonly Evidence[];
}

export function suggestScenario(facts: ThreadFacts): ScenarioSuggestion {
  const { stage, interviewDate, receivedDate, position } = facts;
  const date = interviewDate.state === 'known' ? interviewDate.value : null;
  if (stage.state === 'known' && stage.value === 'interview')
    return {
      scenario: 'after-interview',
      why: { name: 'interview-held', date },
      evidence: interviewDate.state === 'known' ? interviewDate.evidence : stage.evidence,
    };
  if (position.state === 'known' && internshipWords.test(fold(position.value)))
    return {
      scenario: 'internship',
      why: { name: 'internship-position', position: position.value },
      evidence: position.evidence,
    };
  if (stage.state === 'known' && stage.value === 'spontaneous')
    return { scenario: 'spontaneous', why: { name: 'spontaneous-application' }, evidence: stage.evidence };
  if (stage.state === 'known')
    return {
      scenario: 'after-cv',
      why: { name: 'application-received', date: receivedDate.state === 'known' ? receivedDate.value : null },
      evidence: stage.evidence,
    };
  // In doubt the letter that claims the least: thanking for an interview that did not take place cannot be taken back.
  return {
    scenario: 'after-cv',
    why: stage.state === 'ambiguous' ? { name: 'doubtful-stage' } : { name: 'by-default' },
    evidence: [],
  };
}

/** « Stage », « alternance »… in the title of the position (folded). */
const internshipWords = wholeWords(
  'stage|stagiaire|alternance|alternant|alternante|apprenti|apprentie|apprentissage|intern|internship|apprentice|apprenticeship',
  'u',
);

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
