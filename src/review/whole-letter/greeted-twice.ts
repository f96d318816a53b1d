import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import { notNames } from './letter-names';
import { wordsOf } from './letter-words';

const civility = String.raw`(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Docteure?|Ma[iî]tre)`;
const hello = String.raw`(?:Bonjour|Bonsoir|Salut|Coucou|Ch(?:er|ère)|Dear|Hi|Hello|Hey|Good (?:morning|afternoon)|BONJOUR|CH(?:ER|ÈRE)|DEAR|HELLO|(?<=^[ \t]{0,4})(?:bonjour|bonsoir|salut|coucou|hello|hi))`;
const person = String.raw`\p{Lu}[\p{L}’'-]*\p{L}(?: (?:de |d['’]|du |van |von |el |ben )?\p{Lu}[\p{L}’'-]*\p{L}){0,3}`;

/** A greeting with a name, at the head of a line or after another; a civility alone is one before a comma. */
const greetings = new RegExp(
  String.raw`(?:(?<=^[ \t]{0,4})|(?<=[,!.] ))(?:(?<hello>${hello}),? (?:[Cc]h(?:er|ère) )?(?:${civility} )?(?<greeted>${person})(?=[ \u00a0\u202f]?(?:[,!:]|[-–—] |\n|$))|${civility} (?<titled>${person})(?=[ \u00a0\u202f]?[,!]))`,
  'gmu',
);
/** Between the greeting and what is at the head of the letter, or another greeting, stand blanks and line ends only. */
const farthest = 60;
/** After a civility and a name: nothing more on the line, or words to them. « Madame Blanc, notre DRH » is told of. */
const saidToThem =
  /^[ \u00a0\u202f]?[,!](?:[ \t]*(?:\n|$)| (?:merci|votre|vos|nous (?:vous|avons)|thank|thanks|your)(?!\p{L}))/iu;
/** What the line goes on with when it was a greeting: a show is not one, nor « Hello Fresh, notre client ». */
const goesOn =
  /^[ \u00a0\u202f]?(?:[,!:.]?[ \t]*(?:\n|$)|[,!:–—-] (?:merci|nous|je|j['’]|vous|votre|vos|tu|ton|ta|suite|après|thank|thanks|we|you|your|following|I|le poste|the (?:post|role))(?!\p{L}))/iu;

/** Who is spoken to together: one letter to two persons is no leftover. */
const together =
  /(?<!\p{L})(?:tou(?:te)?s (?:les )?(?:deux|trois|quatre)|vous (?:deux|trois|tous)|vos (?:deux )?candidatures|vos dossiers respectifs|votre (?:binome|duo|equipe|trio)|both of you|you both|you two|each of you|all of you|(?:version|traduction) |chacune? de vous|l'une? et l'autre|ensemble)(?!\p{L})/u;

/** More tell nothing more. */
const mostFound = 20;

interface Greeted extends Stretch {
  readonly names: readonly string[];
}

/** Somebody else greeted after the one who is: « Bonjour Sarah,⏎Bonjour Vincent, »; one of the two is left from another letter. */
export function findGreetedTwice(body: string): Stretch[] {
  const [first, ...others] = greetingsOf(body);
  if (first === undefined || others.length === 0 || together.test(fold(body))) return [];
  return others.filter(({ names }) => !names.some((name) => first.names.includes(name))).slice(0, mostFound);
}

function greetingsOf(body: string): Greeted[] {
  const found: Greeted[] = [];
  for (const match of body.matchAll(greetings)) {
    const { hello: byHello, greeted, titled } = match.groups ?? {};
    const named = greeted ?? titled ?? '';
    const end = match.index + match[0].length;
    const last = found.at(-1);
    const before = body.slice(Math.max(0, match.index - farthest), match.index);
    // Right below another greeting or right after it; further down, and first of all, at the head of a line only.
    const isNext =
      last !== undefined &&
      match.index - last.end < farthest &&
      /^[ \u00a0\u202f]?[,!.:]?\s*$/.test(body.slice(last.end, match.index)) &&
      (byHello !== undefined || saidToThem.test(body.slice(end, end + 40)));
    const isHead = last === undefined && match.index < farthest && before.trim() === '';
    const isLater = byHello !== undefined && /(?:^|\n)[ \t]*$/.test(before) && goesOn.test(body.slice(end, end + 40));
    if (!isNext && !isHead && !isLater) continue;
    const names = wordsOf(named).filter((word) => word.length > 1 && !notNames.has(word));
    if (names.length > 0) found.push({ start: end - named.length, end, names });
  }
  return found;
}
