import fc from 'fast-check';
import { composeLetter } from '../../src/letter/compose-letter';
import { TemplateLimitError } from '../../src/letter/rendering/render-template';
import type { LetterRequest } from '../../src/letter/request';
import { loadLibrary } from '../../src/library/reading/load-library';
import { builtInFolder, readLibraryFolder } from '../../src/library/shipped/built-in-library';

const path = 'fr/letters/after-cv.hbs';
const builtIn = readLibraryFolder(builtInFolder);
const header = builtIn[path]?.split('\n').slice(0, 8).join('\n') ?? '';
/** A sound folder around the letter, small: it is read a thousand times. */
const choice = (id: string, rest: string, text: string) => `---\nid: ${id}\ntitle: Essai\n${rest}---\n${text}\n`;
const sound = {
  'fr/parts/greeting.hbs': builtIn['fr/parts/greeting.hbs'] ?? '',
  'fr/reasons/experience.hbs': choice('experience', 'example: la conduite\n', 'Ce poste demande {{detail}}.'),
  'fr/openings/none.hbs': choice('none', '', '{{#wording}}Merci.{{/wording}}{{#wording}}Merci bien.{{/wording}}'),
};

const piece = fc.constantFrom(
  ...['{{#if position}}', '{{else}}', '{{/if}}', '{{#part "thanks"}}', '{{/part}}', '{{#wording}}', '{{/wording}}'],
  ...['{{personal}}', '{{detail}}', '{{sender.team}}', '{{constructor}}', '{{__proto__}}', '{{this}}', '{{@root}}'],
  ...['{{de position}}', '{{je "a" (vous "b" "c")}}', '{{toString}}', '{{> greeting}}', '{{> reason}}', '{{> self}}'],
  ...[
    '{{{personal}}}',
    '{{lookup . "x"}}',
    '{{',
    '}}',
    '(',
    '"',
    '<script>',
    '</p>',
    '&lt;',
    '**',
    '*',
    '- ',
    '\\',
    '\n',
  ],
  ...['[x](javascript:alert(1))', '[x](https://jobs.example/)', '\n\n', 'mots ', "l'été ! ", '\u2028', '\u202e'],
);
const source = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''));

const request: LetterRequest = {
  language: 'fr',
  scenario: 'after-cv',
  opening: 'none',
  reason: 'experience',
  detail: '<b onclick=x>**Go**</b>',
  firstName: '<img src=x>',
  position: '[x](https://evil.example)',
  personal: '</p><script>alert(1)</script>\n- x\n\n{{firstName}}',
  now: '2026-04-16T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
};

const allowedTags = /^(?:[^<>]|<\/?(?:p|br|ul|li|strong|em)>|<a href="(?:https:\/\/|mailto:)[^"<>]*">|<\/a>)*$/;

test('whatever a library holds, loading reports and composing gives allowed tags or stops', () => {
  let composed = 0;
  fc.assert(
    fc.property(source, source, (letter, sentence) => {
      const { library, problems } = loadLibrary({
        ...sound,
        [path]: `${header}\n${letter}`,
        'fr/sentences/self.hbs': sentence,
      });
      const kept = library.languages.fr.letters.some(({ id }) => id === 'after-cv');
      expect(kept || problems.length > 0).toBe(true);
      if (!kept) return;
      try {
        const { html } = composeLetter(request, library);
        composed++;
        expect(html).toMatch(allowedTags);
        expect(html).not.toContain('evil.example"');
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateLimitError);
      }
    }),
    { numRuns: 1_000, seed: 20260416 },
  );
  expect(composed).toBeGreaterThan(100);
});
