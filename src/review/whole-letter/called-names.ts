import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import { callingsByGivenName, callingsInWishes, ownThingsOfOthers } from './called-by-given-name';
import { findCalledBetweenCommas, findGivenBetweenCommas } from './called-between-commas';
import { called, calledByTitle } from './called-pattern';
import { thoseThatMayMatch } from '../patterns-that-may-match';
import { isNameOf, notNames } from './letter-names';
import { wordsOf } from './letter-words';
import { linesWith, matchesIn } from './lines-with';
import { commaBeforeName, presentsSomebody, vocativesAfterComma, vocativesWithoutComma } from './vocatives';
import { isGivenName } from '../words/given-names';

/** Who is written to, as far as it is known. */
export interface Addressee {
  readonly names: ReadonlySet<string>;
  /** Whether a given name can be told from theirs; « Bonjour Mme Lecoq » says nothing of « Anne ». */
  readonly givenIsKnown: boolean;
  readonly familyIsKnown: boolean;
}

/** « Merci encore, Martin. », « Bonne continuation M. Perrot. »: a name the letter calls, which is not the person's. */
export function findCalledNames(body: string, { names, givenIsKnown, familyIsKnown }: Addressee): Stretch[] {
  const isSomebodyElse = (name: string): boolean =>
    !wordsOf(name).some((word) => isNameOf(word, names) || notNames.has(word));
  const places: Stretch[] = [];
  const lines = linesWith(mayBeCalled(body, names), body);
  for (const calling of lines.length === 0 ? [] : callingsThatMayMatch(body))
    for (const match of matchesIn(lines, body, calling)) {
      const name = match.groups?.name ?? '';
      if (!(match.groups?.title === undefined ? givenIsKnown : familyIsKnown)) continue;
      if (!isSomebodyElse(name) || closings.has(fold(name))) continue;
      // The head of the letter is the greeting's business.
      if (match.index < 40 && /^[Cc]h/.test(match[0])) continue;
      const end = match.index + match[0].trimEnd().length;
      if (!places.some((place) => place.end === end)) places.push({ start: end - name.length, end });
    }
  for (const { start, end, name } of familyIsKnown && commaBeforeName.test(body) ? findCalledBetweenCommas(body) : []) {
    if (isSomebodyElse(name) && !places.some((place) => place.end === end)) places.push({ start, end });
  }
  const others = givenIsKnown ? findCalledByGivenName(body, names) : [];
  if (givenIsKnown && commaBeforeName.test(body))
    for (const { start, end, name } of findGivenBetweenCommas(body))
      if (isGivenName(name) && isSomebodyElse(name)) others.push({ start, end });
  for (const other of others) if (!places.some((place) => place.end === other.end)) places.push(other);
  return places;
}

/**
 * Where somebody else may be called: a word with a capital that does not begin its sentence. Most lines of a letter hold none,
 * and a line without one is read no further.
 */
function mayBeCalled(body: string, names: ReadonlySet<string>): readonly number[] {
  return [...body.matchAll(inTheMiddle)].filter(([word]) => !isNameOf(fold(word), names)).map(({ index }) => index);
}

const inTheMiddle =
  /(?<=[^\s.!?…][ \u00a0\u202f]|(?<!\p{L})(?:M|Mr|Mrs|Ms|Mx|Dr)\.[ \u00a0\u202f])\p{Lu}(?:['’]\p{Lu})?\p{Ll}+|(?<=(?<!\p{L})(?:Madame|Monsieur|Mme|Mlle|M\.|Mr\.?|Mrs\.?|Ms\.?)[ \u00a0\u202f])\p{Lu}{2,}/gu;

function findCalledByGivenName(body: string, names: ReadonlySet<string>): Stretch[] {
  const isOther = (name: string): boolean => isGivenName(name) && !wordsOf(name).some((word) => isNameOf(word, names));
  const others = [...body.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)].filter(([name]) => isOther(name));
  const lines = linesWith(
    others.map(({ index }) => index),
    body,
  );
  if (lines.length === 0) return [];
  return ofThoseByGivenName(body).flatMap((calling) =>
    [...matchesIn(lines, body, calling)].flatMap((match) => {
      const name = match.groups?.given ?? '';
      if (!isOther(name)) return [];
      const start = match.index + match[0].lastIndexOf(name);
      return [{ start, end: start + name.length }];
    }),
  );
}

/** What a letter ends with, on the line of the wish: « À bientôt, Cordialement. » */
const closings = new Set(
  'cordialement amicalement sincerement respectueusement chaleureusement bises bien best regards cheers sincerely warmly kindly yours salutations respects'.split(
    ' ',
  ),
);

/** What may stand after whom a sentence calls, at its end or on its way. */
const ended = String.raw`(?=[ \u00a0\u202f]?[!.,](?! (?:pour sa part|for (?:his|her) part))| (?:et|and) (?!(?:moi|I|toute|the|our|all|notre|nos)(?!\p{L})))`;
const thanked = String.raw`(?=[ \u00a0\u202f]?[,.!]| et (?:à|bonne|bon|belle)| and (?:all|good|take|best)| pour (?:votre|vos|ton|tes|ce|cette|ces|le|la|les|l['’]|tout|avoir)(?!\p{Ll})| (?:de|d['’]) ?(?:votre|vos|ton|tes|avoir|être)(?!\p{L})| for (?:your|the|this|these|all|coming|\p{Ll}+ing)(?!\p{L}))`;

const callings: readonly RegExp[] = [
  // A name after a comma, at the end of a wish; after « cher », none is needed.
  /(?<![\p{L}])(?:(?:[Mm]erci|[Tt]hank you|[Tt]hanks|[Dd]ésolée?|[Ss]orry|[Cc]ourage|[Cc]ontinuation|[Cc]hance|[Bb]ientôt|luck|[Tt]ake care|[Pp]ren(?:ds|ez) (?:bien )?soin)(?: [\p{Ll}’'-]{1,14}){0,5},|(?:[Cc]her|[Cc]hère)(?: [\p{Ll}’'-]{1,14}){0,5},?) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0\u202f]?(?=[,.!])/gu,
  new RegExp(
    String.raw`(?<!\p{L})(?:[Mm]erci|[Tt]hank you|[Tt]hanks|[Dd]ésolée?|[Ss]orry)(?: [\p{Ll}’'-]{1,14}){0,5}, ${calledByTitle}(?=[ \u00a0\u202f]?[.!])`,
    'gu',
  ),
  // « Une belle continuation Estelle. », “All the best with your search Naomi, and…”: who is wished something, without a comma.
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Bb]onne|[Bb]elle|[Pp]leine|[Ee]xcellente) (?:suite|chance|route|continuation|réussite|journée|soirée)|[Bb]on courage|[Bb]ien à vous|[Gg]ood luck|[Aa]ll the best|[Bb]est of luck|[Ee]very success|[Ww]ish you (?:well|luck))(?: (?:à|to|for) (?:vous|toi|you))?(?: (?:with|for|in|dans|pour) (?:(?:your|the|vos|votre|la) \p{Ll}+|everything|tout))?,? ${called}${ended}`,
    'gu',
  ),
  // « Veuillez agréer, Madame Gillet, », « Recevez, cher Monsieur Lopez, »
  new RegExp(
    String.raw`(?<!\p{L})(?:agréer|recevoir|croire|accepter|Recevez|Agréez|Croyez|Acceptez|Reçois|Veuillez|[Jj]e vous prie|[Nn]ous vous prions),? (?:cher |chère )?${called}(?=,)`,
    'gu',
  ),
  // “We enjoyed your trial, Lucy, and the team…”: between commas, after what is yours.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Vv]otre|[Yy]our|[Tt]on) \p{Ll}+${presentsSomebody}, (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=, (?:and|mais|but|et|we|nous)(?!\p{L}))`,
    'gu',
  ),
  // A name that is thanked at the end: nobody but who is written to is thanked so.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ee]ncore (?:une fois |mille fois )?merci|[Mm]erci (?:encore|infiniment|beaucoup|mille fois)|[Uu]n grand merci|(?:[Nn]ous|[Jj]e) vous remerci(?:e|ons)(?: \p{Ll}+)?|[Tt]hank(?:s| you)(?: so much| very much)?(?: once)? (?:again|more)|[Mm]any thanks (?:again|once more|once again))(?: à (?:vous|toi))?,? ${called}${thanked}`,
    'gu',
  ),
  // Who is thanked for what only the reader did: « merci Sophie pour votre exposé », “thank you Priya for coming”.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Mm]erci|[Tt]hank you|[Tt]hanks)(?: (?:beaucoup|encore|so much|very much|again))?,? ${called}(?= (?:pour (?:votre|vos|ton|ta|tes|cet|cette|ces|la qualité|le temps|l['’](?:intérêt|entretien|échange|appel|essai|exposé|attention|énergie)|les? (?:test|rendu|exercice|appel|déplacement|réponses|échanges|documents)|tout)|d['’](?:être|avoir)|de (?:vous être|t['’]être|votre|ton)|for (?:your|coming|the time|taking|joining|meeting|giving|showing))(?!\p{L}))`,
    'gu',
  ),
  // Who is told that we are sorry, before the sentence to them goes on: « Vraiment navré Julien, votre dossier… ».
  new RegExp(
    String.raw`(?<!\p{L})(?:[Dd]ésolée?s?|[Nn]avrée?s?|[Ss]orry),? ${called}(?=,? (?:votre|vos|vous|nous|mais|your|you|but|we)(?!\p{L}))`,
    'gu',
  ),
];

export const everyCalling: readonly RegExp[] = [
  ...callings,
  ...callingsInWishes,
  ...ownThingsOfOthers,
  ...vocativesAfterComma,
  ...vocativesWithoutComma,
];

const ofEveryCalling = thoseThatMayMatch('callings', everyCalling);
const ofThoseByGivenName = thoseThatMayMatch('callingsByGivenName', callingsByGivenName);
const needComma = new Set(vocativesAfterComma);

function callingsThatMayMatch(body: string): readonly RegExp[] {
  const may = ofEveryCalling(body);
  return commaBeforeName.test(body) ? may : may.filter((calling) => !needComma.has(calling));
}
