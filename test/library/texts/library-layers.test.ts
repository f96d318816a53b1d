import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../../src/letter/compose-letter';
import type { LanguageLetters } from '../../../src/letter/letter-library';
import type { LetterRequest } from '../../../src/letter/request';
import { describeProblem } from '../../../src/library/format/library-problem';
import { loadLibrary } from '../../../src/library/reading/load-library';
import {
  asTexts,
  listTexts,
  mergeLayers,
  type LayeredLibrary,
  type LibraryTexts,
  type TextPlace,
} from '../../../src/library/texts/library-layers';

const request: LetterRequest = {
  language: 'fr',
  scenario: 'after-cv',
  opening: 'none',
  firstName: 'Maëlle',
  position: 'Administratrice Systèmes',
  now: '2026-04-16T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
};
const close = { language: 'fr', kind: 'partials', id: 'close' } as const;

function texts(files: Readonly<Record<string, string>>): LibraryTexts {
  const { own, problems } = loadLibrary(files, builtInLibrary);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([]);
  return own;
}

function merge(team: LibraryTexts, personal?: LibraryTexts): LayeredLibrary {
  return mergeLayers([
    { origin: 'built-in', ...asTexts(builtInLibrary) },
    { origin: 'team', ...team },
    ...(personal === undefined ? [] : [{ origin: 'personal', ...personal } as const]),
  ]);
}

function textOf({ library }: LayeredLibrary): string {
  return composeLetter(request, library).text;
}

const team = texts({
  'library.json': '{ "format": 2, "name": "Atelier Nord", "formOfAddress": "tu" }',
  'fr/parts/close.hbs': 'À bientôt, l’Atelier Nord',
});
const personal = texts({ 'fr/parts/close.hbs': 'À bientôt, Camille' });

/** The same layer without one of its texts, so that the text below shows again. */
function withoutText(texts: LibraryTexts, { language, kind, id }: TextPlace): LibraryTexts {
  const letters = texts.languages[language];
  const kept: LanguageLetters = {
    letters: kind === 'letters' ? letters.letters.filter(({ scenario }) => scenario !== id) : letters.letters,
    reasons: kind === 'reasons' ? letters.reasons.filter((reason) => reason.id !== id) : letters.reasons,
    openings: kind === 'openings' ? letters.openings.filter((opening) => opening.id !== id) : letters.openings,
    partials:
      kind === 'partials'
        ? Object.fromEntries(Object.entries(letters.partials).filter(([name]) => name !== id))
        : letters.partials,
  };
  return { ...texts, languages: { ...texts.languages, [language]: kept } };
}

test('a team’s part is in every letter, and the rest of the letter stays the built-in one', () => {
  const merged = merge(team);
  expect(textOf(merged)).toContain('À bientôt, l’Atelier Nord');
  expect(merged.originOf(close)).toBe('team');
  expect(merged.originOf({ language: 'fr', kind: 'letters', id: 'after-cv' })).toBe('built-in');
  expect(merged.originOf({ language: 'en', kind: 'partials', id: 'close' })).toBe('built-in');
  expect(merged.originOf({ language: 'fr', kind: 'partials', id: 'nothing' })).toBeNull();
});

test('a setting is that of the highest layer that gives it', () => {
  const { library } = merge(team);
  expect(library.settings).toMatchObject({ name: 'Atelier Nord', formOfAddress: 'tu', dataProtection: 'consent' });
});

test('a personal text hides the team’s, and leaving it shows the team’s again', () => {
  const merged = merge(team, personal);
  expect(textOf(merged)).toContain('À bientôt, Camille');
  expect(merged.originOf(close)).toBe('personal');

  const back = merge(team, withoutText(personal, close));
  expect(textOf(back)).toContain('À bientôt, l’Atelier Nord');
  expect(back.originOf(close)).toBe('team');
  expect(listTexts(personal)).toEqual([close]);
});

test('every text of the built-in library can be laid over and left', () => {
  const all = asTexts(builtInLibrary);
  expect(listTexts(all).length).toBeGreaterThan(60);
  for (const place of listTexts(all)) {
    const less = withoutText(all, place);
    expect(listTexts(less)).toHaveLength(listTexts(all).length - 1);
    const merged = mergeLayers([
      { origin: 'built-in', ...all },
      { origin: 'personal', ...less },
    ]);
    expect([place, merged.originOf(place)]).toEqual([place, 'built-in']);
    expect(merged.library).toEqual(builtInLibrary);
  }
});

test('a text of the layer may call the shared texts below it', () => {
  const { problems } = loadLibrary({ 'fr/parts/close.hbs': '{{> souhait}} {{> souhet}}' }, builtInLibrary);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fault).toMatchObject({ kind: 'unknown-partial', name: 'souhet', meant: 'souhait' });
});

test('a circle through the texts below is found', () => {
  const below = loadLibrary({ 'fr/sentences/un.hbs': '{{> deux}}', 'fr/sentences/deux.hbs': 'Bonjour' }).library;
  const { problems } = loadLibrary({ 'fr/sentences/deux.hbs': '{{> un}}' }, below);
  expect(problems.map(({ fault }) => fault)).toEqual([{ kind: 'circular', name: 'deux' }]);
});

test('a broken text of a layer leaves the text below in its place', () => {
  const { library, problems } = loadLibrary({ 'fr/parts/close.hbs': '{{prenom}}' }, builtInLibrary);
  expect(problems).toHaveLength(1);
  expect(library.languages).toEqual(builtInLibrary.languages);
});
