import { builtInLibrary } from '#built-in-library';
import { findForbiddenWords } from '../../../src/library/checking/forbidden-words';
import { describeProblem } from '../../../src/library/format/library-problem';
import { loadLibrary } from '../../../src/library/reading/load-library';

function words(files: Readonly<Record<string, string>>): string[] {
  const { library, own, problems } = loadLibrary(files, builtInLibrary);
  expect(problems).toEqual([]);
  return findForbiddenWords(files, library, own, builtInLibrary).map((problem) => describeProblem(problem, 'en'));
}

describe('a word the house does not write', () => {
  const settings = (...words: string[]): Record<string, string> => ({
    'library.json': JSON.stringify({ format: 2, languages: ['fr'], forbiddenWords: words }),
  });

  test('is found whatever its case and accents, as a whole word, on its line', () => {
    const files = { ...settings('Etonnamment', 'ment'), 'fr/parts/close.hbs': 'À bientôt,\nétonnamment.' };
    expect(words(files)).toEqual(['fr/parts/close.hbs, line 2: “Etonnamment” is a word you do not write.']);
  });

  test('is found in the values of helpers, not in their names nor in fields', () => {
    const close = '{{vous "votre vivarium" "ton vivarium"}} {{#if position}}{{de position}}{{/if}} {{firstName}}';
    const files = { ...settings('vivarium', 'firstName', 'formOfAddress'), 'fr/parts/close.hbs': close };
    expect(words(files)).toEqual(['fr/parts/close.hbs, line 1: “vivarium” is a word you do not write.']);
  });

  test('is found in our texts too, until the team has written its own', () => {
    const bonjour = words(settings('bonjour'));
    expect(bonjour).toEqual([
      'fr/parts/greeting.hbs, line 1: “bonjour” is a word you do not write, and this text of Égards has it: write your own in its place.',
    ]);
    expect(words({ ...settings('bonjour'), 'fr/parts/greeting.hbs': 'Salut {{firstName}},' })).toEqual([]);
  });

  test('may hold characters that mean something in a pattern', () => {
    const files = { ...settings('c++ (rapide)', '.*'.concat('a')), 'fr/parts/close.hbs': 'Vive le C++ (rapide) !' };
    expect(words(files)).toHaveLength(1);
  });
});
