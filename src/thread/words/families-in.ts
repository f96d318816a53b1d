import { WordPatterns } from '../../text/word-patterns';

type Families = Readonly<Record<string, RegExp>>;

/** The names of the families of words that a folded text holds, in the order of `families`. */
export function familiesIn(families: Families, flat: string): readonly string[] {
  if (flat === '') return [];
  const { names, patterns } = known.get(families) ?? remember(families);
  const found = patterns.in(flat);
  return names.filter((_, at) => found.hasAt(at));
}

interface Known {
  readonly names: readonly string[];
  readonly patterns: WordPatterns;
}

const known = new WeakMap<Families, Known>();

function remember(families: Families): Known {
  const one = { names: Object.keys(families), patterns: new WordPatterns(Object.values(families), { allAsked: true }) };
  known.set(families, one);
  return one;
}
