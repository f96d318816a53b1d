import { letterHtml, letterText } from '../../../src/session/document/letter-document';
import { parseLetter } from '../../../src/session/document/parse-letter';
import { growthOf, linearAtMost } from '../../growth';

test('a letter is the same after being read and written', () => {
  const html =
    '<p>Bonjour <strong>Maëlle</strong>,</p><p>Ligne<br>suivante</p><ul><li>un</li><li><em>deux</em></li></ul>' +
    '<p><a href="https://novalys.example/emplois">nos offres</a></p>';
  expect(letterHtml(parseLetter(html))).toBe(html);
});

test('the plain text has a blank line between blocks and a dash before list items', () => {
  expect(letterText(parseLetter('<p>Un<br>deux</p><ul><li>a</li><li>b</li></ul><p>fin</p>'))).toBe(
    'Un\ndeux\n\n- a\n- b\n\nfin',
  );
});

test('the template’s own layout is not part of the letter', () => {
  expect(parseLetter('\n  <p>\n  Bonjour\n  Maëlle,\n</p>\n\n<p> </p>\n')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Bonjour Maëlle,' }] },
  ]);
});

test.each([
  ['a script is its text', '<p>a<script>alert(1)</script>b</p>', 'aalert(1)b'],
  ['an unclosed tag ends the letter', '<p>a</p><p>b<img src=x', 'a\n\nb'],
  ['entities are characters', '<p>&lt;b&gt; &amp; &#39;&#x2019;&nbsp;!</p>', "<b> & '’\u00a0!"],
  ['an unknown entity stays as written', '<p>&bogus; &#9999999;</p>', '&bogus; &#9999999;'],
])('%s', (_name, html, text) => {
  expect(letterText(parseLetter(html))).toBe(text);
});

test.each(['javascript:alert(1)', 'http://novalys.example', 'data:text/html,x', '//novalys.example'])(
  'a link to %s is text',
  (href) => {
    expect(letterHtml(parseLetter(`<p><a href="${href}">ici</a></p>`))).toBe('<p>ici</p>');
  },
);

test('whatever a paragraph holds is escaped in the HTML', () => {
  const html = letterHtml([{ kind: 'paragraph', runs: [{ text: '<img src=x onerror="a"> & \'' }] }]);
  expect(html).toBe('<p>&#60;img src=x onerror=&#34;a&#34;&#62; &#38; &#39;</p>');
});

test('a hostile letter of 200 000 open tags is read in one pass', () => {
  const tags = (count: number) => '<strong>'.repeat(count) + '<'.repeat(count);
  expect(growthOf(100_000, tags, parseLetter)).toBeLessThan(linearAtMost);
});
