import { reviewLetter } from '../../src/review/review-letter';
import { letterWithPrecision } from './framed-precisions';
import { readLabelledTexts } from './labelled-texts';
import type { LabelledText } from './score-review';

/** Reasons as they are typed in the pane, a few words without a verb. None is taught: `jotted` holds others. */
const precisions = readLabelledTexts('test/fixtures/review/precisions.jsonl');

const kindsIn = (text: string, language: 'fr' | 'en') => reviewLetter(text, { language }).map(({ kind }) => kind);

describe.each(['fr', 'en'] as const)('a reason jotted down in %s', (language) => {
  const own = precisions.filter(({ lang }) => lang === language);
  const unlawful = own.filter(({ expect: labels }) => labels.length > 0);
  const lawful = own.filter(({ expect: labels }) => labels.length === 0);

  test('is pointed at when it is unlawful, nine times in ten', () => {
    const missed = unlawful.filter(({ text }) => !kindsIn(text, language).includes('discrimination'));
    expect(missed.length / unlawful.length).toBeLessThan(0.1);
  });

  test('is left alone when it is about the job, nineteen times in twenty', () => {
    const blamed = lawful.filter(({ text }) => kindsIn(text, language).length > 0);
    expect(blamed.length / lawful.length).toBeLessThan(0.05);
  });

  test('is judged alike in the letter that says it', () => {
    const said = (of: readonly LabelledText[]) =>
      of.flatMap(({ text }) => letterWithPrecision(text, language) ?? []).map((letter) => kindsIn(letter, language));
    const missed = said(unlawful).filter((kinds) => !kinds.includes('discrimination'));
    expect(missed.length / said(unlawful).length).toBeLessThan(0.2);
    expect(said(lawful).filter((kinds) => kinds.length > 0).length).toBeLessThan(3);
  });
});
