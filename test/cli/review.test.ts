import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface Answer {
  readonly id?: string;
  readonly file?: string;
  readonly error?: string;
  readonly findings?: readonly Record<string, unknown>[];
}

function run(args: readonly string[], input = ''): { status: number | null; answers: readonly Answer[] } {
  const { status, stdout } = spawnSync('node', ['src/cli/egards.mjs', 'review', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
  return { status, answers };
}

const good = 'Nous avons choisi une personne qui a déjà conduit une presse de 200 tonnes.';
const tooYoung = 'Vous êtes trop jeune pour ce poste.';

describe('egards review --batch', () => {
  const lines = [
    { id: 'good', lang: 'fr', text: good },
    { id: 'age', text: tooYoung },
    { id: 'hole', lang: 'fr', text: 'Bonjour [Prénom],' },
    {
      id: 'facts',
      text: 'Bonjour Thomas, nous avons choisi une personne qui connaît Quarkus.',
      facts: { firstName: 'Maëlle', to: ['maelle@mail.example', 'eric.petit@novalys.example'] },
    },
    { id: 'no facts', text: 'Bonjour Thomas, nous avons choisi une personne qui connaît Quarkus.' },
    { id: 'wrong', text: 12 },
  ];
  const { status, answers } = run(['--batch'], lines.map((line) => JSON.stringify(line)).join('\n'));
  const findingsOf = (id: string) => answers.find((answer) => answer.id === id)?.findings;

  test('answers each line in order, with a blocking finding as status 1', () => {
    expect(answers.map((answer) => answer.id)).toEqual(lines.map((line) => line.id));
    expect(status).toBe(1);
  });

  test('gives the rule, kind, criterion, severity and place of what is found', () => {
    const [finding] = findingsOf('age') ?? [];
    expect(finding).toMatchObject({ rule: 'law/age', kind: 'discrimination', criterion: 'age', severity: 'block' });
    expect(tooYoung.slice(finding?.['start'] as number, finding?.['end'] as number)).toBe(finding?.['found']);
    expect(finding?.['message']).toEqual(expect.stringContaining('âge'));
    expect(finding).not.toHaveProperty('instead');
  });

  test('judges names and recipients only with facts', () => {
    expect(findingsOf('facts')?.map((finding) => finding['kind'])).toEqual(['recipients', 'mismatch']);
    expect(findingsOf('no facts')).toEqual([]);
    expect(findingsOf('good')).toEqual([]);
  });

  test('an unreadable line is an answer, not the end', () => {
    expect(answers.at(-1)?.error).toBe('"text" must be a string');
  });

  test('is 0 when nothing blocks', () => {
    expect(run(['--batch'], JSON.stringify({ id: 'v', text: 'Inutile de nous relancer.' })).status).toBe(0);
  });
});

describe('egards review FILE…', () => {
  const folder = mkdtempSync(join(tmpdir(), 'egards-review-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  const html = `<p>Bonjour Ma&euml;lle,</p><p>${good}</p><blockquote type="cite"><p>${tooYoung}</p></blockquote>`;
  const message = [
    'From: Paul Delmas <paul@novalys.example>',
    'To: Maëlle Le Goff <maelle@mail.example>',
    'Subject: Votre candidature',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Bonjour Maëlle,\n\n${good}\n\nPaul Delmas\n\n> ${tooYoung}`,
  ].join('\r\n');

  test('the candidate’s quoted words are not reviewed, in text, HTML or a message', () => {
    const files = [
      fileOf('letter.txt', `Bonjour Maëlle,\n\n${good}\n\n> ${tooYoung}`),
      fileOf('letter.html', html),
      fileOf('letter.eml', message),
    ];
    const { status, answers } = run(files);
    expect(answers).toEqual(files.map((file) => ({ file, findings: [] })));
    expect(status).toBe(0);
  });

  test('our own words are, and a file that blocks is status 1', () => {
    const { status, answers } = run([
      fileOf('bad.txt', `Bonjour Maëlle,\n\n${tooYoung}`),
      fileOf('bad.html', `<p>Bonjour Ma&euml;lle,</p><p>Vous &ecirc;tes <b>trop</b> jeune pour ce poste.</p>`),
      fileOf('bad.eml', message.replace(good, tooYoung)),
    ]);
    expect(answers.map(({ findings }) => findings?.map((finding) => finding['criterion']))).toEqual([
      ['age'],
      ['age'],
      ['age'],
    ]);
    expect(status).toBe(1);
  });

  test('a file that cannot be read is status 1, misuse status 2', () => {
    expect(run([join(folder, 'absent.txt')]).status).toBe(1);
    expect(run([]).status).toBe(2);
    expect(run(['--facts']).status).toBe(2);
  });
});
