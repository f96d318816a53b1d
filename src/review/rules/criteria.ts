import type { Bilingual } from './rule';

/** Grounds of article L1132-1 of the Code du travail, as the review names them; no count is given because sources group them differently. */
export const criteria = {
  origine: { fr: 'l’origine', en: 'origin' },
  sexe: { fr: 'le sexe', en: 'sex' },
  moeurs: { fr: 'les mœurs', en: 'way of life' },
  'orientation-sexuelle': { fr: 'l’orientation sexuelle', en: 'sexual orientation' },
  'identite-genre': { fr: 'l’identité de genre', en: 'gender identity' },
  age: { fr: 'l’âge', en: 'age' },
  'situation-famille': { fr: 'la situation de famille', en: 'family situation' },
  grossesse: { fr: 'la grossesse', en: 'pregnancy' },
  genetique: { fr: 'les caractéristiques génétiques', en: 'genetic features' },
  'vulnerabilite-economique': { fr: 'la vulnérabilité économique', en: 'economic vulnerability' },
  nationalite: { fr: 'la nationalité', en: 'nationality' },
  'opinions-politiques': { fr: 'les opinions politiques', en: 'political opinions' },
  'activites-syndicales': { fr: 'les activités syndicales ou mutualistes', en: 'union activities' },
  'mandat-electif': { fr: 'l’exercice d’un mandat électif', en: 'elected office' },
  religion: { fr: 'les convictions religieuses', en: 'religion' },
  apparence: { fr: 'l’apparence physique', en: 'physical appearance' },
  nom: { fr: 'le nom de famille', en: 'family name' },
  residence: { fr: 'le lieu de résidence', en: 'place of residence' },
  'domiciliation-bancaire': { fr: 'la domiciliation bancaire', en: 'place of banking' },
  sante: { fr: 'l’état de santé', en: 'health' },
  'perte-autonomie': { fr: 'la perte d’autonomie', en: 'loss of autonomy' },
  handicap: { fr: 'le handicap', en: 'disability' },
  langue: { fr: 'la capacité à s’exprimer dans une autre langue', en: 'ability to speak another language' },
  'lanceur-alerte': { fr: 'le statut de lanceur d’alerte', en: 'whistleblowing' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CriterionId = keyof typeof criteria;

export const criterionIds = Object.keys(criteria) as readonly CriterionId[];
