import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { drawnWhenChanged } from '../../../src/taskpane/parts/drawn-when-changed';

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
