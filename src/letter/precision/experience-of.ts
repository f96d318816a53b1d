import { withDe } from '../../text/with-de';
import { withIndefiniteArticle } from '../../text/english-article';
import type { LetterLanguage } from '../request';
import type { Sorted } from './precision-kind';

/** A setting or a field is what one has experience of: « une expérience du secteur médico-social », “experience in the public sector”. */
export function asExperience(text: string, language: LetterLanguage): Sorted {
  if (language === 'fr' && /(?<!\p{L})expériences?(?!\p{L})/u.test(text)) return { text, kind: 'asset' };
  if (language === 'fr') return { text: `une expérience ${withDe(text)}`, kind: 'asset' };
  if (/^experience\s/u.test(text)) return { text, kind: 'asset' };
  const of = /\s(?:sector|industry|market)$|^(?:NHS|Civil Service|City|Big (?:4|Four))$/u.test(text)
    ? `the ${text.replace(/^the\s/u, '')}`
    : /\s(?:company|firm|agency|start-?up|scale-?up|school|hospital|hotel|restaurant|kitchen|bank|lab|team|environment|setting|group|factory|plant|warehouse|home)$/u.test(
          text,
        ) && !/^(?:an?|the)\s/u.test(text)
      ? withIndefiniteArticle(text)
      : text;
  return { text: `experience in ${of}`, kind: 'asset' };
}

/** A kind of house where one has worked, named without its article: « bureau d’études », « milieu hospitalier ». */
const house =
  /^(?:grande?s?\s(?=cuisine|distribution|entreprise|structure|groupe))?(?:cabinets?|bureau|agences?|ateliers?|usines?|magasins?|boutiques?|collectivités?|entreprises?|milieu|environnement|start-?ups?|scale-?ups?|laboratoires?|entrepôts?|cliniques?|hôpital|hôpitaux|crèches?|écoles?|collèges?|lycées?|universités?|brasseries?|restaurants?|hôtels?|palaces?|banques?|associations?|centres? d’appels?|plateforme|concessions?|foyers?|structures?|institutions?|grande distribution|cuisine centrale|cuisine|distribution|librairies?|bibliothèques?|musées?|galeries?|fondations?|coopératives?|officines?|pharmacies?|PME|PMI|ETI|ESN|SSII|EHPAD|IME|CHU|CHRS|MECS|ESAT|ITEP|SESSAD|SSR|BET|GMS|CFA|ONG)(?![\p{L}-])(?!\s(?:manager|management|coaching))/iu;

/** « bureau d’études » → « une expérience en bureau d’études »; null for what is no house. */
export function experienceInAHouse(text: string): Sorted | null {
  return house.test(text) ? { text: `une expérience en ${text}`, kind: 'asset' } : null;
}
