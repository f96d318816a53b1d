import { describeProblem } from '../../../src/library/format/library-problem';
import { loadLibrary } from '../../../src/library/reading/load-library';
import { safeSettings } from '../../../src/library/reading/read-settings';
import { builtInFolder, readLibraryFolder } from '../../../src/library/shipped/built-in-library';

const sound = readLibraryFolder(builtInFolder);
const afterCv = 'fr/letters/after-cv.hbs';

function withFile(path: string, edit: (source: string) => string): Record<string, string> {
  return { ...sound, [path]: edit(sound[path] ?? '') };
}

/** Counted from 1, as an editor does. */
function lineOf(words: string): number {
  return (sound[afterCv] ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;
}

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return loadLibrary(files).problems.map((problem) => describeProblem(problem, 'en'));
}

test('the built-in library has no problem', () => {
  expect(problemsOf(sound)).toEqual([]);
});

describe('a broken text is reported, and the others still serve', () => {
  test('an unknown field in a letter takes out that letter alone', () => {
    const { library, problems } = loadLibrary(withFile(afterCv, (source) => `${source}{{poste}}`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: afterCv, fault: { kind: 'unknown-field' } });
    expect(library.languages.fr.letters.map(({ id }) => id)).not.toContain('after-cv');
    expect(library.languages.fr.letters).toHaveLength(7);
    expect(library.languages.en.letters).toHaveLength(8);
  });

  test('a broken partial takes out what calls it, and is the only one reported', () => {
    const { library, problems } = loadLibrary(withFile('fr/sentences/souhait.hbs', () => '{{#if'));
    expect(problems.map(({ file }) => file)).toEqual(['fr/sentences/souhait.hbs']);
    expect(library.languages.fr.letters).toEqual([]);
    expect(library.languages.fr.openings).toHaveLength(5);
    expect(library.languages.en.letters).toHaveLength(8);
  });
});

describe('a problem tells the line of the file, header included', () => {
  test.each([
    [
      'a partial that does not exist',
      (s: string) => s.replace('{{> apology}}', '{{> apologie}}'),
      new RegExp(`line ${lineOf('{{> apology}}')}: unknown partial “apologie”. Did you mean “apology”\\?`),
    ],
    [
      'a scenario that does not exist',
      (s: string) => s.replace('scenario: after-cv', 'scenario: after-vc'),
      /line 4: unknown value for “scenario”: “after-vc”. Did you mean “after-cv”\?/,
    ],
    [
      'a title that is not there',
      (s: string) => s.replace(/^title:.*\n/m, ''),
      /line 1: the header does not say “title”/,
    ],
    [
      'a subject that names an unknown field',
      (s: string) => s.replace(/^subject:.*$/m, 'subject: {{positon}}'),
      /line 6: unknown field “positon”. Did you mean “position”\?/,
    ],
    [
      'a fact that does not exist',
      (s: string) => s.replace('needs: firstName', 'needs: firstname'),
      /line 7: unknown value for “needs”: “firstname”. Did you mean “firstName”\?/,
    ],
    [
      'the language of another folder',
      (s: string) => s.replace('language: fr', 'language: en'),
      /line 3: unknown value for “language”: “en”/,
    ],
  ])('%s', (_, edit, message) => {
    const problems = problemsOf(withFile(afterCv, edit));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('partials that call one another in a circle', () => {
    const problems = problemsOf({
      ...sound,
      'fr/sentences/un.hbs': '{{> deux}}',
      'fr/sentences/deux.hbs': '{{> un}}',
    });
    expect(problems).toContain('fr/sentences/un.hbs, line 1: “un” ends up including itself.');
  });

  test('two letters of one scenario', () => {
    expect(problemsOf({ ...sound, 'fr/letters/zz.hbs': sound[afterCv] ?? '' })).toEqual([
      'fr/letters/zz.hbs, line 1: “after-cv” is already in fr/letters/after-cv.hbs.',
    ]);
  });

  test('two partials of one name', () => {
    expect(problemsOf({ ...sound, 'fr/sentences/apology.hbs': 'Pardon.' })).toEqual([
      'fr/sentences/apology.hbs, line 1: “apology” is already in fr/parts/apology.hbs.',
    ]);
  });
});

describe('library.json', () => {
  test('a value that is not allowed is reported, and the safe one serves', () => {
    const { library, problems } = loadLibrary({ 'library.json': '{\n "format": 2,\n "dataProtection": "none"\n}' });
    expect(problems).toEqual([{ file: 'library.json', line: 3, fault: { kind: 'settings', key: 'dataProtection' } }]);
    expect(library.settings.dataProtection).toBe('consent');
  });

  test('a newer format is refused whole, in words, whatever else it holds', () => {
    const { library, own, problems } = loadLibrary({
      ...sound,
      'library.json': '{ "format": 3, "tone": "warm" }',
      'fr/parts/close.hbs': '{{newHelper "x"}}',
    });
    expect(problems.map((problem) => describeProblem(problem, 'fr'))).toEqual([
      'library.json, ligne 1\u00a0: ces textes sont au format 3, et cette version d’Égards ne lit que jusqu’au format 2\u00a0: mettez Égards à jour.',
    ]);
    expect(own.settings).toEqual({});
    expect(library.languages.fr.letters).toEqual([]);
  });

  test('each problem says what was meant, or what is expected', () => {
    expect(
      problemsOf({ 'library.json': '{\n "format": 2,\n "formOfAdress": "tu",\n "formOfAddress": "toi"\n}' }),
    ).toEqual([
      'library.json, line 3: unknown setting “formOfAdress”. Did you mean “formOfAddress”?',
      'library.json, line 4: setting “formOfAddress”: it must be "vous" or "tu".',
    ]);
  });

  test('text that is no longer JSON is reported where it stops being so', () => {
    expect(problemsOf({ 'library.json': '{\n "format": 2,\n "name": "x"\n "formOfAddress": "tu" }' })).toEqual([
      'library.json, line 4: this is not JSON: a quote, a comma or a brace is missing, or one too many.',
    ]);
  });

  test.each(['', '[]', '{', 'null'])('%j is reported', (source) => {
    expect(loadLibrary({ 'library.json': source }).problems).toHaveLength(1);
  });

  test('a library without one takes the safe settings', () => {
    expect(loadLibrary({}).library.settings).toEqual(safeSettings);
  });
});

test('files that are no part of a library are left alone', () => {
  expect(problemsOf({ ...sound, 'README.md': '{{', 'fr/letters/old/x.hbs': '{{', 'de/letters/x.hbs': '{{' })).toEqual(
    [],
  );
});
