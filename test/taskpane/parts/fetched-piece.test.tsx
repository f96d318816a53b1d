import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchedPiece } from '../../../src/taskpane/parts/fetched-piece';
import { SessionProvider } from '../../../src/taskpane/parts/session-context';
import { startSession } from '../../session/session-in-test';

test('a piece that does not come says so in its place and comes at the second asking', async () => {
  let tries = 0;
  const Piece = fetchedPiece(() => {
    tries += 1;
    return tries === 1
      ? Promise.reject(new Error('chunk 12 was not found'))
      : Promise.resolve(({ name }: { readonly name: string }) => <p>Bonjour {name}</p>);
  });
  render(
    <SessionProvider session={startSession()} language="fr">
      <p>La lettre</p>
      <Piece name="Maëlle" />
    </SessionProvider>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(/n’a pas pu être chargée/);
  expect(screen.getByText('La lettre')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByText('Bonjour Maëlle')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
