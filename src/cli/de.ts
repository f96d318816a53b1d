import { withDe } from '../text/with-de';
import { answerLines } from './lines';

/** `egards de TITLE…`: each title with its « de »; `--batch`: lines `{"id","title"}` → `{"id","de"}`. */
export function runDe(args: readonly string[]): Promise<number> {
  if (args.includes('--batch')) return answerLines(answer);
  if (args.length === 0) {
    process.stderr.write('egards de TITLE…   |   egards de --batch\n');
    return Promise.resolve(2);
  }
  for (const title of args) process.stdout.write(`${withDe(title)}\n`);
  return Promise.resolve(0);
}

function answer({ id, title }: Readonly<Record<string, unknown>>): object {
  if (typeof title !== 'string') return { id, error: '“title” must be a string' };
  return { id, de: withDe(title) };
}
