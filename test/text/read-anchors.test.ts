import { readAnchors } from '../../src/text/read-anchors';

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
    ['a number', /\b\d+ ans\b/, Array.from('0123456789')],
    ['an apostrophe', /\b're moving\b/, ["'re"]],
    ['an optional whole', /\b(?:ma )?\w+/, null],
    ['upper and lower case alike', /\bcv\b/i, null],
  ])('%s', (_, pattern, anchors) => {
    const read = readAnchors(pattern, 3);
    expect(read === null ? null : [...read].sort()).toEqual(anchors === null ? null : [...anchors].sort());
  });
});
