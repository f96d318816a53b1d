import { fold } from '../../text/fold';
import { rememberRecent } from '../../text/remember-recent';
import { isFirstName } from '../words/first-names';
import { jobHeads } from '../words/job-words';
import { notNames } from '../words/not-names';
import { cleanName } from './clean-name';
import { isGiven, isShouted } from './name-letters';
import { weighOrder, type RuledOrder } from './name-order';
import { isQualification, nameWords } from './name-titles';
import { particles } from './particles';
import { usualNameCase } from './usual-case';

export interface PersonName {
  readonly first: string | null;
  readonly last: string | null;
  /** How the first name was told from the last: written so, told by the shape, by the given-name list, or by habit. */
  readonly order: 'written' | 'shape' | 'list' | 'habit';
}

/** Both parts are there. */
export function isFullName(name: PersonName | null): name is PersonName & { first: string; last: string } {
  return name !== null && name.first !== null && name.last !== null;
}

/**
 * A display name, a signature line or a form value as a first and a last name; null when it does not look like a
 * person's. « DUPONT Jean », « Dupont, Jean », « M. Jean-Pierre LE GOFF (PMP) », « de La Fontaine Marie ».
 */
export const parseName: (raw: string) => PersonName | null = rememberRecent(readName, 500);

function readName(raw: string): PersonName | null {
  const cleaned = cleanName(raw);
  if (cleaned === null) return null;
  const comma = cleaned.split(',').map((part) => part.trim());
  const [before, after] = comma;
  if (comma.length === 2 && before !== undefined && after !== undefined && before !== '' && after !== '') {
    const qualified = after.split(' ').every((word) => isQualification(word, before));
    if (qualified) return parseWords(nameWords(before));
    const last = nameWords(before);
    const first = nameWords(after);
    // « Marie Dupont, Grants Officer »: what somebody does.
    if (last.length > 1 && first.some((word) => isWork(word))) return parseWords(last);
    if (!acceptable([...last, ...first])) return null;
    // « Jean, Dupont » does not exist, but « Marie Curie, Paris » does; « Van » of « Van der Meersch, Joris » is no given name.
    const startsGiven = isGiven(last[0]) && !particles.has(fold(last[0] ?? ''));
    if (last.length > 1 && startsGiven && !isGiven(first[0])) return parseWords(last);
    return named(first, last, 'written');
  }
  if (comma.length > 2) return null;
  return parseWords(nameWords(cleaned.replace(',', ' ')));
}

function isWork(word: string): boolean {
  const folded = fold(word);
  return jobHeads.has(folded) && !isFirstName(folded);
}

function acceptable(all: readonly string[]): boolean {
  if (all.length === 0 || all.length > 7) return false;
  return all.every((word, index) => {
    const folded = fold(word);
    if (index > 0 && alsoFamilies.has(folded) && /^\p{Lu}/u.test(word)) return true;
    if (particles.has(folded) || word.toLowerCase() === 'sá') return true;
    // « A. Dupont », and no article.
    if (all.length > 1 && /^\p{Lu}\.$/u.test(word)) return true;
    if (elided.test(word)) return false;
    if (notNames.has(folded) || notNames.has(folded.replace(/\.$/, '')))
      return isFirstName(folded) && all.length > 1 && !serviceWords.has(folded);
    return /^\p{L}/u.test(word) && word.length <= 24;
  });
}

/** « J’accompagne », « Qu’Awa »: a word of a sentence. */
const elided = /^(?:[cjs]|qu|jusqu|lorsqu)['’]\p{L}/iu;

/** Little words that families of Asia are called by too, after a given name with a capital: « Linh Ta », « Marc Tôn ». */
const alsoFamilies = new Set(['ton', 'ta', 'son', 'that', 'so']);

/** Words of the list above that are given names too (« Mai », « Avril », « Paris ») pass beside another word; these never. */
const serviceWords = new Set(['service', 'contact', 'support', 'info', 'candidat', 'candidate', 'mars', 'sa', 'ma']);

function parseWords(all: readonly string[]): PersonName | null {
  if (!acceptable(all)) return null;
  const [only] = all;
  if (only === undefined) return null;
  if (all.length === 1) {
    // « JdC », « PM »: initials.
    if (isInitial(only) || only.length < 2 || /^\p{Lu}\p{Ll}?\p{Lu}$/u.test(only)) return null;
    const folded = fold(only);
    if (isFirstName(folded)) return named([only], [], 'list');
    return only === only.toUpperCase() && only.length > 2 ? named([], [only], 'shape') : named([only], [], 'habit');
  }
  return byCapitals(all) ?? byEasternSurname(all) ?? weighed(all, ruledName(all));
}

/** What the habits of writing and the list of given names say of the words of a name in usual letters. */
function ruledName(all: readonly string[]): PersonName {
  return byParticle(all) ?? byList(all);
}

/** How the rules share the words of a whole name; null when they leave one out. */
export function ruledOrder(all: readonly string[]): RuledOrder | null {
  return orderOf(all, byEasternSurname(all) ?? ruledName(all));
}

function orderOf(all: readonly string[], { first, last, order }: PersonName): RuledOrder | null {
  if (first === null || last === null) return null;
  const given = first.split(' ').length;
  const surname = last.split(' ').length;
  if (given + surname !== all.length) return null;
  const plain = fold(all[0] ?? '') === fold(first.split(' ')[0] ?? '');
  return { turned: !plain, count: plain ? given : surname, how: order };
}

/** The order that the letters of the words tell, where they tell it more plainly than the rules do. */
function weighed(all: readonly string[], name: PersonName): PersonName {
  const ruled = orderOf(all, name);
  const order = ruled === null ? null : weighOrder(all, ruled);
  if (order === null) return name;
  const [before, after] = [all.slice(0, order.count), all.slice(order.count)];
  return order.turned ? named(after, before, 'list') : named(before, after, name.order);
}

function isInitial(word: string): boolean {
  // « Ó » begins a surname: « Ó Súilleabháin ».
  if (word === 'Ó') return false;
  // « JS » beside « Ouellet-Tremblay »; « NG » is a surname.
  if (/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(word)) return word !== 'NG';
  // « PY Trémolières », « AM Duval »: of Pierre-Yves, of Anne-Marie.
  if (/^(?:[JP][AEY]|YM|A[CMS])$/.test(word)) return true;
  return /^\p{L}\.?$/u.test(word) || /^(?:\p{Lu}\.-?)+$/u.test(word) || /^\p{Lu}\.?-\p{Lu}\.?$/u.test(word);
}

/** A word that stands in capitals among others that do not is the surname, wherever it stands. */
function byCapitals(all: readonly string[]): PersonName | null {
  const shouted = all.map((word) => isShouted(word));
  const big = shouted.filter((one, index) => one && !isInitial(all[index] ?? '')).length;
  const small = all.filter((word, index) => !shouted[index] && !isInitial(word) && !particles.has(fold(word))).length;
  if (big === 0 || small === 0) return null;
  const last = all.filter((word, index) => belongsToSurname(all, shouted, index));
  const first = all.filter((word, index) => !belongsToSurname(all, shouted, index));
  return named(first, last, 'shape');
}

function belongsToSurname(all: readonly string[], shouted: readonly boolean[], index: number): boolean {
  if (shouted[index] === true) return true;
  // « de LA FONTAINE », « d'ORMESSON », « Mc DONALD »: a small particle goes with the capitals after it.
  const word = all[index] ?? '';
  if (/^[dl]['’]\p{Lu}{2}/u.test(word) || /^Mc\p{Lu}{2}/u.test(word)) return true;
  if (!particles.has(fold(word))) return false;
  for (let next = index + 1; next < all.length; next += 1) {
    if (shouted[next] === true) return true;
    if (!particles.has(fold(all[next] ?? ''))) return false;
  }
  return false;
}

/** « Thibault de Montbrenier », « Noah Ferreira da Silva », « de La Fontaine Marie ». */
function byParticle(all: readonly string[]): PersonName | null {
  const folded = all.map(fold);
  const at = folded.findIndex((word, index) => particles.has(word) || (/^d['’]\p{L}/u.test(word) && index > 0));
  if (at < 0) return null;
  if (at === 0) {
    // « Van den Eynde », « LE BAIL »: a surname alone.
    const small = folded.slice(0, -1);
    if (
      small.every((word) => particles.has(word)) &&
      !isFirstName(folded.at(-1) ?? '') &&
      (small.length > 1 || !isFirstName(small[0] ?? ''))
    )
      return named([], all, 'shape');
    // The surname comes first: the given name is the last word, when it is a known one.
    const lastWord = folded.at(-1) ?? '';
    if (all.length >= 3 && isFirstName(lastWord) && !isFirstName(folded[1] ?? ''))
      return named(all.slice(-1), all.slice(0, -1), 'list');
    if (isFirstName(folded[0] ?? '')) return byList(all);
    return all.length >= 3 ? named(all.slice(-1), all.slice(0, -1), 'habit') : byList(all);
  }
  // « María del Carmen Ibáñez »: the particle joins two given names.
  if (
    at === 1 &&
    all.length >= 4 &&
    isFirstName(folded[2] ?? '') &&
    isFirstName(folded[0] ?? '') &&
    (/^del?$|^do$/.test(folded[1] ?? '') || (/^d[ao]s$/.test(folded[1] ?? '') && folded[0] === 'maria'))
  )
    return named(all.slice(0, 3), all.slice(3), 'list');
  if (at === all.length - 1) return byList(all);
  // « Muhammad Hafiz bin Abdul Rahman »: what stands before « son of » is given.
  const givenCount = patronymic.test(folded[at] ?? '') ? at : givenNamesAtStart(folded, at);
  return named(all.slice(0, givenCount), all.slice(givenCount), isFirstName(folded[0] ?? '') ? 'list' : 'habit');
}

const patronymic = /^(?:bin|binti|bint|ibn)$/;

/** Surnames of East Asia that are hardly given names or particles elsewhere. */
const easternSurnames = new Set(
  'nguyen tran pham hoang huynh vo phan truong bui dang ngo duong dinh trinh zhang wang liu chen yang huang zhao zhou xu guo luo zheng liang wong chan goh teo ong tan yeo koh choi jung kang yoon jang shin kwon'.split(
    ' ',
  ),
);
const koreanSurnames = new Set('kim park lee lim cho han oh seo'.split(' '));

/** « Nguyễn Thị Mai Anh », « Thi Mai Lan Vo », « Wei Jie Tan », « Kim Min-jun »: the surname is one word at an end. */
function byEasternSurname(all: readonly string[]): PersonName | null {
  const [first = ''] = all;
  const last = all.at(-1) ?? '';
  const [starts, ends] = [first, last].map((word) => easternSurnames.has(fold(word)));
  if (all.length === 2) {
    const korean = (starts === true || koreanSurnames.has(fold(first))) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last);
    return korean && !isGiven(last) ? named([last], [first], 'shape') : null;
  }
  if (starts === ends || all.slice(1, -1).some((word) => isInitial(word) || /^[dl]['’]/i.test(word))) return null;
  const rest = starts === true ? all.slice(1) : all.slice(0, -1);
  if (rest.some((word) => particles.has(fold(word)) && fold(word) !== 'van')) return null;
  return named(rest, [starts === true ? first : last], 'list');
}

/** How many of the first words are given names; the rest is the surname. At least one, and one is left before `limit`. */
function givenNamesAtStart(folded: readonly string[], limit: number): number {
  if (limit <= 1) return 1;
  let count = 1;
  while (count < limit && isFirstName(folded[count] ?? '')) count += 1;
  return count;
}

function byList(all: readonly string[]): PersonName {
  const withoutInitials = all.filter(
    (word, index) => !(isInitial(word) && !joinsSurnames(word) && index > 0 && index < all.length - 1),
  );
  const list = withoutInitials.length >= 2 ? withoutInitials : all;
  const folded = list.map(fold);
  const known = folded.map((word) => isFirstName(word));
  if (isDoubleSurnameFirst(list, known)) return named(list.slice(1), list.slice(0, 1), 'list');
  const lastIndex = list.length - 1;
  // A known given name at the end only: the surname was written first.
  if (known[0] !== true && known[lastIndex] === true && !list.some(isInitial)) {
    let from = lastIndex;
    while (from - 1 > 0 && known[from - 1] === true) from -= 1;
    return named(list.slice(from), list.slice(0, from), 'list');
  }
  const least = list.length > 2 && neverAlone.test(folded[0] ?? '') ? 2 : 1;
  if (known[0] !== true) return named(list.slice(0, least), list.slice(least), 'habit');
  const given = list.length > 2 ? Math.min(Math.max(least, givenNamesAtStart(folded, lastIndex)), list.length - 1) : 1;
  return named(
    list.slice(0, given),
    list.slice(given),
    known[lastIndex] === true && list.length === 2 ? 'habit' : 'list',
  );
}

/** « Mohd Faizan Ansari », « Abdul Wahid Khan »: the short form of a given name that goes with another. */
const neverAlone = /^(?:mohd|muhd|md|abdul|abdel|abd)$/;

/** « Pruitt-Lacy Wendell »: two words joined that no list knows as given names, before one that stands alone. */
function isDoubleSurnameFirst(
  [first = '', second = '', ...more]: readonly string[],
  known: readonly boolean[],
): boolean {
  const parts = first.split('-');
  return (
    more.length === 0 &&
    parts.length === 2 &&
    known[0] !== true &&
    parts.every((part) => part.length > 3 && /^\p{Lu}/u.test(part) && !isFirstName(fold(part))) &&
    /^\p{Lu}\p{Ll}+$/u.test(second)
  );
}

function named(first: readonly string[], last: readonly string[], order: PersonName['order']): PersonName {
  const [given = '', nickname = ''] = first.length > 1 ? first : [first[0], last.length > 1 ? last[0] : ''];
  // « Moussa Mouss Camara »: the short form of a given name beside it.
  if (isShortForm(nickname, given))
    return first.length > 1
      ? named([given, ...first.slice(2)], last, order)
      : { first: nameOf(first), last: nameOf(last.slice(1)), order };
  return { first: nameOf(first), last: nameOf(last), order };
}

function isShortForm(short: string, given: string): boolean {
  return (
    short.length > 2 &&
    short.length < given.length &&
    fold(given).startsWith(fold(short)) &&
    !particles.has(fold(short))
  );
}

/** Initials say nothing a letter could be addressed with. */
function nameOf(parts: readonly string[]): string | null {
  const kept = parts.filter(
    (word, index) => !isInitial(word) || (joinsSurnames(word) && index > 0 && index < parts.length - 1),
  );
  if (kept.length === 0 || kept.every((word) => particles.has(fold(word)) && word.length < 3)) return null;
  // « Ouassila.B »: an address shown as a name keeps the initial of the other one.
  return usualNameCase(kept.map(withoutInitial).join(' ').replace(/’/g, "'").replace(/\.$/, ''));
}

/** « Casals i Puig », « Heredia y Montoya », « Cunha e Silva ». */
function joinsSurnames(word: string): boolean {
  return /^[iyeE]$/.test(word);
}

function withoutInitial(word: string): string {
  return /^\p{L}{3,}\.\p{L}$/u.test(word) ? word.slice(0, -2) : word;
}
