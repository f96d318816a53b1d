import { futureTense, pastTense } from '../words/meeting-families';

const clauseEnds = /[,;:()–—]|\s-\s|\b(?:mais|donc|car|puis|but|so|then|aber)\b/g;

/** The parts of a folded sentence that commas, dashes and « mais » set apart. */
export function clausesOf(flat: string): readonly string[] {
  return flat.split(clauseEnds);
}

/** The part of a folded sentence that holds what stands between two of its places. */
export function clauseAround(flat: string, from: number, to: number): string {
  let start = 0;
  for (const { index, 0: mark } of flat.matchAll(clauseEnds)) {
    if (index >= to) return flat.slice(start, index);
    if (index + mark.length <= from) start = index + mark.length;
  }
  return flat.slice(start);
}

const denied = /\b(?:ne|n'[a-z]+|pas|jamais|aucune?|sans|not|never|no|without|nicht|kein\w*|non)\b|n't\b/;
const supposed =
  /\b(?:si|serait|serais|pourrait|pourrions|pourriez|aurais|aurait|devait|devais|devions|if|would|could|might|should|was to|were to|had to)\b/;

/** The tense of a folded clause, whether it denies, and whether it only supposes. */
export function clauseSigns(clause: string): readonly string[] {
  const tense = tenseOf(clause);
  return [
    `clause ${tense}`,
    ...(denied.test(clause) ? ['clause not', `clause not ${tense}`] : []),
    ...(supposed.test(clause) ? ['clause if'] : []),
  ];
}

/** Whether folded words tell of what was, of what is to come, of both or of neither. */
export function tenseOf(flat: string): string {
  const past = pastTense.test(flat);
  const future = futureTense.test(flat);
  return past ? (future ? 'told both' : 'told past') : future ? 'told future' : 'told present';
}
