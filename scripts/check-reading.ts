/**
 * `npx tsx scripts/check-reading.ts [--misses] [--kept=DIR] [--groups=N]`: what the whole reading scores on each writer's mail
 * when every model is learnt from the other writers' only. With `--kept`, models found in DIR are used again, and those
 * learnt are left there: for a change that leaves the features alone. With `--groups`, writers are left out in N groups,
 * some quicker, and a little severe: each group is read with less learnt.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personWeights } from '../src/thread/candidate/person-weights';
import { meetingWeights } from '../src/thread/interview/meeting-weights';
import { titleWeights } from '../src/thread/position/title-weights';
import { readThread } from '../src/thread/read-thread';
import { receivedWeights } from '../src/thread/received/received-weights';
import { refusalWeights } from '../src/thread/refusal-weights';
import { unsolicitedWeights } from '../src/thread/unsolicited/unsolicited-weights';
import { weightRows, type Weights } from '../src/thread/weights';
import { describeScore, scoreReadings, type Reading } from '../test/thread/score';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { leftOutWith, train, useWeights, type Lesson, type Settings } from './log-linear';
import { candidateExamples, candidateSettings } from './train-candidate';
import { interviewLessons, interviewSettings } from './train-interview';
import { positionLessons, positionSettings } from './train-position';
import { receivedLessons, receivedSettings } from './train-received';
import { refusalLessons, refusalSettings } from './train-refusal';
import { unsolicitedLessons, unsolicitedSettings } from './train-unsolicited';

interface Learner {
  readonly lessons: readonly Lesson[];
  readonly settings: Settings;
}

/** What each model reads with. */
const weightsOf = {
  candidate: personWeights,
  position: titleWeights,
  received: receivedWeights,
  interview: meetingWeights,
  refusal: refusalWeights,
  unsolicited: unsolicitedWeights,
} satisfies Readonly<Record<string, Weights>>;

type Kind = keyof typeof weightsOf;
const kinds = Object.keys(weightsOf) as Kind[];

/** What each of them learns from, read once, with the weights of the repository. */
function readLearners(mail: readonly LabelledMail[]): Readonly<Record<Kind, Learner>> {
  return {
    candidate: { lessons: candidateExamples(mail), settings: candidateSettings },
    position: { lessons: positionLessons(mail), settings: positionSettings },
    received: { lessons: receivedLessons(mail), settings: receivedSettings },
    interview: { lessons: interviewLessons(mail), settings: interviewSettings },
    refusal: { lessons: refusalLessons(mail), settings: refusalSettings },
    unsolicited: { lessons: unsolicitedLessons(mail), settings: unsolicitedSettings },
  };
}

const kept = process.argv.find((one) => one.startsWith('--kept='))?.slice(7);

/** What `learn` gives, or what it gave the last time. */
function remembered(key: string, learn: () => string): string {
  if (kept === undefined) return learn();
  mkdirSync(kept, { recursive: true });
  const file = join(kept, key.replace(/ /g, '-'));
  if (!existsSync(file)) writeFileSync(file, learn());
  return readFileSync(file, 'utf8');
}

const mail = await readLabelledMail();
const writers = [...new Set(mail.map((one) => one.writer))];
let learners: Readonly<Record<Kind, Learner>> | null = null;
const all: Reading[] = [];
const rowsOf = new Map<string, string>();
const groupOf = leftOutWith(writers);
for (const group of new Set(groupOf.values())) {
  for (const kind of kinds)
    rowsOf.set(
      `${kind} ${group}`,
      remembered(`${kind} ${group}`, () => {
        learners ??= readLearners(mail);
        const { lessons, settings } = learners[kind];
        return weightRows(
          train(
            lessons.filter((one) => groupOf.get(one.writer) !== group),
            settings,
          ),
        );
      }),
    );
}
for (const writer of writers) {
  const group = groupOf.get(writer) ?? '';
  for (const kind of kinds) useWeights(weightsOf[kind], rowsOf.get(`${kind} ${group}`) ?? '');
  const readings = mail
    .filter((one) => one.writer === writer)
    .map(({ label, open }) => ({
      label,
      facts: readThread(open, { now: label.now, mailbox: [label.mailbox].flat() }),
    }));
  const { whole, messages, misses } = scoreReadings(readings);
  all.push(...readings);
  process.stdout.write(`${writer}: ${String(messages)} messages, whole ${((100 * whole) / messages).toFixed(1)} %\n`);
  if (process.argv.includes('--misses'))
    for (const { file, fact, said, label, notes } of misses)
      process.stdout.write(
        `  ${file} ${fact}: said ${JSON.stringify(said)?.slice(0, 160)}, label ${JSON.stringify(label)} # ${notes?.slice(0, 140) ?? ''}\n`,
      );
}
process.stdout.write(describeScore(scoreReadings(all)));
