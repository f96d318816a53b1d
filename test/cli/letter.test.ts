import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readLetterRequest } from '../../src/cli/read-letter-request';

const line = {
  id: 'a1',
  language: 'fr',
  scenario: 'after-cv',
  opening: 'none',
  reason: null,
  firstName: 'Maëlle',
  position: 'Administratrice Systèmes',
  now: '2026-04-16T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
};

function egards(args: readonly string[], input = ''): { status: number | null; lines: unknown[]; stdout: string } {
  const egardsPath = join(__dirname, '../../src/cli/egards.mjs');
  const { status, stdout } = spawnSync(process.execPath, [egardsPath, ...args], { input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((text) => text.startsWith('{'));
  return { status, stdout, lines: lines.map((text) => JSON.parse(text) as unknown) };
}

describe('a line of egards letter --batch', () => {
  test('null and an absent key are the same', () => {
    expect(readLetterRequest({ ...line, detail: null, sender: { ...line.sender, team: '' } })).toEqual({
      language: 'fr',
      scenario: 'after-cv',
      opening: 'none',
      firstName: 'Maëlle',
      position: 'Administratrice Systèmes',
      now: line.now,
      sender: line.sender,
    });
  });

  test.each([
    [{ scenario: 'after-vc' }, 'unknown scenario “after-vc”; known are after-cv,'],
    [{ reason: 'age' }, 'unknown reason “age”'],
    [{ opening: 'maybe' }, 'unknown opening “maybe”'],
    [{ language: 'de' }, 'unknown language “de”'],
    [{ language: null }, '“language” is required'],
    [{ now: 'today' }, '“now” must be an ISO 8601 instant'],
    [{ firstName: 3 }, '“firstName” must be a string'],
    [{ interviewDate: '4 avril' }, '“interviewDate” must be a day'],
    [{ without: ['signature'] }, '“without” knows the parts'],
    [{ without: 'apology' }, '“without” must be a list of parts'],
    [{ rewordings: 3 }, '“rewordings” must be an object'],
    [{ sender: 'Camille' }, '“sender” must be an object'],
    [{ scenario: 'x\ny' }, 'unknown scenario “x y”; known'],
    [{ scenario: 'x'.repeat(90_000) }, `“${'x'.repeat(60)}…”; known`],
  ])('%j is refused with words', (change, message) => {
    expect(() => readLetterRequest({ ...line, ...change })).toThrow(message);
  });
});

test('egards letter --batch answers each line in order, an unknown id with its error', () => {
  const { lines } = egards(
    ['letter', '--batch'],
    `${JSON.stringify(line)}\n${JSON.stringify({ ...line, id: 'a2', scenario: 'x' })}\n`,
  );
  expect(lines).toEqual([
    {
      id: 'a1',
      subject: 'Votre candidature au poste d’Administratrice Systèmes',
      html: expect.stringMatching(/^<p>Bonjour Maëlle,<\/p>/) as string,
      text: expect.stringMatching(/^Bonjour Maëlle,\n\n/) as string,
      missing: [],
    },
    { id: 'a2', error: expect.stringContaining('unknown scenario “x”') as string },
  ]);
});

test('egards letter --list prints every id', () => {
  const { stdout, status } = egards(['letter', '--list']);
  expect(status).toBe(0);
  for (const id of ['after-interview', 'position-withdrawn', 'contact-at-date']) expect(stdout).toContain(`  ${id} `);
  expect(stdout).toMatch(/\n {2}position-closed +closer-profile, position-withdrawn\n/);
});

test('egards de prints each title with its « de »', () => {
  expect(egards(['de', 'Administrateur Systèmes', 'Développeur Python']).stdout).toBe(
    'd’Administrateur Systèmes\nde Développeur Python\n',
  );
  expect(egards(['de', '--batch'], '{"id":1,"title":"Hôtesse d’accueil"}\n{"id":2}\n').lines).toEqual([
    { id: 1, de: 'd’Hôtesse d’accueil' },
    { id: 2, error: '“title” must be a string' },
  ]);
});
