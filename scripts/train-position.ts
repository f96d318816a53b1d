/**
 * `npx tsx scripts/train-position.ts [--check [--misses] [--groups=N]]`: learns, from the labelled mail of the repository, which of
 * the titles a thread writes is the post applied for; writes src/thread/position/title-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only, or each of N
 * groups of writers' (`leftOutWith`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../src/thread/message';
import { readPost } from '../src/thread/position/read-position';
import { readOptions, titleKey } from '../src/thread/position/title-options';
import { readWeights, weightRows, type Weights } from '../src/thread/weights';
import { buildMessages } from '../src/thread/build-messages';
import {
  aboutApplications,
  acceptedAnswers,
  isApplication,
  readLabelledMail,
  type LabelledMail,
} from './labelled-mail';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { titleLessons, type TitleLesson } from './title-lessons';
import { leftOutWith, train, weightsModule, type Lesson } from './log-linear';

export const positionSettings = { leastSeen: 3, mostFeatures: 4000, hidden: 0.2 };
/** Other mail names posts nobody applies for; whether somebody applies is not decided here. */
const otherMailWeight = 0.1;

function lessonOf({ label, writer, messages }: LabelledMail): Lesson {
  return {
    ...cluesOf(messages),
    file: label.file,
    writer,
    right: rightOptions([...acceptedAnswers(label, 'position')]),
    weight: isApplication(label) ? 1 : otherMailWeight,
  };
}

function lessonOfLetter([subject, text, position]: TitleLesson): Lesson {
  const open = lessonMessage(['someone@courriel.example', 'recrutement@novalys.example', subject, text]);
  const messages = buildMessages(open, lessonMailbox(open));
  return { ...cluesOf(messages), file: subject, writer: 'lessons', right: rightOptions([position]), weight: 1 };
}

function rightOptions(positions: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(positions.map((one) => (one === null ? '' : titleKey(one))));
}

/** What is only listed is weighed by nothing. */
const untaught: Weights = new Map();

function cluesOf(messages: readonly Message[]): Pick<Lesson, 'clues' | 'silence'> {
  const { options, silence } = readOptions(messages, untaught);
  return {
    clues: options.flatMap((option) =>
      option.mentions.map((mention) => {
        const names: string[] = [];
        const add = (group: string, name: string) => names.push(`${group} ${name}`);
        option.features(add);
        mention.features(add);
        return { option: option.key, features: names };
      }),
    ),
    silence: silence.map((name) => `none ${name}`),
  };
}

export function positionLessons(mail: readonly LabelledMail[]): readonly Lesson[] {
  return [...aboutApplications(mail).map(lessonOf), ...titleLessons.map(lessonOfLetter)];
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writePositionWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, positionSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/position/title-weights.ts'),
    weightsModule(
      model,
      'train-position.ts',
      'titleWeights',
      'What each feature of a run of words adds to the log-odds of its being the title.',
    ),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const mail = await readLabelledMail();
  const lessons = positionLessons(mail);
  if (process.argv.includes('--check')) {
    const all = { said: 0, exact: 0, silent: 0, invented: 0 };
    const groupOf = leftOutWith([...new Set(mail.map((one) => one.writer))]);
    for (const group of new Set(groupOf.values())) {
      const model = train(
        lessons.filter((one) => groupOf.get(one.writer) !== group),
        positionSettings,
      );
      const count = { said: 0, exact: 0, silent: 0, invented: 0 };
      const weights = readWeights(weightRows(model));
      for (const { label, messages } of mail.filter(
        (one) => groupOf.get(one.writer) === group && isApplication(one.label),
      )) {
        const fact = readPost(messages, weights).title;
        const said = fact.state === 'known' ? fact.value : null;
        const right = [...acceptedAnswers(label, 'position')].some((one) => sameWriting(one, said));
        count[label.position === null ? 'silent' : 'said'] += 1;
        if (label.position !== null && right) count.exact += 1;
        if (label.position === null && !right) count.invented += 1;
        if (!right && process.argv.includes('--misses'))
          process.stdout.write(`  ${label.file}: ${said ?? fact.state}, wanted ${String(label.position)}\n`);
      }
      process.stdout.write(`${group}: ${describe(count)}\n`);
      for (const key of ['said', 'exact', 'silent', 'invented'] as const) all[key] += count[key];
    }
    process.stdout.write(`all: ${describe(all)}\n`);
  } else writePositionWeights(lessons);
}

function describe({ said, exact, silent, invented }: Record<'said' | 'exact' | 'silent' | 'invented', number>): string {
  return `exact ${String(exact)}/${String(said)} (${((100 * exact) / said).toFixed(1)} %), invented ${String(invented)}/${String(silent)}`;
}

/** As the figures count it: without regard to case and to the kind of apostrophe. */
function sameWriting(one: string | null, other: string | null): boolean {
  const plain = (text: string | null) =>
    text?.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}

if (process.argv[1] === import.meta.filename) await main();
