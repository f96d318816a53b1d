import { builtInLibrary } from '#built-in-library';
import { builtInSources } from '#built-in-sources';
import { checkText } from '../../../src/library/editing/check-text';
import { copyOnto, isTextName, renameShared } from '../../../src/library/editing/copy-text';
import { loadLibrary } from '../../../src/library/reading/load-library';

test('a letter copied onto another situation is that situation’s letter, in the words of the first', () => {
  const source = builtInSources['fr/letters/after-cv.hbs'] ?? '';
  const target = { source: builtInSources['fr/letters/promising.hbs'] ?? '', folder: 'letters' } as const;
  const copied = copyOnto(source, target);
  const { problems, letters } = checkText('fr/letters/promising.hbs', copied, {}, builtInLibrary);
  expect(problems).toEqual([]);
  const [ours, theirs] = ['after-cv', 'promising'].map((scenario) =>
    letters.library.languages.fr.letters.find((letter) => letter.scenario === scenario),
  );
  expect(theirs?.body).toEqual(ours?.body);
  expect(theirs?.title).not.toBe(ours?.title);
});

test('a shared text renamed is called by its new name wherever one’s own texts call it', () => {
  const own = {
    'fr/sentences/merci-2.hbs': 'merci',
    'fr/sentences/merci-22.hbs': 'grand merci',
    'fr/parts/close.hbs': 'Bien à vous, {{> merci-2}} {{>merci-22}} {{~> merci-2 ~}}',
    'fr/parts/greeting.hbs': 'Bonjour,',
    'en/parts/close.hbs': '{{> merci-2}}',
  };
  const changes = renameShared(own, 'fr/sentences/merci-2.hbs', 'un-mot');
  expect(changes).toEqual({
    'fr/sentences/merci-2.hbs': null,
    'fr/sentences/un-mot.hbs': 'merci',
    'fr/parts/close.hbs': 'Bien à vous, {{> un-mot}} {{>merci-22}} {{~> un-mot ~}}',
  });
  const all = Object.entries({ ...own, ...changes, 'en/parts/close.hbs': null });
  const live = all.filter((entry): entry is [string, string] => entry[1] !== null);
  const files = { 'library.json': '{ "format": 2 }', ...Object.fromEntries(live) };
  expect(loadLibrary(files, builtInLibrary).problems).toEqual([]);
});

test.each([
  ['un-mot', true],
  ['merci2', true],
  ['', false],
  ['Un mot', false],
  ['é', false],
  ['-a', false],
  ['../a', false],
  ['a'.repeat(61), false],
])('« %s » is a name for a shared text: %s', (name, expected) => {
  expect(isTextName(name)).toBe(expected);
});
