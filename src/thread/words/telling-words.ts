import { WordPatterns } from '../../text/word-patterns';
import { applicationFamilies } from './application-families';
import {
  agency,
  answering,
  applying,
  automatic,
  boardNotice,
  followUp,
  mailing,
  otherBusiness,
  presenting,
} from './application-words';
import { packedBeginnings } from './packed-beginnings';

/** What tells the matter of a message: families of words, and ways of speaking of an application. */

/** « je postule », « my CV »: the writer speaks of their own application. */
const speaksForSelf =
  /\b(?:je (?:postule|candidate|me porte|recherche|cherche|souhaite (?:postuler|candidater|vous)|me permets)|ma candidature|mon cv|mon parcours|mon profil|mon experience|my (?:resume|cv|application|background|experience|attached)|i am (?:applying|interested|writing)|i'm (?:applying|interested)|i(?: would|'d) like to apply|i am an? |j'ai \d+ ans|je suis interesse|votre (?:offre|annonce) (?:m'|a retenu)|m'interesse)\b/;

/** « son CV », « mon fils », « on behalf of »: the writer speaks of somebody else's. */
const speaksForAnother =
  /\b(?:son (?:cv|dossier|profil|mail|numero|telephone)|sa candidature|ses coordonnees|pour le compte d|a la demande d|(?:pour|de) mon (?:fils|mari|frere|ami|neveu|cousin|voisin|copain|conjoint|compagnon)|mon ancien (?:collegue|stagiaire|alternant)|(?:pour|de) ma (?:fille|femme|soeur|niece|cousine|voisine|copine|compagne|conjointe)|(?:pour|d')un(?:e)? (?:ami|amie|ancien collegue|ancienne collegue|connaissance|jeune)\b|que j'accompagne|je represente|i represent|on behalf of|(?:his|her|their) (?:cv|resume|background)|j'ai pense a (?:lui|elle)|(?:le|la|l')(?: )?(?:contacter|appeler|recevoir)|l'appeler|filleule?|parrain|reference for|i have known (?:him|her)|gave you my name|(?:se|le|la) positionner|positionnement|coopt\w*|je (?:vous|te) (?:recommande|presente)|notre consultante?|mon consultant|profil suivant)\b/;

const signs = {
  speaksForSelf,
  speaksForAnother,
  followUp,
  boardNotice,
  presenting,
  agency,
  mailing,
  otherBusiness,
  automatic,
  answering,
};

/** By name, what is one trait of a message each. */
export const tellingFamilies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ...Object.entries(applicationFamilies),
  ...Object.entries(signs),
];

export const tellingWords = new WordPatterns([...tellingFamilies.map(([, pattern]) => pattern), ...applying], {
  allAsked: true,
  beginnings: packedBeginnings.tellingWords,
});

/** Which of these, and of `applying`, a folded text holds. */
export const tellingWordsIn = tellingWords.in;

/** The same of a subject, with the line break that ends it, and a text below it. */
export const tellingWordsBelow = tellingWords.after;
