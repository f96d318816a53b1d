import { onceNeeded } from '../../text/once-needed';
import { rememberRecent } from '../../text/remember-recent';
import { familyFinder } from './family-finder';
import { foreignIdeas, foreignMatters, type Idea } from './foreign-words';
import { mattersOfApplications, otherMatters } from './matter-words';
import { joinsWords, WordsWithin } from './words-within';

/** What a word is about. */
export interface Sense {
  /** A matter of mail, by its name; null of a word that only tells who speaks. */
  readonly matter: string | null;
  readonly ofApplication: boolean;
  /** What it says of an application, where its tongue is listed so; null elsewhere. */
  readonly idea: Idea | null;
}

/** The matter that the words of each idea are of. */
const matterOfIdea: Readonly<Record<Idea, string | null>> = {
  candidacy: 'recruiting',
  cv: 'recruiting',
  job: 'recruiting',
  advert: 'recruiting',
  interview: 'recruiting',
  seek: 'recruiting',
  unasked: 'recruiting',
  firstPerson: null,
};

function isIdea(name: string): name is Idea {
  return name in matterOfIdea;
}

const senses = new Map<string, readonly Sense[]>();

/** The sense of the words of a family: an idea, or a matter. */
function senseOf(family: string): readonly Sense[] {
  const kept = senses.get(family);
  if (kept !== undefined) return kept;
  const idea = isIdea(family) ? family : null;
  const matter = idea === null ? family : matterOfIdea[idea];
  const sense = [{ matter, ofApplication: matter !== null && matter in mattersOfApplications, idea }];
  senses.set(family, sense);
  return sense;
}

/** So many letters of a foreign word are enough to know it by. */
const enoughLetters = 5;

/** By family, all the words that are listed; where a word is listed twice, its matter goes before. */
function allFamilies(): Readonly<Record<string, string>> {
  const families: Record<string, string> = {};
  for (const [family, words] of Object.entries({ ...foreignIdeas, ...foreignMatters }))
    families[family] = words
      .split(' ')
      .map((word) => (word.length < enoughLetters ? word : `${word}*`))
      .join(' ');
  for (const [matter, words] of Object.entries({ ...otherMatters, ...mattersOfApplications }))
    families[matter] = `${families[matter] ?? ''} ${words}`.trim();
  return families;
}

const familyOf = familyFinder(allFamilies());
const within = onceNeeded(
  () =>
    new WordsWithin(
      Object.entries({ ...foreignIdeas, ...foreignMatters }).flatMap(([family, words]) =>
        words.split(' ').map((word) => [word, family] as const),
      ),
    ),
);

/** What a folded word is about, nothing for most words; a run of a script that joins its words may be about several things. */
export const sensesOf: (word: string) => readonly Sense[] = rememberRecent((word) => {
  if (joinsWords(word.charCodeAt(0)))
    return within()
      .in(word)
      .flatMap(({ value }) => senseOf(value));
  const family = familyOf(word);
  return family === null ? none : senseOf(family);
}, 20_000);

const none: readonly Sense[] = [];

/** The ideas of an application that folded words tell. */
export function ideasOf(words: Iterable<string>): ReadonlySet<Idea> {
  const ideas = new Set<Idea>();
  for (const word of words) for (const { idea } of sensesOf(word)) if (idea !== null) ideas.add(idea);
  return ideas;
}
