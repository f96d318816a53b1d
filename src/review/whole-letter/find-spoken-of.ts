import { blankQuotes, type Stretch } from '../find-own-text';
import type { Finding } from '../finding';
import { holeRules } from '../rules/hole-rules';
import type { ReviewLanguage } from '../rules/rule';
import { findingOf } from '../rules/finding-of';
import { findGreeting } from './letter-names';
import { wordsOf } from './letter-words';

const rule = holeRules.find(({ id }) => id === 'hole/note');

const begins = String.raw`(?<=^[ \t]{0,4}|[.!?…] )`;
const toReader = /(?<!\p{L})(?:vous|votre|vos|yours?|you|ton|ta|tes)(?!\p{L})/iu;
/** What one says of a person and of nothing else. */
const personalFr =
  "(?:a (?:l['’]air|été (?:un peu|très|assez|plutôt)|séché|du mal|demandé|refusé|hésité|bafouillé|raté|parlé)|n['’]a pas (?:su|voulu|l['’]air|répondu|posé)|n['’]avait pas|semble|semblait|vise|cherche (?:surtout|plutôt)|veut|voulait|demande (?:trop|plus|\\d)|parle|habite|vient de|connaît|manque de|avait l['’]air|est (?:sympa|timide|stressée?|motivée?|bavarde?|jeune|en poste|dispo|mobile|à l['’]aise|trop|un peu|arrivée?|venue?|en retard))";
const ofPersonFr =
  '(?:anglais|motivation|CV|attitude|parcours|salaire|prétentions|discours|posture|test|entretien|code|relationnel|expérience|niveau|préavis)';

/** Sentences on a person who is neither the one who reads nor the one who writes. */
const spokenOf = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er)(?! (?:or|and|who|of|/)|\p{L}|/)`,
    `${begins}(?:(?:[Jj]e (?:crois|pense) qu['’]|[Dd]ommage,? ))?(?:[Ii]l|[Ee]lle) ${personalFr}(?!\\p{L})`,
    `${begins}(?:[Ss]on|[Ss]a|[Ss]es|[Oo]n a (?:des|un) doutes? sur s(?:on|a|es)) ${ofPersonFr}(?!\\p{L})`,
  ].join('|'),
  'gmu',
);

/** Whoever may be meant: a letter speaks of colleagues, of the one who was chosen, of what is « elle » or « il » as well. */
const somebody =
  /(?<!\p{L})(?:candidate?s?|personne|quelqu['’]un|collègues?|managers?|responsables?|direct(?:eur|rice|or)|chef(?:fe)?|client(?:e|s)?|équipes?|société|entreprise|direction|groupe|agence|jury|commission|service|cabinet|banque|mairie|école|structure|maison|start-?up|autre|celui|celle|membre|rh|drh|recruteu(?:r|se)|développeu(?:r|se)|ingénieure?|consultante?|technicien(?:ne)?|profil|mission|offre|candidature|person|people|someone|somebody|one|colleague|teammate|lead|director|engineer|developer|recruiter|consultant|applicant|owner|founder|boss|chief|head|analyst|designer|intern|who|whom|wife|husband|friend|son|daughter|panel|team|(?:our|the|a|an|my) \p{Ll}+(?:er|or|ist|ian))(?!\p{L})/iu;
const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;
/** Capitals that name nobody: what a sentence of a letter begins with. */
const opensSentence = new Set(
  'thank thanks we i the your you this it our a an merci nous votre le la les je vous un une suite après hi hello dear bonjour bonsoir madame monsieur mr mrs ms miss cher chère unfortunately however sadly as after following for on in at to with although while malheureusement cependant comme pour lors he she his her il elle son sa ses on not and but et mais not sounds maybe apparently pretty probably dommage let do did does is was has have can could should would what when where who which why how if please just still also keep'.split(
    ' ',
  ),
);
/** A letter, and no reason jotted down. */
const speaksToReader =
  /(?<!\p{L})(?:vous|votre|vos|te|ton|ta|merci|bonjour|madame|monsieur|dear|hello|hi|you|your|thanks?)(?!\p{L})/iu;
/** Further on somebody has been named, however a letter is written. */
const farthest = 500;
const mostRead = 20;
const longestSentence = 200;

/** Where the candidate is a third person: “He was late”, in a letter that has named nobody else. */
export function findSpokenOf(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  if (rule === undefined) return [];
  const body = blankQuotes(text, own);
  if (!speaksToReader.test(body.slice(0, farthest * 2))) return [];
  const found: Finding[] = [];
  let read = 0;
  let end = 0;
  const greeted = new Set(findGreeting(body)?.names);
  for (const match of body.slice(0, farthest * 2).matchAll(spokenOf)) {
    if (++read > mostRead || match.index > farthest) break;
    if (namesSomebody(body.slice(0, match.index), greeted)) break;
    const sentence = sentenceAt(body, match.index);
    if (sentence.start < end || toReader.test(body.slice(sentence.start, sentence.end))) continue;
    end = sentence.end;
    found.push(findingOf(rule, text, sentence, messages));
  }
  return found;
}

/** The sentence that a place stands in. */
function sentenceAt(body: string, at: number): Stretch {
  const before = /[^.!?\n]*$/u.exec(body.slice(Math.max(0, at - longestSentence), at))?.[0] ?? '';
  const after = /^[^.!?\n]*/u.exec(body.slice(at, at + longestSentence))?.[0] ?? '';
  return { start: at - before.trimStart().length, end: at + after.trimEnd().length };
}

function namesSomebody(before: string, greeted: ReadonlySet<string>): boolean {
  if (somebody.test(before)) return true;
  for (const [word] of before.matchAll(capitalised)) {
    const folded = wordsOf(word)[0] ?? '';
    if (!greeted.has(folded) && !opensSentence.has(word.toLowerCase())) return true;
  }
  return false;
}
