import { feminineNouns, isPluralNoun, masculineNouns } from '../../text/french-nouns';
import { subjunctiveOf } from '../../text/french-verbs';
import { onceNeeded } from '../../text/once-needed';
import { withDe } from '../../text/with-de';
import type { LetterLanguage } from '../request';
import { personSought } from './person-sought';

/**
 * A note that judges the candidate without naming them (« ne connaît pas le secteur », “has never used Salesforce”), as what
 * the post asks for: « la connaissance du secteur ». '' when it cannot be turned: no letter says « a du mal à … » of the one
 * who reads it. Null when the text is no such note.
 */
export function notedLack(text: string, language: LetterLanguage): string | null {
  for (const [lack, asked] of (language === 'fr' ? frenchNotes : englishNotes)()) {
    const match = lack.exec(text);
    if (match !== null) return asked((match[1] ?? '').trim(), (match[2] ?? '').trim());
  }
  return ofSomeoneUnnamed[language].test(text) ? '' : null;
}

/** What is denied « so far » is asked for at any time: “hasn’t run a site yet”, « pas encore assez de pratique ». */
export function withoutSoFar(text: string, language: LetterLanguage): string {
  if (language === 'en')
    return /n’t\s|(?:^|\s)(?:not|never|no)\s/iu.test(text)
      ? text.replace(/\s(?:yet|as yet|so far|to date|before|until now|at all|either|just yet|up to now)$/iu, '')
      : text;
  return text
    .replace(/^pas\s(?:encore|tout à fait|vraiment|complètement|totalement)\s(?=assez|suffisamment)/iu, 'pas ')
    .replace(
      /(?<=^(?:jamais|pas|n’|ne\s|\p{L}+\spas).*)\s(?:à ce jour|jusqu’ici|jusqu’à présent|pour le moment|pour l’instant|encore)$/iu,
      '',
    );
}

type Turning = readonly [note: RegExp, asked: (what: string, rest: string) => string];

const definite = (what: string): string => what.replace(/^(?:d[eu]s?\s|d’|aucune?\s|une?\s|l[ae]s?\s|l’)/iu, '');
const ofWhat = (head: string, what: string): string => {
  const contracted = what.replace(/^le\s/iu, 'du ').replace(/^les\s/iu, 'des ');
  if (contracted !== what) return `${head} ${contracted}`;
  return /^[aeiouyéèêàâîôûh]/iu.test(what) && !/^(?:une?|aucune?)\s/iu.test(what)
    ? `${head} d’${what}`
    : `${head} de ${what}`;
};
/** « n’a pas », « n’a jamais eu », with or without its first half. */
const frenchNot = String.raw`(?:ne\s|n’)?`;
const never = String.raw`\s(?:pas|jamais|guère|plus)(?:\s(?:encore|du tout|assez|suffisamment|bien|vraiment|très bien))?\s`;

/** « pas encore formé au logiciel » asks for what one is, « jamais travaillé en 3x8 » for what one has done. */
function neverYet(what: string): string {
  const state = personSought(what, 'fr') ?? '';
  if (state !== '') return state.replace(/^une personne /u, 'une personne déjà ');
  const done = /^\p{L}+(?:é|i|u|is|it)\s./iu.test(what) ? withAnObject(what) : '';
  return done === '' ? '' : `une personne ayant déjà ${done}`;
}

/** « managé d’équipe », denied, as what was to be done: « managé une équipe »; '' when the gender of the noun is not sure. */
function withAnObject(done: string): string {
  const [, verb = '', noun = ''] = /^(\p{L}+)\s(?:de\s|d’)([\p{L}-]+.*)$/u.exec(done) ?? [];
  // « de gros budgets » stands in what is affirmed as well.
  if (
    noun === '' ||
    /^travaillé$/iu.test(verb) ||
    /^(?:nuit|jour|près|loin)(?!\p{L})/iu.test(noun) ||
    /^(?:gros|grands?|grandes|petite?s?|nombreu(?:x|ses)|nouve(?:aux|lles)|beaux|belles|bonn?e?s|vrai(?:e?s)|gross?es)\s\p{L}+[sx](?!\p{L})/u.test(
      noun,
    )
  )
    return done;
  const first = /^[\p{L}-]+/u.exec(noun)?.[0] ?? '';
  if (isPluralNoun(first)) return `${verb} des ${noun}`;
  if (feminineNouns.has(first)) return `${verb} une ${noun}`;
  return masculineNouns.has(first) ? `${verb} un ${noun}` : '';
}

/** « gère déjà un P&L » tells who is sought, and so does « gère pas encore de gros budgets »: who does it. */
function whoDoes(verb: string, what: string): string {
  const present = verb.toLowerCase();
  if (subjunctiveOf(present) === null || /^(?:est|va|semble|paraît|reste|vient)$/u.test(present)) return '';
  const done = withAnObject(`${present} ${what}`);
  return done === '' ? '' : `une personne qui ${present} déjà${done.slice(present.length)}`;
}

const frenchNotes = onceNeeded((): readonly Turning[] => [
  [
    /^(?:ne\s|n’)?(?!(?:a|ai|ont|avait|permis|diplôme|langue|poste|horaires?)\s)(\p{Ll}+(?:e|t|d))\s(?:déjà|pas\sencore)\s(.+)$/u,
    (verb, what) => whoDoes(verb, what),
  ],
  [
    new RegExp(String.raw`^${frenchNot}parl(?:e|ait)${never}(?:couramment\s)?(?:l[ae]\s|l’)?(\p{L}+)$`, 'iu'),
    (language) => ofWhat('la pratique', `l’${language}`.replace(/^l’(?=[^aeiouéèêh])/iu, 'le ')),
  ],
  [
    new RegExp(String.raw`^${frenchNot}(?:conna[iî]t|connaissait)${never}(.+)$`, 'iu'),
    (what) => ofWhat('la connaissance', what),
  ],
  [
    new RegExp(String.raw`^${frenchNot}(?:ma[iî]trise|maîtrisait)${never}(.+)$`, 'iu'),
    (what) => ofWhat('la maîtrise', what),
  ],
  [
    new RegExp(String.raw`^${frenchNot}(?:pratique|utilise|pratiquait|utilisait)${never}(.+)$`, 'iu'),
    (what) => ofWhat('la pratique', what),
  ],
  [/^(?:jamais|(?:n’)?a\s(?:pas\sencore|encore\s(?:pas|jamais))|pas\s(?:encore|déjà))\s(.+)$/iu, neverYet],
  [
    new RegExp(
      String.raw`^${frenchNot}(?:a|avait)\s(?:encore\s)?jamais\s(?:encore\s)?(?!\p{L}+\s(?:de\s|d’))(\p{L}+(?:é|i|u|is|it)(?:\s.+)?)$`,
      'iu',
    ),
    (what) => `une personne ayant déjà ${what}`,
  ],
  [new RegExp(String.raw`^${frenchNot}(?:a|avait|possède|détient)\s(?:pas|aucune?)\s(.+)$`, 'iu'), heldOrNothing],
  [/^sans\s(.+)$/iu, definite],
  [/^sait\s(\p{Ll}+(?:er|ir|oir|re)(?:\s.+)?)$/iu, (what) => `savoir ${what}`],
  [
    /^il\s(?:(?:vous|te|nous|lui)\s)?manque\s(?:juste\s|encore\s|surtout\s)?(.+)$/iu,
    (what) =>
      what.replace(
        /^(?:un peu\s)?(?:de\s(?:la\s|l’)?|du\s|d’)(.+)$/iu,
        (_, thing: string) => `davantage ${withDe(thing)}`,
      ),
  ],
]);

/** « pas le permis B » lacks a thing; « pas convaincu » judges. */
function heldOrNothing(what: string): string {
  return /^(?:de\s|d’|l[ae]s?\s|l’)/iu.test(what) || /^(?:permis|expérience|diplôme|notion|connaissance)/iu.test(what)
    ? definite(what)
    : '';
}

/** As far as forms tell: “managed”, “run”, “led”. */
export const participle =
  '(?:\\p{Ll}+ed|been|run|led|held|built|sold|taught|written|done|made|kept|set|won|grown|driven|taken|given|seen|overseen|brought|bought|sent|spent|met|put|cut)';

const englishNotes = onceNeeded((): readonly Turning[] => [
  [/^already\s(\p{Ll}+s\s.+)$/iu, (does) => `someone who already ${does}`],
  [/^(?:(?:has|have|had)\sno|lacks|lacked|is\slacking)\s(?:an?\s)?(.+)$/iu, (what) => what],
  [
    /^(?:does\snot|doesn’t|did\snot|didn’t|do\snot|don’t|has\snot|hasn’t)\s(?:have|got|hold)\s(?:any\s|an?\s|the\s|enough\s)?(.+)$/iu,
    (what) => what,
  ],
  [
    /^(?:does\snot|doesn’t|did\snot|didn’t|do\snot|don’t)\s(?:really\s)?know\s(?!how\s)(.+)$/iu,
    (what) => `knowledge of ${what}`,
  ],
  [
    /^(?:does\snot|doesn’t|did\snot|didn’t|cannot|can’t)\s(?:speak|read|write)\s(\p{L}+)$/iu,
    (what) => `a working knowledge of ${what}`,
  ],
  [
    /^(?:hasn’t|has\snot|never)\s(?:yet\s)?(?:really\s)?(used|worked\s(?:with|on|in|at))\s(.+)$/iu,
    (verb, what) => `experience ${/in$|at$/iu.test(verb) ? 'in' : 'with'} ${withoutAny(what)}`,
  ],
  [
    new RegExp(
      String.raw`^(?:(?:has|had|have|hasn’t|has\snot|hadn’t)\s(?:never\s|yet\s)?|never\s)(?:really\s|actually\s)?(?=${participle}\s)(.+)$`,
      'iu',
    ),
    (what) => `someone who has ${withoutAny(what)}`,
  ],
]);

/** “managed any teams”, denied, is “managed teams”. */
const withoutAny = (what: string): string =>
  what
    .replace(/(?<=\s)any(?:one|body)$/iu, 'others')
    .replace(/(?<=^|\s)any\s(?=\S+s(?:\s|$))/iu, '')
    .replace(/(?<=^|\s)any\s/iu, 'a ');

/** A verb in the third person with nobody before it. */
const ofSomeoneUnnamed = {
  fr: /^(?:ne\s(?!pas\s\p{L}+(?:er|ir|re)(?!\p{L}))\p{L}|n’\p{L})|^(?:a|avait|est|était|semble|semblait|paraît|sait|savait|parle|parlait|connaît|préfère|préférait|veut|voulait|vient|habite|reste|souhaite|répond|répondait|cherche|s’exprime|se\s(?:perd|disperse|projette|montre))\s/iu,
  en: /^(?:has|had|is|was|does|did|doesn’t|didn’t|hasn’t|isn’t|wasn’t|seems?|seemed|came across|cannot|can’t|couldn’t|could not|never|won’t|struggles?|struggled|prefers?|wants?|lives?|speaks?|knows?)\s(?!(?:been\s)?(?:filled|frozen|cancelled|canceled|suspended|postponed|put on hold|withdrawn))/iu,
} as const;
