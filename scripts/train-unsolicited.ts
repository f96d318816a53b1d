/**
 * `npx tsx scripts/train-unsolicited.ts [--check [--misses] [--groups=N]]`: learns, from the labelled mail of the
 * repository, which applications nobody asked for; writes src/thread/unsolicited/unsolicited-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only; writers are
 * left out in N groups with `--groups`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { listUnsolicitedFeatures } from '../src/thread/unsolicited/unsolicited-clues';
import { applicationMail, findUnsolicited, ideasTold } from '../src/thread/unsolicited/unsolicited-rules';
import { aboutApplications, acceptedAnswers, readLabelledMail, type LabelledMail } from './labelled-mail';
import { leaveOut, shares, train, weightsModule, type Lesson } from './log-linear';
import { sidedMail } from './sided-mail';

export const unsolicitedSettings = {
  leastSeen: 5,
  mostFeatures: 800,
  ridge: 0.02,
  hidden: 0.3,
  leastWriters: 3,
  orders: 3,
};

const option = 'spontaneous';

/** Who applies, and whether an interview was held, is decided elsewhere. */
function lessonOf(mail: LabelledMail): Lesson | null {
  const { label, writer } = mail;
  if (label.stage !== 'cv' && label.stage !== 'spontaneous') return null;
  const { found, sided, position } = sidedMail(mail);
  const { situation } = found;
  if (situation.kind === 'none') return null;
  const theirs = applicationMail(sided, situation);
  const features: string[] = [];
  const ideas = ideasTold(theirs);
  const ruled = findUnsolicited(theirs, situation, ideas) !== null;
  listUnsolicitedFeatures(theirs, situation, position, ideas, ruled, (group, name) => {
    features.push(`${group} ${name}`);
  });
  const right = acceptedAnswers(label, 'stage');
  return {
    file: label.file,
    writer,
    clues: [{ option, features }],
    silence: [],
    right: new Set([...(right.has('spontaneous') ? [option] : []), ...(right.has('cv') ? [''] : [])]),
    weight: 1,
  };
}

export function unsolicitedLessons(all: readonly LabelledMail[]): readonly Lesson[] {
  return aboutApplications(all).flatMap((mail) => lessonOf(mail) ?? []);
}

/** Learns from all of them, writes the module that the reading loads, and gives its rows. */
export function writeUnsolicitedWeights(lessons: readonly Lesson[]): string {
  const model = train(lessons, unsolicitedSettings);
  writeFileSync(
    join(import.meta.dirname, '..', 'src/thread/unsolicited/unsolicited-weights.ts'),
    weightsModule(
      model,
      'train-unsolicited.ts',
      'unsolicitedWeights',
      'What each feature of an application adds to the log-odds of its being one that nobody asked for.',
    ),
  );
  return weightRows(model);
}

function check(lessons: readonly Lesson[]): void {
  const said = leaveOut(lessons).flatMap(({ learnt, judged }) => {
    const model = train(learnt, unsolicitedSettings);
    return judged.map((lesson) => ({ lesson, share: shares(model, lesson).get(option) ?? 0 }));
  });
  const unasked = said.filter(({ lesson }) => !lesson.right.has('')).length;
  for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const wrong = said.filter(({ lesson, share }) => !lesson.right.has(share > least ? option : ''));
    const missed = wrong.filter(({ share }) => share <= least).length;
    process.stdout.write(
      `above ${String(least)}: missed ${String(missed)} of ${String(unasked)}, invented ${String(wrong.length - missed)} of ${String(said.length - unasked)}\n`,
    );
    if (least === 0.3 && process.argv.includes('--misses'))
      for (const { lesson, share } of wrong) process.stdout.write(`  ${lesson.file}: ${share.toFixed(2)}\n`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const lessons = unsolicitedLessons(await readLabelledMail());
  if (process.argv.includes('--check')) check(lessons);
  else writeUnsolicitedWeights(lessons);
}
