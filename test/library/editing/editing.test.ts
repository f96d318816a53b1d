import { builtInLibrary } from '#built-in-library';
import { builtInSources } from '#built-in-sources';
import { composeLetter } from '../../../src/letter/compose-letter';
import { checkText } from '../../../src/library/editing/check-text';
import { findText, listTexts, searchTexts } from '../../../src/library/editing/list-texts';
import { choicesFor, sampleIds, sampleLetter } from '../../../src/library/editing/sample-letters';
import { insertSnippet, listSnippets } from '../../../src/library/editing/snippets';
import { asTexts, mergeLayers, type TextPlace } from '../../../src/library/texts/library-layers';
import { partOrigins } from '../../../src/library/texts/part-places';
import { listTextFiles } from '../../../src/library/texts/text-files';

const close: TextPlace = { language: 'fr', kind: 'partials', id: 'close' };
const layers = {
  'built-in': builtInSources,
  team: {
    'fr/parts/close.hbs': 'À bientôt,',
    'fr/letters/nos-mots.hbs': '---\nid: x\nscenario: after-cv\ntitle: Nos mots\n---\nOui',
  },
  personal: { 'fr/parts/close.hbs': 'À très vite,' },
};

describe('the list of texts', () => {
  test('each place once, with the words of the highest layer and what serves below', () => {
    const texts = listTexts(layers, 'fr');
    expect(new Set(texts.map(({ place }) => `${place.kind} ${place.id}`)).size).toBe(texts.length);
    expect(findText(layers, close)).toMatchObject({
      origin: 'personal',
      source: 'À très vite,',
      below: { origin: 'team', source: 'À bientôt,' },
    });
    expect(findText({ ...layers, personal: {} }, close)).toMatchObject({
      origin: 'team',
      below: { origin: 'built-in' },
    });
  });

  test('a letter is known by its scenario, whatever its file is called', () => {
    const place: TextPlace = { language: 'fr', kind: 'letters', id: 'after-cv' };
    expect(findText(layers, place)).toMatchObject({
      title: 'Nos mots',
      path: 'fr/letters/nos-mots.hbs',
      origin: 'team',
    });
    expect(findText(layers, { ...place, language: 'en' })?.origin).toBe('built-in');
  });

  test('the search looks at titles, names and words, without case or accents, each word for itself', () => {
    const found = searchTexts(listTexts(layers, 'fr'), 'CLOSE.HBS tres VITE');
    expect(found.map(({ path }) => path)).toEqual(['fr/parts/close.hbs']);
    expect(searchTexts(listTexts(layers, 'fr'), 'introuvable xyz')).toEqual([]);
    expect(searchTexts(listTexts(layers, 'fr'), ' ')).toEqual(listTexts(layers, 'fr'));
  });
});

describe('a text while it is typed', () => {
  const path = 'fr/parts/close.hbs';

  test('is in the letters when it is right', () => {
    const { problems, letters } = checkText(path, 'À très vite, {{firstName}}', {}, builtInLibrary);
    expect(problems).toEqual([]);
    const request = sampleLetter('all-known', 'fr', { scenario: 'after-cv', opening: 'none' });
    expect(composeLetter(request, letters.library).text).toContain('À très vite, Maëlle');
    expect(partOrigins(letters, request).close?.origin).toBe('personal');
  });

  test('has its fault named with its line and what was meant, and the text below serves meanwhile', () => {
    const { problems, letters } = checkText(path, 'À très vite,\n{{firstNam}}', {}, builtInLibrary);
    expect(problems).toMatchObject([
      { file: path, line: 2, fault: { kind: 'unknown-field', name: 'firstNam', meant: 'firstName' } },
    ]);
    const request = sampleLetter('all-known', 'fr', { scenario: 'after-cv', opening: 'none' });
    expect(composeLetter(request, letters.library)).toEqual(composeLetter(request, builtInLibrary));
  });

  test('is not blamed for the faults of another text', () => {
    const own = { 'fr/parts/greeting.hbs': 'Bonjour {{nom}}' };
    expect(checkText(path, 'À très vite,', own, builtInLibrary).problems).toEqual([]);
  });
});

describe('the samples a text is shown on', () => {
  const at = { scenario: 'after-cv', opening: 'none' } as const;

  test.each(sampleIds)('a letter can be written for %s, in both languages', (id) => {
    for (const language of ['fr', 'en'] as const)
      expect(composeLetter(sampleLetter(id, language, at), builtInLibrary).text).toContain('Maëlle');
  });

  test('every text of ours is said by the letter that is shown for it', () => {
    const silent = listTextFiles(builtInSources).filter(({ place }) => {
      const choices = choicesFor(place, at, builtInLibrary);
      if (choices === null) return true;
      const layered = mergeLayers([{ origin: 'built-in', ...asTexts(builtInLibrary) }]);
      const parts = partOrigins(layered, { ...choices, language: place.language });
      return !Object.values(parts).some(({ places }) =>
        places.some(({ kind, id }) => kind === place.kind && id === place.id),
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('the buttons that insert fields', () => {
  test.each(
    (['fr', 'en'] as const).flatMap((language) =>
      listSnippets(language).map((snippet) => [language, snippet] as const),
    ),
  )('in %s, what %o inserts is right in a text', (language, snippet) => {
    const { source: text } = insertSnippet('Un mot', { start: 3, end: 6 }, snippet);
    expect(checkText(`${language}/parts/close.hbs`, text, {}, builtInLibrary).problems).toEqual([]);
  });

  test('the caret stands after what was inserted, or where something is to be written', () => {
    const [first] = listSnippets('fr');
    const condition = listSnippets('fr').find(({ id }) => id === 'if-known');
    if (first === undefined || condition === undefined) throw new Error('no snippet');
    expect(insertSnippet('Bonjour ,', { start: 8, end: 8 }, first)).toEqual({
      source: 'Bonjour {{firstName}},',
      caret: 21,
    });
    const around = insertSnippet('Bonjour à vous', { start: 8, end: 14 }, condition);
    expect(around).toEqual({ source: 'Bonjour {{#if position}}à vous{{/if}}', caret: 30 });
  });
});
