/** Characters as the tree tells them apart: those of ASCII words, each its own, then some others; 0 is any of the rest. */
const wordCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const otherCharacters = " '-.";
const toldApart = wordCharacters + otherCharacters;
const classCount = 1 + toldApart.length;
const classes = new Uint8Array(128);
Array.from(toldApart).forEach((character, at) => (classes[character.charCodeAt(0)] = at + 1));

/** The node that every way starts at. */
export const root = 0;

/** Beginnings of words as a tree, a character a level. A node is a number; that of no way is 0, as `root` comes after none. */
export class LetterTree {
  /** From the root, by class of character: most ways asked for end there. */
  private readonly first = new Uint16Array(classCount);
  /** Of the other nodes: the newest after it, the one made before it after the same node, its class of character, its level. */
  private newest = new Uint16Array(firstRoom);
  private before = new Uint16Array(firstRoom);
  private classAt = new Uint8Array(firstRoom);
  private levels = new Uint8Array(firstRoom);
  private count = 1;

  /** The node after one by the unit of a character; 0 where there is none. */
  after(node: number, unit: number): number {
    const kind = classOf(unit);
    if (node === root) return this.first[kind] ?? 0;
    let next = this.newest[node] ?? 0;
    while (next !== 0 && this.classAt[next] !== kind) next = this.before[next] ?? 0;
    return next;
  }

  /** The same, made where there is none; 0 where the tree does not tell the character apart. */
  grow(node: number, unit: number): number {
    if (classOf(unit) === 0) return 0;
    const known = this.after(node, unit);
    return known === 0 ? this.add(node, unit) : known;
  }

  /** A new node after one, by the unit of a character that the tree tells apart and that none comes after it by. */
  add(node: number, unit: number): number {
    const kind = classOf(unit);
    const added = this.count;
    this.count += 1;
    if (this.count > this.newest.length) this.widen();
    this.classAt[added] = kind;
    this.levels[added] = this.levelOf(node) + 1;
    if (node === root) this.first[kind] = added;
    else {
      this.before[added] = this.newest[node] ?? 0;
      this.newest[node] = added;
    }
    return added;
  }

  /** The characters by which nodes come after one, in no order that says anything. */
  charactersAfter(node: number): readonly string[] {
    return Array.from(toldApart).filter((character) => this.after(node, character.charCodeAt(0)) !== 0);
  }

  /** How many characters lead to a node. */
  levelOf(node: number): number {
    return this.levels[node] ?? 0;
  }

  private widen(): void {
    const length = this.newest.length * 2;
    if (length > mostNodes) throw new Error('The words looked for begin in too many ways.');
    this.newest = copied(this.newest, new Uint16Array(length));
    this.before = copied(this.before, new Uint16Array(length));
    this.classAt = copied(this.classAt, new Uint8Array(length));
    this.levels = copied(this.levels, new Uint8Array(length));
  }
}

const firstRoom = 1024;
/** As many as two bytes number. */
const mostNodes = 65_536;

function classOf(unit: number): number {
  return unit < classes.length ? (classes[unit] ?? 0) : 0;
}

function copied<Numbers extends Uint16Array | Uint8Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
