/**
 * `npx tsx scripts/train-gate.ts [--check]`: learns, from the labelled mail of the repository, what tells a thread about
 * an application from other mail, and writes src/thread/candidate/application-weights.ts.
 * `--check` writes nothing and prints what is mistaken on each writer's mail after learning from the others' only.
 *
 * Logistic regression, full-batch gradient with momentum, fixed order and start: the same files always give the same weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../src/eml/read-eml';
import { buildMessages } from '../src/thread/build-messages';
import { readApplicationFeatures } from '../src/thread/candidate/application-features';
import type { OpenMessage } from '../src/thread/open-message';
import type { Label } from '../test/thread/score';
import { applications, otherMail, type Lesson } from './gate-lessons';

interface Example {
  readonly file: string;
  readonly writer: string;
  readonly features: readonly string[];
  readonly application: boolean;
}

interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

const root = join(import.meta.dirname, '..');
const sources: readonly (readonly [folder: string, labels: string])[] = [
  ['src/embedded/mailbox', 'test/fixtures/mailbox-labels.json'],
  ['test/fixtures/reading/dev', 'test/fixtures/reading/dev/labels.json'],
];
/** A feature seen less often than this teaches nothing that would hold elsewhere. */
const leastSeen = 4;
const ridge = 8;
/** Other mail is four times as rare in the examples, and as dear to mistake. */
const otherMailWeight = 1.8;

async function readExamples(): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [folder, labels] of sources)
    for (const label of JSON.parse(readFileSync(join(root, labels), 'utf8')) as Label[]) {
      const file = join(root, folder, label.file);
      if (!existsSync(file)) throw new Error(`${label.file} has a label and no message`);
      const mailbox = [label.mailbox].flat();
      const messages = buildMessages(await readEml(readFileSync(file)), mailbox);
      examples.push({
        file: label.file,
        writer: /([a-z])\d+[^/]*$/.exec(label.file)?.[1] ?? '',
        features: [...readApplicationFeatures(messages, mailbox)].sort(),
        application: label.stage !== null || label.firstName !== null || label.lastName !== null,
      });
    }
  return examples;
}

/** A lesson as it would be opened in our mailbox: that of its sender when a colleague writes to the outside. */
function lessonMessage([from, to, subject, text]: Lesson): OpenMessage {
  const person = (written: string) => {
    const [, name = '', address = written] = /^(.*) <(.*)>$/.exec(written) ?? [];
    return { name, address };
  };
  return {
    view: 'read',
    subject,
    from: person(from),
    to: [person(to)],
    cc: [],
    replyTo: [],
    date: '2026-11-10T09:00:00+01:00',
    html: null,
    text,
    attachments: [],
    calendars: [],
  };
}

function lessonExamples(lessons: readonly Lesson[], application: boolean): readonly Example[] {
  return lessons.map((lesson) => {
    const message = lessonMessage(lesson);
    const [, , subject] = lesson;
    const addresses = [message.from?.address ?? '', ...message.to.map((one) => one.address)];
    const mailbox = addresses.filter((address) => ourDomains.test(address)).slice(0, 1);
    return {
      file: subject,
      writer: 'lessons',
      features: [...readApplicationFeatures(buildMessages(message, mailbox), mailbox)].sort(),
      application,
    };
  });
}

const ourDomains = /@(?:atelier-brun|plainsgas|novalys|lists\.openforge)\.example$/;

function train(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].flatMap(([name, count]) => (count >= leastSeen ? [name] : [])).sort();
  const slotOf = new Map(names.map((name, slot) => [name, slot]));
  const rows = examples.map((example) => example.features.flatMap((name) => slotOf.get(name) ?? []));
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  const biasSlot = names.length;
  for (let round = 0; round < 1500; round += 1) {
    const slope = new Float64Array(names.length + 1);
    for (let slot = 0; slot < names.length; slot += 1) slope[slot] = ridge * (weights[slot] ?? 0);
    rows.forEach((row, index) => {
      const wanted = examples[index]?.application === true ? 1 : 0;
      const sum = row.reduce((total, slot) => total + (weights[slot] ?? 0), weights[biasSlot] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * (wanted === 1 ? 1 : otherMailWeight);
      for (const slot of row) slope[slot] = (slope[slot] ?? 0) + error;
      slope[biasSlot] = (slope[biasSlot] ?? 0) + error;
    });
    for (let slot = 0; slot <= names.length; slot += 1) {
      speed[slot] = 0.9 * (speed[slot] ?? 0) - 0.0005 * (slope[slot] ?? 0);
      weights[slot] = (weights[slot] ?? 0) + (speed[slot] ?? 0);
    }
  }
  return { weights: new Map(names.map((name, slot) => [name, weights[slot] ?? 0])), bias: weights[biasSlot] ?? 0 };
}

function likelihood(model: Model, example: Example): number {
  const sum = example.features.reduce((total, name) => total + (model.weights.get(name) ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

function describeHeldOut(examples: readonly Example[]): string {
  const lines: string[] = [];
  for (const writer of [...new Set(examples.map((example) => example.writer))].sort()) {
    const model = train(examples.filter((example) => example.writer !== writer));
    const held = examples.filter((example) => example.writer === writer);
    const wrong = held.filter((example) => likelihood(model, example) > 0.5 !== example.application);
    const missed = wrong.filter((example) => example.application).length;
    lines.push(
      `${writer}: ${String(held.length)} messages, ${String(missed)} applications missed, ${String(wrong.length - missed)} invented`,
      ...wrong.map((example) => `  ${example.file} ${likelihood(model, example).toFixed(2)}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

const examples = [
  ...(await readExamples()),
  ...lessonExamples(otherMail, false),
  ...lessonExamples(applications, true),
];
if (process.argv.includes('--check')) process.stdout.write(describeHeldOut(examples));
else {
  const model = train(examples);
  const entries = [...model.weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .map(([name, weight]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  writeFileSync(
    join(root, 'src/thread/candidate/application-weights.ts'),
    `// Written by scripts/train-gate.ts: not to be edited by hand.\n\nexport const applicationBias = ${model.bias.toFixed(2)};\n\n/** What each feature adds to the log-odds of an application. */\nexport const applicationWeights: Readonly<Record<string, number>> = {\n${entries.join('\n')}\n};\n`,
  );
}
