import type { Message } from '../message';
import type { Emit } from '../weights';
import { isFirstName } from '../words/first-names';
import { parenthesisAt, parenthesisName } from './title-parentheses';
import { readTokens, type Token } from './title-tokens';
import { isTown } from '../words/towns';
import { isTrade } from '../words/trades';
import { joinedHash } from '../words/word-filter';
import { readWord, type Anchor, type TitleWord, type WordKind } from './title-words';
import { isLevelOrAcronym, markAnnounced, markSurnames } from './words-in-place';

/** A piece of the thread where a title may be written. */
export interface TitleSource {
  readonly message: Message;
  readonly place: 'subject' | 'body' | 'calendar' | 'file';
  readonly text: string;
  readonly flat: string;
  /** What a person sees; offsets in it are those of `text`. */
  readonly written: string;
}

const longestSpan = 10;
/** Marks that a title may hold between two of its words. */
const hard = new Set([':', '|', '"', '!', '?', ';', '.', '>', '(', ')', 'tab']);
const inner = new Set(['', "'", ',', '-', '/', '(', ')', '&', '+']);

/** What a word may be and yet be somebody’s name, when the thread names them so. */
const isNamed: ReadonlySet<WordKind> = new Set<WordKind>(['other', 'trade', 'ending', 'faint']);

/** Words that announce a post, and are what some posts are about in English. */
const specialities = new Set(['curriculum', 'employment', 'casting']);

const isPartTime = /^(?:full|part)$/;
/** « temps réel », unlike « temps plein ». */
const isRealTime = /^reels?$/;

/** Folded words of the thread that are names. */
export interface ProperNames {
  /** Of those who write or are written to, and of their houses. */
  readonly names: ReadonlySet<string>;
  /** Of towns, by where the thread writes them: « à Auray », « 22100 Dinan ». */
  readonly towns: ReadonlySet<string>;
}

/** A trade, for certain or by the long list. */
const namesTrade: ReadonlySet<WordKind> = new Set<WordKind>(['head', 'trade']);
const mayNameTrade: ReadonlySet<WordKind> = new Set<WordKind>(['head', 'trade', 'ending', 'faint']);

/** Words of a listed trade of several, at most. */
const longestFixed = 6;

/** What a listed trade of several words does at one of its words. */
const fixedMarks = { begins: 1, within: 2, ends: 4 };

/** The words of one source, with what is needed to weigh every span of it. */
export class SourceSpans {
  readonly tokens: readonly Token[];
  readonly words: readonly TitleWord[];
  readonly kinds: readonly WordKind[];
  /** For each word: how many words of its line stand before it, and how many are left. */
  private readonly lineStart: number[] = [];
  private readonly lineEnd: number[] = [];
  /** For each word: what a listed trade of several words does there, by `fixedMarks`. */
  readonly fixed: Uint8Array;

  constructor(
    readonly source: TitleSource,
    { names, towns }: ProperNames,
  ) {
    this.tokens = readTokens(source.text, source.flat);
    this.words = this.tokens.map((token) => readWord(token.word));
    // « SI » is the information system, « si » is if; « PR » are public relations, « pr » is for.
    const kinds = this.words.map((word, at) => {
      const shape = this.tokens[at]?.shape;
      if (word.text === 'si' && shape === 'A') return 'modifier';
      if (word.text === 'pr' && shape === 'a') return 'stop';
      if (word.acronym && shape === 'A') return 'head';
      if (isLevelOrAcronym(this.tokens, this.words, at)) return 'modifier';
      if (shape === '1' && source.flat.charAt(this.tokens[at]?.end ?? 0) === '%') return 'stop';
      if (word.text === 'time' && isPartTime.test(this.words[at - 1]?.text ?? '')) return 'contract';
      if (word.text === 'temps' && isRealTime.test(this.words[at + 1]?.text ?? '')) return 'modifier';
      if (!isNamed.has(word.kind)) return word.kind;
      const capital = shape !== 'a';
      if (capital && (names.has(word.text) || (word.kind === 'other' && isFirstName(word.text)))) return 'name';
      return word.kind === 'other' && (isTown(word.text, word.hash, capital) || (capital && towns.has(word.text)))
        ? 'place'
        : word.kind;
    });
    markSurnames(this.tokens, kinds);
    markAnnounced(this.tokens, this.words, kinds, source.place === 'subject');
    let from = 0;
    this.tokens.forEach((token, at) => {
      if (token.gap === 'line') from = at;
      this.lineStart.push(from);
    });
    let to = this.tokens.length;
    for (let at = this.tokens.length - 1; at >= 0; at -= 1) {
      this.lineEnd[at] = to;
      if (this.tokens[at]?.gap === 'line') to = at;
    }
    this.fixed = this.fixedTrades();
    // « car » is for, and a coach.
    this.kinds = kinds.map((kind, at) =>
      kind === 'stop' && ((this.fixed[at] ?? 0) & fixedMarks.within) > 0 ? 'modifier' : kind,
    );
  }

  /** Where listed trades of several words begin, go on and end: « garde champêtre », « chef de partie ». */
  private fixedTrades(): Uint8Array {
    const marks = new Uint8Array(this.tokens.length);
    for (let first = 0; first < this.tokens.length; first += 1) {
      const word = this.words[first];
      if (word?.opensTrade !== true) continue;
      let hash = word.hash;
      let end = 0;
      for (let at = first + 1; at < this.tokens.length && at < first + longestFixed; at += 1) {
        const gap = this.tokens[at]?.gap;
        if (gap !== '' && gap !== "'") break;
        hash = joinedHash(hash, this.words[at]?.hash ?? 0);
        if (isTrade(hash)) end = at;
      }
      if (end === 0) continue;
      marks[first] = (marks[first] ?? 0) | fixedMarks.begins;
      for (let at = first + 1; at <= end; at += 1) marks[at] = (marks[at] ?? 0) | fixedMarks.within;
      marks[end] = (marks[end] ?? 0) | fixedMarks.ends;
    }
    return marks;
  }

  /** What listed trades tell of a run that begins at a word. */
  fixedStart(at: number): number {
    return (this.fixed[at] ?? 0) & (fixedMarks.begins | fixedMarks.within);
  }

  /** What listed trades tell of a run that ends at a word: whether one ends there, whether one is cut there. */
  fixedEnd(at: number): number {
    const ends = (this.fixed[at] ?? 0) & fixedMarks.ends;
    return ends | ((this.fixed[at + 1] ?? 0) & fixedMarks.within);
  }

  /** What parenthesis closes after a word or opens there, by its number. */
  parenthesis(at: number): number {
    return parenthesisAt(this, at);
  }

  /** Every feature of a run: what `RunScores` adds up. */
  list(first: number, last: number, emit: Emit): void {
    this.startFrame(first, emit);
    this.startWords(first, emit);
    this.wordPair(first, emit);
    for (let back = first - 1; back >= this.reach(first); back -= 1) this.before(back, emit);
    this.endFrame(last, emit);
    this.lastWord(last, emit);
    this.nextWord(last, emit);
    this.second(last, emit);
    for (let at = first + 1; at <= last; at += 1) {
      this.inside(at, emit);
      if (this.kinds[at - 1] === 'link') this.afterLink(at, emit);
    }
    this.frame(first, last, emit);
    emit('kinds', this.initials(first, last));
  }

  /** Where a run stands, and whether a label at the head of its line announces it. */
  place(first: number, last: number): { start: number; end: number; labelled: boolean } {
    const from = this.tokens[first];
    return {
      start: from?.start ?? 0,
      end: this.tokens[last]?.end ?? 0,
      labelled: from?.gap === ':' && first - (this.lineStart[first] ?? 0) <= 4,
    };
  }

  /** Calls back with the first and last word of every run that may be a title. */
  each(visit: (first: number, last: number) => void): void {
    for (let first = 0; first < this.tokens.length; first += 1) {
      if (!this.mayStart(first)) continue;
      let open = 0;
      for (let last = first; last < this.tokens.length && last < first + longestSpan; last += 1) {
        const token = this.tokens[last];
        const kind = this.kinds[last];
        if (token === undefined) break;
        // « (Ruby on Rails) »: what a parenthesis holds is one piece.
        if (last > first && (!inner.has(token.gap) || (kind === 'stop' && open === 0))) break;
        if (last > first && token.opens) open += 1;
        const closing = token.closes ? 1 : 0;
        if (open - closing < 0 && closing === 1) {
          if (kind !== 'link' && this.opensBefore(first)) visit(first, last);
          if (open <= 0) {
            if (kind !== 'link' && !this.opensBefore(first)) visit(first, last);
            break;
          }
        }
        open -= closing;
        if (open === 0 && kind !== 'link' && kind !== 'stop') visit(first, last);
      }
    }
  }

  private opensBefore(first: number): boolean {
    return this.tokens[first]?.opens === true;
  }

  private mayStart(at: number): boolean {
    const kind = this.kinds[at];
    if (kind === 'stop' || kind === 'link' || (this.words[at]?.opens !== true && !this.opensTitle(at))) return false;
    if (this.source.place !== 'body') return true;
    if ((this.lineEnd[at] ?? 0) - (this.lineStart[at] ?? 0) <= 12) return true;
    for (let ahead = at; ahead < at + 4 && ahead < this.tokens.length; ahead += 1)
      if (mayNameTrade.has(this.kinds[ahead] ?? 'other') || (this.fixed[ahead] ?? 0) > 0) return true;
    for (let back = at - 1; back >= 0 && back >= at - 8; back -= 1) if (this.anchor(back) !== '') return true;
    return false;
  }

  /** The « Curriculum » of « Curriculum Designer »: what announces a post elsewhere is a speciality right before a trade. */
  private opensTitle(at: number): boolean {
    return (
      specialities.has(this.words[at]?.text ?? '') &&
      this.tokens[at]?.shape === 'Aa' &&
      this.tokens[at + 1]?.gap === '' &&
      this.tokens[at + 1]?.shape === 'Aa' &&
      mayNameTrade.has(this.kinds[at + 1] ?? 'other')
    );
  }

  anchor(at: number): Anchor {
    return this.words[at]?.anchor ?? '';
  }

  /** What the line above announces, when it is a label alone: « Poste ». */
  private labelAbove(at: number): string {
    const from = this.lineStart[at - 1] ?? 0;
    if (at === 0) return 'top';
    if (at - from > 4) return 'long';
    for (let back = at - 1; back >= from; back -= 1) {
      const anchor = this.anchor(back);
      if (anchor !== '') return `${anchor} ${at - from === 1 ? '1' : '+'}`;
    }
    return 'short';
  }

  private word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  where(): string {
    const { place, message } = this.source;
    return place !== 'body'
      ? place
      : message.origin === 'draft'
        ? 'bodyD'
        : message.side === 'mailbox'
          ? 'bodyM'
          : place;
  }

  /** From where the words before a run are looked at: its line, up to six words, the end of a sentence. */
  reach(at: number): number {
    const from = Math.max(this.lineStart[at] ?? 0, at - 6);
    let back = at;
    while (back > from) {
      const gapAfter = this.tokens[back]?.gap ?? '';
      if (gapAfter === '.' || gapAfter === '!' || gapAfter === '?') break;
      back -= 1;
    }
    return back;
  }

  /** The last word within reach that announces a post, or -1. */
  nearest(at: number): number {
    const from = this.reach(at);
    for (let back = at - 1; back >= from; back -= 1) if (this.anchor(back) !== '') return back;
    return -1;
  }

  /** What stands before the first word, whatever the words. */
  startFrame(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const where = this.where();
    const { gap } = token;
    emit('where', where);
    emit('where', `${where} ${String(Math.min(3, this.source.message.index))}`);
    emit('gap', gap);
    emit('gap', `${where} ${gap}`);
    const kindBefore = this.kinds[at - 1] ?? '';
    if (gap !== 'line') emit('k1', kindBefore);
    const announced = this.nearest(at);
    const nearest = this.anchor(announced);
    if (nearest === '') emit('anchor', `none ${where}`);
    else {
      emit('anchor', `${nearest} ${String(at - announced)}`);
      emit('anchor', nearest);
    }
    const kind = this.kinds[at] ?? '';
    emit('f', kind);
    emit('f', `${token.shape}`);
    emit('f', `${token.shape} ${gap}`);
    emit('f', `${kind} ${kindBefore} ${gap}`);
    emit('f', `${nearest} ${kind}`);
    const fixed = this.fixedStart(at);
    if (fixed > 0) {
      emit('fx', `start ${String(fixed)}`);
      emit('fx', `start ${String(fixed)} ${kind}`);
    }
    if (gap !== 'line') emit('fs', `${this.tokens[at - 1]?.shape ?? ''} ${token.shape} ${gap}`);
  }

  /** The words just before the first. */
  startWords(at: number, emit: Emit): void {
    const gap = this.tokens[at]?.gap ?? '';
    if (gap === 'line') {
      emit('above', this.labelAbove(at));
      return;
    }
    const before = this.word(at - 1);
    emit('w1', before);
    if (gap !== '' && gap !== "'") emit('w1', `${before}${gap}`);
    const nearest = this.anchor(this.nearest(at));
    if (nearest !== '') emit('anchor', `${nearest} ${before} ${gap}`);
  }

  /** The two words before the first. */
  wordPair(at: number, emit: Emit): void {
    if (this.tokens[at]?.gap === 'line') return;
    emit('w2', `${this.tokens[at - 1]?.gap !== 'line' ? this.word(at - 2) : '^'} ${this.word(at - 1)}`);
  }

  /** A word within reach before a run, wherever it stands. */
  before(at: number, emit: Emit): void {
    emit('b', this.word(at));
  }

  endGap(at: number): string {
    const next = this.tokens[at + 1];
    return next === undefined ? 'line' : this.tokens[at]?.closes === true && next.gap !== 'line' ? ')' : next.gap;
  }

  /** What stands after the last word, whatever the words. */
  endFrame(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const gap = this.endGap(at);
    const kind = this.kinds[at] ?? '';
    const fixed = this.fixedEnd(at);
    if (fixed > 0) {
      emit('fx', `end ${String(fixed)}`);
      emit('fx', `end ${String(fixed)} ${kind}`);
    }
    const parenthesis = parenthesisName(this.parenthesis(at));
    if (parenthesis !== '') emit('par', parenthesis);
    emit('egap', gap);
    emit('egap', `${this.source.place} ${gap}`);
    emit('l', kind);
    emit('l', token.shape);
    if (gap === 'line') {
      emit('egap', `${kind} line`);
      return;
    }
    const nextKind = this.kinds[at + 1] ?? '';
    emit('nk', `${gap} ${nextKind}`);
    emit('nk', `${kind} ${gap} ${nextKind}`);
    emit('ns', `${token.shape} ${gap} ${this.tokens[at + 1]?.shape ?? ''}`);
  }

  lastWord(at: number, emit: Emit): void {
    emit('lw', this.word(at));
    emit('la', this.anchor(at));
    if (this.anchor(at) !== '' || this.kinds[at] === 'modifier')
      emit('lk', `${this.kinds[at - 1] ?? ''} ${this.tokens[at]?.gap ?? ''} ${this.word(at)}`);
  }

  /** The word after the last, on its line. */
  nextWord(at: number, emit: Emit): void {
    const gap = this.endGap(at);
    if (gap === 'line') return;
    emit('n1', this.word(at + 1));
    emit('na', `${gap} ${this.anchor(at + 1)}`);
    emit('n1', `${gap} ${this.word(at + 1)}`);
  }

  /** The second word after the last. */
  second(at: number, emit: Emit): void {
    const second = this.tokens[at + 2];
    if (this.endGap(at) === 'line' || second === undefined || second.gap === 'line') return;
    const nextKind = this.kinds[at + 1] ?? '';
    emit('n2k', `${nextKind === 'link' ? this.word(at + 1) : nextKind} ${this.kinds[at + 2] ?? ''} ${second.shape}`);
  }

  /** A word between the first and the last, or the last itself: it is not the first. */
  inside(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const kind = this.kinds[at] ?? '';
    emit('i', kind === 'link' ? token.word : kind);
    emit('ig', token.gap);
    emit('ig', `${token.gap} ${kind}`);
    emit('is', `${this.tokens[at - 1]?.shape ?? ''} ${token.gap} ${token.shape}`);
    emit('ik', `${this.kinds[at - 1] ?? ''} ${token.gap} ${kind}`);
  }

  /** A word that a link joins to those before it: « de violoncelle », « à Lesquin ». */
  afterLink(at: number, emit: Emit): void {
    const link = this.word(at - 1);
    const shape = this.tokens[at]?.shape ?? '';
    const before = this.tokens[at - 2]?.shape ?? '';
    emit('al', `${link} ${shape}`);
    emit('al', `${link} ${this.kinds[at] ?? ''}`);
    emit('al', `${link} ${before} ${shape}`);
    emit('al', `${before} ${shape} ${this.kinds[at] ?? ''}`);
  }

  /** What only the whole run tells, whatever the words. */
  frame(first: number, last: number, emit: Emit): void {
    const { place } = this.source;
    emit('len', String(Math.min(7, last - first + 1)));
    emit('len', `${place} ${String(Math.min(7, last - first + 1))}`);
    let heads = 0;
    let listed = 0;
    let endings = 0;
    let faint = 0;
    for (let at = first; at <= last; at += 1) {
      if (this.kinds[at] === 'head') heads += 1;
      if (this.kinds[at] === 'trade') listed += 1;
      if (this.kinds[at] === 'ending') endings += 1;
      if (this.kinds[at] === 'faint') faint += 1;
    }
    const trade = heads > 0 ? 'head' : listed > 0 ? 'trade' : endings > 0 ? 'ending' : faint > 0 ? 'faint' : 'none';
    emit('heads', heads > 0 ? String(Math.min(3, heads)) : trade);
    emit('heads', `${place} ${heads > 0 ? 'y' : trade}`);
    const startGap = this.tokens[first]?.gap ?? '';
    const next = this.tokens[last + 1];
    const endGap = next === undefined ? 'line' : next.gap;
    const opening = hard.has(startGap) ? 'hard' : startGap === 'line' ? 'line' : startGap === '' ? '' : 'soft';
    const closing = hard.has(endGap) ? 'hard' : endGap === 'line' ? 'line' : endGap === '' ? '' : 'soft';
    const size = String(Math.min(5, last - first + 1));
    emit('alone', `${place} ${opening} ${closing}`);
    emit('alone', `${opening} ${closing} ${trade}`);
    emit('alone', `${place} ${opening} ${closing} ${size}`);
    emit('hl', `${trade} ${size}`);
    emit('both', `${startGap} ${endGap}`);
    emit('both', `${place} ${startGap} ${endGap} ${heads > 0 ? 'y' : 'n'}`);
    if (heads + listed > 0) {
      const headAt = this.isTrade(first) ? 'first' : this.isTrade(last) ? 'last' : 'mid';
      emit('headAt', headAt);
      if (heads === 0) emit('headAt', `trade ${headAt}`);
    }
  }

  private isTrade(at: number): boolean {
    return namesTrade.has(this.kinds[at] ?? 'other');
  }

  /** « hlm »: the kinds of the words of a run. */
  initials(first: number, last: number): string {
    let initials = '';
    for (let at = first; at <= last; at += 1) initials += this.kinds[at]?.charAt(0) ?? '';
    return initials;
  }
}
