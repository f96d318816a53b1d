/**
 * What a sentence may do with a precision.
 * - `asset`: a post may ask for it (« une expérience de Go », « le permis B », « 5 ans d’expérience »);
 * - `degree`: more of something (« davantage de pratique de Figma »);
 * - `practice`: what one practises, a tool or a field (« Kubernetes », « la paie »): a post asks for its practice;
 * - `person`: who was looked for (« une personne plus à l’aise avec la clientèle »);
 * - `action`: an infinitive (« encadrer une équipe »); · `clause`: a whole sentence (« le poste est basé à Lyon »);
 * - `label`: words that no sentence is sure to take as they are: quoted; · `''`: nothing, or a judgement no letter repeats.
 */
export type PrecisionKind = 'asset' | 'degree' | 'practice' | 'person' | 'action' | 'clause' | 'label' | '';

/** A precision as it stands in a sentence, with what kind of thing it is. */
export interface Sorted {
  readonly text: string;
  readonly kind: PrecisionKind;
  readonly isSeveral?: boolean;
}
