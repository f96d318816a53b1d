/**
 * `npx tsx scripts/train-interview.ts [--check [--misses] [--groups=N]]`: learns, from the labelled mail of the repository, whether an
 * interview was held and on which of the days a thread names; writes src/thread/interview/meeting-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only,
 * one writer at a time or in N groups.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { likely } from '../src/thread/interview/read-interviews';
import { readMeetingClues } from '../src/thread/interview/meeting-clues';
import { undated } from '../src/thread/interview/told';
import { buildMessages } from '../src/thread/build-messages';
import { lessonMailbox, lessonNow, meetingLessons, openMessageOf, type MeetingLesson } from './meeting-lessons';
import {
  aboutApplications,
  acceptedAnswers,
  isApplication,
  readLabelledMail,
  readMeetingMail,
  type LabelledMail,
} from './labelled-mail';
import { readMeetingLessons } from './read-meeting-lessons';
import { leaveOut, shares, train, weightsModule, type Lesson } from './log-linear';
import { sidedMail } from './sided-mail';

export const interviewSettings = {
  leastSeen: 3,
  mostFeatures: 3600,
  ridge: 0.02,
  hidden: 0.3,
  leastWriters: 3,
  orders: 4,
};
/** Whether somebody applies is not decided here, but other mail tells of meetings too. */
const otherMailWeight = 0.3;
/** The rules of the diary were written on this mail: what they are worth shows on the mail of others. */
const seenByRules = /^(dev|mailbox) [cdeg]$/;

type Kept = Lesson & { readonly dated: boolean; readonly held: boolean; readonly applies: boolean };

function lessonOf(mail: LabelledMail): Kept {
  const { label, writer } = mail;
  const { sided } = sidedMail(mail);
  const { clues, silence } = readMeetingClues(sided, Date.parse(label.now));
  const keep = (features: readonly string[]) => (seenByRules.test(writer) ? withoutRules(features) : features);
  const stages = acceptedAnswers(label, 'stage');
  const days = [...acceptedAnswers(label, 'interviewDate')];
  const right = new Set<string>();
  if (stages.has('interview')) {
    for (const day of days) right.add(day ?? undated);
    // A day out of reach: it was held all the same.
    if (!clues.some((clue) => right.has(clue.option))) right.add(undated);
  }
  if ([...stages].some((stage) => stage !== 'interview')) right.add('');
  return {
    file: label.file,
    writer,
    clues: clues.map(({ option, features }) => ({ option, features: keep(features).map((name) => `clue ${name}`) })),
    silence: keep(silence).map((name) => `none ${name}`),
    right,
    weight: isApplication(label) ? 1 : otherMailWeight,
    dated: label.interviewDate !== null,
    held: label.stage === 'interview',
    applies: isApplication(label),
  };
}

function withoutRules(features: readonly string[]): readonly string[] {
  return [...features.filter((one) => !/\brule\b/.test(one)), 'without rules'];
}

function taughtLesson(taught: MeetingLesson): Kept {
  const messages = buildMessages(openMessageOf(taught), [lessonMailbox]).map((message) =>
    message.author?.name === 'Camille Roux' ? { ...message, side: 'candidate' as const } : message,
  );
  const { clues, silence } = readMeetingClues(messages, Date.parse(lessonNow));
  if (taught.held !== null && taught.held !== undated && !clues.some((clue) => clue.option === taught.held))
    throw new Error(`No reading of « ${taught.sayings[0]?.[1] ?? ''} » gives ${taught.held}`);
  return {
    file: taught.sayings[0]?.[1] ?? '',
    writer: 'lessons',
    clues: clues.map(({ option, features }) => ({
      option,
      features: withoutRules(features).map((name) => `clue ${name}`),
    })),
    silence: withoutRules(silence).map((name) => `none ${name}`),
    right: new Set([taught.held ?? '']),
    weight: 1,
    dated: false,
    held: false,
    applies: false,
  };
}

export function interviewLessons(mail: readonly LabelledMail[]): readonly Kept[] {
  return [...aboutApplications(mail).map(lessonOf), ...[...meetingLessons, ...readMeetingLessons()].map(taughtLesson)];
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writeInterviewWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, interviewSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/interview/meeting-weights.ts'),
    weightsModule(
      model,
      'train-interview.ts',
      'meetingWeights',
      'What each feature of a place adds to the log-odds of an interview held, on its day or on a day not given.',
    ),
  );
  return weightRows(model);
}

async function main(): Promise<void> {
  const lessons = interviewLessons([...(await readLabelledMail()), ...(await readMeetingMail())]);
  if (process.argv.includes('--check')) {
    const all = blank();
    const unreachable: string[] = [];
    for (const { name, learnt, judged } of leaveOut(lessons)) {
      const model = train(learnt, interviewSettings);
      const count = blank();
      for (const lesson of judged.filter((one) => one.applies)) {
        const byOption = shares(model, lesson);
        const held = 1 - (byOption.get('') ?? 0) > likely;
        const best = held
          ? ([...byOption].filter(([one]) => one !== '').sort(([, a], [, b]) => b - a)[0]?.[0] ?? '')
          : '';
        const day = best === undated ? '' : best;
        const stageRight = lesson.right.has('') ? !held || [...lesson.right].some((one) => one !== '') : held;
        if (lesson.held) {
          count.held += 1;
          if (stageRight) count.heldRight += 1;
        } else {
          count.none += 1;
          if (!stageRight) count.heldInvented += 1;
        }
        const dayRight =
          lesson.right.has(day === '' ? (held ? undated : '') : day) || (day === '' && lesson.right.has(undated));
        if (lesson.dated) {
          count.dated += 1;
          if (dayRight && day !== '') count.dayRight += 1;
          if (
            ![...lesson.right].some(
              (one) => one !== '' && one !== undated && lesson.clues.some((clue) => clue.option === one),
            )
          )
            unreachable.push(lesson.file);
        } else {
          count.undated += 1;
          if (day !== '' && !lesson.right.has(day)) count.dayInvented += 1;
        }
        if ((!stageRight || !dayRight) && process.argv.includes('--misses'))
          process.stdout.write(
            `  ${lesson.file}: ${best} ${(byOption.get(best) ?? 0).toFixed(2)} (none ${(byOption.get('') ?? 0).toFixed(2)}), wanted ${[...lesson.right].join(' or ')}\n`,
          );
      }
      process.stdout.write(`${name}: ${describe(count)}\n`);
      for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
    }
    process.stdout.write(`all: ${describe(all)}\nout of reach: ${unreachable.join(' ')}\n`);
  } else writeInterviewWeights(lessons);
}

type Count = ReturnType<typeof blank>;

function blank() {
  return { held: 0, heldRight: 0, none: 0, heldInvented: 0, dated: 0, dayRight: 0, undated: 0, dayInvented: 0 };
}

function describe(count: Count): string {
  const share = (part: number, whole: number) =>
    `${String(part)}/${String(whole)} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  return `held ${share(count.heldRight, count.held)}, invented ${share(count.heldInvented, count.none)}; day ${share(count.dayRight, count.dated)}, invented ${share(count.dayInvented, count.undated)}`;
}

if (process.argv[1] === import.meta.filename) await main();
