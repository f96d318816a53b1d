import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest, RenderedLetter } from '../../src/letter/request';
import { splitSentences } from '../../src/review/grammar/split-sentences';

const reasons = ['required-skills', 'technology-stack', 'experience', 'closer-profile'] as const;
const seeds = ['first', 'second', 'third'] as const;

/** The sentences our letters put a precision in, each different one once; none when no letter would say it. */
export function framedPrecisions(precision: string, language: 'fr' | 'en'): ReadonlySet<string> {
  const framed = new Set<string>();
  for (const reason of reasons)
    for (const seed of seeds) {
      const plain = new Set(sentencesOf(composed(language, reason, seed, 'Kubernetes').text));
      for (const sentence of sentencesOf(composed(language, reason, seed, precision).text))
        if (!plain.has(sentence) && says(sentence, precision)) framed.add(sentence);
    }
  return framed;
}

/** A letter with the precision given as its reason, when it says it. */
export function letterWithPrecision(precision: string, language: 'fr' | 'en'): string | undefined {
  for (const reason of reasons) {
    const { text, unplaced } = composed(language, reason, 'first', precision);
    if (!unplaced.includes('detail') && says(text, precision)) return text;
  }
  return undefined;
}

/** By its longest word, whole: the rest is put into the grammar of the sentence. */
function says(text: string, precision: string): boolean {
  const longest = wordsOf(precision).reduce((most, word) => (word.length > most.length ? word : most), '');
  return wordsOf(text).includes(longest);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}

function composed(
  language: 'fr' | 'en',
  reason: (typeof reasons)[number],
  seed: (typeof seeds)[number],
  detail: string,
): RenderedLetter {
  const request: LetterRequest = {
    scenario: 'after-cv',
    opening: 'none',
    reason,
    detail,
    ...(language === 'fr' ? { language, address: 'vous' } : { language }),
    firstName: 'Maëlle',
    position: 'Comptable',
    receivedDate: '2026-04-13',
    now: '2026-04-16T10:00:00+02:00',
    sender: { firstName: 'Camille', lastName: 'Perrin' },
    seed,
  };
  return composeLetter(request, builtInLibrary);
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
