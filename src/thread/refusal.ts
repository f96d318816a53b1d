import { onceNeeded } from '../text/once-needed';
import { rememberRecent } from '../text/remember-recent';
import { WordPatterns } from '../text/word-patterns';
import { splitSentences } from './sentences';
import { decisions, idleNegations, negations, noes, others, undecided } from './words/refusal-words';
import { packedBeginnings } from './words/packed-beginnings';

export interface RefusalWords {
  readonly start: number;
  readonly end: number;
}

const negation = new RegExp(negations.join('|'), 'g');
const decision = new RegExp(`\\b(?:${decisions.join('|')})`);
const otherwise = onceNeeded(() => [...others, ...noes].map((source) => new RegExp(source)));
export const otherwiseIn = onceNeeded(() => new WordPatterns(otherwise(), { beginnings: packedBeginnings.otherwise }));

/** Without any of these a text refuses nobody: it spares the reading of most. */
const worthReading =
  /\bpas\b|\bplus\b|\bne p|aucun|autre|choi|\bnon?\b|profil|\bnot\b|\bcannot\b|n't|other|someone|somebody|regret|pourvu|prise?\b|filled|unable|negati|defavorable|reten|privilegi|prefere|unsuccessful|decid|closed?\b|leider|bedauer|absag|besetzt|lament|sentimos|optado|purtroppo|spiac|infelizmente|nao\b|helaas|niet|interne|clos\b|ferme|annule|reste|fin au/;

/** The sentence by which a company says no to a candidate, in a folded text, or null. */
export const findRefusal: (flat: string) => RefusalWords | null = rememberRecent(lookForRefusal, 12);

function lookForRefusal(flat: string): RefusalWords | null {
  if (!worthReading.test(flat)) return null;
  for (const sentence of splitSentences(flat)) {
    if (sentence.flat.length < 13 || sentence.flat.endsWith('?') || !worthReading.test(sentence.flat)) continue;
    const words = refusalIn(sentence.flat.replace(idleNegations, (idle) => ' '.repeat(idle.length)));
    if (words !== null && isDecided(sentence.flat, words)) return { start: sentence.start, end: sentence.end };
  }
  return null;
}

/** Where a sentence says no: another was chosen, or a decision is denied. */
function refusalIn(flat: string): RefusalWords | null {
  const plain = saidOtherwise(flat);
  if (plain !== null) return { start: plain.index, end: plain.index + plain[0].length };
  for (const denied of flat.matchAll(negation)) {
    const from = Math.max(0, denied.index - 60);
    const decided = decision.exec(flat.slice(from, denied.index + denied[0].length + 80));
    if (decided === null) continue;
    const start = from + decided.index;
    return {
      start: Math.min(start, denied.index),
      end: Math.max(start + decided[0].length, denied.index + denied[0].length),
    };
  }
  return null;
}

/** The first words that say it without a denial. */
function saidOtherwise(flat: string): RegExpExecArray | null {
  const words = otherwiseIn().in(flat);
  let first: RegExpExecArray | null = null;
  for (const pattern of otherwise()) {
    const [match] = words.every(pattern);
    if (match !== undefined && (first === null || match.index < first.index)) first = match;
  }
  return first;
}

/** A condition before the words, or after them in the same clause, makes a rule of what would be a decision. */
function isDecided(flat: string, words: RefusalWords): boolean {
  if (undecided.test(flat.slice(0, words.end))) return false;
  const clause = /[,;:(]|\b(?:mais|et|but|and)\b/.exec(flat.slice(words.end));
  return !undecided.test(flat.slice(words.end, clause === null ? flat.length : words.end + clause.index));
}

/** Whether a folded sentence states something, rather than supposing it or putting it off. */
export function isDecidedSentence(flat: string): boolean {
  return !undecided.test(flat);
}
