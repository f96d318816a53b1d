import { fold } from '../../text/fold';
import { rememberRecent } from '../../text/remember-recent';
import type { Message } from '../message';
import { withoutGender } from './clean-title';
import { RunScores } from './title-scores';
import { technologiesAfter } from './title-parentheses';
import { properNames, titleSources, townsIn } from './title-sources';
import { SourceSpans, type TitleSource } from './title-spans';
import { usualTitleCase } from './title-case';
import { internship, spontaneous } from '../words/application-words';
import { weigh, type Emit, type Weights } from '../weights';

/** One place where a title is written. */
export class TitleMention {
  readonly source: TitleSource;

  constructor(
    private readonly spans: SourceSpans,
    private readonly scores: RunScores,
    private readonly first: number,
    private readonly last: number,
  ) {
    this.source = spans.source;
  }

  /** Without the mark of the other gender. */
  get title(): string {
    return titleOf(writing(this.spans, this.first, this.last));
  }

  /** Where it stands in what was written; `labelled` after « Poste : », at the head of a line. */
  get place(): { readonly start: number; readonly end: number; readonly labelled: boolean } {
    return this.spans.place(this.first, this.last);
  }

  /** Technologies that a parenthesis names right after it, without the parenthesis; null where none does. */
  get technologies(): string | null {
    const found = technologiesAfter(this.spans, this.last);
    return found === null ? null : this.source.text.slice(found.start, found.end);
  }

  /** What its words and those around it add to the chance of its title. */
  get score(): number {
    return this.scores.score(this.first, this.last);
  }

  /** The same, feature by feature, for learning. */
  features(emit: Emit): void {
    this.spans.list(this.first, this.last, emit);
  }
}

/** A title, with every place that writes it. */
export class TitleOption {
  readonly mentions: TitleMention[] = [];
  /** Whether several pieces of the thread write it, and whether they go on, or begin sooner, with the same words. */
  agreement: 'single' | 'shared' | 'begins' | 'ends' = 'single';

  constructor(readonly key: string) {}

  /** What all its places together tell. */
  features(emit: Emit): void {
    const { count, places, messages, words } = this.traits();
    emit('opt', `n${String(count)}`);
    emit('opt', `places ${placeOrder.filter((_, at) => (places & (1 << at)) !== 0).join(' ')}`);
    emit('opt', `msgs ${String(messages)}`);
    emit('opt', this.agreement);
    emit('opt', `${this.agreement} ${String(words)}`);
  }

  score(weights: Weights): number {
    const { count, places, messages, words } = this.traits();
    const known = scoresOf.get(weights) ?? new Map<number, number>();
    scoresOf.set(weights, known);
    const key = (((count * 4 + messages) * 8 + words) * 16 + places) * 4 + agreementOrder.indexOf(this.agreement);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const score = weigh(weights, (emit) => {
      this.features(emit);
    });
    known.set(key, score);
    return score;
  }

  /** How often it is written and in how many messages, of how many words it is, each up to a bound; its places as bits. */
  private traits(): {
    readonly count: number;
    readonly places: number;
    readonly messages: number;
    readonly words: number;
  } {
    const [first] = this.mentions;
    const places = this.mentions.reduce((all, { source }) => all | (1 << placeOrder.indexOf(source.place)), 0);
    const messages = this.mentions.every(({ source }) => source.message === first?.source.message)
      ? 1
      : new Set(this.mentions.map(({ source }) => source.message)).size;
    let words = 1;
    for (let at = this.key.indexOf(' '); at >= 0 && words < 4; at = this.key.indexOf(' ', at + 1)) words += 1;
    return { count: Math.min(4, this.mentions.length), places, messages: Math.min(3, messages), words };
  }
}

/** A title's own score comes of few traits: what each set of them weighs is kept. */
const scoresOf = new WeakMap<Weights, Map<number, number>>();
/** In the order that the features name them. */
const placeOrder: readonly TitleSource['place'][] = ['body', 'calendar', 'file', 'subject'];
const agreementOrder: readonly TitleOption['agreement'][] = ['single', 'shared', 'begins', 'ends'];

/** Every title the thread may be about, and what tells of a thread that names none. */
export function readOptions(
  messages: readonly Message[],
  weights: Weights,
): {
  readonly options: readonly TitleOption[];
  readonly silence: readonly string[];
} {
  const found = new Map<string, TitleOption>();
  const names = { names: properNames(messages), towns: townsIn(messages) };
  const pieces = titleSources(messages).map((source) => new SourceSpans(source, names));
  for (const spans of pieces) {
    const scores = new RunScores(spans, weights);
    spans.each((first, last) => {
      const key = keyOf(spans, first, last);
      if (key === '') return;
      let option = found.get(key);
      if (option === undefined) found.set(key, (option = new TitleOption(key)));
      option.mentions.push(new TitleMention(spans, scores, first, last));
    });
  }
  markAgreement(found);
  return {
    options: [...found.values()],
    silence: silenceOf(messages, pieces),
  };
}

/** What tells of a thread that names no post: how many trades and announcing words it holds, how it asks for work. */
function silenceOf(messages: readonly Message[], pieces: readonly SourceSpans[]): readonly string[] {
  const names = new Set<string>([
    'always',
    messages.some((message) => message.side !== 'mailbox') ? 'outside' : 'ours',
  ]);
  const subjects = pieces.filter(({ source }) => source.place === 'subject');
  const bodies = pieces.filter(({ source }) => source.place === 'body');
  for (const [place, spans] of [
    ['subject', subjects],
    ['body', bodies],
  ] as const) {
    const counts = new Map<string, number>();
    const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
    for (const { kinds, words } of spans)
      kinds.forEach((kind, at) => {
        if (kind === 'head' || kind === 'trade' || kind === 'ending') count('trades');
        count(words[at]?.anchor ?? '');
      });
    for (const what of ['trades', 'job', 'apply', 'stage', 'as'])
      names.add(`${place} ${what} ${few(counts.get(what))}`);
  }
  const subject = messages.map((message) => message.subjectFlat).join('\n');
  const text = messages.map((message) => message.flat).join('\n');
  if (spontaneous.test(`${subject}\n${text}`)) names.add('spontaneous');
  if (internship.test(subject)) names.add('internship subject');
  if (internship.test(text)) names.add('internship');
  names.add(`messages ${few(messages.length)}`);
  names.add(`long ${String(Math.min(5, Math.round(Math.log2(1 + (messages[0]?.flat.length ?? 0) / 100))))}`);
  for (const { words } of subjects) for (const word of words.slice(0, 12)) names.add(`word ${word.text.slice(0, 6)}`);
  return [...names];
}

function few(count = 0): string {
  return String(count > 5 ? 6 : count > 2 ? 3 : count);
}

/** A title that two pieces of the thread write is whole when neither goes on with the same words. */
function markAgreement(found: ReadonlyMap<string, TitleOption>): void {
  const shared = [...found.values()].filter(({ mentions }) => {
    const [first] = mentions;
    return mentions.some((one) => one.source !== first?.source);
  });
  for (const option of shared) option.agreement = 'shared';
  for (const { key } of shared) {
    let at = key.lastIndexOf(' ');
    for (let cut = 0; cut < mostCut && at > 0; cut += 1, at = key.lastIndexOf(' ', at - 1))
      mark(key.slice(0, at), 'begins');
    at = key.indexOf(' ');
    for (let cut = 0; cut < mostCut && at > 0; cut += 1, at = key.indexOf(' ', at + 1)) mark(key.slice(at + 1), 'ends');
  }
  function mark(part: string, agreement: 'begins' | 'ends'): void {
    const option = found.get(part);
    if (option !== undefined && option.agreement !== 'begins') option.agreement = agreement;
  }
}

/** Words that a title of several places is shortened by, to find its beginnings and its ends among the options. */
const mostCut = 3;

/** What a run of words writes, with the parenthesis it closes. */
function writing({ tokens, source }: SourceSpans, first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return '';
  let open = 0;
  for (let at = first + 1; at <= last; at += 1) if (tokens[at]?.opens === true) open += 1;
  return source.text.slice(from.start, to.end) + (to.closes && open > 0 ? ')' : '');
}

const titleOf = rememberRecent(titleWithin, 500);

function titleWithin(written: string): string {
  const title = withoutGender(written)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?\(\d+\)/g, '')
    .replace(/ ([,)])/g, '$1')
    .replace(/^[\s,–—/-]+|[\s,–—/-]+$/g, '');
  return title === '' ? '' : usualTitleCase(title);
}

const keyOfWriting = rememberRecent((written: string) => titleKey(titleOf(written)), 2000);

/** The key of the title a run writes; '' when nothing is left of it. Plain words a space apart are their own key. */
function keyOf(spans: SourceSpans, first: number, last: number): string {
  let key = '';
  for (let at = first; at <= last; at += 1) {
    const word = spans.words[at];
    if (word?.plain !== true || (at > first && spans.tokens[at]?.gap !== ''))
      return keyOfWriting(writing(spans, first, last));
    key += at > first ? ` ${word.text}` : word.text;
  }
  return spans.tokens[last]?.closes === true ? keyOfWriting(writing(spans, first, last)) : key;
}

/** Two writings of one title. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
}
