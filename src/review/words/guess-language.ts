import type { ReviewLanguage } from '../rules/rule';
import type { Sentence } from '../grammar/split-sentences';

const french = new Set(
  'le la les des du de un une et est nous vous votre vos notre nos pour pas que qui ne dans sur avec au aux ce cette sont avons avez etes par plus je mon ma il elle se sa ou en y a l d n s c j qu'.split(
    ' ',
  ),
);
const english = new Set(
  'the of and to is are we you your our for not that who in with at this have has been be by more i my he she it or an as was were would will do don t re ve ll s but on from if'.split(
    ' ',
  ),
);

/** How words are spelt in one language and seldom in the other: for a few words without any of those above. */
const frenchSpelling =
  /(?:eux|euses?|ez|eaux?|aires?|oi[rstxe]?|ees?|eurs?|aux|ais|ait|ant|ie|elle|ette|ienn\w*|ages?|iers?|ques?)$|iqu|oeu/;
const englishSpelling =
  /w|k|th|sh|gh|oo|ee.|ck|(?:ly|ing|ed|ness|y)$|^(?:dear|hello|no|too|old|native|male|female|single|long|late|union|local|same|home|personal|internal|deaf|foreign)$/;

const weights = new WeakMap<Sentence, number>();

/** Positive for French, negative for English. */
export function weighLanguage(sentence: Sentence): number {
  const known = weights.get(sentence);
  if (known !== undefined) return known;
  let weight = 0;
  for (const { word } of sentence.tokens) {
    if (french.has(word)) weight++;
    if (english.has(word)) weight--;
  }
  weights.set(sentence, weight);
  return weight;
}

function weighSpelling(sentence: Sentence): number {
  let weight = 0;
  for (const { word } of sentence.tokens) {
    if (frenchSpelling.test(word)) weight++;
    if (englishSpelling.test(word)) weight--;
  }
  return weight;
}

/** The language most of the text is in; French when nothing tells. */
export function guessLanguage(sentences: readonly Sentence[]): ReviewLanguage {
  let weight = 0;
  for (const sentence of sentences) weight += weighLanguage(sentence);
  if (weight === 0) for (const sentence of sentences) weight += weighSpelling(sentence);
  return weight >= 0 ? 'fr' : 'en';
}

/** A sentence is read in the language of the letter unless it is plainly in the other. */
export function languageOfSentence(sentence: Sentence, letter: ReviewLanguage): ReviewLanguage {
  const weight = weighLanguage(sentence);
  if (weight >= 2) return 'fr';
  if (weight <= -2) return 'en';
  return letter;
}
