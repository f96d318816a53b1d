import { waysOf } from '../../src/text/pattern-ways';

const shown = (source: string) => waysOf(source).map(({ letters, source: way }) => `${letters} → ${way}`);

describe('the ways a pattern may begin', () => {
  test.each<[string, string, readonly string[]]>([
    ['a choice', '\\bma\\b|\\bmon\\b', ['ma → \\bma\\b', 'mon → \\bmon\\b']],
    ['a choice after the boundary', '\\b(?:ma|joint) cv\\b', ['ma cv → \\bma cv\\b', 'joint cv → \\bjoint cv\\b']],
    ['a choice in a choice', '\\b(?:a(?:b|c)|(?:d|e)f)g', ['a → \\ba(?:b|c)g', 'dfg → \\bdfg', 'efg → \\befg']],
    ['a group that is kept', '\\b(mai|juin)\\b', ['mai → \\bmai\\b', 'juin → \\bjuin\\b']],
    ['a letter that may be left out', '\\bcvs?\\b', ['cv → \\bcvs?\\b']],
    ['a choice that may be left out', '\\b(?:ma |mon )?cv', [' → \\b(?:ma |mon )?cv']],
    ['a choice that may be repeated', '\\b(?:tres ){0,2}bon', [' → \\b(?:tres ){0,2}bon']],
    ['a class, a figure', '\\b(?:[a-z]+|\\d)', [' → \\b[a-z]+', ' → \\b\\d']],
    ['what looks around', '(?<!x)\\b(?:a|b)', [' → (?<!x)\\b(?:a|b)']],
    [
      'bars and parentheses that choose nothing',
      '\\b(?:a[|)]|b\\|\\(|c)',
      ['a → \\ba[|)]', 'b → \\bb\\|\\(', 'c → \\bc'],
    ],
    ['what is said again', '\\b(a|b)\\1', [' → \\b(a|b)\\1']],
  ])('%s', (_, source, ways) => {
    expect(shown(source)).toEqual(ways);
  });
});

test('a choice of very many is left as it stands', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}`).join('|');
  const ways = waysOf(`\\b(?:${Array.from({ length: 30 }, (_, at) => `(?:${words}) ${at}`).join('|')})`);
  expect(ways.length).toBeLessThan(300);
  expect(ways.some(({ letters }) => letters === '')).toBe(true);
});
