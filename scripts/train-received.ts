/**
 * `npx tsx scripts/train-received.ts [--check [--misses] [--groups=N]]`: learns, from the labelled mail of the repository, which day of
 * a thread is the one the application arrived; writes src/thread/received/received-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only; writers are
 * left out in N groups with `--groups`, quicker and a little severe.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { readReceivedClues, type Met } from '../src/thread/received/received-clues';
import { parisDay } from '../src/thread/paris-time';
import {
  aboutApplications,
  acceptedAnswers,
  isApplication,
  readLabelledMail,
  type LabelledMail,
} from './labelled-mail';
import { leaveOut, shares, train, weightsModule, type Lesson } from './log-linear';
import { sidedMail } from './sided-mail';
import { unseenInterviews } from './unseen-interviews';

export const receivedSettings = {
  leastSeen: 3,
  mostFeatures: 2000,
  ridge: 0.008,
  hidden: 0.2,
  leastWriters: 3,
  orders: 4,
};

const noneMet: Met = { chance: 0, day: null };

/** Whether somebody applies is not decided here: mail that nobody applies in is left out. */
function lessonOf(mail: LabelledMail, met: Met): Lesson | null {
  const { label, writer } = mail;
  const { found, sided } = sidedMail(mail);
  if (!isApplication(label) || found.situation.kind === 'none') return null;
  const { clues, silence } = readReceivedClues(sided, found.situation, parisDay(Date.parse(label.now)), met);
  return {
    file: label.file,
    writer,
    clues: clues.map(({ day, group, features }) => ({
      option: day,
      features: features.map((name) => `${group} ${name}`),
    })),
    silence: silence.map((name) => `none ${name}`),
    right: new Set([...acceptedAnswers(label, 'receivedDate')].map((one) => one ?? '')),
    weight: 1,
  };
}

export function receivedLessons(all: readonly LabelledMail[]): readonly Lesson[] {
  const met = unseenInterviews(all);
  return aboutApplications(all).flatMap((mail) => {
    const lesson = lessonOf(mail, met.get(mail) ?? noneMet);
    return lesson === null ? [] : [lesson];
  });
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writeReceivedWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, receivedSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/received/received-weights.ts'),
    weightsModule(
      model,
      'train-received.ts',
      'receivedWeights',
      'What each feature of a day adds to the log-odds of its being the day the application arrived.',
    ),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const lessons = receivedLessons(await readLabelledMail());
  if (process.argv.includes('--check')) {
    const all = { right: 0, said: 0, invented: 0, silent: 0 };
    for (const { name, learnt, judged } of leaveOut(lessons)) {
      const model = train(learnt, receivedSettings);
      const count = { right: 0, said: 0, invented: 0, silent: 0 };
      for (const lesson of judged) {
        const [best = '', share = 0] = [...shares(model, lesson)].sort(([, a], [, b]) => b - a)[0] ?? [];
        const right = lesson.right.has(best);
        if (lesson.right.has('')) {
          count.silent += 1;
          if (!right) count.invented += 1;
        } else {
          count.said += 1;
          if (right) count.right += 1;
        }
        if (!right && process.argv.includes('--misses'))
          process.stdout.write(
            `  ${lesson.file}: ${best} ${share.toFixed(2)}, wanted ${[...lesson.right].join(' or ')}\n`,
          );
      }
      process.stdout.write(`${name}: ${describe(count)}\n`);
      for (const key of ['right', 'said', 'invented', 'silent'] as const) all[key] += count[key];
    }
    process.stdout.write(`all: ${describe(all)}\n`);
  } else writeReceivedWeights(lessons);
}

function describe({ right, said, invented, silent }: Record<'right' | 'said' | 'invented' | 'silent', number>): string {
  return `exact ${String(right)}/${String(said)} (${((100 * right) / said).toFixed(1)} %), invented ${String(invented)}/${String(silent)}`;
}

if (process.argv[1] === import.meta.filename) await main();
