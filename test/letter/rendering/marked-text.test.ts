import { escapeMarks, readMarkedText, toHtml, toPlainText } from '../../../src/letter/rendering/marked-text';
import { growthOf, linearAtMost } from '../../growth';

const html = (marked: string): string => toHtml(readMarkedText(marked));
const text = (marked: string): string => toPlainText(readMarkedText(marked));

describe('marked text', () => {
  test.each([
    ['a blank line parts paragraphs', 'Un.\n\nDeux.', '<p>Un.</p><p>Deux.</p>', 'Un.\n\nDeux.'],
    ['a line break in the source is a space', 'Un\ndeux.', '<p>Un deux.</p>', 'Un deux.'],
    ['a backslash at the end breaks the line', 'Un\\\ndeux.', '<p>Un<br>deux.</p>', 'Un\ndeux.'],
    [
      'dashes at the head of every line make a list',
      '- un\n- deux',
      '<ul><li>un</li><li>deux</li></ul>',
      '- un\n- deux',
    ],
    [
      'one star stresses, two stress more',
      '*un* et **deux**',
      '<p><em>un</em> et <strong>deux</strong></p>',
      'un et deux',
    ],
    ['a stress left open closes with its paragraph', '**un', '<p><strong>un</strong></p>', 'un'],
    [
      'a link shows its address in plain text',
      '[nos offres](https://jobs.example/)',
      '<p><a href="https://jobs.example/">nos offres</a></p>',
      'nos offres (https://jobs.example/)',
    ],
    [
      'an address that is its own words is written once',
      '[rh@jobs.example](mailto:rh@jobs.example)',
      '<p><a href="mailto:rh@jobs.example">rh@jobs.example</a></p>',
      'rh@jobs.example',
    ],
    ['what would be markup is shown as it is', '<b>&"', '<p>&lt;b&gt;&amp;&quot;</p>', '<b>&"'],
    ['empty paragraphs and extra spaces go', '\n\n  a   ,  b .\n\n \n\n', '<p>a, b.</p>', 'a, b.'],
    ['a title that starts with a dot keeps its space', 'poste de .NET', '<p>poste de .NET</p>', 'poste de .NET'],
  ])('%s', (_, marked, asHtml, asText) => {
    expect(html(marked)).toBe(asHtml);
    expect(text(marked)).toBe(asText);
  });

  test.each(['javascript:alert(1)', 'http://jobs.example', 'https://x.example/" onclick="x', 'data:text/html,x'])(
    'no link leads to %s',
    (address) => {
      expect(html(`[ici](${address})`)).not.toContain('<a ');
    },
  );
});

describe('a value shown in marked text', () => {
  test.each([
    '**gras**',
    '*x*',
    '- tiret',
    '[a](https://b.example)',
    'C:\\dossier\\',
    '\\',
    '<script>alert(1)</script>',
  ])('%s comes out letter for letter', (value) => {
    expect(text(`${escapeMarks(value)}\nsuite`)).toBe(`${value} suite`);
    expect(html(escapeMarks(value))).not.toMatch(/<(?!\/?p>)/);
  });

  test('keeps its own line breaks and paragraphs', () => {
    expect(html(escapeMarks('un\ndeux\r\n\r\ntrois'))).toBe('<p>un<br>deux</p><p>trois</p>');
  });
});

test.each(['[', '*', '\\', '[a](', '- ', ' ,', '\n\n'])('reading stays linear on %j without end', (piece) => {
  expect(growthOf(50_000, (count) => piece.repeat(count), html)).toBeLessThan(linearAtMost);
});
