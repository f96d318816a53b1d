import type { HoleRuleId } from '../rules/hole-rules';

export interface HolePattern {
  readonly rule: HoleRuleId;
  /** Bounded on both sides, so that one pass over the text is linear. */
  readonly pattern: RegExp;
  readonly when: HoleCondition;
  /** Plain signs or words without which the pattern cannot match: most letters hold none, and are spared the pass. */
  readonly needs?: RegExp;
  /** However finished the rest of the sentence is. */
  readonly sure?: true;
}

/**
 * - `always`: nobody writes it on purpose;
 * - `unless-quoted`: not between quotation marks or backquotes, where it is the subject;
 * - `unless-code`: not when the sentence talks of code either (« les gabarits comme {{title}} »);
 * - `slot-only`: only when it names what should stand there (« [Prénom] », « (nom du candidat) »);
 * - `slot-name`: only when every word of it belongs to the name of a slot (`-FNAME-`, `candidate_name`);
 * - `field-name`: joined words, half of them nouns of slots, that are no code, no file and nobody’s account (`poste_libelle`);
 * - `slot-in-place`: the same where the word itself is due, one everyday word being then enough (« au poste de titre »);
 * - `slot-phrase`: only when all its words are the nouns a template leaves to be filled, at least two, one that a form asks for;
 * - `slot-name-of-person`: the same where a person is called, one name of a name being then enough (« Coucou Firstname »);
 * - `slot-name-in-address`: the same in an address, two words joined, a name among them or said to be yours (`votreentreprise`);
 * - `number-of-nobody`: a telephone number whose digits are counted, or are one and the same;
 * - `said-to-nobody`: a sentence that speaks to nobody and states nothing (« Mettre ici un mot gentil »).
 */
export type HoleCondition =
  | 'always'
  | 'unless-quoted'
  | 'unless-code'
  | 'slot-only'
  | 'slot-name'
  | 'field-name'
  | 'slot-in-place'
  | 'slot-phrase'
  | 'slot-name-of-person'
  | 'slot-name-in-address'
  | 'number-of-nobody'
  | 'said-to-nobody';
