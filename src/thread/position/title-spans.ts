import type { Message } from '../message';
import { weigh, type Emit, type Weights } from '../weights';
import { readTokens, type Token } from './title-tokens';
import { kindOf, mayOpenTitle, type WordKind } from './title-words';

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

/** Words that announce a post, by what they announce it with. */
const anchors = new Map(
  Object.entries({
    job: 'poste postes fonction fonctions offre offres annonce annonces emploi mission opportunite metier besoin recherche place job jobs position positions role post opening openings vacancy opportunity ad advert advertisement posting listing requisition req intitule titre title puesto vacante oferta stelle posizione posicion vaga cargo vacature profil profile demande',
    apply:
      'candidature candidatures candidat candidate candidater candidats postule postuler postulant postulation application applications apply applying applied applicant applies candidacy interest interested considered consideration resume cv bewerbung bewerbe candidatura solicitud sollicitatie cooptation recrute recrutez recherchez cherchez recherche hiring seeking',
    stage: 'stage alternance apprentissage internship apprenticeship freelance entretien interview cdi cdd interim',
    as: "comme as en-tant-que als como come tant qu'",
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The words of one source, with what is needed to weigh every span of it. */
export class SourceSpans {
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  /** For each word: how many words of its line stand before it, and how many are left. */
  private readonly lineStart: number[] = [];
  private readonly lineEnd: number[] = [];

  constructor(readonly source: TitleSource) {
    this.tokens = readTokens(source.text, source.flat);
    // « SI » is the information system, « si » is if.
    this.kinds = this.tokens.map((token) =>
      token.word === 'si' && token.shape === 'A' ? 'modifier' : kindOf(token.word),
    );
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
  }

  private readonly starts: (number | undefined)[] = [];
  private readonly ends: (number | undefined)[] = [];
  private readonly insides: (number | undefined)[] = [];

  /** The sum of the weights of a run; what runs share is worked out once. */
  weigh(first: number, last: number, weights: Weights): number {
    let sum = (this.starts[first] ??= weigh(weights, (emit) => {
      this.start(first, emit);
    }));
    sum += this.ends[last] ??= weigh(weights, (emit) => {
      this.end(last, emit);
    });
    for (let at = first + 1; at <= last; at += 1)
      sum += this.insides[at] ??= weigh(weights, (emit) => {
        this.inside(at, emit);
      });
    return (
      sum +
      weigh(weights, (emit) => {
        this.whole(first, last, emit);
      })
    );
  }

  /** Every feature of a run. */
  list(first: number, last: number, emit: Emit): void {
    this.start(first, emit);
    this.end(last, emit);
    for (let at = first + 1; at <= last; at += 1) this.inside(at, emit);
    this.whole(first, last, emit);
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
        if (last > first && (!inner.has(token.gap) || kind === 'stop')) break;
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
    const token = this.tokens[at];
    const kind = this.kinds[at];
    if (token === undefined || kind === 'stop' || kind === 'link' || !mayOpenTitle(token.word)) return false;
    if (/^\d+$/.test(token.word)) return false;
    if (this.source.place !== 'body') return true;
    if ((this.lineEnd[at] ?? 0) - (this.lineStart[at] ?? 0) <= 12) return true;
    for (let ahead = at; ahead < at + 4 && ahead < this.tokens.length; ahead += 1)
      if (this.kinds[ahead] === 'head' || this.kinds[ahead] === 'ending') return true;
    for (let back = at - 1; back >= 0 && back >= at - 8; back -= 1)
      if (anchors.has(this.tokens[back]?.word ?? '')) return true;
    return false;
  }

  /** What the line above announces, when it is a label alone: « Poste ». */
  private labelAbove(at: number): string {
    const from = this.lineStart[at - 1] ?? 0;
    if (at === 0) return 'top';
    if (at - from > 4) return 'long';
    for (let back = at - 1; back >= from; back -= 1) {
      const anchor = anchors.get(this.word(back));
      if (anchor !== undefined) return `${anchor} ${at - from === 1 ? '1' : '+'}`;
    }
    return 'short';
  }

  private word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** What stands before the first word, and that word. */
  private start(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const { place, message } = this.source;
    const where = `${place}${place === 'body' ? (message.origin === 'draft' ? 'D' : message.side === 'mailbox' ? 'M' : '') : ''}`;
    const gap = token.gap;
    const before = gap === 'line' ? '^' : this.word(at - 1);
    emit('where', where);
    emit('where', `${where} ${String(Math.min(3, message.index))}`);
    emit('gap', gap);
    emit('gap', `${where} ${gap}`);
    if (gap === 'line') {
      emit('above', this.labelAbove(at));
    } else {
      emit('w1', before);
      if (gap !== '' && gap !== "'") emit('w1', `${before}${gap}`);
      const sameLine = this.tokens[at - 1]?.gap !== 'line';
      emit('w2', `${sameLine ? this.word(at - 2) : '^'} ${before}`);
      emit('k1', this.kinds[at - 1] ?? '');
    }
    const from = Math.max(this.lineStart[at] ?? 0, at - 6);
    let nearest = '';
    for (let back = at - 1; back >= from; back -= 1) {
      const gapAfter = this.tokens[back + 1]?.gap ?? '';
      if (gapAfter === '.' || gapAfter === '!' || gapAfter === '?') break;
      emit('b', this.word(back));
      const anchor = anchors.get(this.word(back));
      if (anchor !== undefined && nearest === '') {
        nearest = anchor;
        emit('anchor', `${anchor} ${String(at - back)}`);
        emit('anchor', `${anchor}`);
        emit('anchor', `${anchor} ${before} ${gap}`);
      }
    }
    if (nearest === '') emit('anchor', `none ${where}`);
    const kind = this.kinds[at] ?? '';
    emit('f', kind);
    emit('f', `${token.shape}`);
    emit('f', `${token.shape} ${gap}`);
    emit('f', `${kind} ${this.kinds[at - 1] ?? ''} ${gap}`);
    emit('f', `${nearest} ${kind}`);
    if (gap !== 'line') emit('fs', `${this.tokens[at - 1]?.shape ?? ''} ${token.shape} ${gap}`);
  }

  /** The last word, and what stands after it. */
  private end(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const next = this.tokens[at + 1];
    const gap = next === undefined ? 'line' : token.closes && next.gap !== 'line' ? ')' : next.gap;
    const kind = this.kinds[at] ?? '';
    const { place } = this.source;
    emit('egap', gap);
    emit('egap', `${place} ${gap}`);
    emit('l', kind);
    emit('l', token.shape);
    emit('lw', token.word);
    if (gap === 'line' || next === undefined) {
      emit('egap', `${kind} line`);
      return;
    }
    const nextKind = this.kinds[at + 1] ?? '';
    emit('n1', next.word);
    emit('n1', `${gap} ${next.word}`);
    emit('nk', `${gap} ${nextKind}`);
    emit('nk', `${kind} ${gap} ${nextKind}`);
    emit('ns', `${token.shape} ${gap} ${next.shape}`);
    const second = this.tokens[at + 2];
    if (second !== undefined && second.gap !== 'line') {
      emit('n2k', `${nextKind === 'link' ? next.word : nextKind} ${this.kinds[at + 2] ?? ''} ${second.shape}`);
    }
  }

  /** A word between the first and the last, or the last itself: it is not the first. */
  private inside(at: number, emit: Emit): void {
    const token = this.tokens[at];
    if (token === undefined) return;
    const kind = this.kinds[at] ?? '';
    emit('i', kind === 'link' ? token.word : kind);
    emit('ig', token.gap);
    emit('ig', `${token.gap} ${kind}`);
    emit('is', `${this.tokens[at - 1]?.shape ?? ''} ${token.gap} ${token.shape}`);
    emit('ik', `${this.kinds[at - 1] ?? ''} ${token.gap} ${kind}`);
  }

  /** What only the whole run tells. */
  private whole(first: number, last: number, emit: Emit): void {
    const { place } = this.source;
    emit('len', String(Math.min(7, last - first + 1)));
    emit('len', `${place} ${String(Math.min(7, last - first + 1))}`);
    let heads = 0;
    let endings = 0;
    for (let at = first; at <= last; at += 1) {
      if (this.kinds[at] === 'head') heads += 1;
      if (this.kinds[at] === 'ending') endings += 1;
    }
    emit('heads', heads > 0 ? String(Math.min(3, heads)) : endings > 0 ? 'ending' : 'none');
    emit('heads', `${place} ${heads > 0 ? 'y' : endings > 0 ? 'ending' : 'none'}`);
    const startGap = this.tokens[first]?.gap ?? '';
    const next = this.tokens[last + 1];
    const endGap = next === undefined ? 'line' : next.gap;
    const opening = hard.has(startGap) ? 'hard' : startGap === 'line' ? 'line' : startGap === '' ? '' : 'soft';
    const closing = hard.has(endGap) ? 'hard' : endGap === 'line' ? 'line' : endGap === '' ? '' : 'soft';
    const size = String(Math.min(5, last - first + 1));
    emit('alone', `${place} ${opening} ${closing}`);
    emit('alone', `${opening} ${closing} ${heads > 0 ? 'head' : endings > 0 ? 'ending' : 'none'}`);
    emit('alone', `${place} ${opening} ${closing} ${size}`);
    emit(
      'kinds',
      this.kinds
        .slice(first, last + 1)
        .map((kind) => kind.charAt(0))
        .join(''),
    );
    emit('hl', `${heads > 0 ? 'head' : endings > 0 ? 'ending' : 'none'} ${size}`);
    emit('both', `${startGap} ${endGap}`);
    emit('both', `${place} ${startGap} ${endGap} ${heads > 0 ? 'y' : 'n'}`);
    if (heads > 0)
      emit('headAt', this.kinds[first] === 'head' ? 'first' : this.kinds[last] === 'head' ? 'last' : 'mid');
  }
}
