/**
 * `npx tsx scripts/train-refusal.ts [--check [--misses]]`: learns, from the labelled mail of the repository, letters of
 * the review’s fixtures and short lessons, which sentences of ours say no; writes src/thread/refusal-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCandidate, sideCandidate } from '../src/thread/candidate/find-candidate';
import { buildMessages } from '../src/thread/build-messages';
import type { Message } from '../src/thread/message';
import { maySayNo, sure } from '../src/thread/read-refusal';
import { readRefusalClues } from '../src/thread/refusal-clues';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { shares, train, weightRows, weightsModule, type Clue, type Lesson } from './log-linear';
import { going, refusing } from './refusal-lessons';

export const refusalSettings = { leastSeen: 3, mostFeatures: 220, ridge: 0.03 };
/** The rule was written on this mail: what it is worth shows on the mail of others. */
const seenByRule = /[cdeg]$/;

function cluesOf(message: Message, withRule: boolean): readonly Clue[] {
  return readRefusalClues(message).map(({ features }) => ({
    option: 'no',
    features: features.filter((one) => withRule || one !== 'rule').map((one) => `no ${one}`),
  }));
}

function taught(text: string, no: boolean, writer: string): Lesson {
  const open = lessonMessage([
    'Recrutement <rh@atelier-brun.example>',
    'someone@courriel.example',
    'Votre candidature',
    text,
  ]);
  const [message] = buildMessages(open, lessonMailbox(open));
  const clues = message === undefined ? [] : cluesOf(message, false);
  return { file: text, writer, clues, silence: [], right: new Set([no ? 'no' : '']), weight: 1 };
}

export function refusalLessons(mail: readonly LabelledMail[]): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const { label, writer, messages } of mail) {
    const sided = sideCandidate(findCandidate(messages, [label.mailbox].flat()), messages);
    const clues = sided.filter((one) => maySayNo(one, sided)).flatMap((one) => cluesOf(one, !seenByRule.test(writer)));
    const accepted = [label.alreadyRefused, ...(label.accept?.['alreadyRefused'] ?? [])];
    const right = new Set(accepted.map((one) => (one === true ? 'no' : '')));
    lessons.push({ file: label.file, writer, clues, silence: [], right, weight: 1 });
  }
  for (const file of ['letters-dev', 'letters-aside'])
    for (const line of readFileSync(
      join(import.meta.dirname, '..', `test/fixtures/review/${file}.jsonl`),
      'utf8',
    ).split('\n'))
      if (line.trim() !== '') lessons.push(taught((JSON.parse(line) as { text: string }).text, true, 'lessons'));
  for (const text of refusing) lessons.push(taught(text, true, 'lessons'));
  for (const text of going) lessons.push(taught(text, false, 'lessons'));
  return lessons;
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writeRefusalWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, refusalSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/refusal-weights.ts'),
    weightsModule(
      model,
      'train-refusal.ts',
      'refusalWeights',
      'What each word of a sentence of ours adds to the log-odds of its saying no.',
    ).replace("'../weights'", "'./weights'"),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const lessons = refusalLessons(await readLabelledMail());
  if (process.argv.includes('--check')) {
    const totals = { said: 0, found: 0, silent: 0, invented: 0 };
    const outOfReach: string[] = [];
    for (const writer of new Set(lessons.map((one) => one.writer))) {
      if (writer === 'lessons') continue;
      const model = train(
        lessons.filter((one) => one.writer !== writer),
        refusalSettings,
      );
      const count = { said: 0, found: 0, silent: 0, invented: 0 };
      for (const lesson of lessons.filter((one) => one.writer === writer)) {
        const share = shares(model, lesson).get('no') ?? 0;
        const wanted = !lesson.right.has('');
        const right = lesson.right.has(share > sure ? 'no' : '');
        if (wanted && lesson.clues.length === 0) outOfReach.push(lesson.file);
        count[wanted ? 'said' : 'silent'] += 1;
        if (wanted && right) count.found += 1;
        if (!wanted && !right) count.invented += 1;
        if (!right && process.argv.includes('--misses'))
          process.stdout.write(`  ${lesson.file}: ${share.toFixed(2)}, wanted ${[...lesson.right].join(' or ')}\n`);
      }
      process.stdout.write(`${writer}: ${describe(count)}\n`);
      for (const key of ['said', 'found', 'silent', 'invented'] as const) totals[key] += count[key];
    }
    process.stdout.write(`all: ${describe(totals)}\nout of reach: ${outOfReach.join(' ')}\n`);
  } else writeRefusalWeights(lessons);
}

function describe({ said, found, silent, invented }: Record<'said' | 'found' | 'silent' | 'invented', number>): string {
  return `found ${String(found)}/${String(said)}, invented ${String(invented)}/${String(silent)}`;
}

if (process.argv[1] === import.meta.filename) await main();
