import { Beginnings, packBeginnings } from '../../src/text/beginnings';
import { root } from '../../src/text/letter-tree';
import { orWordWith } from '../../src/text/word-patterns';

const patterns = [
  /\b(?:candidat\w*|ma lettre)\b/,
  /\d+/,
  /\bmai\b|\bmars\b/,
  orWordWith('gesprach', /\bcall\b/),
  /\bmai/,
];

/** The patterns that may begin as a text does, by its characters. */
function patternsAlong(beginnings: Beginnings, text: string): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  let node = root;
  for (let at = 0; at < text.length; at += 1) {
    node = beginnings.after(node, text.charCodeAt(at));
    if (node === root) break;
    found.push(beginnings.patternsAt(node));
  }
  return found;
}

test('beginnings are packed as a tree, the patterns that do not say how they begin before it', () => {
  expect(packBeginnings(patterns)).toBe('¢:call¤)nd¡)))mai£¥)rs£) l¡)))');
});

test('packed beginnings say where each pattern may begin', () => {
  const beginnings = new Beginnings(packBeginnings(patterns));
  expect(beginnings.silent).toEqual([1]);
  expect(patternsAlong(beginnings, 'candidature')).toEqual([[], [], [], [0]]);
  expect(patternsAlong(beginnings, 'call')).toEqual([[], [], [], [3]]);
  expect(patternsAlong(beginnings, 'maille')).toEqual([[], [], [2, 4]]);
  expect(patternsAlong(beginnings, 'mars')).toEqual([[], [], [], [2]]);
  expect(patternsAlong(beginnings, 'ma lettre')).toEqual([[], [], [], [0]]);
  expect(patternsAlong(beginnings, 'gesprach')).toEqual([]);
  expect(patternsAlong(beginnings, '€')).toEqual([]);
});

test('no pattern, and none that says how it begins', () => {
  expect(packBeginnings([])).toBe(':');
  expect(new Beginnings(packBeginnings([/a/, /b/])).silent).toEqual([0, 1]);
});
