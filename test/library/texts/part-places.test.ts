import { builtInLibrary } from '#built-in-library';
import { loadLibrary } from '../../../src/library/reading/load-library';
import { asTexts, mergeLayers, type LibraryLayer } from '../../../src/library/texts/library-layers';
import { partOrigins } from '../../../src/library/texts/part-places';

const ours: LibraryLayer = { origin: 'built-in', ...asTexts(builtInLibrary) };

function layer(origin: 'team' | 'personal', files: Readonly<Record<string, string>>): LibraryLayer {
  const { own, problems } = loadLibrary({ 'library.json': '{ "format": 2 }', ...files }, builtInLibrary);
  expect(problems).toEqual([]);
  return { origin, ...own };
}

const chosen = { language: 'fr', scenario: 'after-cv', reason: 'experience', opening: 'none' } as const;

test('without texts of others, every part of a letter is ours, from the letter’s own text or one that it calls', () => {
  const parts = partOrigins(mergeLayers([ours]), chosen);
  expect(Object.keys(parts)).toEqual([
    'greeting',
    'thanks',
    'apology',
    'decision',
    'reason',
    'personal',
    'opening',
    'wishes',
    'close',
  ]);
  expect(new Set(Object.values(parts).map(({ origin }) => origin))).toEqual(new Set(['built-in']));
  expect(parts.thanks?.places).toContainEqual({ language: 'fr', kind: 'letters', id: 'after-cv' });
  expect(parts.reason?.places).toContainEqual({ language: 'fr', kind: 'reasons', id: 'experience' });
  expect(parts.opening?.places).toContainEqual({ language: 'fr', kind: 'openings', id: 'none' });
  expect(parts.close?.places).toEqual([{ language: 'fr', kind: 'partials', id: 'close' }]);
});

test('a part is whose words it has, and the other parts stay ours', () => {
  const parts = partOrigins(mergeLayers([ours, layer('team', { 'fr/parts/close.hbs': 'À bientôt,' })]), chosen);
  expect(parts.close?.origin).toBe('team');
  expect(parts.greeting?.origin).toBe('built-in');
});

test('a sentence deep inside a part makes the part its author’s: the highest layer counts', () => {
  const team = layer('team', { 'fr/parts/close.hbs': 'À bientôt, {{> souhait}}' });
  const personal = layer('personal', { 'fr/sentences/souhait.hbs': 'bonne route' });
  const { close } = partOrigins(mergeLayers([ours, team, personal]), chosen);
  expect(close?.origin).toBe('personal');
  expect(close?.places.map(({ id }) => id)).toEqual(['close', 'souhait']);
});

test('a reason of the team’s shows only in letters with that reason, and a language only in its own', () => {
  const reason = '---\nid: experience\ntitle: Expérience\n---\nIl y faut plus d’expérience.';
  const layered = mergeLayers([ours, layer('team', { 'fr/reasons/experience.hbs': reason })]);
  expect(partOrigins(layered, chosen).reason?.origin).toBe('team');
  expect(partOrigins(layered, { ...chosen, reason: 'closer-profile' }).reason?.origin).toBe('built-in');
  expect(partOrigins(layered, { ...chosen, language: 'en' }).reason?.origin).toBe('built-in');
});
