import type { Grammar, GrammarSource, Pattern, Step, WordReading } from './grammar';

const mostReadings = 6000;
const noPatterns: readonly Pattern[] = [];

interface Element {
  readonly literals: readonly string[];
  readonly prefixes: readonly string[];
  readonly concepts: readonly number[];
}

export function compileGrammar(source: GrammarSource): Grammar {
  const conceptNames = Object.keys(source.concepts);
  const conceptIndex = new Map(conceptNames.map((name, index) => [name, index]));
  const setNames = Object.keys(source.sets);

  const elements: Element[] = [];
  const elementIndex = new Map<string, number>();

  const readElement = (word: string, where: string): number => {
    const known = elementIndex.get(word);
    if (known !== undefined) return known;
    const literals: string[] = [];
    const prefixes: string[] = [];
    const concepts: number[] = [];
    for (const part of word.split('/')) {
      if (part.startsWith('@')) {
        const concept = conceptIndex.get(part.slice(1));
        if (concept === undefined) throw new Error(`${where}: no concept “${part}”`);
        concepts.push(concept);
      } else if (part.endsWith('*')) prefixes.push(part.slice(0, -1));
      else literals.push(part);
      if (!/^@[a-z0-9-]+$|^[a-z0-9]+\*?$|^[,;:()"/+%€&@$]$/.test(part))
        throw new Error(`${where}: cannot read “${part}”`);
    }
    const index = elements.length;
    elements.push({ literals, prefixes, concepts });
    elementIndex.set(word, index);
    return index;
  };

  const readPattern = (text: string, target: number, where: string): Pattern => {
    const steps = text.split(' ').map((word): Step => {
      if (word === '^') return { type: 'start' };
      if (word === '$') return { type: 'end' };
      if (word.startsWith('~')) return { type: 'gap', most: Number(word.slice(1)) };
      const optional = word.length > 1 && word.endsWith('?');
      const negative = word.startsWith('!');
      const bare = word.slice(negative ? 1 : 0, optional ? -1 : undefined);
      if (bare === '_') return { type: 'any', optional };
      return { type: 'element', element: readElement(bare, where), optional, negative };
    });
    return { steps, target };
  };

  // A concept made only of single words is read with the word; the others are found by matching, level by level.
  const levelOfConcept: number[] = [];
  const wordsOfConcept: { concept: number; word: string }[] = [];
  const patternsByLevel: Pattern[][] = [];
  conceptNames.forEach((name, index) => {
    const where = `@${name}`;
    let level = 0;
    const patterns: Pattern[] = [];
    for (const alternative of alternatives(source.concepts[name] ?? '')) {
      if (/^[a-z0-9]+\*?$/.test(alternative)) {
        wordsOfConcept.push({ concept: index, word: alternative });
        continue;
      }
      const pattern = readPattern(alternative, index, where);
      patterns.push(pattern);
      for (const step of pattern.steps) {
        if (step.type !== 'element') continue;
        for (const used of elements[step.element]?.concepts ?? []) {
          const usedLevel = levelOfConcept[used];
          if (usedLevel === undefined)
            throw new Error(`${where}: uses @${conceptNames[used] ?? ''} before it is defined`);
          level = Math.max(level, usedLevel + 1);
        }
      }
    }
    levelOfConcept.push(level);
    (patternsByLevel[level] ??= []).push(...patterns);
  });
  const setLevel = patternsByLevel.length;
  const setPatterns: Pattern[] = [];
  setNames.forEach((name, index) => {
    for (const alternative of alternatives(source.sets[name] ?? '')) {
      setPatterns.push(readPattern(alternative, index, name));
    }
  });
  patternsByLevel[setLevel] = setPatterns;

  const elementsOfConcept: number[][] = conceptNames.map(() => []);
  const elementsOfLiteral = new Map<string, number[]>();
  const elementsOfPrefix = new PrefixIndex<number>();
  elements.forEach((element, index) => {
    for (const concept of element.concepts) elementsOfConcept[concept]?.push(index);
    for (const literal of element.literals) push(elementsOfLiteral, literal, index);
    for (const prefix of element.prefixes) elementsOfPrefix.add(prefix, index);
  });
  const conceptsOfLiteral = new Map<string, number[]>();
  const conceptsOfPrefix = new PrefixIndex<number>();
  for (const { concept, word } of wordsOfConcept) {
    if (word.endsWith('*')) conceptsOfPrefix.add(word.slice(0, -1), concept);
    else push(conceptsOfLiteral, word, concept);
  }

  const patternsOfElement: Map<number, Pattern[]>[] = [];
  const startsOfConcept: Map<number, Pattern[]>[] = [];
  const startsAnywhere: Pattern[][] = [];
  for (let level = 0; level <= setLevel; level++) {
    const byElement = new Map<number, Pattern[]>();
    const byConcept = new Map<number, Pattern[]>();
    const anywhere: Pattern[] = [];
    for (const pattern of patternsByLevel[level] ?? []) {
      const first = pattern.steps[0];
      if (first?.type === 'element' && !first.optional && !first.negative) {
        push(byElement, first.element, pattern);
        for (const concept of elements[first.element]?.concepts ?? []) push(byConcept, concept, pattern);
      } else anywhere.push(pattern);
    }
    patternsOfElement.push(byElement);
    startsOfConcept.push(byConcept);
    startsAnywhere.push(anywhere);
  }

  const vocabulary = new Misspellings([...elementsOfLiteral.keys(), ...conceptsOfLiteral.keys()]);
  const readings = new Map<string, WordReading>();

  const spell = (word: string): WordReading => {
    const bits = new Uint32Array(Math.ceil(elements.length / 32) || 1);
    const found: number[] = [];
    const add = (list: readonly number[] | undefined) => {
      for (const index of list ?? []) {
        bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
        found.push(index);
      }
    };
    add(elementsOfLiteral.get(word));
    elementsOfPrefix.collect(word, add);
    const concepts = new Set(conceptsOfLiteral.get(word));
    conceptsOfPrefix.collect(word, (list) => list.forEach((concept) => concepts.add(concept)));
    for (const concept of concepts) add(elementsOfConcept[concept]);
    const satisfied = new Set(found);
    const starts = patternsOfElement.map((byElement) => {
      const patterns = [...satisfied].flatMap((index) => byElement.get(index) ?? []);
      return patterns.length === 0 ? noPatterns : patterns;
    });
    return { elements: bits, concepts: [...concepts], starts };
  };

  const readWord = (word: string): WordReading => {
    const known = readings.get(word);
    if (known !== undefined) return known;
    if (readings.size >= mostReadings) readings.clear();
    let reading = spell(word);
    if (reading.concepts.length === 0 && reading.elements.every((bits) => bits === 0)) {
      const intended = vocabulary.correct(word);
      if (intended !== undefined) reading = spell(intended);
    }
    readings.set(word, reading);
    return reading;
  };

  return {
    conceptNames,
    setNames,
    levels: setLevel + 1,
    elementsOfConcept,
    startsOfConcept,
    startsAnywhere,
    readWord,
  };
}

function alternatives(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim().replace(/ +/g, ' '))
    .filter((part) => part !== '');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

class PrefixIndex<T> {
  private readonly byPrefix = new Map<string, T[]>();
  private longest = 0;

  add(prefix: string, value: T): void {
    push(this.byPrefix, prefix, value);
    this.longest = Math.max(this.longest, prefix.length);
  }

  collect(word: string, take: (values: readonly T[]) => void): void {
    for (let size = 1; size <= word.length && size <= this.longest; size++) {
      const values = this.byPrefix.get(word.slice(0, size));
      if (values !== undefined) take(values);
    }
  }
}

/**
 * Words of the lexicon by what a slip of the keyboard keeps: the first letter, and all the others but one.
 * Short words are left alone, being one letter away from too many honest ones.
 */
class Misspellings {
  private readonly bySimplified = new Map<string, string>();
  /** By first letter and length. */
  private readonly byHead = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortestCorrected || !/^[a-z]+$/.test(word)) continue;
      this.bySimplified.set(simplify(word), word);
      push(this.byHead, `${word.charAt(0)}${word.length}`, word);
    }
  }

  correct(word: string): string | undefined {
    if (word.length < shortestCorrected || word.length > longestCorrected || !/^[a-z]+$/.test(word)) return undefined;
    const simplified = this.bySimplified.get(simplify(word));
    if (simplified !== undefined) return simplified;
    if (word.length < shortestCorrected + 2) return undefined;
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      if (length <= 6) continue;
      const near = this.byHead.get(`${word.charAt(0)}${length}`)?.find((candidate) => isOneSlipAway(word, candidate));
      if (near !== undefined) return near;
    }
    return undefined;
  }
}

const shortestCorrected = 5;
const longestCorrected = 24;

/** Without doubled letters. */
function simplify(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** One letter added, missing, changed or swapped with its neighbour; never the last, which marks number and tense. */
function isOneSlipAway(word: string, candidate: string): boolean {
  const difference = word.length - candidate.length;
  if (difference < -1 || difference > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === candidate[start]) start++;
  let end = 0;
  while (
    end < word.length - start &&
    end < candidate.length - start &&
    word[word.length - 1 - end] === candidate[candidate.length - 1 - end]
  )
    end++;
  if (end === 0) return false;
  const left = word.length - start - end;
  const right = candidate.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && word[start] === candidate[start + 1] && word[start + 1] === candidate[start];
}
