import { isAspiratedH } from './aspirated-h';
import { fold } from './fold';

/**
 * A noun phrase with the French « de » it asks for: « d’Architecte », « de Hotliner », « du Responsable ».
 *
 * Elision goes by sound (OQLF, Banque de dépannage linguistique 21745): before a vowel or a mute h, not before an
 * aspirated h, a y or w heard as a consonant, figures, « onze », « oui », nor English words said with [j] or [w].
 * Sigles whose first letter is a consonant keep « de » even when its name starts with a vowel (de RSSI): the commoner
 * form (OQLF 21786). Opening quotes, brackets and ornaments do not stop elision.
 */
export function withDe(phrase: string): string {
  const text = phrase.trim();
  const article = /^(le|les)\s+/i.exec(text);
  if (article !== null) {
    const contracted = article[1]?.length === 2 ? 'du' : 'des';
    return `${contracted} ${text.slice(article[0].length)}`;
  }
  return elidesBefore(text) ? `d’${text}` : `de ${text}`;
}

/** A noun phrase with the French « à » it asks for: « au permis B », « aux langages du web », « à la paie ». */
export function withA(phrase: string): string {
  const article = /^(le|les)\s+/i.exec(phrase);
  if (article === null) return `à ${phrase}`;
  return `${article[1]?.length === 2 ? 'au' : 'aux'} ${phrase.slice(article[0].length)}`;
}

/** « la créativité », « l’avis » */
export function withDefinite(article: 'le' | 'la', noun: string): string {
  return elidesBefore(noun) ? `l’${noun}` : `${article} ${noun}`;
}

/** Whether « de », « le », « que »… lose their vowel before this text. */
export function elidesBefore(text: string): boolean {
  const spoken = text.normalize('NFC').replace(/^[^\p{L}\p{N}.@#+&%€$]+/u, '');
  const written = /^[\p{L}\p{M}]+/u.exec(spoken)?.[0];
  if (written === undefined) return false;
  const word = fold(written).replace('œ', 'oe').replace('æ', 'ae');
  const first = word.charAt(0);
  if (first === 'h') return !isAspiratedH(word) && !isSpelledOut(written, text);
  if (first === 'y') return vowelBeforeY(word);
  if (!'aeiou'.includes(first)) return false;
  return !saidWithConsonant.some((start) => matches(word, start));
}

/** Words written with a vowel and said with [j] or [w], and the three numerals and words that refuse elision by tradition. */
const saidWithConsonant = [
  'onz*',
  'oui',
  'ouistiti*',
  'ouah',
  'ouf',
  'one',
  'once',
  'uhlan*',
  'ulul*',
  'unified',
  'unit',
  'units',
  'united',
  'unity',
  'universal',
  'university',
  'unicorn',
  'uniform',
  'usability',
  'use',
  'used',
  'user',
  'users',
  'utility',
  'utilities',
  'ubiquity',
  'uk',
  'us',
  'european',
  'euclid',
  'ewe',
];

/** A final `*` stands for any ending. */
function matches(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** « d’Yves », « d’yttrium », « d’yeuse », « d’yeux »; but « de yaourt », « de Yield Manager ». */
function vowelBeforeY(word: string): boolean {
  if (/^y(euse|eux|eble)/.test(word)) return true;
  return word.length > 2 && !'aeiouy'.includes(word.charAt(1)) && /[aeiou]/.test(word);
}

/** A short word in capitals inside a title that is not all in capitals, or one without a vowel, is said letter by letter. */
function isSpelledOut(written: string, title: string): boolean {
  if (/^(?:h[oô]tes?|hommes?)$/iu.test(written)) return false;
  if (!/[AEIOUYaeiouyÀ-ÿ]/.test(written.slice(1))) return true;
  return written.length > 1 && written.length <= 5 && written === written.toUpperCase() && /\p{Ll}/u.test(title);
}
