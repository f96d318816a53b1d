import { fold } from '../../text/fold';
import { sumOf } from '../weights';
import { isFirstName } from '../words/first-names';
import { nameOrderWeights } from './name-order-weights';
import { particles } from './particles';

/** How the words of a name are shared: the first `count` of them are the given names, or the surname when `turned`. */
export interface NameOrder {
  readonly turned: boolean;
  readonly count: number;
}

/** The order that the rules give, and how they told it. */
export interface RuledOrder extends NameOrder {
  readonly how: 'written' | 'shape' | 'list' | 'habit';
}

/** Longer names are left to the rules. */
const mostWords = 6;
/** The rules are believed unless another order is likelier than theirs by this log-odds; more to put the surname first. */
const margin = 0.5;
const turnedMargin = 1;

/**
 * The order that the letters, the lists and the shape of the words make likelier than the one of the rules; null when
 * theirs stands.
 */
export function weighOrder(words: readonly string[], ruled: RuledOrder): NameOrder | null {
  const options = nameOrders(words);
  if (options.length < 2) return null;
  const letters = words.map((word) => sumOf(nameOrderWeights, 's', lettersOf(word)));
  let best: NameOrder | null = null;
  let most = -Infinity;
  let theirs = -Infinity;
  for (const option of options) {
    let sum = sumOf(nameOrderWeights, 'o', shapeOf(words, option, ruled));
    const [from, to] = surnameOf(words, option);
    for (let at = from; at < to; at += 1) sum += letters[at] ?? 0;
    if (isSame(option, ruled)) theirs = sum;
    if (sum <= most) continue;
    most = sum;
    best = option;
  }
  if (best === null || isSame(best, ruled)) return null;
  return most < theirs + (best.turned && !ruled.turned ? turnedMargin : margin) ? null : best;
}

/** Every way of sharing the words in two; none for a lone word or a long name. */
export function nameOrders(words: readonly string[]): readonly NameOrder[] {
  if (words.length > mostWords) return [];
  return words.slice(1).flatMap((_, at) => [
    { turned: false, count: at + 1 },
    { turned: true, count: at + 1 },
  ]);
}

/** What speaks for an order, as features « s … » of each word of its surname and « o … » of the whole. */
export function nameOrderFeatures(
  words: readonly string[],
  option: NameOrder,
  ruled: RuledOrder | null,
  listed: (word: string) => boolean | null = isFirstName,
): readonly string[] {
  const [from, to] = surnameOf(words, option);
  return [
    ...words.slice(from, to).flatMap((word) => lettersOf(word).map((name) => `s ${name}`)),
    ...shapeOf(words, option, ruled, listed).map((name) => `o ${name}`),
  ];
}

export function isSame(one: NameOrder, other: NameOrder): boolean {
  return one.turned === other.turned && one.count === other.count;
}

/** Where the surname begins and ends among the words. */
function surnameOf(words: readonly string[], { turned, count }: NameOrder): readonly [number, number] {
  return turned ? [0, count] : [count, words.length];
}

/** Beginnings, ends and the whole of a word, and of each half of a compound one. */
function lettersOf(word: string): readonly string[] {
  const plain = fold(word).replace(/[’ʼ]/g, "'");
  const halves = plain.split('-').filter((half) => half !== '');
  const letters = halves.flatMap((half) => [
    `${half.slice(0, 2)}_`,
    `${half.slice(0, 3)}_`,
    `_${half.slice(-2)}`,
    `_${half.slice(-3)}`,
    ...(half.length > 4 ? [`${half.slice(0, 4)}_`, `_${half.slice(-4)}`] : []),
    half,
    `length ${String(Math.min(half.length, 12))}`,
  ]);
  if (halves.length > 1) letters.push(/-\p{Ll}/u.test(word) ? 'joined small' : 'joined');
  return letters;
}

const patronymic = /^(?:bin|binti|bint|ibn|ap|ab|ferch|verch)$/;

type Kind = 'G' | 'U' | 'P' | 'I' | '?';

function shapeOf(
  words: readonly string[],
  option: NameOrder,
  ruled: RuledOrder | null,
  listed: (word: string) => boolean | null = isFirstName,
): readonly string[] {
  const kinds = words.map((word) => kindOf(word, listed));
  const { turned, count } = option;
  const given = turned ? kinds.slice(count) : kinds.slice(0, count);
  const surname = turned ? kinds.slice(0, count) : kinds.slice(count);
  const size = Math.min(words.length, 5);
  const features = [
    turned ? 'turned' : 'plain',
    `${turned ? 'turned' : 'plain'} ${given.join('')}.${surname.join('')}`,
    `given ${given.join('')}`,
    `surname ${surname.join('')}`,
    `given ${String(given.length)} of ${String(size)}`,
    `edge ${given.at(-1) ?? ''}${surname[0] ?? ''}`,
  ];
  if (turned) features.push(`turned ${String(size)}`);
  if (ruled !== null && isSame(option, ruled)) features.push('ruled', `ruled ${ruled.how} ${String(size)}`);
  if (given.includes('P') && given[0] !== 'P') features.push('particle among given names');
  if (given.at(-1) === 'P') features.push('particle ends the given names');
  if (surname[0] === 'P') features.push('particle begins the surname');
  const [from, to] = surnameOf(words, option);
  if (words.slice(from + 1, to).some((word) => patronymic.test(fold(word)))) features.push('son of within the surname');
  if (words.slice(turned ? to : 0, turned ? words.length : from).some((word) => patronymic.test(fold(word))))
    features.push('son of among given names');
  if (surname.length > 1 && !surname.includes('P')) features.push('surname of several words');
  return features;
}

/** A given name of the list, a word it does not know, a particle, an initial. */
function kindOf(word: string, listed: (word: string) => boolean | null): Kind {
  const folded = fold(word);
  if (folded.replace(/\./g, '').length === 1) return 'I';
  if (particles.has(folded) || /^[dl]['’]/.test(folded)) return 'P';
  const known = listed(folded);
  return known === null ? '?' : known ? 'G' : 'U';
}
