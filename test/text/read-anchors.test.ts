import { LetterTree, root } from '../../src/text/letter-tree';
import { readAnchors } from '../../src/text/read-anchors';

const characters = "abcdefghijklmnopqrstuvwxyz0123456789 '.";

/** The ways of a tree to some nodes. */
function waysTo(tree: LetterTree, nodes: readonly number[]): readonly string[] {
  const found: string[] = [];
  const walk = (node: number, way: string) => {
    if (nodes.includes(node)) found.push(way);
    for (const character of characters) {
      const next = tree.after(node, character.charCodeAt(0));
      if (next !== 0) walk(next, way + character);
    }
  };
  walk(root, '');
  return found.sort();
}

describe('how the words of a pattern begin', () => {
  test.each<[string, RegExp, readonly string[] | null]>([
    ['words side by side', /\b(?:candidat\w*|poste)\b/, ['can', 'pos']],
    ['a short word', /\bcv\b/, ['cv']],
    ['words after a short one', /\bma (?:lettre|candidature)/, ['ma ']],
    ['an optional letter', /\bc\.?v/, ['c.v', 'cv']],
    ['an optional group inside', /\b(?:ma )?lettre/, ['let', 'ma ']],
    ['a class after the beginning', /\bre[cç]u/, ['re']],
    ['several boundaries', /\bmon cv\b|\bje postule/, ['mon', 'je ']],
    ['a look behind', /\bnon(?!-)/, ['non']],
    ['no boundary', /candidature/, null],
    ['one alternative without a boundary', /\bcv\b|candidature/, null],
    ['a class first', /\b[a-z]+ing\b/, null],
    ['one letter', /\bi\b/, ['i']],
    ['a figure', /\b\d ans\b/, Array.from('0123456789', (figure) => `${figure} a`)],
    ['a choice in a choice', /\b(?:a(?:b|c(?:d|e))|x)y/, ['aby', 'acd', 'ace', 'xy']],
    ['what may be repeated', /\b(?:no+n|x{2}y)/, ['no', 'x']],
    ['what may be left out, twice', /\bx(?:a)?(?:a)?b/, ['xaa', 'xab', 'xb']],
    ['a group with the boundary', /(?:\bcv|\b(?:ma )lettre)/, ['cv', 'ma ']],
    ['an optional group with the boundary', /(?:\bma )?cv/, null],
    ['a look ahead at the beginning', /\b(?!cv[)(]\))lettre/, ['let']],
    ['parentheses after the beginning', /\b(?:lettre[()|]\)(?:x|(?:y|z))|cv)/, ['cv', 'let']],
    ['a character that the tree does not know after some', /\bno€l/, ['no']],
    ['a character that the tree does not know at first', /\b€uro/, null],
    ['a number', /\b\d+ ans\b/, Array.from('0123456789')],
    ['an apostrophe', /\b're moving\b/, ["'re"]],
    ['an optional whole', /\b(?:ma )?\w+/, null],
    ['upper and lower case alike', /\bcv\b/i, null],
  ])('%s', (_, pattern, anchors) => {
    const tree = new LetterTree();
    const read = readAnchors(pattern, 3, tree);
    expect(read === null ? null : waysTo(tree, read)).toEqual(anchors === null ? null : [...anchors].sort());
  });
});
