/**
 * `npx tsx scripts/train-application.ts [--check]`: learns, from the labelled mail of the repository and the short
 * lessons, which words say that somebody applies; writes
 * src/thread/application/application-weights.ts. `--check` writes nothing and prints how each writer's mail is read
 * after learning from the others' only.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApplicationWords } from '../src/thread/application/application-clues';
import { readTraits } from '../src/thread/candidate/message-traits';
import { buildMessages } from '../src/thread/build-messages';
import type { Message } from '../src/thread/message';
import { OwnSide } from '../src/thread/own-side';
import { isApplication, readLabelledMail, type LabelledMail } from './labelled-mail';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { shares, train, weightRows, weightsModule, type Lesson } from './log-linear';
import { taughtMail } from './read-lessons';

export const applicationSettings = { leastSeen: 3, mostFeatures: 400, ridge: 0.02 };
/** Other mail is rarer in the examples, and as dear to mistake. */
const otherMailWeight = 1.5;

function lessonOf(file: string, writer: string, words: ReadonlySet<string>, applies: boolean): Lesson {
  return {
    file,
    writer,
    clues: [{ option: 'applies', features: [...words].map((word) => `applies ${word}`) }],
    silence: [],
    right: new Set([applies ? 'applies' : '']),
    weight: applies ? 1 : otherMailWeight,
  };
}

function wordsOf(messages: readonly Message[], mailbox: readonly string[]): ReadonlySet<string> {
  return readApplicationWords(readTraits(messages, new OwnSide(mailbox)));
}

export function applicationLessons(mail: readonly LabelledMail[]): readonly Lesson[] {
  const lessons = mail.map(({ label, writer, messages }) =>
    lessonOf(label.file, writer, wordsOf(messages, [label.mailbox].flat()), isApplication(label)),
  );
  for (const { lesson, applies } of taughtMail) {
    const open = lessonMessage(lesson);
    const mailbox = lessonMailbox(open);
    lessons.push(lessonOf(lesson[2], 'lessons', wordsOf(buildMessages(open, mailbox), mailbox), applies));
  }
  return lessons;
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writeApplicationWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, applicationSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/application/application-weights.ts'),
    weightsModule(
      model,
      'train-application.ts',
      'applicationWeights',
      'What each word adds to the log-odds that somebody applies.',
    ),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const lessons = applicationLessons(await readLabelledMail());
  if (process.argv.includes('--check')) process.stdout.write(describeHeldOut(lessons));
  else writeApplicationWeights(lessons);
}

function describeHeldOut(lessons: readonly Lesson[]): string {
  const lines: string[] = [];
  const totals = [0, 0, 0, 0];
  for (const writer of new Set(lessons.map((one) => one.writer))) {
    if (writer === 'lessons') continue;
    const model = train(
      lessons.filter((one) => one.writer !== writer),
      applicationSettings,
    );
    const count = [0, 0, 0, 0];
    for (const lesson of lessons.filter((one) => one.writer === writer)) {
      const said = (shares(model, lesson).get('applies') ?? 0) > 0.5;
      const at = (lesson.right.has('applies') ? 0 : 2) + (said ? 1 : 0);
      count[at] = (count[at] ?? 0) + 1;
    }
    count.forEach((one, at) => (totals[at] = (totals[at] ?? 0) + one));
    lines.push(`${writer}: ${describe(count)}`);
  }
  return `${lines.join('\n')}\nall: ${describe(totals)}\n`;
}

function describe([missed = 0, found = 0, silent = 0, invented = 0]: readonly number[]): string {
  return `found ${String(found)}/${String(found + missed)}, invented ${String(invented)}/${String(silent + invented)}`;
}

if (process.argv[1] === import.meta.filename) await main();
