import { moveFindings } from '../../../src/session/document/move-findings';
import { plainReview } from '../invented-application';

const question = {
  letterLanguage: 'fr',
  interfaceLanguage: 'fr',
  forbiddenWords: [],
  facts: { now: '2026-11-23' },
} as const;
const before = 'Un parcours bof. C’est interdit. Un profil bof.';
const found = plainReview(before, question);

/** What the findings say stands at their offsets. */
const standing = (after: string) =>
  moveFindings(found, before, after).map(({ start, end, found: words }) => [after.slice(start, end), words]);

test.each([
  ['a word typed before them', 'Hélas, un parcours bof. C’est interdit. Un profil bof.', 3],
  ['a word typed between them', 'Un parcours bof. Oui, c’est interdit. Un profil bof.', 3],
  ['a word typed after them', `${before} Bien à vous`, 3],
  ['a word taken out', 'Un parcours bof. interdit. Un profil bof.', 3],
  ['a letter typed in one of them', 'Un parcours bof. C’est intérdit. Un profil bof.', 2],
  ['one of them taken out', 'Un parcours bof. C’est . Un profil bof.', 2],
  ['another text', 'Tout autre chose', 0],
])('after %s, the findings that are left stand on their words', (_, after, left) => {
  const pairs = standing(after);
  expect(pairs).toHaveLength(left);
  for (const [words, said] of pairs) expect(words).toBe(said);
});
