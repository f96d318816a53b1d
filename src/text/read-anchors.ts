import { root, type LetterTree } from './letter-tree';

/** Of a pattern with more beginnings, nothing is said. */
const most = 2_000;

/**
 * How the words a pattern looks for may begin: every match starts at a boundary of an ASCII word, with one of these, each of
 * at most `longest` characters. They are grown on a tree, and the answer is the nodes they end at, a node sometimes twice.
 * Null when the pattern does not say (it begins with a class, an optional word, no `\b`, `i`…).
 * Meant for patterns over folded text: `\b(?:candidat\w*|ma lettre)\b` gives `can`, `ma␣` for a `longest` of 3.
 */
export function readAnchors({ source, flags }: RegExp, longest: number, tree: LetterTree): readonly number[] | null {
  if (/[iuvmy]/.test(flags)) return null;
  return new Reader(source, longest, tree).read();
}

class Reader {
  private at = 0;
  /** Where beginnings end of which nothing more is known, or asked. */
  private readonly ended: number[] = [];
  /** Whether the last group only looked around. */
  private around = false;

  constructor(
    private readonly source: string,
    private readonly longest: number,
    private readonly tree: LetterTree,
  ) {}

  read(): readonly number[] | null {
    const open = this.disjunction([root], true);
    return this.at < this.source.length || this.end(open) === null ? null : this.ended;
  }

  /**
   * Up to a closing parenthesis or the end, from nodes that beginnings have come to.
   * @param bounded each alternative must begin with `\b` or a group that does
   * @returns the nodes they may go on from; null where the pattern does not say how it begins
   */
  private disjunction(from: readonly number[], bounded: boolean): readonly number[] | null {
    let all: readonly number[] = none;
    for (;;) {
      const one = this.sequence(from, bounded);
      if (one === null) return null;
      all = together(all, one);
      if (all.length + this.ended.length > most) return null;
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(from: readonly number[], bounded: boolean): readonly number[] | null {
    let open = from;
    let owed = bounded;
    for (;;) {
      const unit = this.source.charCodeAt(this.at);
      if (Number.isNaN(unit) || unit === bar || unit === closing) return owed ? null : open;
      if (unit === backslash && this.source.charCodeAt(this.at + 1) === letterB) {
        this.at += 2;
        owed = false;
      } else if (unit === caret || unit === dollar) {
        this.at += 1;
      } else if (open.length === 0) {
        this.skipSequence();
      } else {
        // Before the boundary, only what looks around may stand, or a group that has it.
        if (owed && unit !== opening) return null;
        const next: readonly number[] | null = unit === opening ? this.group(open, owed) : this.character(open, unit);
        if (next === null) return null;
        if (owed) owed = this.around;
        open = next;
      }
    }
  }

  /** To the end of an alternative whose beginnings are all known. */
  private skipSequence(): void {
    for (let depth = 0; this.at < this.source.length; this.at += 1) {
      plain.lastIndex = this.at;
      plain.test(this.source);
      this.at = plain.lastIndex;
      const unit = this.source.charCodeAt(this.at);
      if (unit === opening) depth += 1;
      else if (depth === 0 && (unit === closing || unit === bar)) return;
      else if (unit === closing) depth -= 1;
    }
  }

  private group(open: readonly number[], bounded: boolean): readonly number[] | null {
    groupStart.lastIndex = this.at;
    const kind = groupStart.exec(this.source)?.[0] ?? '(';
    this.at += kind.length;
    const looksAround = kind.endsWith('=') || kind.endsWith('!');
    let inside: readonly number[] | null = open;
    if (looksAround) this.skipAlternatives();
    else inside = this.disjunction(open, bounded);
    this.around = looksAround;
    if (inside === null || this.source.charCodeAt(this.at) !== closing) return null;
    this.at += 1;
    return this.quantified(open, inside, bounded && !looksAround);
  }

  private skipAlternatives(): void {
    this.skipSequence();
    while (this.source.charCodeAt(this.at) === bar) {
      this.at += 1;
      this.skipSequence();
    }
  }

  private character(open: readonly number[], unit: number): readonly number[] | null {
    if (unit === backslash) {
      const escaped = this.source.charAt(this.at + 1);
      if (/[\dkpPxuc]/.test(escaped)) return null;
      this.at += 2;
      if (escaped === 'd') return this.quantified(open, this.grown(open, digits));
      return this.quantified(
        open,
        /[a-zA-Z]/.test(escaped) ? this.end(open) : this.grown(open, [escaped.charCodeAt(0)]),
      );
    }
    if (unit === openingClass) {
      wholeClass.lastIndex = this.at;
      if (!wholeClass.test(this.source)) return null;
      this.at = wholeClass.lastIndex;
      return this.quantified(open, this.end(open));
    }
    if (unit === dot) {
      this.at += 1;
      return this.quantified(open, this.end(open));
    }
    const [node] = open;
    return open.length === 1 && node !== undefined ? this.along(node, unit) : this.plainCharacter(open, unit);
  }

  /** As most steps are: characters one after the other, up to one that may be repeated or left out. */
  private along(from: number, first: number): readonly number[] | null {
    let node = from;
    for (let unit = first; isPlain(unit); unit = this.source.charCodeAt(this.at)) {
      if (isQuantifier(this.source.charCodeAt(this.at + 1))) break;
      this.at += 1;
      node = this.tree.grow(node, unit);
      if (this.tree.levelOf(node) < this.longest) continue;
      this.ended.push(node);
      return none;
    }
    return node === from ? this.plainCharacter([from], first) : [node];
  }

  private plainCharacter(open: readonly number[], unit: number): readonly number[] | null {
    this.at += 1;
    return this.quantified(open, this.grown(open, [unit]));
  }

  /** The nodes after some by one of the units; the beginnings that are long enough, or go on as the tree does not tell, end. */
  private grown(open: readonly number[], units: readonly number[]): readonly number[] | null {
    const after: number[] = [];
    for (const node of open)
      for (const unit of units) {
        const next = this.tree.grow(node, unit);
        if (next === root && node === root) return null;
        if (next === root) this.ended.push(node);
        else if (this.tree.levelOf(next) >= this.longest) this.ended.push(next);
        else after.push(next);
      }
    return after;
  }

  /** Beginnings end at some nodes: null where one of them has no character yet. */
  private end(open: readonly number[] | null): readonly number[] | null {
    if (open === null || open.includes(root)) return null;
    for (const node of open) this.ended.push(node);
    return none;
  }

  /**
   * What stands before this place may be repeated or left out.
   * @param after the nodes that it leads to
   * @param bounded it holds the boundary: left out, nothing is known of the beginning.
   */
  private quantified(
    open: readonly number[],
    after: readonly number[] | null,
    bounded = false,
  ): readonly number[] | null {
    if (after === null || !isQuantifier(this.source.charCodeAt(this.at))) return after;
    quantifier.lastIndex = this.at;
    const [whole = '', least] = quantifier.exec(this.source) ?? [];
    if (whole === '') return null;
    this.at = quantifier.lastIndex;
    const once = whole.startsWith('?');
    const optional = once || whole.startsWith('*') || least === '0';
    const repeated = once ? after : this.end(after);
    if (repeated === null || (optional && bounded)) return null;
    return optional ? together(repeated, open) : repeated;
  }
}

const none: readonly number[] = [];
const digits = Array.from('0123456789', (digit) => digit.charCodeAt(0));

const [opening, closing, openingClass, backslash, bar, dot, caret, dollar] = [40, 41, 91, 92, 124, 46, 94, 36] as const;
const letterB = 98;

/** Letters, digits, space, apostrophe, hyphen: they mean themselves in a pattern, and the tree tells them apart. */
function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 32 || unit === 39 || unit === 45;
}

/** ? * + { */
function isQuantifier(unit: number): boolean {
  return unit === 63 || unit === 42 || unit === 43 || unit === 123;
}

const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const groupStart = /\((?:\?(?::|<?[=!]|<\w+>))?/y;
const wholeClass = /\[(?:\\.|[^\]\\])*\]/y;
/** What neither opens nor closes anything. */
const plain = /(?:[^\\[()|]|\\.|\[(?:\\.|[^\]\\])*\])*/y;

/** Each once. */
function together(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  return [...new Set([...some, ...others])];
}
