import { builtInLibrary } from '#built-in-library';
import { checkLibrary, type LibraryCheck } from '../../../src/library/checking/check-library';
import { describeProblem } from '../../../src/library/format/library-problem';
import { builtInFolder, readLibraryFolder } from '../../../src/library/shipped/built-in-library';

const french = '{ "format": 2, "languages": ["fr"] }';

function check(files: Readonly<Record<string, string>>, paths?: readonly string[]): LibraryCheck {
  return checkLibrary({ 'library.json': french, ...files }, builtInLibrary, paths);
}

function said({ problems }: LibraryCheck, language: 'fr' | 'en' = 'en'): string[] {
  return problems.map((problem) => describeProblem(problem, language));
}

test('a copy of the built-in library can be used, whole', () => {
  const { problems, letters } = checkLibrary(readLibraryFolder(builtInFolder), builtInLibrary);
  expect(problems.filter(({ fault }) => fault.kind !== 'finding')).toEqual([]);
  expect(letters).toBe(8 * 5 * 7 * 2 * 5 * 3);
});

test('a sentence the law forbids is refused with its file, its line and why', () => {
  const result = check({
    'fr/reasons/closer-profile.hbs':
      "---\nid: closer-profile\ntitle: Autre profil\n---\n\n{{#if detail}}Précision : {{detail}}.{{/if}}\nNous cherchons une personne plus jeune, car l'équipe l'est.",
  });
  expect(result.problems.length).toBeGreaterThan(0);
  for (const problem of result.problems)
    expect(problem).toMatchObject({ file: 'fr/reasons/closer-profile.hbs', line: 7, fault: { rule: 'law/age' } });
  expect(said(result, 'fr')[0]).toMatch(/^fr\/reasons\/closer-profile\.hbs, ligne 7\u00a0: «\u00a0.*jeune.*L1132-1/);
  expect(said(result, 'en')[0]).toMatch(/^fr\/reasons\/closer-profile\.hbs, line 7: “.*jeune/);
});

test('a hollow formula is advice, and stops nothing', () => {
  const { problems, advice } = check({
    'fr/parts/close.hbs': 'Nous sommes au regret de ne pas donner une suite favorable à votre candidature.',
  });
  expect(problems).toEqual([]);
  expect(advice.length).toBeGreaterThan(0);
  expect(new Set(advice.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(['fr/parts/close.hbs:1']));
});

test('a word the house does not write refuses the library', () => {
  const { problems } = check({
    'library.json': '{ "format": 2, "languages": ["fr"], "forbiddenWords": ["bonjour"] }',
  });
  expect(problems).toEqual([
    { file: 'fr/parts/greeting.hbs', line: 1, fault: { kind: 'forbidden-word', word: 'bonjour', isOurs: true } },
  ]);
});

test('a text that would never be read is reported, other files are not', () => {
  const paths = ['library.json', 'README.md', 'fr/letter/after-cv.hbs', 'fr/parts/old/close.hbs', 'logo.png'];
  expect(said(check({}, paths)).map((line) => line.split(',')[0])).toEqual([
    'fr/letter/after-cv.hbs',
    'fr/parts/old/close.hbs',
  ]);
});

test('a folder without library.json is told what to write in it', () => {
  expect(said(checkLibrary({}, builtInLibrary))).toEqual([
    'library.json, line 1: this file is absent: write at least { "format": 2 } in it.',
  ]);
});

test('a text that grows past the limits is refused at the first letter, which is named', () => {
  const result = check({
    'fr/sentences/a.hbs': 'mot '.repeat(2_000),
    'fr/sentences/b.hbs': '{{> a}}'.repeat(200),
    'fr/sentences/c.hbs': '{{> b}}'.repeat(200),
    'fr/parts/close.hbs': '{{> c}}',
  });
  expect(result.problems.map(({ file, fault }) => [file, fault.kind])).toEqual([
    ['fr/letters/after-cv.hbs', 'not-written'],
  ]);
  expect(result.letters).toBe(1);
});
