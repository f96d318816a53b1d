/**
 * `npx tsx scripts/train-candidate.ts [--check]`: learns, from the labelled mail of the repository, who the candidate of
 * a thread is, and whether there is one; writes src/thread/candidate/person-weights.ts.
 * `--check` writes nothing and prints what is mistaken on each writer's mail after learning from the others' only.
 *
 * A log-linear model over the people of the thread, « somebody it does not single out » and « nobody applies »:
 * full-batch gradient with momentum, fixed order and start, so the same files always give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMessages } from '../src/thread/build-messages';
import type { OpenMessage } from '../src/thread/open-message';
import { nameKey, type Person } from '../src/thread/candidate/person';
import { readOptions } from '../src/thread/candidate/person-options';
import { personWeights } from '../src/thread/candidate/person-weights';
import { readThread } from '../src/thread/read-thread';
import { describeScore, scoreReadings, type Label, type Reading } from '../test/thread/score';
import type { Lesson } from './gate-lessons';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { taughtMail } from './read-lessons';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { softmax } from './log-linear';

/** One way a thread can be understood: its features by name, and whether the label agrees. */
interface Option {
  readonly name: string;
  readonly features: readonly string[];
  readonly right: boolean;
  readonly nobody: boolean;
}

export interface Example {
  readonly file: string;
  readonly writer: string;
  readonly options: readonly Option[];
  readonly weight: number;
  /** Null for a lesson: it says whether somebody applies, and no facts. */
  readonly reading: { readonly message: OpenMessage; readonly label: Label } | null;
}

export type Model = ReadonlyMap<string, number>;

const root = join(import.meta.dirname, '..');
const leastSeen = Number(process.env['SEEN'] ?? 4);
const ridge = Number(process.env['RIDGE'] ?? 4);
const rounds = 400;
/** Weights are kept in steps, and small ones not at all: the pane carries them. */
const step = Number(process.env['STEP'] ?? 0.1);
const least = Number(process.env['LEAST'] ?? 2);
const explained = process.argv
  .find((one) => one.startsWith('--explain='))
  ?.slice(10)
  .split(',');
/** Other mail is rarer in the examples, and as dear to mistake. */
const otherMailWeight = 1.8;
/** The lessons are plain cases, that no reader may mistake. */
const lessonWeight = 2.2;

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
): Example {
  const { people, features, thread } = readOptions(buildMessages(message, mailbox), mailbox);
  const application = label.stage !== null || label.firstName !== null || label.lastName !== null;
  const accepts = (fact: string) => label.accept?.[fact]?.includes(null) === true;
  const named = label.firstName !== null || label.lastName !== null;
  const rights = people.map((person) => application && isRight(person, label));
  const found = rights.some(Boolean);
  const options: Option[] = [
    {
      name: 'nobody',
      features: [...thread].map((one) => `nobody ${one}`).concat('nobody'),
      right: !application,
      nobody: true,
    },
    {
      name: 'unnamed',
      features: [...thread].map((one) => `unnamed ${one}`).concat('unnamed'),
      right: application && (!named || !found || (accepts('firstName') && accepts('lastName'))),
      nobody: false,
    },
    ...people.map((person, index) => ({
      name: `${person.first ?? '–'} ${person.last ?? '–'}`,
      features: [...(features[index] ?? [])].sort(),
      right: rights[index] === true,
      nobody: false,
    })),
  ];
  return { file, writer, options, weight: application ? 1 : otherMailWeight, reading: { message, label } };
}

function mailExamples(mail: readonly LabelledMail[]): readonly Example[] {
  return mail.map(({ label, writer, open }) => exampleOf(label.file, writer, open, [label.mailbox].flat(), label));
}

export function candidateExamples(mail: readonly LabelledMail[]): readonly Example[] {
  return [...mailExamples(mail), ...taughtMail.map(({ lesson, applies }) => lessonExample(lesson, applies))];
}

/** A lesson that names nobody says only whether somebody applies: any of the people will do. */
function lessonExample(lesson: Lesson, application: boolean): Example {
  const message = lessonMessage(lesson);
  const mailbox = lessonMailbox(message);
  const nobody = { firstName: null, lastName: null, stage: null } as Label;
  const { options, ...rest } = exampleOf(lesson[2], 'lessons', message, mailbox, nobody);
  return {
    ...rest,
    weight: application ? 1 : lessonWeight,
    reading: null,
    options: options.map((one) => ({
      ...one,
      right: lesson[4] === undefined ? one.nobody !== application : one.name === lesson[4],
    })),
  };
}

interface Compiled {
  readonly rows: readonly (readonly Int32Array[])[];
  readonly names: readonly string[];
}

function compile(examples: readonly Example[]): Compiled {
  const seen = new Map<string, number>();
  for (const { options } of examples)
    for (const name of new Set(options.flatMap((option) => option.features))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].flatMap(([name, count]) => (count >= leastSeen ? [name] : [])).sort();
  const slotOf = new Map(names.map((name, slot) => [name, slot]));
  const rows = examples.map(({ options }) =>
    options.map((option) => Int32Array.from(option.features.flatMap((name) => slotOf.get(name) ?? []))),
  );
  return { rows, names };
}

export function trainCandidate(examples: readonly Example[]): Model {
  const { rows, names } = compile(examples);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => ridge * weight);
    examples.forEach(({ options, weight }, index) => {
      const vectors = rows[index] ?? [];
      const chances = softmax(vectors.map((row) => sumOf(row, weights)));
      const right = options.reduce((sum, option, at) => sum + (option.right ? (chances[at] ?? 0) : 0), 0);
      vectors.forEach((row, at) => {
        const chance = chances[at] ?? 0;
        const wanted = options[at]?.right === true && right > 0 ? chance / right : 0;
        const error = (chance - wanted) * weight;
        if (Math.abs(error) >= 1e-6) addTo(slope, row, error);
      });
    });
    for (let slot = 0; slot < names.length; slot += 1) {
      speed[slot] = 0.9 * (speed[slot] ?? 0) - 0.0004 * (slope[slot] ?? 0);
      weights[slot] = (weights[slot] ?? 0) + (speed[slot] ?? 0);
    }
  }
  const kept = names.flatMap((name, slot): [string, number][] => {
    const rounded = Math.round((weights[slot] ?? 0) / step);
    return Math.abs(rounded) < least ? [] : [[name, rounded * step]];
  });
  return new Map(kept);
}

/* Read by index: learning spends its time in these two. */
function sumOf(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += weights[row[at] ?? 0] ?? 0;
  return sum;
}

function addTo(slope: Float64Array, row: Int32Array, error: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const slot = row[at] ?? 0;
    slope[slot] = (slope[slot] ?? 0) + error;
  }
}

/** What weighed for the likeliest options of a mistaken message. */
function explain(model: Model, { file, options }: Example): void {
  process.stdout.write(`${file}\n`);
  for (const { name, features, right } of options) {
    const weights = features
      .map((one) => [one, model.get(one) ?? 0] as const)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    const sum = weights.reduce((total, [, weight]) => total + weight, 0);
    process.stdout.write(
      `  ${right ? '*' : ' '}${name} ${sum.toFixed(2)}: ${weights
        .slice(0, 28)
        .map(([one, weight]) => `${one} ${weight.toFixed(2)}`)
        .join(', ')}\n`,
    );
  }
}

/** Reading weighs people with these from now on, in this process. */
export function usePersonWeights(model: Model): void {
  const learned = personWeights as Record<string, number>;
  for (const name of Object.keys(learned)) learned[name] = 0;
  for (const [name, weight] of model) learned[name] = weight;
}

/** What each writer's mail scores when the weights are learned from the others' only. */
function describeHeldOut(examples: readonly Example[]): string {
  const lines: string[] = [];
  const all: Reading[] = [];
  for (const writer of [...new Set(examples.map((example) => example.writer))].sort()) {
    const model = trainCandidate(examples.filter((example) => example.writer !== writer));
    usePersonWeights(model);
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

/** Writes the module that the reading loads. */
export function writePersonWeights(model: Model): void {
  const byWeight = new Map<number, string[]>();
  for (const [name, weight] of model) {
    const steps = Math.round(weight / step);
    byWeight.set(steps, [...(byWeight.get(steps) ?? []), name]);
  }
  const rows = [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([steps, names]) => `${String(steps)}|${names.sort().join('|')}`);
  writeFileSync(
    join(root, 'src/thread/candidate/person-weights.ts'),
    `// Written by scripts/train-candidate.ts: not to be edited by hand.\n\n/** A weight in tenths, then the features that have it. */\nconst rows = \`\n${rows.join('\n')}\n\`;\n\n/** What each feature adds to the log-odds of an option. */\nexport const personWeights: Readonly<Record<string, number>> = Object.fromEntries(\n  rows\n    .trim()\n    .split('\\n')\n    .flatMap((row) => {\n      const [tenths, ...names] = row.split('|');\n      return names.map((name) => [name, Number(tenths) / 10] as const);\n    }),\n);\n`,
  );
}

async function main(): Promise<void> {
  const examples = candidateExamples(await readLabelledMail());
  if (process.argv.includes('--unfound')) {
    for (const { file, options } of examples)
      if (options[1]?.right === true) process.stdout.write(`${file}: ${options.map((one) => one.name).join(' | ')}\n`);
  } else if (process.argv.includes('--check')) process.stdout.write(describeHeldOut(examples));
  else {
    writePersonWeights(trainCandidate(examples));
  }
}

if (process.argv[1] === import.meta.filename) await main();
