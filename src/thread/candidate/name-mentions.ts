import { fold } from '../../text/fold';
import type { Evidence, Place } from '../facts';
import type { Message } from '../message';
import { isFullName, parseName, type PersonName } from '../names/parse-name';
import { particles } from '../names/particles';
import { usualNameCase } from '../names/usual-case';
import { bareSubject } from '../position/subject-title';
import { isCommonWord } from '../words/common-words';
import { isFirstName } from '../words/first-names';
import { closings, deviceLines } from '../words/letter-words';
import { findPresentedNames, nameShape } from './presented-names';

/** A name read somewhere, with how much that place is worth. */
export interface NameMention {
  readonly name: PersonName;
  readonly weight: number;
  readonly evidence: Evidence;
}

export function mention(
  name: PersonName | null,
  weight: number,
  quote: string,
  messageIndex: number,
  place: Place,
): NameMention[] {
  return name === null || (name.first === null && name.last === null)
    ? []
    : [{ name, weight, evidence: { quote, messageIndex, place } }];
}

/** Lines after the closing that look like a name, best placed first. */
export function namesInSignature(message: Message): readonly NameMention[] {
  const lines = message.text.slice(message.signatureStart).split('\n');
  const found: NameMention[] = [];
  let passed = 0;
  for (const raw of lines) {
    const line = raw.trim().replace(/[,.]$/, '');
    const folded = fold(line);
    if (line === '' || deviceLines.test(folded)) continue;
    if (passed > 7) break;
    passed += 1;
    const afterClosing = closings.test(folded) ? line.replace(/^.*?,\s*/, '') : line;
    if (closings.test(fold(afterClosing)) || afterClosing.length > 70) continue;
    for (const part of [withoutPlace(afterClosing), ...afterClosing.split(/\s*[|–—•·]\s*|\s-\s|,\s|\t/)]) {
      const name = signatureName(part);
      if (name === null) continue;
      const full = name.first !== null && name.last !== null;
      found.push(...mention(name, full ? 4 : 2, part.trim(), message.index, 'signature'));
      break;
    }
    if (found.some((one) => one.name.first !== null && one.name.last !== null)) break;
  }
  return found;
}

/** « Yusra Al-Hamadi, Amman »: at the foot of a letter what follows a whole name and a comma is a place, or a trade. */
function withoutPlace(line: string): string {
  const [before = '', after = '', ...more] = line.split(/,\s+/);
  const whole = before.includes(' ') && before !== before.toUpperCase();
  return whole && after !== '' && more.length === 0 && !isFirstName(fold(after).split(/[ -]/)[0] ?? '') ? before : line;
}

function signatureName(part: string): PersonName | null {
  const text = part.trim();
  if (/\d|@|https?:|www\./.test(text) || text.length < 2 || text.split(' ').length > 6) return null;
  const name = parseName(text);
  if (name === null) return null;
  const whispered = text === text.toLowerCase();
  // « Voila comme promis »: a sentence.
  if (!whispered && text.split(' ').some((word) => /^\p{Ll}{2}/u.test(word) && !particles.has(fold(word)))) return null;
  // A lone word at the end of a letter is a given name when it is a known one, or is written like one.
  if (name.first !== null && name.last === null)
    return isFirstName(fold(name.first)) || (!whispered && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text))
      ? name
      : null;
  return whispered && !isFirstName(fold(name.first ?? '')) ? null : name;
}

const introductions = new RegExp(
  `(?:[Jj]e m['’]appelle|[Jj]e me nomme|[Mm]y name is|[Mm]oi c['’]est|[Jj]e me présente ?[,:]?|[Jj]e soussignée?|[Mm]e llamo|[Mm]i nombre es|[Ii]ch heiße|[Mm]i chiamo|[Cc]hamo-me|[Ii]['’]m|[Jj]e suis|[Ii] am),? (${nameShape})`,
  'gu',
);
const givenOnly =
  /(?:[Jj]e m['’]appelle|[Mm]oi c['’]est|[Mm]y name is) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[\s,.!])/gu;

/** « Je m’appelle Noah Ferreira da Silva ». */
export function namesInIntroduction(message: Message): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const match of message.text.matchAll(introductions)) {
    const quote = match[1] ?? '';
    const name = parseName(quote);
    const sure = /appelle|name is|nomme|llamo|nombre|hei|chiamo|chamo|présente|soussign/.test(match[0]);
    if (name !== null && name.first !== null && (sure || isFirstName(fold(name.first))))
      found.push(...mention(onlyGiven(name), 5, quote, message.index, 'body'));
  }
  if (found.length === 0)
    for (const match of message.text.matchAll(givenOnly))
      found.push(...mention(parseName(match[1] ?? ''), 3, match[1] ?? '', message.index, 'body'));
  return found.slice(0, 2);
}

/** « Je m’appelle María José »: two given names, and no surname. */
function onlyGiven(name: PersonName): PersonName {
  if (name.first === null || name.last === null || name.order !== 'habit' || !isFirstName(fold(name.last))) return name;
  return { first: `${name.first} ${name.last}`, last: null, order: 'list' };
}

const fieldLine = /^[\s*•>-]*([^:=\t\n]{2,40}?)\s*(?:\.{3,40}\s*[:=]?|:|=|\t)\s*(\S.*)$/;
const labels: Readonly<Record<'first' | 'last' | 'full', RegExp>> = {
  first:
    /^(?:prenoms?|first names?|forenames?|christian name|prenom\(s\)|forename\(s\)|given name|votre prenom|prenom du candidat|prenom usuel|nombre|vorname|nome)$/,
  last: /^(?:nom|noms|surnames?|family names?|lastname|nom de famille|last name|surname|family name|votre nom|nom du candidat|nom d'usage|nom de naissance|apellidos|nachname|cognome)$/,
  full: /^(?:vous|your name|votre nom et prenom|votre prenom et nom|candidat|candidate|candidat\(e\)|candidat-e|candidat·e|nom (?:et |& |\/ ?)?prenoms?|prenoms? (?:et |& |\/ ?)?noms?|nom complet|nom du candidat|full name|name|candidate name|applicant|applicant name|postulant|postulante|identite|subject candidate|consultante?|profil|de la part de|filleule?|nom\/prenom|collaborateur|collaboratrice)$/,
};

/** « NOM : PHAM », « Candidat : Mme Aïssatou NDIAYE », label and value on one line or one under the other. */
export function namesInFields(message: Message): readonly NameMention[] {
  let first: string | null = null;
  let last: string | null = null;
  const found: NameMention[] = [];
  const lines = message.text.split('\n');
  lines.forEach((line, index) => {
    if (line.length > 120) return;
    const match = fieldLine.exec(line);
    const written = fold(match?.[1] ?? line)
      .replace(/_/g, ' ')
      .replace(/[\s*:.]+$/g, '')
      .replace(/^\W+/, '')
      .trim();
    const sides = written.split(' / ');
    // « Candidat(e) / Candidate »: one label in two languages.
    const label = sides.find((side) => labels.full.test(side)) ?? written;
    const value = (match?.[2] ?? lines[index + 1] ?? '').split('\t')[0]?.trim() ?? '';
    if (
      value === '' ||
      (match === null &&
        !/:\s*$/.test(line) &&
        !labels.first.test(label) &&
        !labels.last.test(label) &&
        label !== 'full name' &&
        label !== 'nom complet')
    )
      return;
    const parts = value.split(' / ');
    if (sides.length > 1 && parts.length === sides.length && sides.some((side) => labels.first.test(side))) {
      // « Civilité / Prénom / Nom », and the three values likewise.
      first = parts[sides.findIndex((side) => labels.first.test(side))] ?? null;
      last = parts[sides.findIndex((side) => labels.last.test(side))] ?? null;
    } else if (labels.full.test(label)) {
      const name = parseName(value.split(/\s[-–|]\s|,\s(?=\d)/)[0] ?? value);
      if (name !== null && (name.last !== null || isFirstName(fold(name.first ?? ''))))
        found.push(
          ...mention(
            name,
            label === 'nom du candidat' || label === 'candidat' ? 6.5 : 6,
            value,
            message.index,
            'form-field',
          ),
        );
    } else if (first === null && labels.first.test(label) && parseName(value) !== null) first = value;
    else if (last === null && labels.last.test(label)) {
      if (/\p{L}/u.test(value) && parseName(`Xavier ${value}`) !== null) last = value;
    }
  });
  if (last !== null && first === null) {
    // « Nom : Jean Dupont »: a label that means the whole name.
    const whole = parseName(last);
    if (isFullName(whole) && String(last).includes(' '))
      return [...found, ...mention(whole, 6, last, message.index, 'form-field')];
  }
  if (first !== null || last !== null) {
    const name: PersonName = {
      first: first === null ? null : usualNameCase(String(first)),
      last: last === null ? null : usualNameCase(String(last).replace(/’/g, "'")),
      order: 'written',
    };
    found.push(...mention(name, 7, [first, last].filter((one) => one !== null).join(' '), message.index, 'form-field'));
  }
  return found;
}

const deeds =
  '\\s(?:a postulé|a répondu|vous a envoyé|a retiré|a candidaté|vient de (?:postuler|répondre|candidater)|a soumis|a envoyé|a transmis|a déposé|souhaite (?:postuler|rejoindre)|est intéressée?|has applied|applied|has submitted|just applied|is interested)';
const anyDeed = new RegExp(deeds, 'u');
const doer = new RegExp(`(${nameShape})(?:,[^,\\n]{0,80},)?\\s*${deeds}`, 'gu');
const noticed: readonly RegExp[] = [
  new RegExp(
    `(?:[Cc]andidature|CANDIDATURE|[Aa]pplication|[Cc]andidat|[Pp]rofil|[Cc]V|[Mm]essage|[Rr]éponse|[Rr]esume|[Aa]pplicant)(?: (?:reçue|received|spontanée))?\\s?(?:de la part de |de |d['’]|from |of |by |: ?|– ?|- ?)(${nameShape})`,
    'gu',
  ),
];

/** Every notice in a text. A name is looked for before a deed only where there is one. */
function findNotices(text: string): readonly RegExpExecArray[] {
  return (anyDeed.test(text) ? [doer, ...noticed] : noticed).flatMap((pattern) => [...text.matchAll(pattern)]);
}

/** « LE GUENNEC Yannick a postulé à votre annonce », in the subject and the text of a notice. */
export function namesInNotice(message: Message): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const [text, place] of [
    [message.subject, 'subject'],
    [message.text, 'body'],
  ] as const)
    for (const match of findNotices(text)) {
      const quote = match[1] ?? '';
      const name = parseName(quote);
      if (isFullName(name)) found.push(...mention(name, 6, quote, message.index, place));
      else if (name !== null && name.first !== null && quote.includes(' '))
        found.push(...mention(name, 3, quote, message.index, place));
      if (found.length > 4) return found;
    }
  return found;
}

/** « Candidature de Jean Dupont », « Offre analyste SOC / NGUYEN Thi Thanh Huyen ». */
export function namesInSubject(message: Message, trusted: boolean): readonly NameMention[] {
  const bare = bareSubject(message.subject);
  const found: NameMention[] = [];
  for (const match of findNotices(bare)) {
    const name = parseName(match[1] ?? '');
    if (isFullName(name)) found.push(...mention(name, 2.5, match[1] ?? '', message.index, 'subject'));
  }
  for (const part of bare.split(/\s(?:[-–—|/:,]+|x|×|<>)\s|\s*[|;:,()]\s*/)) {
    const text = part
      .trim()
      .replace(
        /(?<=\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+) (?:applied|declined|accepted|withdrew|cancelled|confirmed|postule|candidate|accepte|refuse|annule)$/u,
        '',
      );
    if (!/^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4}$/u.test(text)) continue;
    const name = parseName(text);
    if (!isFullName(name)) continue;
    const known = isFirstName(fold(name.first).split(' ')[0] ?? '');
    if (known || (trusted && name.order === 'shape'))
      found.push(...mention(name, known ? 2.5 : 1.5, text, message.index, 'subject'));
  }
  return found.slice(0, 3);
}

const greeted =
  /^\s*(?:[Bb]onjour|[Bb]onsoir|[Hh]ello|[Hh]i|[Dd]ear|[Cc]h[eè]re?|BONJOUR|[Ss]alut|[Cc]oucou|[Hh]ey|Madame, Monsieur|Madame|Monsieur|[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?|[Hh]allo|Guten Tag|[Ee]stimad[oa]|[Qq]uerid[oa]|[Hh]ola|[Bb]uen[oa]s (?:días|tardes|noches)|[Gg]entile|[Cc]ar[oa]|[Bb]uongiorno|[Cc]iao|[Pp]rezad[oa]|[Oo]lá|[Bb]om dia|[Bb]oa tarde|[Bb]este|[Gg]eachte|[Hh]oi|[Hh]ej|[Hh]ei|[Ss]zanown[ay]|[Dd]zień dobry)\s+((?:(?:M\.|Mr\.?|Mme|Mlle|Ms\.?|Mrs\.?|Monsieur|Madame|Mademoiselle|Herr|Frau|Sra?\.?|Srta\.?|Señora?|Senhora?|Dott\.(?:ssa)?|Signora?|[Mm]evrouw|[Mm]eneer|Pani?e?) )?)(\p{Lu}[\p{L}'’ -]{1,40}?)\s*[,!:.]?\s*$/u;

/** How our own mail greets the candidate: « Bonjour Nolwenn, », « Bonjour Monsieur Guichard, ». */
export function namesInGreeting(message: Message): readonly NameMention[] {
  const line = message.text.slice(0, message.bodyStart).split('\n').at(-1) ?? '';
  const match = greeted.exec(line);
  if (match === null) return [];
  const words = match[2] ?? '';
  const titled = (match[1] ?? '') !== '' || /^\s*(?:Madame, Monsieur|Madame|Monsieur)\s/.test(line);
  const name = parseName(words);
  if (name === null) return [];
  if (titled && !words.includes(' '))
    return mention({ first: null, last: usualNameCase(words), order: 'written' }, 2, words, message.index, 'greeting');
  if (titled && name.last === null)
    return mention({ first: null, last: usualNameCase(words), order: 'written' }, 2, words, message.index, 'greeting');
  return mention(name, name.last === null ? 2 : 2.5, words, message.index, 'greeting');
}

export function namesPresented(message: Message): readonly NameMention[] {
  return findPresentedNames(`${message.subject}\n${message.text}`).flatMap(({ name, quote }) =>
    mention(name, 6, quote, message.index, 'body'),
  );
}

const kin = new RegExp(
  `(?<![\\p{L}])(?:[MmNn](?:on|otre) (?:fils|mari|frère|neveu|cousin|amie?|voisin|conjoint|compagnon|petit-fils)|(?:[Mm]a|[Nn]otre) (?:fille|femme|sœur|soeur|nièce|cousine|amie|voisine|conjointe|compagne|petite-fille)|[Mm]y (?:son|daughter|brother|sister|cousin|nephew|niece|husband|wife|friend|neighbou?r)),? (${nameShape}|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?! (?:qui|who) (?:tape|écri|m['’]aide|types?|writes?|helps?))`,
  'u',
);

/** « pour mon fils Dorian », who signs nothing and bears another surname perhaps. */
export function namesOfKin(message: Message): readonly NameMention[] {
  const quote = kin.exec(message.text)?.[1] ?? '';
  const name = parseName(quote);
  if (name === null || name.first === null) return [];
  const unlisted = !isFirstName(fold(name.first));
  if (unlisted && (name.last !== null || isCommonWord(fold(name.first)))) return [];
  return mention(name, name.last === null ? 2.5 : 6, quote, message.index, 'body');
}
