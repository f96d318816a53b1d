import { joinList } from '../../text/join-list';
import { withDe } from '../../text/with-de';
import type { LetterLanguage } from '../request';
import type { PrecisionKind, Sorted } from './precision-kind';

/**
 * Things asked for together, each with its own article: « CAP boulangerie et maîtrise du tour » → « un CAP boulangerie et la
 * maîtrise du tour ». Null when they are not several, or when one would not stand alone (« du contentieux et des IRP »); a
 * label when they are several of which one has no sure article: no sentence takes « l’accueil, standard et classement ».
 */
export function askedTogether(text: string, language: LetterLanguage, sort: (text: string) => Sorted): Sorted | null {
  // What stands in brackets is one with what it follows.
  const things = text
    .replace(/\([^()]*\)/gu, (note) => note.replaceAll(' ', '\u0000').replaceAll(',', '\u0001'))
    .split(language === 'fr' ? /,\s+(?:et\s)?|\set\s(?!non\s)/u : /,\s+(?:and\s)?|\sand\s/u)
    .map((thing) => thing.replaceAll('\u0000', ' ').replaceAll('\u0001', ','));
  if (things.length < 2 || things.some((thing) => thing.split(' ').length > longestThing)) return null;
  if (things.slice(1).some((thing) => leansOnTheFirst[language].test(thing))) return null;
  // « Jira, Confluence »: after a name, a capital is of a name, whatever the word’s ending.
  const isName = (thing: string): boolean => /^\p{Lu}[\p{L}\d]*$/u.test(thing);
  const areNames = language === 'fr' && things.every(isName) && isName(sort(things[0] ?? '').text);
  const sorted = things
    .map((thing) => (areNames ? named(thing, sort(thing)) : sort(thing)))
    .map((one): Sorted => {
      // Among other things asked for, a name is of a tool: « un allemand courant et la pratique de WMS Reflex ».
      return one.kind === 'label' && /^\p{Lu}(?!\p{Lu}+(?!\p{L}))/u.test(one.text)
        ? { text: one.text, kind: 'practice' }
        : one;
    });
  if (
    language === 'fr' &&
    things.length === 2 &&
    sorted[1]?.kind === 'label' &&
    isAnAdjective.test(things[1] ?? '') &&
    endsWithAnAdjective.test(things[0] ?? '')
  )
    return null;
  const label: Sorted = { text, kind: 'label' };
  if (!sorted.every(({ kind }) => kind === 'asset' || kind === 'practice'))
    return sorted.some(({ kind }) => kind === 'label') && !hasComplement.test(things[0] ?? '') ? label : null;
  const practised = sorted.every(({ kind }) => kind === 'practice');
  if (
    language === 'fr' &&
    hasComplement.test(things[0] ?? '') &&
    !sorted.slice(1).every((one, at) => one.kind === 'asset' || hasItsOwn(one, things[at + 1] ?? ''))
  )
    return bareComplement.test(things[0] ?? '') && things.slice(1).every((thing) => /^\p{Ll}/u.test(thing))
      ? label
      : commasOnly.test(text)
        ? label
        : null;
  const told = sorted.map(({ text: thing, kind }) =>
    practised || kind === 'asset' || language === 'en' || /^(?:l[ae]s?\s|l’)/u.test(thing)
      ? thing
      : `la pratique ${withDe(thing)}`,
  );
  return { text: joinList(told, language), kind: practised ? 'practice' : 'asset', isSeveral: true };
}

/** « la traite des vaches et la conduite du tracteur »: one thing, with a complement as the first has. */
const hasItsOwn = ({ text }: Sorted, thing: string): boolean =>
  /^(?:l[ae]\s|l’)/u.test(text) && hasComplement.test(thing);

/** « gestion d’équipe et reporting »: nothing tells whether the second is a complement of the first’s head. */
const bareComplement = /^[\p{L}-]+\s(?:de\s|d’)(?!l[ae]\s|l’)/u;

/** « accueil physique et téléphonique »: both adjectives are of one noun. */
const adjective = String.raw`\p{Ll}+(?:iques?|els?|elles?|al|ales?|aux|ifs?|ives?|aires?|eux|euses?|[ée]e?s?|ables?|ibles?|ants?|antes?|iennes?)`;
const isAnAdjective = new RegExp(`^${adjective}$`, 'u');
const endsWithAnAdjective = new RegExp(String.raw`\s${adjective}$`, 'u');

/** A sigle keeps the article it is known by (« le BIM »). */
const named = (thing: string, sorted: Sorted): Sorted =>
  /^\p{Lu}\p{Ll}+$/u.test(thing) ? { text: thing, kind: 'practice' } : sorted;

/** Things with no « et » before the last are no phrase of a sentence. */
const commasOnly =
  /^(?!.*\set\s)[^()]*,\s(?!(?:notamment|surtout|dont|y compris|en particulier|comme|sans|voire|mais|ou)\s)\p{Ll}/u;

/** In words; a longer thing is a sentence of its own. */
const longestThing = 7;

/** « … du contentieux et des IRP », “experience of managing and leading a team”: the second goes with the first’s head. */
const leansOnTheFirst = {
  fr: /^(?:des?|du|d’|à|aux?|en|sur|dans|pour|avec|tôt|tard|dès|sous|avant|après|jusqu’)(?:\s|(?<=’)|$)|^\d|^(?:l[ae]s?\s)?(?:matins?|soirs?|nuits?|week-ends?|samedis?|dimanches?|jours fériés)(?!\p{L})/u,
  en: /^(?:of|in|with|for|to|on|at)\s|^\p{Ll}+ing(?:\s|$)/u,
} as const;

const hasComplement = /\s(?:des?|du|en|dans|sur|à(?!\sjour(?:$|[\s,]))|aux?|pour)\s|\sd’/u;

/**
 * Whether a text that stands in a sentence names several things: a plural, or a second thing with an article of its own.
 * « la maîtrise de Word et d’Excel » is one.
 */
export function namesSeveral(written: string, language: LetterLanguage, kind: PrecisionKind = ''): boolean {
  // What stands in brackets tells which: « Python (pandas, Airflow) ».
  const text = written.replace(/\s?\([^()]*\)/gu, '');
  // « travailler le week-end et en soirée » is one thing to do.
  if (kind === 'action' && language === 'fr') return /\set\s(?:de\s|d’)?\p{Ll}+(?:er|ir|oir|re)(?!\p{L})/u.test(text);
  if (language === 'en') return severalThings.en.test(text);
  if (/^(?:l[ae]|une?)\s|^l’/u.test(text)) return /(?:,|\set)\s(?:(?:l[ae]s?|une?|des)\s|l’)/u.test(text);
  return severalThings.fr.test(text.replace(/\set non\s/gu, ' '));
}

const severalThings = {
  fr: /^(?:des|les|de|plusieurs|quelques|certaines|certains|deux|trois|quatre)\s|\set\s|,\s/u,
  en: /\sand\s|,\s|^[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:skills|qualifications|references)(?!\p{L})/u,
} as const;

/** Two or more names in a row are a list with its « et »: « Snowflake, dbt » → « Snowflake et dbt ». */
export function joinNames(text: string, language: LetterLanguage): string {
  const names = text.split(/,\s+|\s\+\s/u);
  const short = names.every((name) => /^\S+(?:\s\S+){0,2}$/u.test(name));
  if (names.length < 2 || !short || /\s(?:et|ou|and|or)\s/u.test(text)) return text;
  return `${names.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${names.at(-1) ?? ''}`;
}
