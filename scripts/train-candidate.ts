/**
 * `npx tsx scripts/train-candidate.ts [--check]`: learns, from the labelled mail of the repository, who the candidate of
 * a thread is, and whether there is one; writes src/thread/candidate/person-weights.ts.
 * `--check` writes nothing and prints what is mistaken on each writer's mail after learning from the others' only.
 *
 * A log-linear model over the people of the thread, « somebody it does not single out » and « nobody applies ».
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { buildMessages } from '../src/thread/build-messages';
import type { OpenMessage } from '../src/thread/open-message';
import { nameKey, type Person } from '../src/thread/candidate/person';
import { readOptions } from '../src/thread/candidate/person-options';
import { personWeights } from '../src/thread/candidate/person-weights';
import { readPost } from '../src/thread/position/read-position';
import { readThread } from '../src/thread/read-thread';
import { describeScore, scoreReadings, type Label, type Reading } from '../test/thread/score';
import type { Lesson as ShortMail } from './gate-lessons';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { taughtMail } from './read-lessons';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { unseenPostOdds } from './unseen-post-odds';
import { train, useWeights, weightsModule, type Lesson, type Model, type Settings } from './log-linear';

/** Each person is an option by their place among the people; « nobody » is silence. */
export interface Example extends Lesson {
  /** How each option is called, for who reads what was mistaken. */
  readonly names: readonly string[];
  /** Null for a lesson: it says whether somebody applies, and no facts. */
  readonly reading: { readonly message: OpenMessage; readonly label: Label } | null;
}

export const candidateSettings: Settings = {
  leastSeen: 3,
  mostFeatures: 8000,
  ridge: 0.01,
  hidden: 0.4,
  leastWriters: 3,
  orders: 3,
};
const explained = process.argv
  .find((one) => one.startsWith('--explain='))
  ?.slice(10)
  .split(',');
/** Other mail is rarer in the examples, and as dear to mistake. */
const otherMailWeight = 1.8;
/** The lessons are plain cases, that no reader may mistake. */
const lessonWeight = 2.2;
const unnamed = 'unnamed';

function sameName(label: string | null, said: string | null): boolean {
  if (label === null || said === null) return label === said;
  const [a, b] = [nameKey(label), nameKey(said)];
  return (
    a === b ||
    (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))
  );
}

function isRight(person: Person, label: Label): boolean {
  if (label.firstName === null && label.lastName === null)
    return person.first === null && person.last === null && label.stage !== null;
  const first = sameName(label.firstName, person.first);
  const last = sameName(label.lastName, person.last);
  if (first && last) return true;
  const whole = nameKey(`${label.firstName ?? ''}${label.lastName ?? ''}`);
  const said = [person.first, person.last].filter((one) => one !== null);
  // The right person, whose name was cut in the wrong place or is missing a part.
  return (
    said.length > 0 &&
    said.every((part) => whole.includes(nameKey(part))) &&
    (label.firstName === null || first || person.first === null || said.length === 2) &&
    (label.lastName === null || last || person.last === null || said.length === 2)
  );
}

function exampleOf(
  file: string,
  writer: string,
  message: OpenMessage,
  mailbox: readonly string[],
  label: Label,
  postOdds?: number,
): Example {
  const messages = buildMessages(message, mailbox);
  const { people, features, thread, words } = readOptions(messages, mailbox, postOdds ?? readPost(messages).odds);
  const application = label.stage !== null || label.firstName !== null || label.lastName !== null;
  const accepts = (fact: string) => label.accept?.[fact]?.includes(null) === true;
  const named = label.firstName !== null || label.lastName !== null;
  const rights = people.flatMap((person, index) => (application && isRight(person, label) ? [String(index)] : []));
  const right = new Set(rights);
  if (!application) right.add('');
  else if (!named || rights.length === 0 || (accepts('firstName') && accepts('lastName'))) right.add(unnamed);
  return {
    file,
    writer,
    silence: ['option nobody', ...[...thread, ...words].map((one) => `nobody ${one}`)],
    clues: [
      { option: unnamed, features: ['option unnamed', ...[...thread].map((one) => `unnamed ${one}`)] },
      ...features.map((one, index) => ({ option: String(index), features: [...one].map((name) => `person ${name}`) })),
    ],
    right,
    weight: application ? 1 : otherMailWeight,
    names: people.map((person) => `${person.first ?? '–'} ${person.last ?? '–'}`),
    reading: { message, label },
  };
}

function mailExamples(mail: readonly LabelledMail[]): readonly Example[] {
  const postOdds = unseenPostOdds(mail);
  return mail.map((one) => {
    const { label, writer, open } = one;
    return exampleOf(label.file, writer, open, [label.mailbox].flat(), label, postOdds.get(one));
  });
}

export function candidateExamples(mail: readonly LabelledMail[]): readonly Example[] {
  return [...mailExamples(mail), ...taughtMail.map(({ lesson, applies }) => lessonExample(lesson, applies))];
}

/** A lesson that names nobody says only whether somebody applies: any of the people will do. */
function lessonExample(lesson: ShortMail, application: boolean): Example {
  const message = lessonMessage(lesson);
  const mailbox = lessonMailbox(message);
  const silent = { firstName: null, lastName: null, stage: null } as Label;
  const example = exampleOf(lesson[2], 'lessons', message, mailbox, silent);
  const options = example.clues.map((clue) => clue.option);
  const who = lesson[4];
  return {
    ...example,
    weight: application ? 1 : lessonWeight,
    reading: null,
    right: new Set(
      who === undefined
        ? application
          ? options
          : ['']
        : who === 'nobody'
          ? ['']
          : who === unnamed
            ? [unnamed]
            : options.filter((option) => example.names[Number(option)] === who),
    ),
  };
}

/** What weighed for each option of a message. */
function explain(model: Model, { file, clues, silence, names, right }: Example): void {
  process.stdout.write(`${file}\n`);
  for (const { option, features } of [{ option: '', features: silence }, ...clues]) {
    const weights = features
      .map((one) => [one, model.get(one) ?? 0] as const)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    const sum = weights.reduce((total, [, weight]) => total + weight, 0);
    const name = option === '' ? 'nobody' : (names[Number(option)] ?? option);
    process.stdout.write(
      `  ${right.has(option) ? '*' : ' '}${name} ${sum.toFixed(2)}: ${weights
        .slice(0, 28)
        .map(([one, weight]) => `${one} ${weight.toFixed(2)}`)
        .join(', ')}\n`,
    );
  }
}

/** What each writer's mail scores when the weights are learned from the others' only. */
function describeHeldOut(examples: readonly Example[]): string {
  const lines: string[] = [];
  const all: Reading[] = [];
  for (const writer of [...new Set(examples.map((example) => example.writer))].sort()) {
    const model = train(
      examples.filter((example) => example.writer !== writer),
      candidateSettings,
    );
    useWeights(personWeights, weightRows(model));
    const held = examples.filter((example) => example.writer === writer);
    if (explained) for (const example of held) if (explained.includes(example.file)) explain(model, example);
    const readings = held.flatMap(({ reading }) =>
      reading === null
        ? []
        : {
            label: reading.label,
            facts: readThread(reading.message, { now: reading.label.now, mailbox: [reading.label.mailbox].flat() }),
          },
    );
    all.push(...readings);
    const { misses } = scoreReadings(readings);
    lines.push(
      `${writer}: ${String(readings.length)} messages, first name ${shares(readings)}`,
      ...(process.argv.includes('--misses')
        ? misses
            .filter((miss) => miss.fact.endsWith('Name') || miss.fact === 'language' || miss.fact === 'alreadyRefused')
            .map(
              (miss) =>
                `  ${miss.file} ${miss.fact}: said ${JSON.stringify(miss.said)?.slice(0, 160)}, label ${JSON.stringify(miss.label)} # ${miss.notes?.slice(0, 100) ?? ''}`,
            )
        : []),
    );
  }
  return `${lines.join('\n')}\n${describeScore(scoreReadings(all))}`;
}

function shares(readings: readonly Reading[]): string {
  if (readings.length === 0) return '–';
  const { facts, whole, messages } = scoreReadings(readings);
  const { said, exact, silent, invented } = facts.firstName;
  return `${String(exact)}/${String(said)}, invented ${String(invented)}/${String(silent)}, whole ${((100 * whole) / messages).toFixed(1)} %`;
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writePersonWeights(examples: readonly Example[]): string {
  const model = train(examples, candidateSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/candidate/person-weights.ts'),
    weightsModule(
      model,
      'train-candidate.ts',
      'personWeights',
      'What each feature adds to the log-odds of an option: a person, somebody unnamed, or nobody.',
    ),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const examples = candidateExamples(await readLabelledMail());
  if (process.argv.includes('--unfound')) {
    for (const { file, names, right } of examples)
      if (right.has(unnamed)) process.stdout.write(`${file}: ${names.join(' | ')}\n`);
  } else if (process.argv.includes('--check')) process.stdout.write(describeHeldOut(examples));
  else writePersonWeights(examples);
}

if (process.argv[1] === import.meta.filename) await main();
