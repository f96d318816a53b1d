/** What a letter is made from, and what comes out. */
export type LetterLanguage = 'fr' | 'en';
export type FormOfAddress = 'vous' | 'tu';

export const scenarioIds = [
  'after-cv',
  'after-interview',
  'promising',
  'spontaneous',
  'finalist',
  'position-closed',
  'internship',
  'freelance',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const openingIds = ['none', 'talent-pool', 'contact-for-skill', 'contact-at-date', 're-apply'] as const;
export type OpeningId = (typeof openingIds)[number];

export const reasonIds = [
  'required-skills',
  'technology-stack',
  'experience',
  'closer-profile',
  'no-opening-in-field',
  'position-withdrawn',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** A fact a letter cannot be sent without; the recruiter is asked for it. */
export const missingFacts = [
  'firstName',
  'position',
  'interviewDate',
  'reason',
  'detail',
  'personal',
  'openingDetail',
  'openingDate',
] as const;
export type MissingFact = (typeof missingFacts)[number];

export interface Sender {
  readonly firstName: string;
  readonly lastName: string;
  /** When set, the letter speaks as « nous »; else in the first person singular. */
  readonly team?: string;
}

export interface LetterRequest {
  readonly language: LetterLanguage;
  readonly scenario: ScenarioId;
  readonly opening: OpeningId;
  readonly reason?: ReasonId;
  /** Precision of the reason, e.g. « une expérience plus poussée de Kubernetes ». */
  readonly detail?: string;
  /** The kind of mission or skill of the opening, e.g. « vos compétences en cybersécurité ». */
  readonly openingDetail?: string;
  /** `yyyy-mm-dd`: when to be in touch again. */
  readonly openingDate?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly position?: string;
  /** `yyyy-mm-dd`. */
  readonly interviewDate?: string;
  /** `yyyy-mm-dd`. */
  readonly receivedDate?: string;
  /** ISO 8601 instant. */
  readonly now: string;
  /** The recruiter's own sentence about this candidate. */
  readonly personal?: string;
  readonly address?: FormOfAddress;
  readonly sender: Sender;
  /** Chooses among wordings: the same seed always gives the same text. The conversation's id, as a rule. */
  readonly seed?: string;
  /** How many times the recruiter asked for another wording of a part. */
  readonly rewordings?: Readonly<Partial<Record<LetterPart, number>>>;
  /** The parts the recruiter removed, e.g. the apology. */
  readonly without?: readonly LetterPart[];
}

export const letterParts = [
  'greeting',
  'thanks',
  'apology',
  'decision',
  'reason',
  'personal',
  'opening',
  'wishes',
  'close',
] as const;
export type LetterPart = (typeof letterParts)[number];

export interface RenderedLetter {
  /** Subject for a new mail; a reply keeps its own. */
  readonly subject: string;
  /** Only `p br ul li strong em a`, no attribute but an https or mailto `href`. */
  readonly html: string;
  readonly text: string;
  /** Facts still needed. When not empty, the letter is a preview and must not be inserted. */
  readonly missing: readonly MissingFact[];
  /** Facts the letter reads well without, and better with: worth asking, never blocking. */
  readonly wanted: readonly MissingFact[];
  /**
   * Facts that were given and that no sentence could take: `detail`, when it judges the person, names what no refusal may rest
   * on or does not suit the reason; `personal`, when it speaks of the candidate as of somebody else.
   */
  readonly unplaced: readonly ('detail' | 'personal')[];
  /** The parts the letter shows, each with its number of wordings: what can be reworded or removed. */
  readonly wordings: Readonly<Partial<Record<LetterPart, number>>>;
}
