import { WordPatterns, type FoundWords, type Part } from '../../text/word-patterns';

type Families = Readonly<Record<string, RegExp>>;

/** The names of the families of words that a folded text holds, in the order of `families`. */
export function familiesIn(families: Families, flat: string): readonly string[] {
  return flat === '' ? none : knownOf(families).in(flat);
}

/** Finds the families of each part of a text in one pass over it; `familiesIn` of a part then knows them. */
export function divideFamilies(families: Families, flat: string, parts: readonly Part[]): void {
  knownOf(families).patterns.divide(flat, parts);
}

const none: readonly string[] = [];

class Known {
  readonly patterns: WordPatterns;
  private readonly names: readonly string[];
  private readonly listed = new WeakMap<FoundWords, readonly string[]>();

  constructor(families: Families) {
    this.names = Object.keys(families);
    this.patterns = new WordPatterns(Object.values(families), { allAsked: true, mostTexts: mostRemembered });
  }

  in(flat: string): readonly string[] {
    const found = this.patterns.in(flat);
    if (found.isEmpty) return none;
    const listed = this.listed.get(found) ?? this.names.filter((_, at) => found.hasAt(at));
    this.listed.set(found, listed);
    return listed;
  }
}

/** As many sentences as a long mail has. */
const mostRemembered = 256;

const known = new WeakMap<Families, Known>();

function knownOf(families: Families): Known {
  const one = known.get(families) ?? new Known(families);
  known.set(families, one);
  return one;
}
