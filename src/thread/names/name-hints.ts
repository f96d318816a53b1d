import { fold } from '../../text/fold';
import { isFirstName } from '../words/first-names';
import { jobHeads, jobModifiers } from '../words/job-words';
import { notNames } from '../words/not-names';
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

function isServiceWord(plain: string): boolean {
  return notNames.has(plain) || isJobWord(plain) || addressTails.has(plain);
}

const addressTails = new Set(
  'pro perso dev maintenance compta photo music art job emploi cv rh it bts boulot work mail home'.split(' '),
);

const fileWords =
  /(?:^|[^a-z])(?:cv|c\.v|resume|curriculum|vitae|lm|lettre|motivation|cover|letter|candidature|application|profil|portfolio|dossier|competences|dc|book)(?=[^a-z]|$)/;

/** The person a CV's file name tells of: « CV_Jean-DUPONT_2026.pdf ». Null for files that do not say they are a CV. */
export function nameFromFileName(fileName: string): PersonName | null {
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
    if (/\d/.test(word) || notNames.has(plain) || fileWords.test(plain) || isJobWord(plain)) {
      if (kept.length >= 2) break;
      kept.length = 0;
      continue;
    }
    kept.push(word);
  }
  if (kept.length < 2 || kept.length > 5) return null;
  const name = parseName(kept.join(' '));
  // Words of a title look like a name in a file name: one of them must be a known given name, or in capitals.
  if (name === null || name.first === null || name.last === null) return null;
  return name.order === 'habit' && !isFirstName(fold(name.first)) ? null : name;
}

function isJobWord(plain: string): boolean {
  return (jobHeads.has(plain) || jobModifiers.has(plain)) && !isFirstName(plain);
}
