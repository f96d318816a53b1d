/** What a thread says about an application, each fact with the words that say it. */

/** Where the words of an evidence stand. */
export type Place =
  | 'subject'
  | 'from'
  | 'to'
  | 'greeting'
  | 'body'
  | 'signature'
  | 'form-field'
  | 'quoted-header'
  | 'attachment-name'
  | 'calendar'
  | 'date-header'
  | 'address';

export interface Evidence {
  /** The exact words, as a person sees them. */
  readonly quote: string;
  /** Index in `ThreadFacts.messages`: 0 is the open message, then what it quotes or carries, newest first. */
  readonly messageIndex: number;
  readonly place: Place;
}

export type Fact<T> =
  | { readonly state: 'known'; readonly value: T; readonly evidence: readonly Evidence[] }
  | {
      readonly state: 'ambiguous';
      readonly choices: readonly { readonly value: T; readonly evidence: readonly Evidence[] }[];
    }
  | { readonly state: 'missing' };

/** The value of a fact that is known; null where the recruiter would have to pick one, or fill it in. */
export function knownValue<T>(fact: Fact<T>): T | null {
  return fact.state === 'known' ? fact.value : null;
}

export type Stage = 'cv' | 'interview' | 'spontaneous';
export type ThreadLanguage = 'fr' | 'en' | 'other';

/** A refusal this mailbox or a colleague has already sent in the thread. */
export interface EarlierRefusal {
  readonly evidence: readonly Evidence[];
  /** Who sent it, as the thread names them; null when it does not say. */
  readonly by: string | null;
  /** `yyyy-mm-dd`, Paris time; null when the thread does not say. */
  readonly on: string | null;
}

/** One message of the thread as it was read: the open one, or one it quotes or carries. */
export interface ThreadMessage {
  readonly author: { readonly name: string; readonly address: string } | null;
  readonly side: 'candidate' | 'mailbox' | 'other';
  /** ISO 8601 instant or `yyyy-mm-dd`; null when unknown. */
  readonly date: string | null;
  /** What this author wrote, without what they quote, as a person sees it. */
  readonly ownText: string;
}

export interface ThreadFacts {
  readonly firstName: Fact<string>;
  readonly lastName: Fact<string>;
  /** The words that follow « votre candidature au poste de … ». */
  readonly position: Fact<string>;
  readonly stage: Fact<Stage>;
  /** Latest interview held, `yyyy-mm-dd`, Paris time. */
  readonly interviewDate: Fact<string>;
  /** When the application was received, `yyyy-mm-dd`, Paris time. */
  readonly receivedDate: Fact<string>;
  /** The language the candidate wrote in. */
  readonly language: Fact<ThreadLanguage>;
  readonly alreadyRefused: EarlierRefusal | null;
  /** The words by which the candidate withdrew; null when they did not. */
  readonly withdrawn: readonly Evidence[] | null;
  /** Skills or topics the candidate puts forward, most telling first; suggestions for the personal sentence. */
  readonly skills: readonly { readonly value: string; readonly evidence: Evidence }[];
  /** The candidate's own address, when the thread gives one. */
  readonly candidateAddress: Fact<string>;
  readonly messages: readonly ThreadMessage[];
}

export interface ReadingContext {
  /** The present instant, ISO 8601. */
  readonly now: string;
  /** Addresses that are ours: the mailbox and the person using it. Same-domain addresses count as colleagues. */
  readonly mailbox: readonly string[];
}
