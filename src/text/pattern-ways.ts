/** One of the ways that a pattern may begin: of its matches, those that begin with `letters`. */
export interface PatternWay {
  /** '' where it does not begin with letters alone. */
  readonly letters: string;
  readonly source: string;
}

/** With more ways than this, a choice is left as it stands. */
const most = 200;

/**
 * The ways of a pattern that is a choice, or begins with one: `\b(?:mon|ma|joint) cv` gives `\bmon cv`, `\bma cv`, `\bjoint cv`. It
 * matches at a place where one of them does; what its groups hold is not theirs to tell.
 */
export function waysOf(source: string): readonly PatternWay[] {
  if (/\\[1-9k]/.test(source)) return [wayOf(source)];
  const ways: string[] = [];
  const open = choicesOf(source);
  for (let way = open.shift(); way !== undefined; way = open.shift()) {
    const chosen = ways.length + open.length < most ? firstChoice(way) : null;
    if (chosen === null) ways.push(way);
    else open.unshift(...chosen);
  }
  return ways.map(wayOf);
}

/** The ways of a group that begins an alternative; null where there is none, or it may be repeated or left out. */
function firstChoice(way: string): readonly string[] | null {
  const [whole = '', boundary = ''] = firstGroup.exec(way) ?? [];
  if (whole === '') return null;
  const end = endOfAlternatives(way, whole.length);
  if (/^\)[?*+{]/.test(way.slice(end, end + 2))) return null;
  const rest = way.slice(end + 1);
  return choicesOf(way.slice(whole.length, end)).map((choice) => boundary + choice + rest);
}

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

function wayOf(source: string): PatternWay {
  return { letters: firstLetters.exec(source)?.[1] ?? '', source };
}

/** A boundary, then a group of alternatives. */
const firstGroup = /^(\\b)*\((?:\?:|(?!\?))/;
/** Characters that mean themselves, up to one that may be repeated or left out. */
const firstLetters = /^(?:\\b)*([a-z0-9 '-]*)(?![?*+{])/;
/** What neither opens nor closes nor parts anything. */
const noSign = /(?:[^\\[()|]|\\.|\[(?:\\.|[^\]\\])*\])*/y;
