import { weigh, type Emit, type Weights } from '../weights';
import type { SourceSpans } from './title-spans';

/**
 * The sum of the weights of every run of a source. A run is told by a few traits and a few words: what a set of traits,
 * a word or two words add is looked up once, and kept for the texts to come.
 */
export class RunScores {
  private readonly known: Known;
  private readonly where: number;
  private readonly kinds: Uint8Array;
  private readonly gaps: Uint8Array;
  private readonly shapes: Uint8Array;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  private readonly insides: Float64Array;

  constructor(
    private readonly spans: SourceSpans,
    weights: Weights,
  ) {
    const { tokens } = spans;
    this.known = knownOf(weights);
    this.where = codes.where.indexOf(spans.where());
    this.kinds = new Uint8Array(tokens.length);
    this.gaps = new Uint8Array(tokens.length);
    this.shapes = new Uint8Array(tokens.length);
    tokens.forEach(({ gap, shape }, at) => {
      this.kinds[at] = kindCodes.get(spans.kinds[at] ?? '') ?? 0;
      this.gaps[at] = gapCodes.get(gap) ?? 0;
      this.shapes[at] = shapeCodes.get(shape) ?? 0;
    });
    this.starts = new Float64Array(tokens.length).fill(NaN);
    this.ends = new Float64Array(tokens.length).fill(NaN);
    this.insides = new Float64Array(tokens.length).fill(NaN);
  }

  score(first: number, last: number): number {
    let sum = this.start(first) + this.end(last);
    let initials = this.kind(first);
    let heads = initials === headCode ? 1 : 0;
    let ending = endingRank(initials);
    for (let at = first + 1; at <= last; at += 1) {
      sum += this.inside(at);
      const kind = this.kind(at);
      initials = initials * 16 + kind;
      if (kind === headCode) heads += 1;
      ending = Math.max(ending, endingRank(kind));
    }
    const { known, spans } = this;
    const headAt = isTradeCode(this.kind(first)) ? 0 : isTradeCode(this.kind(last)) ? 1 : 2;
    const place = this.where * 8 + Math.min(7, last - first + 1);
    const middle = Math.min(3, heads) * 12 + ending * 3 + headAt;
    const ends = this.gap(first) * 32 + (last + 1 < this.gaps.length ? this.gap(last + 1) : lineCode);
    sum += known.frames.get((place * 64 + middle) * 1024 + ends, (emit) => {
      spans.frame(first, last, emit);
    });
    return (
      sum +
      known.initials.get(initials, (emit) => {
        emit('kinds', spans.initials(first, last));
      })
    );
  }

  private kind(at: number): number {
    return this.kinds[at] ?? 0;
  }

  private gap(at: number): number {
    return this.gaps[at] ?? 0;
  }

  private shape(at: number): number {
    return this.shapes[at] ?? 0;
  }

  /** The number of a word; 0 where there is none. */
  private word(at: number): number {
    return this.spans.words[at]?.id ?? 0;
  }

  private start(at: number): number {
    const kept = this.starts[at] ?? 0;
    if (!Number.isNaN(kept)) return kept;
    return (this.starts[at] = this.startSum(at));
  }

  private startSum(at: number): number {
    const { known, spans } = this;
    const gap = this.gap(at);
    const from = spans.reach(at);
    const announced = spans.nearest(at);
    const nearest = spans.anchor(announced);
    const anchor = nearest === '' ? 0 : codes.anchor.indexOf(nearest) * 8 + at - announced;
    const fixed = spans.fixedStart(at);
    const traits = (this.kind(at) * 16 + this.kind(at - 1)) * 64 + this.shape(at) * 8 + this.shape(at - 1);
    const where = this.where * 4 + Math.min(3, spans.source.message.index);
    let sum = known.startFrames.get((((traits * 32 + gap) * 32 + where) * 64 + anchor) * 4 + fixed, (emit) => {
      spans.startFrame(at, emit);
    });
    if (gap === lineCode)
      return (
        sum +
        weigh(known.weights, (emit) => {
          spans.startWords(at, emit);
        })
      );
    sum += known.startWords.get((this.word(at - 1) * 32 + gap) * 8 + codes.anchor.indexOf(nearest), (emit) => {
      spans.startWords(at, emit);
    });
    sum += known.pairs.get(
      this.word(at - 1) * 2 ** 26 + (this.gap(at - 1) === lineCode ? 0 : this.word(at - 2)),
      (emit) => {
        spans.wordPair(at, emit);
      },
    );
    for (let back = at - 1; back >= from; back -= 1)
      sum += known.before.get(this.word(back), (emit) => {
        spans.before(back, emit);
      });
    return sum;
  }

  private end(at: number): number {
    const kept = this.ends[at] ?? 0;
    if (!Number.isNaN(kept)) return kept;
    return (this.ends[at] = this.endSum(at));
  }

  private endSum(at: number): number {
    const { known, spans } = this;
    const gap = gapCodes.get(spans.endGap(at)) ?? 0;
    const traits = spans.fixedEnd(at) * 8 + spans.parenthesis(at);
    const frame = ((this.where * 32 + gap) * 64 + traits) * 1024 + (this.kind(at) * 8 + this.shape(at)) * 8;
    let sum = known.last.get(
      ((this.word(at) * 32 + this.gap(at)) * 16 + this.kind(at - 1)) * 16 + this.kind(at),
      (emit) => {
        spans.lastWord(at, emit);
      },
    );
    if (gap === lineCode)
      return (
        sum +
        known.endFrames.get(frame * 16, (emit) => {
          spans.endFrame(at, emit);
        })
      );
    sum += known.endFrames.get((frame + this.shape(at + 1)) * 16 + this.kind(at + 1), (emit) => {
      spans.endFrame(at, emit);
    });
    sum += known.next.get(this.word(at + 1) * 32 + gap, (emit) => {
      spans.nextWord(at, emit);
    });
    if (at + 2 >= this.gaps.length || this.gap(at + 2) === lineCode) return sum;
    const linked = this.kind(at + 1) === linkCode ? this.word(at + 1) : 0;
    const second = (linked * 16 + this.kind(at + 1)) * 128 + this.kind(at + 2) * 8 + this.shape(at + 2);
    return (
      sum +
      known.seconds.get(second, (emit) => {
        spans.second(at, emit);
      })
    );
  }

  private inside(at: number): number {
    const kept = this.insides[at] ?? 0;
    if (!Number.isNaN(kept)) return kept;
    return (this.insides[at] = this.insideSum(at));
  }

  private insideSum(at: number): number {
    const { known, spans } = this;
    const linked = this.kind(at) === linkCode ? this.word(at) : 0;
    const traits = (this.kind(at) * 16 + this.kind(at - 1)) * 64 + this.shape(at) * 8 + this.shape(at - 1);
    const sum = known.insides.get((linked * 32 + this.gap(at)) * 2 ** 14 + traits, (emit) => {
      spans.inside(at, emit);
    });
    if (this.kind(at - 1) !== linkCode) return sum;
    const joined = this.word(at - 1) * 1024 + this.kind(at) * 64 + this.shape(at) * 8 + this.shape(at - 2);
    return (
      sum +
      known.afterLinks.get(joined, (emit) => {
        spans.afterLink(at, emit);
      })
    );
  }
}

const codes = {
  where: ['body', 'bodyD', 'bodyM', 'subject', 'calendar', 'file'],
  anchor: ['', 'job', 'apply', 'stage', 'as'],
};
const kindCodes = numbered([
  'head',
  'trade',
  'modifier',
  'contract',
  'place',
  'link',
  'stop',
  'ending',
  'faint',
  'usual',
  'name',
  'other',
]);
const shapeCodes = numbered(['A', 'Aa', 'a', '1']);
const gapCodes = numbered(['', "'", 'line', 'tab', ...'!?;"|>:.(,)-/&+@#*']);
const headCode = kindCodes.get('head') ?? 0;
const tradeCode = kindCodes.get('trade') ?? 0;
const endingCode = kindCodes.get('ending') ?? 0;
const faintCode = kindCodes.get('faint') ?? 0;
const linkCode = kindCodes.get('link') ?? 0;
const lineCode = gapCodes.get('line') ?? 0;

/** How much a word is a trade, when it is not one for certain. */
function endingRank(kind: number): number {
  return kind === tradeCode ? 3 : kind === endingCode ? 2 : kind === faintCode ? 1 : 0;
}

function isTradeCode(kind: number): boolean {
  return kind === headCode || kind === tradeCode;
}

/** 0 is for none. */
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at + 1]));
}

/** Sums that are worked out once; bounded, so that a pane left open does not grow. */
class Sums {
  private readonly sums = new Map<number, number>();

  constructor(private readonly weights: Weights) {}

  get(key: number, list: (emit: Emit) => void): number {
    const kept = this.sums.get(key);
    if (kept !== undefined) return kept;
    if (this.sums.size >= mostKept) this.sums.clear();
    const sum = weigh(this.weights, list);
    this.sums.set(key, sum);
    return sum;
  }
}

const mostKept = 20_000;

class Known {
  readonly startFrames: Sums;
  readonly startWords: Sums;
  readonly pairs: Sums;
  readonly before: Sums;
  readonly endFrames: Sums;
  readonly last: Sums;
  readonly next: Sums;
  readonly seconds: Sums;
  readonly insides: Sums;
  readonly afterLinks: Sums;
  readonly frames: Sums;
  readonly initials: Sums;

  constructor(readonly weights: Weights) {
    const sums = () => new Sums(weights);
    this.startFrames = sums();
    this.startWords = sums();
    this.pairs = sums();
    this.before = sums();
    this.endFrames = sums();
    this.last = sums();
    this.next = sums();
    this.seconds = sums();
    this.insides = sums();
    this.afterLinks = sums();
    this.frames = sums();
    this.initials = sums();
  }
}

const knownByWeights = new WeakMap<Weights, Known>();

function knownOf(weights: Weights): Known {
  const known = knownByWeights.get(weights) ?? new Known(weights);
  knownByWeights.set(weights, known);
  return known;
}
