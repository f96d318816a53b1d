import { compiledForGood } from './compiled-for-good';

/**
 * A pattern at a place of a text, of which only that is compiled which the letters there lead to: a choice of many words is dear to compile, and
 * most places have none of them. `\bmon (?:vieux )?(?:cv|profil)s?\b` is one of `\bmon vieux (?:cv|profil)s?\b` and `\bmon (?:cv|profil)s?\b`; where a text
 * has « mon cv », the second is one of `\bmon cvs?\b` and `\bmon profils?\b`. It matches where one of them does; what its groups hold is not theirs
 * to tell.
 */
export class PatternWays {
  /** Whether the pattern has groups of its own to tell. */
  readonly captures: boolean;
  private readonly ways: readonly PatternWay[];

  constructor({ source, flags }: RegExp) {
    this.captures = /\((?!\?)|\(\?<\w/.test(source.replace(escapesAndClasses, ''));
    // What repeats a group counts all groups before it: such a pattern is one way that begins with no letters.
    this.ways = /\\[1-9k]/.test(source)
      ? [new PatternWay(`(?:${source})`, flags, '', none)]
      : choicesOf(source).map((one) => new PatternWay(one, flags, one));
  }

  /** Where the match ends that begins at a place, where a word begins or ends; -1 where there is none. */
  endAt(text: string, place: number): number {
    return endOfOneAt(this.ways, text, place);
  }
}

/** One of the ways to go through a pattern: an alternative of it, or of a group that comes after the letters of one. */
class PatternWay {
  /** What its matches begin with. */
  private readonly letters: string;
  /** Boundaries and those letters, as the pattern writes them. */
  private readonly written: string;
  /** What comes after them. */
  private rest: string | undefined;
  private sticky: RegExp | undefined;

  constructor(
    private readonly source: string,
    private readonly flags: string,
    /** The beginning of `source`, which is long and need not be joined before a text has these letters. */
    beginning: string,
    /** The ways to go on after the letters; read when a text has them. */
    private choices?: readonly PatternWay[],
  ) {
    const [written = '', letters = ''] = firstLetters.exec(beginning) ?? [];
    this.written = written;
    this.letters = letters.includes('\\') ? letters.replace(/\\(.)/g, '$1') : letters;
  }

  endAt(text: string, place: number): number {
    if (!text.startsWith(this.letters, place)) return -1;
    const rest = (this.rest ??= this.source.slice(this.written.length));
    const after = place + this.letters.length;
    if (rest === '') return after;
    if (rest.startsWith('\\b')) {
      if (isOfWord(text, after - 1) === isOfWord(text, after)) return -1;
      if (rest.length === 2) return after;
    } else if (this.lacksNext(rest, text.charAt(after))) return -1;
    const choices = (this.choices ??= this.readChoices(rest));
    return choices.length > 0 ? endOfOneAt(choices, text, place) : this.matchedAt(text, place);
  }

  /** Whether a character of a kind must come next, and this one is of another. */
  private lacksNext(rest: string, next: string): boolean {
    const kind = /^\\([dsw])(?![?*]|\{0)/.exec(rest)?.[1];
    if (kind === 'd') return !/^\d/.test(next);
    if (kind === 's') return !/^\s/.test(next);
    return kind === 'w' && !/^\w/.test(next);
  }

  private matchedAt(text: string, place: number): number {
    const sticky = (this.sticky ??= compiledForGood(new RegExp(this.source, `${this.flags}y`)));
    sticky.lastIndex = place;
    return sticky.test(text) ? sticky.lastIndex : -1;
  }

  /** None where neither a group nor a character that may be left out comes after the letters. */
  private readChoices(rest: string): readonly PatternWay[] {
    const leftOut = optionalCharacter.exec(rest)?.[1];
    if (leftOut !== undefined) return this.goingOn([leftOut, ''], rest.slice(leftOut.length + 1));
    const opening = firstGroup.exec(rest)?.[0];
    if (opening === undefined) return none;
    const end = endOfAlternatives(rest, opening.length);
    const quantifier = /^(?:[*+{]|\?\??)?/.exec(rest.slice(end + 1))?.[0] ?? '';
    if (quantifier !== '' && quantifier !== '?') return none;
    const choices = choicesOf(rest.slice(opening.length, end));
    if (quantifier === '?') choices.push('');
    return this.goingOn(choices, rest.slice(end + 1 + quantifier.length));
  }

  private goingOn(choices: readonly string[], rest: string): readonly PatternWay[] {
    const [shown = ''] = longestBeginning.exec(rest) ?? [];
    // Of a letter before the cut it is not known whether it may be left out: the sign says that it may.
    const restBegins = shown.length < rest.length ? `${shown}?` : rest;
    return choices.map(
      (choice) => new PatternWay(this.written + choice + rest, this.flags, this.written + choice + restBegins),
    );
  }
}

/** The first that matches is the match of the pattern: they are in the order in which it tries them. */
function endOfOneAt(ways: readonly PatternWay[], text: string, place: number): number {
  for (const way of ways) {
    const end = way.endAt(text, place);
    if (end >= 0) return end;
  }
  return -1;
}

const none: readonly PatternWay[] = [];

/** The alternatives of a pattern. */
function choicesOf(source: string): string[] {
  const choices: string[] = [];
  let [start, at] = [0, 0];
  for (; at < source.length; at += 1) {
    at = nextSign(source, at);
    if (source[at] === '(') at = endOfAlternatives(source, at + 1);
    else if (source[at] === '|') {
      choices.push(source.slice(start, at));
      start = at + 1;
    }
  }
  choices.push(source.slice(start));
  return choices;
}

/** Where the parenthesis stands that closes what is open at a place. */
function endOfAlternatives(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    at = nextSign(source, at);
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return source.length;
}

function nextSign(source: string, from: number): number {
  noSign.lastIndex = from;
  noSign.test(source);
  return noSign.lastIndex;
}

/** Boundaries, and characters that mean themselves, up to one that may be repeated or left out. */
const firstLetters = /^(?:\\b)*((?:[^\\^$.*+?()[\]{}|]|\\[^a-zA-Z0-9])*)(?![?*+{])/;
const optionalCharacter = /^([^\\^$.*+?()[\]{}|]|\\[^a-zA-Z0-9])\?(?!\?)/;
/** The beginning of a group of alternatives. */
const firstGroup = /^\((?:\?:|(?!\?))/;
/** As much of what comes after a choice as tells most of its ways apart. */
const longestBeginning = /^(?:[^\\]|\\.){0,12}/;
const escapesAndClasses = /\\.|\[(?:\\.|[^\]\\])*\]/g;
/** What neither opens nor closes nor parts anything. */
const noSign = /(?:[^\\[()|]|\\.|\[(?:\\.|[^\]\\])*\])*/y;

/** `\w` */
function isOfWord(text: string, at: number): boolean {
  return /^\w/.test(text.charAt(at));
}
