import { fold } from './fold';
import { requiredLetters } from './required-letters';

/**
 * The letters that patterns require, packed as one text, so that a build can read them off the patterns and whoever looks for them
 * need not: a line a pattern, empty where it does not say, its letters apart by tabs.
 */
export function packLetters(patterns: readonly RegExp[]): string {
  return patterns.map((pattern) => [...(requiredLetters(pattern) ?? [])].join('\t')).join('\n');
}

/**
 * Many patterns, of which few may match a text: those whose letters it holds, which one pass over it tells. The others are neither
 * compiled nor held against it.
 */
export class PatternIndex {
  /** A tree of their letters: by node and UTF-16 unit, as one number, the node after. */
  private readonly after = new Map<number, number>();
  /** By node, the places in the list of the patterns whose letters lead there. */
  private readonly placesAt: number[][] = [[]];
  /** The places of those that may match any text. */
  private readonly silent: readonly number[];

  private readonly count: number;

  /** `packed` is what `packLetters` gives for the patterns. */
  constructor(packed: string) {
    const silent: number[] = [];
    const lines = packed.split('\n');
    lines.forEach((line, place) => {
      if (line === '') silent.push(place);
      else for (const letters of line.split('\t')) this.placesAt[this.grow(letters)]?.push(place);
    });
    this.silent = silent;
    this.count = lines.length;
  }

  /** For each pattern of the list, in its order, 1 where it may match the text or a part of it, else 0. */
  mayMatch(text: string): Uint8Array {
    const may = new Uint8Array(this.count);
    for (const place of this.silent) may[place] = 1;
    const folded = fold(text);
    for (let from = 0; from < folded.length; from += 1) {
      let node: number | undefined = root;
      for (let at = from; at < folded.length; at += 1) {
        node = this.after.get(node * units + folded.charCodeAt(at));
        if (node === undefined) break;
        for (const place of this.placesAt[node] ?? []) may[place] = 1;
      }
    }
    return may;
  }

  private grow(letters: string): number {
    let node = root;
    for (let at = 0; at < letters.length; at += 1) {
      const step = node * units + letters.charCodeAt(at);
      let next = this.after.get(step);
      if (next === undefined) {
        next = this.placesAt.push([]) - 1;
        this.after.set(step, next);
      }
      node = next;
    }
    return node;
  }
}

const root = 0;
/** As many as there are UTF-16 units. */
const units = 0x1_0000;
