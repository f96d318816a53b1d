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
  'alex chris sam ben max tom dan nico fred seb matt phil greg steph stef vince manu val cam gab theo jo mike rob andy steve'.split(
    ' ',
  ),
);

export function isNameOf(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || (shortNames.has(word) && [...names].some((name) => name.startsWith(word)));
}

const greetingLine =
  /^[ \t]*(?:bonjour|bonsoir|salut|coucou|chere?s?|madame|monsieur|mademoiselle|hello|hi|hey|dear|good (?:morning|afternoon|evening)|bien le bonjour|re ?bonjour)(?![\p{L}])[^\n,!.;:]{0,60}/mu;

const notNames = new Set(
  'bonjour bonsoir salut coucou cher chere chers cheres madame monsieur mademoiselle m mme mlle mr mrs ms miss mx dr docteur doctor sir madam hello hi hey dear good morning afternoon evening le bien re tous toutes a et and ou or all everyone candidat candidate candidates candidats there encore nouveau de du la team equipe applicant recruteur'.split(
    ' ',
  ),
);

/** The greeting and the names in it. Only the head of the letter greets. */
export function findGreeting(body: string): { readonly names: readonly string[]; readonly place: Stretch } | undefined {
  const head = body.slice(0, 600);
  const match = greetingLine.exec(fold(head));
  if (match === null) return undefined;
  const line = head.slice(match.index, match.index + match[0].length);
  const capitalised = [...line.matchAll(/[\p{L}][\p{L}\p{M}]*/gu)].filter((word) => !notNames.has(fold(word[0])));
  // « Bonjour et merci pour… »: a greeting that goes on without a name.
  const names = capitalised.filter((word, at) => at < 4 && (word[0] !== fold(word[0]) || capitalised.length <= 2));
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return { names: [], place: { start: 0, end: 0 } };
  return {
    names: names.flatMap((word) => wordsOf(word[0])),
    place: { start: match.index + first.index, end: match.index + last.index + last[0].length },
  };
}

/** « Merci encore, Martin. », « Encore merci Sandrine et à bientôt. »: a name the letter calls, which is not the person's. */
export function findCalledNames(body: string, names: ReadonlySet<string>): Stretch[] {
  const places: Stretch[] = [];
  for (const called of [afterAWish, thankedAgain, wishedTo, calledInPassing])
    for (const match of body.matchAll(called)) {
      const name = match[1] ?? '';
      if (wordsOf(name).some((word) => isNameOf(word, names)) || notNames.has(fold(name)) || closings.has(fold(name)))
        continue;
      // The head of the letter is the greeting's business.
      if (match.index < 40 && /^[Cc]h/.test(match[0])) continue;
      const end = match.index + match[0].trimEnd().length;
      if (!places.some((place) => place.end === end)) places.push({ start: end - name.length, end });
    }
  return places;
}

/** What a letter ends with, on the line of the wish: « À bientôt, Cordialement. » */
const closings = new Set(
  'cordialement amicalement sincerement respectueusement chaleureusement bises bien best regards cheers sincerely warmly kindly yours salutations respects'.split(
    ' ',
  ),
);

/** A name after a comma, at the end of a wish; after « cher », none is needed. */
const afterAWish =
  /(?<![\p{L}])(?:(?:[Mm]erci|[Tt]hank you|[Tt]hanks|[Dd]ésolée?|[Ss]orry|[Cc]ourage|[Cc]ontinuation|[Cc]hance|[Bb]ientôt|luck|[Tt]ake care)(?: [\p{Ll}’'-]{1,14}){0,5},|(?:[Cc]her|[Cc]hère)(?: [\p{Ll}’'-]{1,14}){0,5},?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0\u202f]?(?=[,.!])/gu;
/** « Bonne suite Sofiane ! »: who is wished something, without a comma. */
const wishedTo =
  /(?<![\p{L}])(?:[Bb]onne (?:suite|chance|route|continuation|journée)|[Bb]on courage|[Gg]ood luck|[Aa]ll the best|[Bb]est of luck),? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[ \u00a0\u202f]?[!.]| et (?:à|bonne|merci)| and (?:take|thank))/gu;
/** “We enjoyed your trial, Lucy, and the team…”: between commas, after what is yours. */
const calledInPassing =
  /(?<![\p{L}])(?:[Vv]otre|[Yy]our|[Tt]on) \p{Ll}+, (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=, (?:and|mais|but|et|we|nous)(?!\p{L}))/gu;
/** A name that is thanked at the end: nobody but who is written to is thanked so. */
const thankedAgain =
  /(?<![\p{L}])(?:[Ee]ncore (?:une fois )?merci|[Mm]erci encore|[Tt]hanks again|[Tt]hank you again)(?: à (?:vous|toi))?,? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[,.!]| et (?:à|bonne|belle)| and (?:all|good|take|best))/gu;
