import { fold } from '../../text/fold';
import type { Message } from '../message';
import type { PersonName } from '../names/parse-name';
import { usualNameCase } from '../names/usual-case';
import { isCommonWord } from '../words/common-words';
import { isFirstName } from '../words/first-names';
import { notNames } from '../words/not-names';
import { mention, type NameMention } from './name-mentions';

const smallLetters = /(?<![\p{L}'’-])(\p{Ll}[\p{Ll}'’-]+) (\p{Ll}[\p{Ll}'’-]+)(?![\p{L}'’-])/gu;

/** « … je peux passer demain. gwendal trividic », from gtrividic@…: small letters, and an address that bears them out. */
export function namesInSmallLetters(message: Message): readonly NameMention[] {
  const { author, text, index } = message;
  const address = author?.address ?? '';
  const local = fold(address.slice(0, Math.max(0, address.indexOf('@')))).replace(/[^a-z]/g, '');
  if (local.length < 5) return [];
  const foot = text.slice(Math.max(0, text.length - 240));
  for (const [quote, given = '', family = ''] of foot.matchAll(smallLetters)) {
    const [first, last] = [given, family].map((word) => fold(word).replace(/[^a-z]/g, '')) as [string, string];
    if (last.length < 3 || first.length < 2) continue;
    const turned = local === last + first;
    if (!turned && local !== first + last && local !== first.charAt(0) + last && local !== last + first.charAt(0))
      continue;
    const [one, other] = [usualNameCase(given), usualNameCase(family)];
    const name: PersonName = turned
      ? { first: other, last: one, order: 'written' }
      : { first: one, last: other, order: 'written' };
    return mention(name, 4, quote, index, 'signature');
  }
  return [];
}

const spokenIntroduction =
  /(?<![\p{L}'’])(?:je m['’]appelle|c['’]est|c|moi c['’]?(?:est)?|mon nom c['’]?(?:est)?|my name is|my names?|this is|i['’]?m) (\p{Ll}[\p{Ll}-]+) (\p{Ll}[\p{Ll}'’-]{2,})(?![\p{L}'’-])/gu;

/** « slt c kevin lemarchand », « c’est kévin marchal à l’appareil »: a known given name, and a word that no sentence is made of. */
export function namesSpoken(message: Message): readonly NameMention[] {
  for (const [, given = '', family = ''] of message.text.slice(0, 2000).matchAll(spokenIntroduction))
    if (
      isFirstName(fold(given)) &&
      !isFirstName(fold(family)) &&
      !ordinaryAfterName.has(fold(family)) &&
      !notNames.has(fold(family))
    )
      return mention(
        { first: usualNameCase(given), last: usualNameCase(family), order: 'written' },
        3,
        `${given} ${family}`,
        message.index,
        'body',
      );
  return [];
}

/** A given name alone: « c’est kevin, vous avez vu mon cv ? », “… ring me 0790… steve”. */
const spokenGiven =
  /(?<![\p{L}'’])(?:je m['’]appelle|moi c['’]est|(?:slt|salut|bonjour|bjr) c(?:['’]est)?|my name is|its|it['’]s) (\p{Ll}[\p{Ll}-]{2,})(?! (?:qui|who)\b)(?![\p{L}'’-])/u;
const givenAtFoot =
  /(?<!\b(?:merci|bonjour|salut|bonsoir|hi|hello|dear|thanks|hey|cher|chere))[\s,]+(\p{Ll}[\p{Ll}-]{2,})\s*$/u;

/** In mail without capitals, whose writer is known by a given name. */
export function givenInSmallLetters({ text, index }: Message): readonly NameMention[] {
  if (/\p{Lu}/u.test(text)) return [];
  for (const pattern of [spokenGiven, givenAtFoot]) {
    const given = pattern.exec(text.slice(-800))?.[1] ?? '';
    if (isFirstName(fold(given)) && !isCommonWord(fold(given)))
      return mention({ first: usualNameCase(given), last: null, order: 'list' }, 2, given, index, 'signature');
  }
  return [];
}

const smallFoot = /(?:^|\n)\s*(\p{Ll}[\p{Ll}-]+) (\p{Ll}[\p{Ll}'’-]{2,})\s*$/u;

/** « crystal dombrowski » on the last line of a letter, in small letters like the rest. */
export function namesAtFoot(message: Message): readonly NameMention[] {
  const [, given = '', family = ''] = smallFoot.exec(message.text.slice(-80)) ?? [];
  if (!isFirstName(fold(given)) || isFirstName(fold(family)) || isCommonWord(fold(family))) return [];
  const name: PersonName = { first: usualNameCase(given), last: usualNameCase(family), order: 'written' };
  return mention(name, 4, `${given} ${family}`, message.index, 'signature');
}

const ordinaryAfterName = new Set(
  'and from the for with here again calling writing who avec pour chez dans qui que est ete suis sur pas par mais donc votre notre vous nous lui elle une des les ton ton son ses voici voila encore aussi bien tout toute jai ai as alors depuis car euh'.split(
    ' ',
  ),
);
