import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import type { ReviewFacts } from '../finding';
import { wordsOf } from './letter-words';

/** The names of the person written to, a word each. */
export function namesOf(facts: ReviewFacts): ReadonlySet<string> {
  return new Set(wordsOf(`${facts.firstName ?? ''} ${facts.lastName ?? ''}`));
}

/** Short forms that belong to a first name beginning so. « Louis » is not one of « Louise ». */
const shortNames = new Set(
  'alex chris sam ben max tom dan nico fred seb matt phil greg steph stef vince manu val cam gab theo jo mike rob andy steve pat jon josh nat will ed tim ken ron don jen deb'.split(
    ' ',
  ),
);

export function isNameOf(word: string, names: ReadonlySet<string>): boolean {
  const shortens = (short: string, long: string): boolean => shortNames.has(short) && long.startsWith(short);
  return names.has(word) || [...names].some((name) => shortens(word, name) || shortens(name, word));
}

const greetingLine =
  /^[ \t]*(?:bonjour|bonsoir|salut|coucou|chere?s?|madame|monsieur|mademoiselle|hello|hi|hey|dear|good (?:morning|afternoon|evening)|bien le bonjour|re ?bonjour)(?![\p{L}])(?:[^\n,!.;:]|(?<=(?<!\p{L})(?:m|mr|mrs|ms|dr|pr))\.){0,60}/mu;

/** Words of a greeting that name nobody. */
export const notNames: ReadonlySet<string> = new Set(
  'bonjour bonsoir salut coucou cher chere chers cheres madame monsieur mademoiselle m mme mlle mr mrs ms miss mx dr docteur doctor sir madam hello hi hey dear good morning afternoon evening le bien re tous toutes a et and ou or all everyone candidat candidate candidates candidats there encore nouveau de du la team equipe applicant recruteur'.split(
    ' ',
  ),
);

export interface Greeting {
  readonly names: readonly string[];
  /** « Bonjour Mme Lecoq »: what follows is a family name. */
  readonly byTitle: boolean;
  readonly place: Stretch;
}

const titleBefore =
  /(?<!\p{L})(?:madame|monsieur|mademoiselle|m\.|mme|mlle|mr|mrs|ms|miss|mx|docteure?|doctor|dr|ma[iî]tre)(?!\p{L})/iu;

/** The greeting and the names in it. Only the head of the letter greets. */
export function findGreeting(body: string): Greeting | undefined {
  const head = body.slice(0, 600);
  const match = greetingLine.exec(fold(head));
  if (match === null) return undefined;
  const line = head.slice(match.index, match.index + match[0].length);
  const byTitle = titleBefore.test(line);
  const capitalised = [...line.matchAll(/[\p{L}][\p{L}\p{M}]*/gu)].filter((word) => !notNames.has(fold(word[0])));
  // « Bonjour et merci pour… »: a greeting that goes on without a name.
  const names = capitalised.filter((word, at) => at < 4 && (word[0] !== fold(word[0]) || capitalised.length <= 2));
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return { names: [], byTitle, place: { start: 0, end: 0 } };
  return {
    names: names.flatMap((word) => wordsOf(word[0])),
    byTitle,
    place: { start: match.index + first.index, end: match.index + last.index + last[0].length },
  };
}
