import { LetterTree, root } from './letter-tree';
import { wholeWordsOf } from './pattern-hints';
import { readAnchors } from './read-anchors';

/** Longer beginnings leave fewer places to look at, and take longer to list. */
const longest = 4;

/**
 * How patterns over words begin, packed as one text, so that a build can read it off the patterns and whoever looks for them need not. First
 * the patterns that do not say, each as its sign, and a colon. Then the tree of beginnings from the root: a character, the
 * signs of the patterns that may begin so, what comes after the character, and `)`. After a beginning of the longest kind nothing comes,
 * and no `)` is written.
 */
export function packBeginnings(patterns: readonly RegExp[]): string {
  const tree = new LetterTree();
  const silent: string[] = [];
  const signsAt = new Map<number, Set<string>>();
  patterns.forEach((pattern, index) => {
    const anchors = readAnchors(wholeWordsOf(pattern), longest, tree);
    if (anchors === null) silent.push(signOf(index));
    for (const node of anchors ?? []) signsAt.set(node, (signsAt.get(node) ?? new Set()).add(signOf(index)));
  });
  const pack = (node: number): string =>
    tree
      .charactersAfter(node)
      .map((character) => {
        const next = tree.after(node, character.charCodeAt(0));
        const written = [character, ...(signsAt.get(next) ?? []), pack(next)].join('');
        return tree.levelOf(next) < longest ? `${written})` : written;
      })
      .join('');
  return `${silent.join('')}:${pack(root)}`;
}

/** The sign of a pattern, by its place in the list: none that the tree tells apart, and no `)`. */
function signOf(index: number): string {
  return String.fromCharCode(firstSign + index);
}

const firstSign = 0xa1;
const closing = 41;

/** Packed beginnings as a tree, looked through a character a level. */
export class Beginnings {
  /** The places in the list of the patterns that do not say how they begin. */
  readonly silent: readonly number[];
  private readonly tree = new LetterTree();
  /** By node, where the signs of the patterns that begin so would stand in the packed text. */
  private readonly signsFrom: number[] = [0];

  constructor(private readonly packed: string) {
    this.silent = this.signsAt(0);
    this.unpack(packed.indexOf(':') + 1);
  }

  /** The node after one by the unit of a character; 0 where there is none. */
  after(node: number, unit: number): number {
    return this.tree.after(node, unit);
  }

  /** The places in the list of the patterns that may begin as the way to a node. */
  patternsAt(node: number): readonly number[] {
    return node === root ? none : this.signsAt(this.signsFrom[node] ?? 0);
  }

  private unpack(from: number): void {
    const { packed, tree, signsFrom } = this;
    /** The nodes on the way to where the next character is added. */
    const way = [root];
    let level = 0;
    for (let at = from; at < packed.length; at += 1) {
      const unit = packed.charCodeAt(at);
      if (unit >= firstSign) continue;
      if (unit === closing) level -= 1;
      else {
        const node = tree.add(way[level] ?? root, unit);
        signsFrom.push(at + 1);
        if (level + 1 < longest) {
          level += 1;
          way[level] = node;
        }
      }
    }
  }

  private signsAt(from: number): readonly number[] {
    const first = this.packed.charCodeAt(from);
    if (!(first >= firstSign)) return none;
    const places = [first - firstSign];
    for (let at = from + 1; this.packed.charCodeAt(at) >= firstSign; at += 1)
      places.push(this.packed.charCodeAt(at) - firstSign);
    return places;
  }
}

const none: readonly number[] = [];
