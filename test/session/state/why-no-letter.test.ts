import { whyNoLetter } from '../../../src/session/state/why-no-letter';
import { inventFacts, known } from '../invented-application';

const candidate = { name: 'Maëlle Kerbrat', address: 'maelle.kerbrat@courriel.example' };
const recruiter = { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' };
const colleague = { name: 'Jean Nivelle', address: 'jean.nivelle@novalys.example' };
const ours = [{ author: recruiter, side: 'mailbox' as const, date: null, ownText: '' }];
const missing = { state: 'missing' } as const;

test('an application is offered a letter', () => {
  expect(whyNoLetter(inventFacts(), { from: candidate, to: [recruiter], cc: [] })).toBeNull();
});

test('a message of ours to the candidate is not offered a refusal, which would be written to ourselves', () => {
  const facts = inventFacts({ messages: ours });
  expect(whyNoLetter(facts, { from: recruiter, to: [colleague], cc: [candidate] })).toEqual({
    name: 'outgoing',
    to: 'Maëlle Kerbrat',
  });
});

test('a message of ours to people outside is outgoing, whoever the candidate is', () => {
  const facts = inventFacts({ messages: ours, candidateAddress: missing });
  expect(whyNoLetter(facts, { from: recruiter, to: [{ ...candidate, name: '' }], cc: [] })).toEqual({
    name: 'outgoing',
    to: candidate.address,
  });
});

test('an application that a colleague forwards is an application still', () => {
  const facts = inventFacts({ messages: ours });
  expect(whyNoLetter(facts, { from: colleague, to: [recruiter], cc: [] })).toBeNull();
});

test('a second refusal and a withdrawn application are told first', () => {
  const item = { from: candidate, to: [recruiter], cc: [] };
  const refused = inventFacts({ alreadyRefused: { by: 'Jean Nivelle', on: null, evidence: [] } });
  expect(whyNoLetter(refused, item)).toEqual({ name: 'already-refused', by: 'Jean Nivelle', on: null });
  const withdrawn = known('x', 'je retire ma candidature');
  if (withdrawn.state !== 'known') throw new Error('unreachable');
  expect(whyNoLetter(inventFacts({ withdrawn: withdrawn.evidence }), item)).toEqual({
    name: 'withdrawn',
    words: 'je retire ma candidature',
  });
});

test('a message that names no position and no stage is no application', () => {
  const facts = inventFacts({ position: missing, stage: missing });
  expect(whyNoLetter(facts, { from: candidate, to: [recruiter], cc: [] })).toEqual({ name: 'no-application' });
});
