import { utils, write } from 'cfb';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../../src/letter/compose-letter';
import { checkLetters } from '../../../src/library/checking/check-library';
import { someLetters } from '../../../src/library/checking/every-letter';
import { describeNote } from '../../../src/library/exchange/exchange-note';
import { importLetters } from '../../../src/library/exchange/import-letters';
import { filesByPath } from '../../../src/library/exchange/library-file';

jest.setTimeout(120_000);

const piece = fc.constantFrom(
  ...[
    '{{#if position}}',
    '{{else}}',
    '{{/if}}',
    '{{/wording}}',
    '{{/part}}',
    '{{> self}}',
    '{{constructor}}',
    '{{{x}}}',
  ],
  ...[
    '{{',
    '}}',
    '{',
    '}',
    '\\',
    '\\\\',
    '\\{{',
    '{{! x --}}',
    '[Prénom]',
    '[Poste]',
    '<<Nom>>',
    '%POSTE%',
    'XXX',
    '« ',
  ],
  ...['<script>alert(1)</script>', '<p>', '</p>', '<b>', '</i>', '<li>', '<a href="https://jobs.example/">', '</a>'],
  ...['<a href="javascript:evil()">', "<a href='https://evil.example/\"><script>'>", '<img src=x onerror=evil()>'],
  ...[
    '&lt;script&gt;',
    '&#123;&#123;',
    '&amp;',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<',
    '>',
    '**',
    '*',
    '- ',
    '---',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](https://jobs.example/)',
    '\n',
    '\n\n',
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\r\n',
    '\u2028',
  ],
  ...[
    'Bonjour ',
    'Cordialement,',
    'Merci pour votre candidature. ',
    'Elle n’a pas été retenue. ',
    'at the ',
    'l’été ! ',
  ],
  ...['id: x', 'needs: detail', '\u202e', '\0', '\ud800', '__proto__', '=cmd|x', 'texte;objet'],
);
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
const cell = words.map((text) => `"${text.replaceAll('"', '""')}"`);
const sane = fc.constantFrom('Bonjour [Prénom],\n\n', 'Merci pour votre candidature. ', '');
const file = fc.oneof(
  fc
    .array(fc.tuple(cell, cell, fc.constantFrom('entretien', 'stage', 'x', ''), sane, words), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rows) => ({
      name: 'modeles.csv',
      source: `titre;objet;catégorie;texte\n${rows
        .map(
          ([title, subject, sorting, head, body]) =>
            `${title};${subject};${sorting};"${`${head}${body}`.replaceAll('"', '""')}"`,
        )
        .join('\n')}`,
    })),
  words.map((source) => ({ name: 'brut.csv', source })),
  fc.tuple(sane, words).map(([head, body]) => ({ name: 'refus.html', source: `<p>${head}</p>${body}` })),
  fc.tuple(sane, words).map(([head, body]) => ({ name: 'refus.txt', source: head + body })),
);

const withoutReason = (language: 'fr' | 'en') =>
  [...someLetters(language)].filter(({ reason }) => reason === undefined);
const kinds = { fr: withoutReason('fr'), en: withoutReason('en') };

const allowedTags = /^(?:[^<>]|<\/?(?:p|br|ul|li|strong|em)>|<a href="(?:https:\/\/|mailto:)[^"<>]*">|<\/a>)*$/;

test('whatever is brought, what becomes a letter passes the check and has allowed tags only, and the rest is told', async () => {
  let tried = 0;
  let letters = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(file, async ({ name, source }) => {
      tried++;
      const given = { name, bytes: strToU8(source) };
      const brought = await importLetters([given], { builtIn: builtInLibrary, language: 'fr' });
      refused += brought.notes.length;
      for (const note of brought.notes)
        for (const language of ['fr', 'en'] as const)
          expect(describeNote(note, language)).not.toMatch(/[\n\r]|undefined/);
      if (brought.files.length === 0) {
        expect(brought.notes).not.toEqual([]);
        return;
      }
      const files = { ...filesByPath(brought.files), 'library.json': '{ "format": 2 }' };
      const asked = brought.letters.map(({ scenario, language }) => `${language} ${scenario}`);
      const { library, problems } = checkLetters(files, builtInLibrary, function* (language) {
        for (const request of kinds[language]) if (asked.includes(`${language} ${request.scenario}`)) yield request;
      });
      expect(problems).toEqual([]);
      for (const { scenario, language } of brought.letters) {
        const { html, subject } = composeLetter(
          {
            language,
            scenario,
            opening: 'none',
            firstName: '<img src=x>',
            position: '[x](https://evil.example)',
            now: '2026-04-16T10:00:00+02:00',
            sender: { firstName: 'Camille', lastName: 'Perrin' },
          },
          library,
        );
        letters++;
        expect(html).toMatch(allowedTags);
        expect(html).not.toMatch(/href="[^"]*evil/);
        expect(subject).not.toMatch(/[\n{}]/);
      }
    }),
    { numRuns: 250, seed: 20261125 },
  );
  expect(letters).toBeGreaterThan(20);
  console.log(`files tried: ${tried}; letters made of them: ${letters}; lines of report: ${refused}`);
});

test('a damaged Outlook template is read or refused, never thrown at anybody', async () => {
  const container = utils.cfb_new();
  const body = Buffer.from('Bonjour,\n\nVotre candidature n’a pas été retenue.'.repeat(8), 'utf16le');
  utils.cfb_add(container, '/__substg1.0_1000001F', [...body]);
  utils.cfb_add(container, '/__substg1.0_0037001F', [...Buffer.from('Votre candidature', 'utf16le')]);
  const sound = Uint8Array.from(write(container, { type: 'buffer' }) as Buffer);
  let tried = 0;
  let refused = 0;
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), fc.nat(sound.length), async (changes, cut) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changes) bytes[at] = value;
      const given = { name: 'refus.oft', bytes: tried % 4 === 0 ? bytes.subarray(0, cut) : bytes };
      const { letters, notes } = await importLetters([given], { builtIn: builtInLibrary, language: 'fr' });
      tried++;
      if (letters.length === 0) refused++;
      expect(letters.length + notes.length).toBeGreaterThan(0);
    }),
    { numRuns: 100, seed: 20261125 },
  );
  expect(refused).toBeGreaterThan(20);
  console.log(`templates tried: ${tried}, of which ${refused} were refused`);
});
