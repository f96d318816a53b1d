import { saysHeld } from '../interview/diary';
import type { Message } from '../message';
import type { OwnSide } from '../own-side';
import { findRefusal } from '../refusal';
import { readMatters, type Matters } from './matters';
import { readWords, type Word } from './words-in-text';
import type { Idea } from '../words/foreign-words';
import { applying } from '../words/application-words';
import { tellingFamilies, tellingWordsIn } from '../words/telling-words';

/** Which way a message went: from outside, from us to somebody outside, between us, or not sent yet. */
export type Way = 'in' | 'out' | 'inner' | 'draft';

/** A message and what its words are about, as names of families that are present. */
export interface Traits {
  readonly message: Message;
  readonly way: Way;
  /** The open message, one it answers, or one it passes on. */
  readonly depth: 'open' | 'quoted' | 'passed';
  readonly families: ReadonlySet<string>;
  readonly subjectFamilies: ReadonlySet<string>;
  /** The words of its text. */
  readonly words: readonly Word[];
  readonly matters: Matters;
  readonly subjectMatters: Matters;
}

const longest = 8000;

export function readTraits(messages: readonly Message[], own: OwnSide): readonly Traits[] {
  const ways = new Map<Message, Way>();
  return messages.map((message) => {
    const way = wayOf(message, own, message.parent === null ? undefined : ways.get(message.parent));
    ways.set(message, way);
    const words = readWords(message.flat);
    const matters = readMatters(words);
    const subjectMatters = readMatters(readWords(message.subjectFlat));
    return {
      message,
      way,
      depth:
        message.origin === 'open' || message.origin === 'draft'
          ? 'open'
          : message.origin === 'quoted'
            ? 'quoted'
            : 'passed',
      families: new Set([...familiesOf(message.flat.slice(0, longest), matters.ideas), ...voicesOf(words)]),
      subjectFamilies: familiesOf(message.subjectFlat, subjectMatters.ideas),
      words,
      matters,
      subjectMatters,
    };
  });
}

function wayOf(message: Message, own: OwnSide, parent: Way | undefined): Way {
  if (message.origin === 'draft') return 'draft';
  if (message.side !== 'mailbox') return 'in';
  const readers = message.recipients.filter((person) => person.address !== '');
  if (readers.length > 0) return readers.some((person) => !own.has(person.address)) ? 'out' : 'inner';
  return parent === 'inner' && message.origin === 'quoted' ? 'inner' : parent === undefined ? 'inner' : 'out';
}

function familiesOf(flat: string, ideas: ReadonlySet<Idea>): ReadonlySet<string> {
  const found = new Set<string>();
  if (flat === '') return found;
  const words = tellingWordsIn(flat);
  for (const [family, pattern] of tellingFamilies) if (words.has(pattern)) found.add(family);
  let applied = applying.filter((pattern) => words.has(pattern)).length;
  for (const idea of ideas) {
    for (const family of familiesOfIdea[idea]) found.add(family);
    if (idea !== 'firstPerson') applied += 1;
  }
  if (ideas.has('firstPerson') && (ideas.has('candidacy') || ideas.has('cv'))) {
    found.add('myCandidacy');
    found.add('speaksForSelf');
  }
  for (const least of [1, 2, 3, 5]) if (applied >= least) found.add(`applies ${least}`);
  if (findRefusal(flat) !== null) found.add('refusal');
  if (saysHeld(flat)) found.add('held');
  return found;
}

/** The families whose words say the same in the tongues that they list. */
const familiesOfIdea: Readonly<Record<Idea, readonly string[]>> = {
  candidacy: ['candidacy'],
  cv: ['cv'],
  job: ['job'],
  advert: ['job', 'yourJob'],
  interview: ['interview'],
  seek: ['seek'],
  unasked: ['candidacy'],
  firstPerson: ['firstPerson'],
};

export const firstPersons: ReadonlySet<string> = new Set(
  "je j'ai j'aimerais j'etais mon ma mes moi m'a me i i'm i've i'd i'll my ich mein meine meinen yo mi mis soy io mio mia eu meu minha ik mijn".split(
    ' ',
  ),
);
export const thirdPersons: ReadonlySet<string> = new Set(
  "il elle lui son sa ses l'a qu'il qu'elle he she him his her he's she's er sie sein seine ihm el ella su sus lui egli suo sua ele ela".split(
    ' ',
  ),
);
const plurals = new Set("nous notre nos on we our us we're wir unser unsere nosotros nuestro noi nostro".split(' '));
const readers = new Set(
  'vous votre vos tu te ton ta tes you your yours sie ihnen ihr ihre usted tu voi vostro'.split(' '),
);

/** By word: its writer, somebody else, a company, its reader; a word of two voices is of the first of them. */
const voiceOf: ReadonlyMap<string, number> = new Map(
  [readers, plurals, thirdPersons, firstPersons].flatMap((words, at) =>
    [...words].map((word) => [word, 3 - at] as const),
  ),
);

/** Of whom a text speaks most: its writer, somebody else, a company, its reader. */
function voicesOf(words: readonly Word[]): readonly string[] {
  const counts = [0, 0, 0, 0];
  for (const { flat } of words) {
    const voice = voiceOf.get(flat) ?? (flat.startsWith("j'") ? 0 : undefined);
    if (voice !== undefined) counts[voice] = (counts[voice] ?? 0) + 1;
  }
  const [first = 0, third = 0, plural = 0, reader = 0] = counts;
  const voices: string[] = [];
  const most = Math.max(first, third, plural, reader);
  if (most === 0) return ['nobody speaks'];
  if (first === 0) voices.push('no I');
  if (first > 3) voices.push('much I');
  if (third > 2) voices.push('much he');
  if (plural > 2) voices.push('much we');
  if (third > first) voices.push('he over I');
  if (third > first && third > plural) voices.push('he most');
  if (plural > first) voices.push('we over I');
  if (reader > 2 * (first + third)) voices.push('you most');
  if (first > 2 * (third + plural)) voices.push('I most');
  return voices;
}
