import { withArticle } from '../../text/french-article';
import { withDe } from '../../text/with-de';
import type { LetterLanguage, ReasonId } from '../request';
import { personSought } from './person-sought';
import { tellsAClause } from './tells-a-clause';

/**
 * Words for what somebody lacks as what the post asks for: « manque de pratique de Figma » → « davantage de pratique de
 * Figma », “too junior” → “more experience”. A judgement that cannot be turned round gives '': no letter may repeat it.
 */
export function turnLackRound(text: string, language: LetterLanguage, reason?: ReasonId): string {
  const later = reason === 'no-opening-in-field' ? laterOpening[language].exec(text)?.[1] : undefined;
  if (later !== undefined) return `${language === 'fr' ? 'nous n’avons' : 'we have'} ${later}`;
  const field = reason === 'no-opening-in-field' ? noNeedIn[language].exec(text)?.slice(1).find(Boolean) : undefined;
  if (field !== undefined) return field;
  for (const [lack, turned] of language === 'fr' ? frenchLacks : englishLacks) {
    const match = lack.exec(text);
    if (match !== null) return turned((match[1] ?? '').trim(), (match[2] ?? '').trim());
  }
  if (somebodyWho.test(text)) return text;
  return judgement[language].test(text) ||
    (!tellsOfThePost[language].test(text) && judgementInside[language].test(text)) ||
    (failure[language].test(text) && !tellsAClause(text, language))
    ? ''
    : text;
}

/** What somebody sought is not, or does not, is asked for: « une personne qui ne craint pas la hauteur ». */
const somebodyWho = /^(?:quelqu’un|une personne|someone)\s(?:qui|who)\s/iu;

/** « pas de poste en comptabilité en ce moment »: the field is what is told. */
const noNeedIn = {
  fr: /^(?:(?:nous n’avons\s|on n’a\s)?(?:pas|plus|aucune?)\s)(?:de\s|d’)?(?:besoins?|postes?|offres?|ouvertures?|missions?|recrutements?|places?)\s(?:(?:ouverte?s?|prévue?s?)\s)?(?:en|dans|sur|pour|de|côté)\s(.+?)(?:\s(?:en ce moment|actuellement|pour (?:le moment|l’instant)|cette année|à ce jour))?$/iu,
  en: /^(?:(?:we are |we’re )?not (?:currently )?(?:hiring|recruiting)|no (?:current )?(?:roles?|openings?|vacanc(?:y|ies)|positions?|needs?|jobs?)(?: open)?)\s(?:in|for|on)\s(.+?)(?:\s(?:right now|at the moment|currently|this year|at present|for now|just now|today))?$|^no\s(?:current\s|open\s)?([\p{L}&/-]+(?:\s[\p{L}&/-]+){0,2}?)\s(?:roles?|openings?|vacanc(?:y|ies)|positions?|jobs?)(?:\s(?:right now|at the moment|currently|this year|at present|for now|just now|today))?$/iu,
} as const;

/** « pas de poste en RH avant septembre »: when there will be is told too. */
const laterOpening = {
  fr: /^(?:nous n’avons\s|on n’a\s)?((?:pas|plus|aucune?)\s.+\s(?:avant|jusqu’).+)$/iu,
  en: /^(?:we have\s)?(no\s.+\s(?:until|before|till)\s.+)$/iu,
} as const;

type Turning = readonly [lack: RegExp, turned: (what: string, rest: string) => string];

const followed = (text: string, rest: string): string => (rest === '' ? text : `${text} ${rest}`);

const frenchLacks: readonly Turning[] = [
  [
    /^(?:seulement|que|juste|à peine|moins de)\s(?:\d+|une?|deux|trois|quatre)\s(?:ans?|mois|années?)(?!\p{L}).*$/iu,
    () => 'davantage d’expérience',
  ],
  // A quantity with « seulement » is what was found, not what is asked for.
  [/^(?=.*\d).*\s(?:seulement|uniquement)$/iu, () => ''],
  [/^(?:être\s|non\s|pas\s)?véhiculé(?:e|\(e\)|·e)?$/iu, () => 'le permis B et un véhicule'],
  [/^(?:la\s)?(séniorité|maturité)$/iu, (what) => `davantage de ${what.toLowerCase()}`],
  [/^(?:le\s)?nombre d’années (.+)$/iu, (what) => `davantage d’années ${what}`],
  [
    /^(anglais|allemand|espagnol|italien|portugais|néerlandais|chinois|arabe|français)\s(?:est\s)?(?:pas (?:assez |très )?(?:bon|courant|fluide|suffisant)|moyen|limité|faible|insuffisant|trop juste|un peu juste|à revoir|approximatif)$/iu,
    (language) => `un meilleur niveau ${withDe(language.toLowerCase())}`,
  ],
  [
    /^(?:profil\s)?(?:encore\s|un peu\s)?(?:trop\s|un peu\s)?(?:junior|débutante?)(?:\s(?:pour|par|alors|face|au vu|vis-à-vis)(?!\p{L}).*)?$/iu,
    () => 'davantage d’expérience',
  ],
  [
    /^(?:profil\s)?(?:encore\s|un peu\s|plutôt\s)?(?:débutante?|novice)\s((?:en|sur|dans|avec)\s.+)$/iu,
    (what) => `davantage d’expérience ${what}`,
  ],
  // « plus junior que ce qu’on cherche »: of the candidate, beside what was sought.
  [
    /^(?:profil\s)?(?:(plus\s(?:junior|débutante?)|moins\s(?:senior|expérimentée?))|(?:plus|moins|trop)\s.+)\sque\s(?:ce\s(?:que\s|qu’)|(?:demandé|prévu|recherché|attendu|souhaité)).*$/iu,
    (less) => (less === '' ? '' : 'davantage d’expérience'),
  ],
  [
    /^(?:profil\s)?(?:pas assez|insuffisamment|pas suffisamment)\s(?:senior|expérimentée?)$/iu,
    () => 'davantage d’expérience',
  ],
  [
    /^(?:un\s)?(?:manque|pas assez|pas suffisamment|trop peu|peu|insuffisance)\s(?:de\s|d’)(.+)$/iu,
    (what) => `davantage ${withDe(what)}`,
  ],
  [
    /^(?:une?\s|l[ae]\s|l’)?niveau\s(?:trop\s|encore\s|un\speu\s)*(?:insuffisant|limité|faible|juste|bas)\s((?:en|de|du|sur)\s.+|d’.+)$/iu,
    (what) => `un meilleur niveau ${what}`,
  ],
  [
    /^(?:une?\s|l[ae]\s|l’)?niveau\s((?!trop\s|encore\s|un\speu\s).+?)\s(?:trop\s|encore\s|un\speu\s|assez\s)*(?:insuffisant|limité|faible|juste|bas)(?:\s.*)?$/iu,
    (what) => `un meilleur niveau ${what}`,
  ],
  [
    /^(?:une?\s|l[ae]\s|l’)?(expérience|pratique|maîtrise|connaissances?|compétences?|autonomie|rigueur)(?:\s((?!trop\s|encore\s|un\speu\s|assez\s).+?))?\s(?:trop\s|encore\s|un\speu\s|assez\s)*(?:insuffisantes?|limitées?|faibles?|légères?|courtes?|justes?|fragiles?|partielles?|superficielles?)$/iu,
    (what, rest) => followed(`davantage ${withDe(what)}`, rest),
  ],
  [
    /^(?:une?\s|l[ae]\s|l’)?(expérience|pratique|maîtrise|connaissances?)\s(?:trop\s|encore\s|un\speu\s|assez\s)*(?:insuffisantes?|limitées?|faibles?|légères?|courtes?|justes?|fragiles?|partielles?|superficielles?)\s(.+)$/iu,
    (what, rest) => followed(`davantage ${withDe(what)}`, rest),
  ],
  [
    /^(?:profil\s)?(?:pas|peu|jamais)\s(?:très\s|vraiment\s)?(?:motivée?|organisée?|rigoureu(?:x|se)|polyvalente?|autonome|curieu(?:x|se)|créati(?:f|ve)|réacti(?:f|ve)|proacti(?:f|ve)|sérieu(?:x|se)|dynamique|investie?|impliquée?|convaincue?|convaincante?|intéressée?|force de proposition)(?!\p{L}).*$/iu,
    () => '',
  ],
  [/^(?:aucune?|pas de|pas d’)\s?(notions?)\s(.+)$/iu, (_, of) => `des notions ${of}`],
  // Without « de », « pas » may deny anything: only a thing or a quality of a person can be asked for.
  [
    /^pas\s(?!de\s|d’|(?:l[ae]\s|l’|assez))(\p{L}.+)$/iu,
    (what) =>
      !measured.test(what) && (personSought(what, 'fr') !== null || withArticle(what) !== null || /^\p{Lu}/u.test(what))
        ? what
        : '',
  ],
  [/^(?:absence|pas|aucune?|sans|faute)\s(?:de\s|d’)?(?:l[ae]\s|l’)?(?!assez)(\p{L}.+)$/iu, (what) => what],
];

/** « pas très souriant »: of how much, only a judgement says. */
const measured = /^(?:très|assez|vraiment|trop|super|hyper|si|particulièrement|franchement)\s/iu;

const englishLacks: readonly Turning[] = [
  [
    /^(?:(more junior)|(?:more|less)\s.+)\sthan\s(?:we|what|the (?:role|job)|required|needed|expected)(?!\p{L}).*$/iu,
    (junior) => (junior === '' ? '' : 'more experience'),
  ],
  [
    /^(?:written |spoken )?(english|french|german|spanish|italian|dutch)\s(?:is\s)?(?:not (?:good|fluent|strong) enough|weak|limited|too weak|not great)$/iu,
    (language) => `a stronger level of ${language.charAt(0).toUpperCase()}${language.slice(1).toLowerCase()}`,
  ],
  [/^(?:profile\s)?(?:still\s|a bit\s)?(?:too\s|a little\s|a bit\s)?junior(?:\sfor\s.*)?$/iu, () => 'more experience'],
  [/^not (?:senior|experienced) enough$/iu, () => 'more experience'],
  [
    /^(?:an?\s)?(?:lack of|not enough|insufficient|too little|limited|little)\s(.+)$/iu,
    (what) => (/^(?:more|an?|the)\s/iu.test(what) ? what : `more ${what}`),
  ],
  [
    /^(?:[Ww]eak|[Pp]oor|shaky|rusty|basic|patchy)\s(?=\p{Lu}\p{L}+$|english$|maths$)(.+)$/u,
    (what) =>
      `stronger ${what.charAt(0).toUpperCase()}${what.slice(1)}${/^(?:english|french|german|spanish|maths)$/iu.test(what) ? '' : ' skills'}`,
  ],
  [/^lacking\s(.+)$/iu, (what) => what],
  [/^(?:no|absence of|without)\s(?:an?\s)?(.+)$/iu, (what) => what],
];

/** What is said of a person, not of a post. */
const judgement = {
  fr: /^(?:profil\s)?(?:trop|pas assez|insuffisamment|pas suffisamment|peu|encore|un peu)\s|^(?:sur-?qualifiée?s?|sur-?diplômée?s?|sous-?qualifiée?s?)$|^profil\s(?:atypique|instable|moyen|faible|débutant|junior|confus|dispersé)/iu,
  en: /^(?:profile\s)?(?:too|not)\s|\s(?:enough)$|^(?:over|under)-?qualified$/iu,
} as const;

/** A judgement further on: « motivation moyenne », « délai pas assez court ». */
const judgementInside = {
  fr: /\s(?:trop|pas assez|pas très|bof|moyen(?:ne)?s?|faibles?|insuffisante?s?)(?!\p{L})/iu,
  en: /\s(?:too|not (?:very|so|that)|weak|poor|insufficient)(?!\p{L})/iu,
} as const;

/** What went wrong, noted without a verb: « test technique non concluant », « CV peu lisible », “poor attitude”. */
const failure = {
  fr: /(?<!^ne)\s(?:pas|peu|(?:(?<!\set\s)non|mal)\s\p{L}{4,}|ratée?s?|échouée?s?|mauvaise?s?|décevante?s?|confuse?s?|brouillon|fouillis|à (?:revoir|travailler|améliorer)$|en dessous|hésitante?s?)(?!\p{L})|^(?:mauvaise?s?|manque|échec|défaut|problèmes?|erreurs?|fautes?)\s/iu,
  en: /\s(?:not|disappointing|below par|lacking|unclear)(?!\p{L})|^(?:poor|bad|weak|failed|sloppy|disappointing|mediocre)\s/iu,
} as const;

/** A whole sentence about the post may measure something: « le rythme est trop soutenu pour un temps partiel ». */
const tellsOfThePost = {
  fr: /^(?:le|la|les|ce|cette|nous|notre|nos)\s|^l’/iu,
  en: /^(?:the|this|we|our)\s/iu,
} as const;
