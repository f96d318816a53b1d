/**
 * `npx tsx scripts/train-name-order.ts [--check]`: learns which words of a name are given names and which its surname, from the
 * labels of the mail and the names of scripts/name-order-lessons.txt; writes src/thread/names/name-order-weights.ts.
 * `--check` writes nothing and prints how many names are shared rightly, each group of writers left out (`--groups=N`),
 * beside what the rules alone do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightRows } from '../src/thread/weights';
import { fold } from '../src/text/fold';
import { isSame, nameOrderFeatures, nameOrders, type NameOrder } from '../src/thread/names/name-order';
import { nameOrderWeights } from '../src/thread/names/name-order-weights';
import { parseName, ruledOrder } from '../src/thread/names/parse-name';
import { readLabelledMail, type LabelledMail } from './labelled-mail';
import { leaveOut, train, useWeights, weightsModule, type Lesson, type Settings } from './log-linear';

const nameOrderSettings: Settings = { leastSeen: 2, mostFeatures: 1800, ridge: 0.02, hidden: 0.2 };
/** How often a surname stands first in the usual letters of mail. */
const turnedShare = 0.12;
const root = join(import.meta.dirname, '..');

interface NameLesson extends Lesson {
  readonly words: readonly string[];
  readonly order: NameOrder;
}

/** A whole name in one order, with the list of given names and, for what no list knows, without it. */
function lessonsOf(
  first: string,
  last: string,
  turned: boolean,
  writer: string,
  weight: number,
): readonly NameLesson[] {
  const [given, surname] = [first.split(' '), last.split(' ')];
  const words = turned ? [...surname, ...given] : [...given, ...surname];
  const order = { turned, count: turned ? surname.length : given.length };
  const options = nameOrders(words);
  if (options.length === 0) return [];
  const ruled = ruledOrder(words);
  const right = new Set([keyOf(order)]);
  const lesson = (share: number, listed?: (word: string) => null): NameLesson => ({
    file: words.join(' '),
    writer,
    words,
    order,
    silence: ['never'],
    clues: options.map((option) => ({
      option: keyOf(option),
      features: nameOrderFeatures(words, option, listed === undefined ? ruled : null, listed),
    })),
    right,
    weight: share,
  });
  return [lesson(weight), lesson(weight / 2, () => null)];
}

function keyOf({ turned, count }: NameOrder): string {
  return `${turned ? 'turned' : 'plain'} ${String(count)}`;
}

/** Names of the labels, each once for a writer, as they are usually written and, more rarely, the surname first. */
function mailLessons(mail: readonly LabelledMail[]): readonly NameLesson[] {
  const seen = new Set<string>();
  return mail.flatMap(({ label: { firstName, lastName }, writer, messages }) => {
    const key = fold(`${firstName ?? ''} ${lastName ?? ''}`);
    if (firstName === null || lastName === null || seen.has(key)) return [];
    seen.add(key);
    const turned = messages.some((message) =>
      [message.text, message.author?.name ?? '', ...message.recipients.map((one) => one.name)].some((text) =>
        text.includes(`${lastName} ${firstName}`),
      ),
    );
    return [
      ...lessonsOf(firstName, lastName, false, writer, 1),
      ...lessonsOf(firstName, lastName, true, writer, turned ? 1 : turnedShare),
    ];
  });
}

/** The names of the lessons, paired in the order of the lists. */
function writtenLessons(): readonly NameLesson[] {
  const lessons: NameLesson[] = [];
  for (const line of readFileSync(join(root, 'scripts/name-order-lessons.txt'), 'utf8').split('\n')) {
    const [, kind = '', givenNames = '', surnames = ''] = /^([12SR]+): (.*) \| (.*)$/.exec(line) ?? [];
    if (kind === '') continue;
    const given = givenNames.split(' ');
    const last = surnames.split(' ');
    const pairs = 2 * Math.max(given.length, last.length);
    for (let at = 0; at < pairs; at += 1) {
      const one = given[at % given.length] ?? '';
      const other = last[(at + Math.floor(at / last.length)) % last.length] ?? '';
      const second = last[(7 * at + 3) % last.length] ?? '';
      const first = kind.includes('2') || kind.includes('S') ? one.replace(/-/g, ' ') : one;
      const surname = kind.includes('S') && at % 3 > 0 ? `${other} ${second}` : other;
      const written = (name: string) => name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
      const [a, b] = [written(first), written(surname.replace(/-/g, kind.includes('2') ? ' ' : '-'))];
      lessons.push(...lessonsOf(a, b, false, 'lessons', 0.6));
      lessons.push(...lessonsOf(a, b, true, 'lessons', kind.includes('R') ? 0.4 : 0.06));
    }
  }
  return lessons;
}

function nameOrderLessons(mail: readonly LabelledMail[]): readonly NameLesson[] {
  return [...mailLessons(mail), ...writtenLessons()];
}

interface Tally {
  all: number;
  ruled: number;
  weighed: number;
  readonly changed: string[];
}

function isSharedRightly(words: readonly string[], { turned, count }: NameOrder): boolean {
  const [before, after] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  const name = parseName(words.join(' '));
  const [first, last] = turned ? [after, before] : [before, after];
  return name !== null && fold(name.first ?? '') === fold(first) && fold(name.last ?? '') === fold(last);
}

function tally(lessons: readonly { readonly words: readonly string[]; readonly order: NameOrder }[]): Tally {
  const result: Tally = { all: 0, ruled: 0, weighed: 0, changed: [] };
  for (const { words, order } of lessons) {
    const ruled = ruledOrder(words);
    const before = ruled !== null && isSame(ruled, order);
    const after = isSharedRightly(words, order);
    result.all += 1;
    if (before) result.ruled += 1;
    if (after) result.weighed += 1;
    if (before !== after) result.changed.push(`${after ? '+' : '-'} ${words.join(' ')}`);
  }
  return result;
}

/** « Anne Sophie [Bertrand] »: names of the whole world, written before anything was learnt. */
function worldNames(): readonly { readonly words: readonly string[]; readonly order: NameOrder }[] {
  return readFileSync(join(root, 'test/fixtures/names/names-of-the-world.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const turned = line.startsWith('[');
      const part = turned ? /^\[(.*)\]/.exec(line)?.[1] : line.slice(0, line.indexOf(' ['));
      return { words: line.replace(/[[\]]/g, '').split(' '), order: { turned, count: (part ?? '').split(' ').length } };
    });
}

function describe(title: string, { all, ruled, weighed, changed }: Tally): string {
  const share = (part: number) => `${((100 * part) / all).toFixed(1)} %`;
  const listed = process.argv.includes('--changed') ? `${changed.join('\n')}\n` : '';
  return `${title}: ${String(all)} names, rules ${share(ruled)}, weighed ${share(weighed)}\n${listed}`;
}

function check(mail: readonly LabelledMail[]): void {
  const total: Record<'plain' | 'turned', Tally> = {
    plain: { all: 0, ruled: 0, weighed: 0, changed: [] },
    turned: { all: 0, ruled: 0, weighed: 0, changed: [] },
  };
  for (const { learnt, judged } of leaveOut(nameOrderLessons(mail))) {
    if (judged.every((one) => one.writer === 'lessons')) continue;
    useWeights(nameOrderWeights, weightRows(train(learnt, nameOrderSettings)));
    const once = judged.filter((_, at) => at % 2 === 0);
    for (const way of ['plain', 'turned'] as const) {
      const { all, ruled, weighed, changed } = tally(once.filter((one) => one.order.turned === (way === 'turned')));
      total[way].all += all;
      total[way].ruled += ruled;
      total[way].weighed += weighed;
      total[way].changed.push(...changed);
    }
  }
  process.stdout.write(describe('mail, usual order', total.plain));
  process.stdout.write(describe('mail, surname first', total.turned));
  const model = train(nameOrderLessons(mail), nameOrderSettings);
  useWeights(nameOrderWeights, weightRows(model));
  const world = worldNames();
  process.stdout.write(describe('the world, usual order', tally(world.filter((one) => !one.order.turned))));
  process.stdout.write(describe('the world, surname first', tally(world.filter((one) => one.order.turned))));
}

async function main(): Promise<void> {
  const mail = await readLabelledMail();
  if (process.argv.includes('--check')) {
    check(mail);
    return;
  }
  const model = train(nameOrderLessons(mail), nameOrderSettings);
  writeFileSync(
    join(root, 'src/thread/names/name-order-weights.ts'),
    weightsModule(
      model,
      'train-name-order.ts',
      'nameOrderWeights',
      'What each feature adds to the log-odds of an order of the words of a name.',
    ),
  );
}

if (process.argv[1] === import.meta.filename) await main();
