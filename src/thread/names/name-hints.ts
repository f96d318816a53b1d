import { fold } from '../../text/fold';
import type { Address } from '../open-message';
import { isCommonWord } from '../words/common-words';
import { isFirstName } from '../words/first-names';
import { jobHeads, jobModifiers } from '../words/job-words';
import { notNames } from '../words/not-names';
import { particles } from './particles';
import { parseName, type PersonName } from './parse-name';
import { usualNameCase } from './usual-case';

/**
 * « jean.dupont@… » → Jean Dupont, « jean.dupont.compta@… » too; « jdupont92@… » says only that « Dupont » may be the
 * surname, and gives null.
 */
export function nameFromAddress(address: string): PersonName | null {
  const local = address
    .slice(0, Math.max(0, address.indexOf('@')))
    .replace(/\+.*$/, '')
    .replace(/\d+$/, '');
  const all = local.split(/[._]+/).filter((part) => part !== '');
  const parts = all.filter((part) => !isServiceWord(fold(part)));
  const [first = '', ...rest] = parts;
  const listed = isFirstName(fold(first));
  if (parts.length < 1 || parts.length > 3 || parts.some((part) => !/^[\p{L}-]{2,20}$/u.test(part))) return null;
  if (parts.length < all.length && !(listed && parts.length > 1)) return null;
  const last = rest.join(' ');
  if (parts.length === 1)
    return listed && first.length > 2 ? { first: usualNameCase(first), last: null, order: 'list' } : null;
  if (listed) return { first: usualNameCase(first), last: last.length > 2 ? usualNameCase(last) : null, order: 'list' };
  const tail = parts.at(-1) ?? '';
  if (isFirstName(fold(tail)) && parts.length === 2)
    return { first: usualNameCase(tail), last: usualNameCase(first), order: 'list' };
  return null;
}

/** A display name; « maxime.roux » is written like an address, and says as much, « a.vuillermoz » an initial and a surname. */
export function nameShown(written: string): PersonName | null {
  const bare = written.replace(/\s(?:via|par|from|de chez)\s.*$/i, '');
  if (bare === '') return null;
  const [, local] = /^([^\s@]+[._][^\s@]+)(?:@\S+)?$/.exec(bare) ?? [];
  const hint = local === undefined ? null : nameFromAddress(`${local}@`);
  const [, initial = '', surname = ''] = /^(\p{L})[._](\p{L}{3,})$/u.exec(local ?? '') ?? [];
  return hint ?? parseName(surname === '' ? bare : `${initial.toUpperCase()}. ${surname}`);
}

/** « JobConvoi <offres@jobconvoi.example> »: one word, which no list knows as a given name and the domain repeats. */
export function isHouse({ name, address }: Address): boolean {
  const word = fold(name.trim());
  const [domain = ''] = address.slice(address.indexOf('@') + 1).split('.');
  return /^[\p{L}\p{N}-]+$/u.test(word) && word === domain.toLowerCase() && !isFirstName(word);
}

const vowel = /[aeiouy]/;

/**
 * The surname that an address adds to a given name known from elsewhere: « zeynep.aksoy.dev@… » and « z.aksoy@… » say
 * Aksoy of Zeynep. Null when what is left of it is too short to be one, or several words.
 */
export function surnameFromAddress(address: string, first: string): string | null {
  const parts = fold(address.slice(0, Math.max(0, address.indexOf('@'))).replace(/\+.*$/, ''))
    .split(/[._]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '' && !isServiceWord(part));
  const given = fold(first).replace(/[^a-z]/g, '');
  const isGiven = (part: string) => {
    const plain = part.replace(/-/g, '');
    return plain === given || (plain.length === 1 && plain === given.charAt(0));
  };
  const said = parts.findIndex(isGiven);
  // « Momo <mohamed.benali@…> »: short for a given name that the address spells out.
  const isWhole = (part: string) => parts.length > 1 && part.charAt(0) === given.charAt(0) && isFirstName(part);
  const at = said < 0 ? parts.findIndex(isWhole) : said;
  const [surname = '', ...others] =
    at < 0 ? parts.flatMap((part) => afterGiven(part, given)) : parts.filter((_, index) => index !== at);
  if (others.length > 0 || !/^[a-z]+(?:-[a-z]+)*$/.test(surname) || isServiceWord(surname)) return null;
  return surname.length > 3 && surname.length < 20 && vowel.test(surname) ? usualNameCase(surname) : null;
}

/**
 * The surname of somebody known by nothing but an address: « p.lecoadic.56@… », « jdupont92@… ». Letters that run together
 * tell the initial from the surname only where no word begins with both: « jd », not « pr ».
 */
export function surnameAfterInitial(address: string): string | null {
  const local = fold(address.slice(0, Math.max(0, address.indexOf('@'))).replace(/\+.*$/, ''));
  const [, apart] = /^[a-z][._-]([a-z]{3,18}(?:-[a-z]{3,15})?)(?:[._-]?\d+)?$/.exec(local) ?? [];
  const [, joined] =
    /^(?![bcdfgkpt][rl]|[cpstgwrkz]h|s[ptckmnlwqv]|kn|wr|tw|vl|vr|tz|zl|qu|y|mc)[a-z]((?![aeiouyh])[a-z][a-z]{3,15})\d*$/.exec(
      local,
    ) ?? [];
  const surname = apart ?? joined ?? '';
  const spoken = /^[a-z]{0,2}[aeiouy]/.test(surname) && !isServiceWord(surname) && !isServiceWord(local);
  const whole = joined !== undefined && (isCommonWord(local) || isFirstName(local.replace(/\d+$/, '')));
  return spoken && !whole && !isCommonWord(surname) ? usualNameCase(surname) : null;
}

/** « sbhattacharya » and « supriyabhattacharya » after Supriya; « supri » and « marieclaire » say no surname. */
function afterGiven(part: string, given: string): readonly string[] {
  if (part.startsWith(given)) {
    const rest = part.slice(given.length);
    return isFirstName(rest) ? [] : [rest];
  }
  const initial = part.startsWith(given.charAt(0)) && !part.startsWith(given.slice(0, 3)) && part.length > 5;
  return initial ? [part.slice(1)] : [];
}

function isServiceWord(plain: string): boolean {
  return notNames.has(plain) || isJobWord(plain) || addressTails.has(plain);
}

const addressTails = new Set(
  'pro perso dev maintenance compta photo music art job emploi cv rh it bts boulot work mail home'.split(' '),
);

const fileWords =
  /(?:^|[^a-z])(?:cv|c\.v|resume|curriculum|vitae|lm|lettre|motivation|cover|letter|candidature|application|profil|portfolio|dossier|competences|dc|book)(?=[^a-z]|$)/;

/**
 * The person a CV's file name tells of: « CV_Jean-DUPONT_2026.pdf ». Null for files that do not say they are a CV.
 * @param house folded words that name the company whose file it is: « DC_Ines_HADJ_Axone.docx ».
 */
export function nameFromFileName(fileName: string, house: ReadonlySet<string> = noHouse): PersonName | null {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const folded = fold(stem);
  if (!fileWords.test(folded)) return null;
  const spaced = stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_+,()[\]]+|\s-\s|\.(?=\S{2,})/g, ' ');
  const parts = spaced.includes(' ') && spaced.trim().split(/\s+/).length > 1 ? spaced.split(/\s+/) : spaced.split('-');
  const kept: string[] = [];
  for (const part of parts.flatMap((one) => (/^(?:cv|lm)-/i.test(one) ? one.split('-') : [one]))) {
    const word = part.replace(/^-+|-+$/g, '');
    if (word === '') continue;
    const plain = fold(word);
    if (
      /\d/.test(word) ||
      notNames.has(plain) ||
      house.has(plain) ||
      fileWords.test(plain) ||
      isJobWord(plain) ||
      isSmallBesideName(word, kept)
    ) {
      if (kept.length >= 2) break;
      kept.length = 0;
      continue;
    }
    kept.push(word);
  }
  if (kept.length < 2 || kept.length > 5) return null;
  const name = parseName(kept.join(' '));
  // Words of a title look like a name in a file name: one must be a known given name or in capitals, or nothing else stands there.
  if (name === null || name.first === null || name.last === null) return null;
  const told = name.order !== 'habit' || isFirstName(fold(name.first));
  return told || isPlainCv(stem, kept) ? name : null;
}

const noHouse: ReadonlySet<string> = new Set();

/** The « rotating » of « CV Mustafa Abdulrahman rotating ». */
function isSmallBesideName(word: string, kept: readonly string[]): boolean {
  const plain = fold(word);
  if (word !== word.toLowerCase() || isFirstName(plain) || particles.has(plain)) return false;
  const named = kept.length > 1 && kept.every((one) => /^\p{Lu}/u.test(one));
  return named || (kept.length === 0 && isCommonWord(plain));
}

/** « CV Priscillia Wojtaszek »: a CV, two capitalised words, and nothing else but a year. */
function isPlainCv(stem: string, kept: readonly string[]): boolean {
  return (
    kept.length === 2 &&
    kept.every((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)) &&
    /^(?:cv|resume|curriculum vitae)[\s_-]+\p{L}+[\s_-]+\p{L}+(?:[\s_-]*\d{4})?$/iu.test(stem)
  );
}

function isJobWord(plain: string): boolean {
  return (jobHeads.has(plain) || jobModifiers.has(plain)) && !isFirstName(plain);
}
