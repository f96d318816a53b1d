/**
 * Scripts that join words to one another, as Chinese, Japanese, Thai and Korean do, or particles to them, as Arabic and Hebrew do:
 * a listed word is found within a run of their letters.
 */

/** Whether a UTF-16 unit is of such a script. */
export function joinsWords(unit: number): boolean {
  return withoutSpaces(unit) || isHangul(unit) || joinsParticles(unit);
}

/** Whether it is of a script that parts no words by spaces. */
export function withoutSpaces(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0x0e00 && unit <= 0x0eff);
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Hebrew, Arabic: of a word only what stands before it may be joined particles. */
function joinsParticles(unit: number): boolean {
  return unit >= 0x0590 && unit <= 0x08ff;
}

/** « وبالوظيفة »: and, in, the. */
const longestParticles = 4;

export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Finds listed words within a run of letters, the longest first, none within another. */
export class WordsWithin<Value> {
  private readonly byFirst = new Map<string, [word: string, value: Value][]>();

  /** Words of other scripts are left out. */
  constructor(listed: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of listed) {
      if (!joinsWords(word.charCodeAt(0))) continue;
      const first = word.charAt(0);
      const kept = this.byFirst.get(first);
      if (kept === undefined) this.byFirst.set(first, [[word, value]]);
      else kept.push([word, value]);
    }
    for (const words of this.byFirst.values()) words.sort(([one], [other]) => other.length - one.length);
  }

  in(run: string): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    const end = joinsParticles(run.charCodeAt(0)) ? Math.min(run.length, longestParticles) : run.length;
    for (let at = 0; at < end; at += 1) {
      const here = this.byFirst.get(run.charAt(at))?.find(([word]) => run.startsWith(word, at));
      if (here === undefined) continue;
      const [word, value] = here;
      found.push({ start: at, end: at + word.length, value });
      at += word.length - 1;
    }
    return found;
  }
}
