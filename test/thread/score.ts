import { knownValue, type ThreadFacts } from '../../src/thread/facts';

export interface Label {
  readonly file: string;
  readonly now: string;
  readonly mailbox: string | string[];
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly position: string | null;
  readonly stage: string | null;
  readonly interviewDate: string | null;
  readonly receivedDate: string | null;
  readonly language: string | null;
  readonly alreadyRefused: boolean;
  readonly accept?: Readonly<Record<string, readonly (string | boolean | null)[]>>;
  readonly notes?: string;
}

export interface Reading {
  readonly label: Label;
  readonly facts: ThreadFacts;
}

export const factNames = [
  'firstName',
  'lastName',
  'position',
  'stage',
  'interviewDate',
  'receivedDate',
  'language',
  'alreadyRefused',
] as const;
export type FactName = (typeof factNames)[number];

export interface FactScore {
  /** Messages that say the fact, and how many were read exactly. */
  said: number;
  exact: number;
  /** Messages that do not say it, and how many got a value all the same. */
  silent: number;
  invented: number;
}

export interface Score {
  readonly facts: Readonly<Record<FactName, FactScore>>;
  readonly messages: number;
  readonly whole: number;
  readonly misses: readonly {
    file: string;
    fact: FactName;
    said: unknown;
    label: unknown;
    notes?: string | undefined;
  }[];
}

export function scoreReadings(readings: readonly Reading[]): Score {
  const facts = Object.fromEntries(
    factNames.map((name) => [name, { said: 0, exact: 0, silent: 0, invented: 0 }]),
  ) as Record<FactName, FactScore>;
  const misses: Score['misses'][number][] = [];
  let whole = 0;
  for (const { label, facts: read } of readings) {
    let right = true;
    for (const name of factNames) {
      const wanted = label[name] === false ? null : label[name];
      const said = name === 'alreadyRefused' ? (read.alreadyRefused === null ? null : true) : knownValue(read[name]);
      const accepted = [wanted, ...(label.accept?.[name] ?? [])].some((one) =>
        same(name, one === false ? null : one, said),
      );
      const score = facts[name];
      if (wanted === null) {
        score.silent += 1;
        if (!accepted) score.invented += 1;
      } else {
        score.said += 1;
        if (accepted) score.exact += 1;
      }
      if (!accepted) {
        right = false;
        misses.push({
          file: label.file,
          fact: name,
          said: said ?? (name !== 'alreadyRefused' && read[name].state === 'ambiguous' ? read[name] : null),
          label: wanted,
          notes: label.notes,
        });
      }
    }
    if (right) whole += 1;
  }
  return { facts, messages: readings.length, whole, misses };
}

function same(name: FactName, wanted: string | boolean | null, said: string | boolean | null): boolean {
  if (typeof wanted !== 'string' || typeof said !== 'string') return wanted === said;
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[’ʼ]/g, "'")
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  return name === 'position'
    ? plain(wanted).toLowerCase() === plain(said).toLowerCase()
    : plain(wanted) === plain(said);
}

export function describeScore(score: Score): string {
  const percent = (part: number, all: number) => (all === 0 ? '   –' : `${((100 * part) / all).toFixed(1)} %`);
  const rows = factNames.map((name) => {
    const one = score.facts[name];
    return `${name.padEnd(15)} exact when said ${percent(one.exact, one.said).padStart(8)} (${one.exact}/${one.said})   invented when not ${percent(one.invented, one.silent).padStart(8)} (${one.invented}/${one.silent})`;
  });
  return `${rows.join('\n')}\nwhole messages  ${percent(score.whole, score.messages)} (${score.whole}/${score.messages})\n`;
}
