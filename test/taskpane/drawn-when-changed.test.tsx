import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { drawnWhenChanged, sameContent } from '../../src/taskpane/drawn-when-changed';

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

it('a part is drawn anew when what it is given says something else, and only then', () => {
  const drawn: string[] = [];
  const Part = drawnWhenChanged(({ fact }: { readonly fact: { readonly value: string } }) => {
    drawn.push(fact.value);
    return <p>{fact.value}</p>;
  });
  const { rerender } = render(<Part fact={{ value: 'Camille' }} />);
  rerender(<Part fact={{ value: 'Camille' }} />);
  expect(drawn).toEqual(['Camille']);
  rerender(<Part fact={{ value: 'Éloi' }} />);
  expect(screen.getByText('Éloi')).toBeVisible();
});
