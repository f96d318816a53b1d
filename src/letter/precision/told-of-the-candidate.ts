import { opensWithAVerb } from '../../text/french-verbs';
import type { LetterLanguage } from '../request';

/**
 * Whether a part of a note tells of the candidate, beside what the post asks for: « (GCP,) ne connaît qu’AWS », « (Python,) pas
 * Java », “(Python,) only knows R”. It opens with a verb, a negation or a restriction, which no thing asked for does.
 */
export function tellsOfTheCandidate(part: string, language: LetterLanguage): boolean {
  return language === 'fr'
    ? restricts.fr.test(part) || opensWithAVerb(part.replace(conjunction.fr, ''))
    : restricts.en.test(part) || englishVerbAhead.test(part.replace(conjunction.en, ''));
}

const conjunction = {
  fr: /^(?:mais|et|or|alors\squ(?:e\s|’)(?:il\s|elle\s)?|car|qui|il|elle)\s?(?<=\s|’)/iu,
  en: /^(?:but|and|whereas|while|who|(?:s?he|they|candidate)(?=\s|’))\s?/iu,
} as const;

const restricts = {
  fr: /^(?:(?:mais|et|or|alors\squ(?:e\s|’))\s?)*(?:pas|non|plutôt|peu|trop|jamais|aucune?|seulement|uniquement|exclusivement|juste|encore|presque|rien|tout juste|manque|insuffisant\p{L}*|débutante?|novice|junior|faible|limitée?|orientée?|davantage\s(?:orientée?|habituée?)|plus\s(?:orientée?|habituée?|à l’aise|proche)|en\scours|périmée?s?|expirée?s?|à\s(?:repasser|passer|refaire|renouveler)|lui|elle|il|c’est|candidate?\s(?:qui|plus|trop|plutôt)|que\s(?:du|de|des|le|la|les|un|une)|qu’(?:en|un|une|avec|à))(?:\s|(?<=’)|$)/iu,
  en: /^(?:(?:but|and|though|although|whereas)\s)*(?:only|just|no|not|never|without|mostly|mainly|rather|too|little|lacks?|lacking|limited|weak|poor|barely|hardly|purely|so far|currently|still|expired|pending|in progress|out of date|previously|yet to|instead of|rather than|(?:more|less) (?:used to|of an?|focused on))(?:\s|$)/iu,
} as const;

/** A verb in the third person, or one with nobody before it. After a word that is a plural as well, what follows tells. */
const englishVerbAhead =
  /^(?:(?:just|only|also|already|mostly|mainly|currently|really|simply)\s)*(?:(?:has|hasn’t|had|hadn’t|haven’t|is|isn’t|was|wasn’t|does|doesn’t|did|didn’t|don’t|can’t|cannot|couldn’t|won’t|wouldn’t|knows?|knew|comes|came|coming|works?|worked|lacks|lacked|prefers|preferred|seems|seemed|lives|struggles|struggled|feels|felt|needs?|needed|wants|wanted|uses|relies|moved|started|learnt|learned|studied|spent)(?:\s|$)|(?:used|leads|runs|sells|manages|handles|speaks|drives|holds|deals|likes|looks|asks|teaches|writes|builds|codes|makes|gets|goes|does|leaves|avoids|finished|trained|qualified|stayed)\s(?:only|just|mostly|mainly|the|an?|in|with|for|from|on|as|at|to|little|no|not|small|smaller|one|two|his|her|their)(?:\s|$))/iu;

/** « bon niveau Excel », “strong on B2C”: what is found good is the candidate’s when a lack follows it. */
export const isPraise: Readonly<Record<LetterLanguage, RegExp>> = {
  fr: /^(?:(?:très|plutôt|assez|vraiment)\s)?(?:bon(?:ne)?s?|belles?|beau|solides?|excellente?s?|super|ok|correct)\s(?!en\s)|^à l’aise\s/iu,
  en: /^(?:(?:very|pretty|quite|really)\s)?(?:good|great|nice|strong|solid|excellent|decent|ok|fine)\s/iu,
};

/** What is lacked, without the word that denies it: « pas de CACES » → « CACES ». Null for what lacks nothing. */
export function whatIsLacked(part: string, language: LetterLanguage): string | null {
  const lacked = (language === 'fr' ? frenchLack : englishLack).exec(part)?.[1];
  return lacked === undefined || /^(?:assez|très|enough|very|so|that)\s/iu.test(lacked) ? null : lacked;
}

const frenchLack =
  /^(?:(?:mais|et)\s)?(?:pas|ni|aucune?|sans|peu|manque)\s(?:(?:encore|vraiment|du tout)\s)?(?:de\s(?:la\s|l’)?|d’|du\s)?(\p{L}.+)$/iu;
const englishLack =
  /^(?:(?:(?:but|and|or)\s)?(?:no|without|lacks?|nor|neither|not much|little)|or)\s(?:an?\s)?(\p{L}.+)$/iu;

/** What would be welcome is not what the choice was made on, when something else is: « allemand un + », “a second language a bonus”. */
export const isABonus: Readonly<Record<LetterLanguage, RegExp>> = {
  fr: /\s(?:(?:est|serait|sont|seraient)\s)?(?:(?:un|en)\s(?:vrai\s|gros\s|réel\s)?(?:\+|plus|atout|bonus)|souhaitée?s?|appréciée?s?|bienvenue?s?|si possible|idéalement|facultati(?:f|ve)s?)$|^(?:idéalement|si possible|en bonus|bonus)\s/iu,
  en: /\s(?:(?:is|are|would be)\s)?(?:an?\s(?:real\s|big\s|definite\s)?(?:\+|plus|bonus|advantage|nice[- ]to[- ]have)|desirable|preferred|nice to have|welcome|if possible|ideally)$|^(?:ideally|if possible|bonus)\s/iu,
};
