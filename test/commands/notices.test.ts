import { longestNotice, sayNotice, type Notice } from '../../src/commands/notices';
import { missingFacts } from '../../src/letter/request';
import type { QuickObstacle } from '../../src/session/course/quick-reply';

const obstacles: readonly QuickObstacle[] = [
  { name: 'no-reply-here' },
  { name: 'no-letter', why: { name: 'no-application' } },
  { name: 'no-letter', why: { name: 'outgoing', to: 'Maëlle Kerbrat' } },
  { name: 'no-letter', why: { name: 'already-refused', by: null, on: null } },
  { name: 'no-letter', why: { name: 'withdrawn', words: 'je retire ma candidature' } },
  ...missingFacts.map((fact) => ({ name: 'missing', facts: [fact] }) as const),
  ...missingFacts.map((fact) => ({ name: 'missing', facts: [fact, 'openingDate'] }) as const),
  { name: 'missing', facts: missingFacts },
  { name: 'doubtful-stage' },
  { name: 'doubtful-recipient', doubt: { name: 'automatic', address: 'no-reply@emploi.example', candidate: null } },
  { name: 'doubtful-recipient', doubt: { name: 'someone-else', person: 'Nora', candidate: null } },
  { name: 'findings', count: 3 },
  { name: 'marked', kind: 'taken', by: 'Nora Haddad' },
  { name: 'marked', kind: 'refused', by: 'Marie-Christine de La Tour d’Auvergne-Lauraguais et consorts' },
];
const notices: readonly Notice[] = [
  ...obstacles.map((why) => ({ name: 'to-look-at', why }) as const),
  ...(['reply-failed', 'reply-unsure', 'item-changed', 'unreadable', 'incomplete'] as const).map((name) => ({ name })),
];

test.each(notices.flatMap((notice) => [[notice, 'fr'] as const, [notice, 'en'] as const]))(
  'the notice %j in %s is a whole sentence that Outlook takes',
  (notice, language) => {
    const sentence = sayNotice(notice, language);
    expect(sentence.length).toBeLessThanOrEqual(longestNotice);
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(sentence).not.toMatch(/'|undefined/);
    if (language === 'fr') expect(sentence).not.toMatch(/[^\u202f][;!?]|[^\u00a0]:/);
  },
);

test('a notice names what is missing', () => {
  const missing = { name: 'to-look-at', why: { name: 'missing', facts: ['firstName', 'position'] } } as const;
  expect(sayNotice(missing, 'fr')).toBe(
    'Il manque le prénom et le poste. Ouvrez le volet Égards pour compléter la lettre.',
  );
  expect(sayNotice(missing, 'en')).toContain('the first name and the position');
});
