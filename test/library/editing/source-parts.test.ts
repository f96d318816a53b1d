import { builtInSources } from '#built-in-sources';
import { mergeFiles } from '../../../src/library/editing/merge-files';
import { headerValue, linesOfHead, splitSource, withHeaderValue } from '../../../src/library/editing/source-parts';

test.each(Object.entries(builtInSources).filter(([path]) => path.endsWith('.hbs')))(
  '%s is its header and its words, and nothing between',
  (path, source) => {
    const { head, body } = splitSource(source);
    expect(head + body).toBe(source);
    expect(head !== '').toBe(/\/(?:letters|reasons|openings)\//.test(path));
    expect(body).not.toMatch(/^\n|^(?:title|id):/);
  },
);

test('a title is read and written in its line, and nothing else changes', () => {
  const source = '---\nid: x\ntitle: Avant\n---\n\nBonjour';
  const { head } = splitSource(source);
  expect(headerValue(head, 'title')).toBe('Avant');
  expect(withHeaderValue(head, 'title', 'Après\nid: y')).toBe('---\nid: x\ntitle: Après id: y\n---\n\n');
  expect(withHeaderValue(head, 'example', 'Go')).toBe('---\nexample: Go\nid: x\ntitle: Avant\n---\n\n');
  expect(linesOfHead(head)).toBe(5);
});

test('three dashes that open no header are words', () => {
  expect(splitSource('---\nBonjour')).toEqual({ head: '', body: '---\nBonjour' });
  expect(splitSource('Bonjour\n---\n')).toEqual({ head: '', body: 'Bonjour\n---\n' });
});

describe('the folder that is published', () => {
  const letter = (words: string): string => `---\nid: after-cv\nscenario: after-cv\ntitle: T\n---\n${words}`;
  const team = {
    'library.json': '{ "format": 2, "name": "Atelier Nord" }',
    'fr/letters/nos-mots.hbs': letter('équipe'),
    'fr/parts/close.hbs': 'équipe',
  };
  const personal = {
    'library.json': '{ "format": 2, "formOfAddress": "tu" }',
    'fr/letters/after-cv.hbs': letter('les miens'),
  };

  test('has one text at each place, the recruiter’s own before the team’s', () => {
    expect(mergeFiles(team, personal, { tone: false })).toEqual({
      'library.json': '{\n  "format": 2,\n  "name": "Atelier Nord"\n}\n',
      'fr/parts/close.hbs': 'équipe',
      'fr/letters/after-cv.hbs': letter('les miens'),
    });
  });

  test('has the recruiter’s tone only when that is wanted', () => {
    const { 'library.json': settings = '' } = mergeFiles(team, personal, { tone: true });
    expect(JSON.parse(settings)).toEqual({ format: 2, name: 'Atelier Nord', formOfAddress: 'tu' });
  });
});
