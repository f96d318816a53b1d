/**
 * `npx tsx scripts/train-refusal.ts [--check [--misses] [--groups=N]]`: learns, from the labelled mail of the repository, letters of
 * the review’s fixtures and short lessons, which sentences of ours say no; writes src/thread/refusal-weights.ts.
 * `--check` writes nothing and prints how each writer's mail is read after learning from the others' only,
 * one writer at a time or in N groups.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { buildMessages } from '../src/thread/build-messages';
import type { Message } from '../src/thread/message';
import { fold } from '../src/text/fold';
import { readRefusalOptions, sure } from '../src/thread/read-refusal';
import { findRefusal } from '../src/thread/refusal';
import { aboutApplications, readLabelledMail, type LabelledMail } from './labelled-mail';
import { lessonMailbox, lessonMessage } from './lesson-mail';
import { leaveOut, shares, train, weightsModule, type Lesson } from './log-linear';
import { sidedMail } from './sided-mail';
import { going, goingLetters, refusing } from './refusal-lessons';

export const refusalSettings = { leastSeen: 3, mostFeatures: 1400, ridge: 0.02, hidden: 0.3 };
/** The rule was written on this mail: what it is worth shows on the mail of others. */
const seenByRule = /[cdeg]$/;

/** A sentence that the review knows says no less surely than a letter that was sent. */
const sentenceWeight = 0.4;
const longestSentence = 300;

function optionsOf(messages: readonly Message[], withRule: boolean): Pick<Lesson, 'clues' | 'silence'> {
  const { clues, silence } = readRefusalOptions(messages);
  return {
    clues: clues.map(({ features }) => ({
      option: 'no',
      features: features.filter((one) => withRule || one !== 'rule').map((one) => `no ${one}`),
    })),
    silence: silence.map((one) => `none ${one}`),
  };
}

function taught(text: string, no: boolean, kind: 'letter' | 'sentence', weight = 1): Lesson {
  const open = lessonMessage([
    'Recrutement <rh@atelier-brun.example>',
    'someone@courriel.example',
    'Votre candidature',
    text,
  ]);
  const { clues, silence } = optionsOf(buildMessages(open, lessonMailbox(open)), false);
  const right = new Set([no ? 'no' : '']);
  return { file: text, writer: 'lessons', clues, silence: kind === 'letter' ? silence : [], right, weight };
}

/** Letters of the review’s fixtures, and those of its sentences that say no, vaguely or by the rule. */
function reviewLessons(): readonly Lesson[] {
  const folder = join(import.meta.dirname, '..', 'test/fixtures/review');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => {
          const { text, expect } = JSON.parse(line) as { text: string; expect: readonly { kind: string }[] };
          if (file.startsWith('letters')) return [taught(text, true, 'letter')];
          const saysNo =
            expect.length === 0 ? findRefusal(fold(text)) !== null : expect.every((one) => one.kind === 'vague');
          return saysNo && text.length <= longestSentence ? [taught(text, true, 'sentence', sentenceWeight)] : [];
        }),
    );
}

export function refusalLessons(mail: readonly LabelledMail[]): readonly Lesson[] {
  return [
    ...aboutApplications(mail).map((one): Lesson => {
      const { label, writer } = one;
      const { sided } = sidedMail(one);
      const accepted = [label.alreadyRefused, ...(label.accept?.['alreadyRefused'] ?? [])];
      const right = new Set(accepted.map((one) => (one === true ? 'no' : '')));
      return { ...optionsOf(sided, !seenByRule.test(writer)), file: label.file, writer, right, weight: 1 };
    }),
    ...reviewLessons(),
    ...refusing.map((text) => taught(text, true, 'sentence')),
    ...going.map((text) => taught(text, false, 'sentence')),
    ...goingLetters.map((text) => taught(text, false, 'letter')),
  ];
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
    for (const { name, learnt, judged } of leaveOut(lessons)) {
      const model = train(learnt, refusalSettings);
      const count = { said: 0, found: 0, silent: 0, invented: 0 };
      for (const lesson of judged) {
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
      process.stdout.write(`${name}: ${describe(count)}\n`);
      for (const key of ['said', 'found', 'silent', 'invented'] as const) totals[key] += count[key];
    }
    process.stdout.write(`all: ${describe(totals)}\nout of reach: ${outOfReach.join(' ')}\n`);
  } else writeRefusalWeights(lessons);
}

function describe({ said, found, silent, invented }: Record<'said' | 'found' | 'silent' | 'invented', number>): string {
  return `found ${String(found)}/${String(said)}, invented ${String(invented)}/${String(silent)}`;
}

if (process.argv[1] === import.meta.filename) await main();
