import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const sample = 'src/embedded/mailbox/c01-1.eml';

function run(args: readonly string[], input = ''): { status: number; lines: Record<string, unknown>[] } {
  const read = (stdout: string) =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  try {
    return {
      status: 0,
      lines: read(
        execFileSync('node', ['src/cli/egards.mjs', 'read', ...args], {
          cwd: root,
          input,
          encoding: 'utf8',
          stdio: ['pipe', 'pipe', 'ignore'],
        }),
      ),
    };
  } catch (error) {
    const failed = error as { status: number; stdout: string };
    return { status: failed.status, lines: read(failed.stdout) };
  }
}

describe('egards read', () => {
  it('prints what a file says, with the words that say it', () => {
    const { status, lines } = run([
      '--now',
      '2026-11-23T10:00:00+01:00',
      '--mailbox',
      'recrutement@novalys.example',
      sample,
    ]);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({
      file: sample,
      firstName: 'Éloïse',
      lastName: 'Marchand-Diallo',
      position: 'Développeur Python',
      stage: 'cv',
      interviewDate: null,
      receivedDate: '2026-10-19',
      language: 'fr',
      alreadyRefused: false,
      ambiguous: {},
    });
    expect((lines[0]?.['evidence'] as Record<string, unknown[]>)['position']?.[0]).toEqual({
      quote: 'Développeur Python H/F',
      messageIndex: 0,
    });
  });

  it('answers a batch in order, and goes on after a file that cannot be read', () => {
    const batch = [
      { file: 'no-such.eml' },
      { file: 'package.json' },
      { file: sample, mailbox: 'recrutement@novalys.example' },
    ];
    const { lines } = run(['--batch'], batch.map((line) => JSON.stringify(line)).join('\n'));
    expect(lines.map((line) => Object.keys(line).includes('error'))).toEqual([true, true, false]);
    expect(lines.map((line) => line['file'])).toEqual(batch.map((line) => line.file));
  });

  it('says how it is used when nothing is asked', () => {
    expect(run([]).status).toBe(2);
  });
});
