import {
  suggestLetterLanguage,
  suggestOpening,
  suggestReason,
  suggestScenario,
} from '../../../src/session/engine/suggest-choices';
import { scenarioIds } from '../../../src/letter/request';
import { inventFacts, known } from '../invented-application';

const missing = { state: 'missing' } as const;

test.each([
  ['an application without interview', {}, 'after-cv', { name: 'application-received', date: '2026-11-10' }],
  [
    'an interview held',
    { stage: known('interview' as const), interviewDate: known('2026-10-06') },
    'after-interview',
    { name: 'interview-held', date: '2026-10-06' },
  ],
  [
    'an interview whose day is not told',
    { stage: known('interview' as const) },
    'after-interview',
    { name: 'interview-held', date: null },
  ],
  [
    'a spontaneous application',
    { stage: known('spontaneous' as const) },
    'spontaneous',
    { name: 'spontaneous-application' },
  ],
  [
    'an apprenticeship',
    { position: known('Alternance développeur web') },
    'internship',
    { name: 'internship-named', words: 'Alternance' },
  ],
  [
    'a word that only contains « stage »',
    { position: known('Ingénieur prestagement') },
    'after-cv',
    { name: 'application-received', date: '2026-11-10' },
  ],
  ['a thread that does not say', { stage: missing }, 'after-cv', { name: 'by-default' }],
  [
    'a doubtful stage claims no interview',
    { stage: { state: 'ambiguous' as const, choices: [{ value: 'interview' as const, evidence: [] }] } },
    'after-cv',
    { name: 'doubtful-stage' },
  ],
])('%s', (_name, facts, scenario, why) => {
  expect(suggestScenario(inventFacts(facts), 'Candidature')).toMatchObject({ scenario, why });
});

test.each([
  ['Demande de stage de fin d’études', 'internship', 'stage'],
  ['Ingénieur SRE freelance – TJM 600', 'freelance', 'freelance'],
  ['Backstage manager', 'after-cv', undefined],
])('the subject « %s » suggests %s', (subject, scenario, words) => {
  const suggestion = suggestScenario(inventFacts(), subject);
  expect(suggestion.scenario).toBe(scenario);
  expect('words' in suggestion.why ? suggestion.why.words : undefined).toBe(words);
});

test('an interview outweighs an internship: the candidate came', () => {
  const facts = inventFacts({ position: known('Stage data'), stage: known('interview') });
  expect(suggestScenario(facts, 'Stage data').scenario).toBe('after-interview');
});

test('no opening is promised by default, except where the scenario is itself one', () => {
  const promised = scenarioIds.filter((scenario) => suggestOpening(scenario) !== 'none');
  expect(promised).toEqual(['promising']);
});

test('the reason suggested for a closed position is not about the person', () => {
  expect(suggestReason('position-closed')).toBe('position-withdrawn');
});

test.each([
  ['the candidate’s language', known('en' as const), 'en'],
  ['the recruiter’s language for any other', known('other' as const), 'fr'],
  ['the recruiter’s language when unknown', missing, 'fr'],
] as const)('the letter is in %s', (_name, language, expected) => {
  expect(suggestLetterLanguage(inventFacts({ language }), 'fr')).toBe(expected);
});
