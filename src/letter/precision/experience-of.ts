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

/** A place or a team told by its size, with how one has known it: « site de plus de 200 personnes ». */
const sized =
  /^(?:une?\s|des\s)?((sites?|chantiers?|équipes?|brigades?)|usines?|magasins?|hôtels?|restaurants?|établissements?|entreprises?|structures?|agences?|exploitations?|services?|collectivités?|résidences?|cuisines?|entrepôts?|groupes?|boutiques?)\s((?:de|d’)\s?(?:(?:plus|moins) de|au moins|environ)?\s?\d.*)$/iu;

/** « site de plus de 100 salariés » → « une expérience sur un site de plus de 100 salariés »; null for what is told by no size. */
export function experienceOfASize(text: string): Sorted | null {
  const [, noun = '', ofPeople, size = ''] = sized.exec(text) ?? [];
  if (noun === '') return null;
  const article = /s$/iu.test(noun) ? 'des' : isFeminine.test(noun) ? 'une' : 'un';
  const link = ofPeople === undefined ? 'dans' : /^(?:site|chantier)/iu.test(noun) ? 'sur' : 'avec';
  return { text: `une expérience ${link} ${article} ${noun.toLowerCase()} ${size}`, kind: 'asset' };
}

const isFeminine =
  /^(?:équipe|brigade|usine|entreprise|structure|agence|exploitation|collectivité|résidence|cuisine|boutique)/iu;

/** « bureau d’études » → « une expérience en bureau d’études »; null for what is no house. */
export function experienceInAHouse(text: string): Sorted | null {
  return house.test(text) ? { text: `une expérience en ${text}`, kind: 'asset' } : null;
}
