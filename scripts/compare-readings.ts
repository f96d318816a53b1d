/**
 * What a change of the code reads otherwise: `npx tsx scripts/compare-readings.ts [REF] [--one-in=N]` (REF: main). Every labelled message
 * and lesson, the same mail joined three by three, mail made to measure and mail built to be slow are read with the code of
 * REF and with that of the working tree; the whole answers are compared, evidence included. Exits with 1 when one differs.
 * `--one-in=N` reads one message in so many.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { readThread } from '../src/thread/read-thread';
import type { ReadingContext } from '../src/thread/facts';
import type { OpenMessage } from '../src/thread/open-message';
import { readLabelledMail } from './labelled-mail';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { taughtMail } from './read-lessons';
import { madeContext, makeHtml, makeMessage, slowMail } from './reading-bench/made-mail';

interface Asked {
  readonly name: string;
  readonly open: OpenMessage;
  readonly context: ReadingContext;
}

const root = join(import.meta.dirname, '..');
const ref = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? 'main';
const oneIn = Number(process.argv.find((one) => one.startsWith('--one-in='))?.slice(9) ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'egards-readings-'));
const mostShown = 10;

try {
  const bundle = await bundleOf(root, 'now');
  const asked = (await everything()).filter((_, at) => at % oneIn === 0);
  const known = await answersAt(ref, asked);
  const now = await read(bundle, asked);
  let differing = 0;
  asked.forEach(({ name }, at) => {
    const [one, other] = [known[at], now[at]];
    if (one === other) return;
    differing += 1;
    if (differing <= mostShown)
      process.stdout.write(`${name}\n  before ${whereDiffers(one, other)}\n  now    ${whereDiffers(other, one)}\n`);
  });
  process.stdout.write(`${String(asked.length)} messages, ${String(differing)} read otherwise than at ${ref}\n`);
  process.exitCode = differing === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The answers of a commit are kept in `build`: a change is compared many times with the same. */
async function answersAt(commit: string, asked: readonly Asked[]): Promise<readonly string[]> {
  const tree = execFileSync('git', ['rev-parse', `${commit}:src`], { cwd: root, encoding: 'utf8' });
  const key = createHash('sha256').update(tree).update(JSON.stringify(asked)).digest('hex').slice(0, 16);
  const file = join(root, 'build', `readings-${key}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as string[];
  const answers = await read(await bundleOf(sourceOf(commit), 'before'), asked);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(file, JSON.stringify(answers));
  return answers;
}

async function read(bundle: string, asked: readonly Asked[]): Promise<readonly string[]> {
  const { readThread: reader } = (await import(pathToFileURL(bundle).href)) as { readThread: typeof readThread };
  return asked.map(({ open, context }) => JSON.stringify(reader(open, context)));
}

function sourceOf(commit: string): string {
  const source = join(folder, 'source');
  mkdirSync(source);
  const archive = execFileSync('git', ['archive', commit, 'src'], { cwd: root, maxBuffer: 200_000_000 });
  execFileSync('tar', ['-x', '-C', source], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'));
  return source;
}

async function bundleOf(source: string, name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(source, 'src/thread/read-thread.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

async function everything(): Promise<readonly Asked[]> {
  const labelled = (await readLabelledMail()).map(({ label, open }) => ({
    name: label.file,
    open,
    context: { now: label.now, mailbox: [label.mailbox].flat() },
  }));
  const lessons = taughtMail.map(({ lesson }, at) => {
    const open = lessonMessage(lesson);
    return { name: `lesson ${String(at)}`, open, context: { now: madeContext.now, mailbox: lessonMailbox(open) } };
  });
  const made = [1, 10, 50, 200, 1_000].map((kilobytes) => ({
    name: `made, ${String(kilobytes)} KB`,
    open: makeMessage(makeHtml(kilobytes)),
    context: madeContext,
  }));
  const slow = Object.entries(slowMail).flatMap(([name, make]) =>
    [300, 10_000, 100_000].map((size) => ({
      name: `${name}, ${String(size)}`,
      open: makeMessage(...make(size)),
      context: madeContext,
    })),
  );
  const single = [...labelled, ...lessons];
  return [...single, ...joined(single), ...made, ...slow];
}

/** Longer mail than people write: the texts of three messages one after the other, under the headers of the first. */
function joined(mail: readonly Asked[]): readonly Asked[] {
  const long: Asked[] = [];
  for (let at = 0; at + 2 < mail.length; at += 3) {
    const [first, ...others] = mail.slice(at, at + 3);
    if (first === undefined) continue;
    const text = [first, ...others]
      .map(({ open }) => open.text ?? open.html?.replace(/<[^>]*>/g, '\n') ?? '')
      .join('\n\n');
    long.push({ ...first, name: `${first.name} and two more`, open: { ...first.open, html: null, text } });
  }
  return long;
}

function whereDiffers(one = '', other = ''): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(Math.max(0, at - 60), at + 120);
}
