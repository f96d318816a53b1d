import { sameContent } from '../../../src/session/values/same-content';

it('what says the same in other objects is the same, and any other word, length, order or kind is not', () => {
  const view = { name: 'known', evidence: [{ quote: 'six ans', place: 'body' }], choices: [], age: null };
  expect(sameContent(view, JSON.parse(JSON.stringify(view)) as unknown)).toBe(true);
  for (const other of [
    { ...view, age: 0 },
    { ...view, choices: {} },
    { ...view, choices: [null] },
    { ...view, evidence: [{ quote: 'sept ans', place: 'body' }] },
    { ...view, asked: undefined },
    { name: view.name, evidence: view.evidence, choices: view.choices, aged: null },
    null,
  ]) {
    expect(sameContent(view, other)).toBe(false);
    expect(sameContent(other, view)).toBe(false);
  }
});
