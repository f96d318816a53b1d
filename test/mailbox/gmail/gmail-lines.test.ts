import { gmailLines } from '../../../src/mailbox/gmail/gmail-lines';

test.each([
  ['paragraphs become lines with a blank one between', '<p>a</p><p>b</p>', '<div>a</div><div><br></div><div>b</div>'],
  ['a list keeps its own space', '<p>a</p><ul><li>b</li></ul><p>c</p>', '<div>a</div><ul><li>b</li></ul><div>c</div>'],
  ['marks and breaks inside a line stay', '<p><strong>a</strong><br>b</p>', '<div><strong>a</strong><br>b</div>'],
  ['nothing stays nothing', '', ''],
])('%s', (_name, html, lines) => {
  expect(gmailLines(html)).toBe(lines);
});
