import type { Evidence } from '../facts';
import type { PersonName } from '../names/parse-name';

/** The place that a thread gives a person; what each is worth is learned (`person-weights.ts`). */
export type Role =
  | 'author'
  | 'to'
  | 'reply-to'
  | 'calendar'
  | 'signature'
  | 'introduction'
  | 'field'
  | 'greeting'
  | 'subject'
  | 'file'
  | 'kin'
  | 'notice'
  | 'presented'
  | 'full'
  | 'titled'
  | 'given'
  | 'initialled'
  | 'unlisted'
  | 'lone'
  | 'initials';

/** A person as one place of the thread names them. */
export interface PersonMention {
  readonly role: Role;
  /** Null when only an address is given. */
  readonly name: PersonName | null;
  /** How far this place is believed on the form of the name. */
  readonly weight: number;
  /** Lower case; empty when the place gives none. */
  readonly address: string;
  readonly evidence: Evidence;
  /** What stands beside the name in prose: « before presents », « starts line ». */
  readonly beside: readonly string[];
  /** The words next to the name in its sentence: « w-1 madame », « w+1+2 postul pour ». */
  readonly around: readonly string[];
}
