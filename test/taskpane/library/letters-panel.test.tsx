import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noTeamLetters } from '../../../src/session/state/team-letters';
import { LettersPanel } from '../../../src/taskpane/library/letters-panel';
import { SessionProvider } from '../../../src/taskpane/parts/session-context';
import { createPlainEngine, inventItem } from '../../session/invented-application';
import { createMemoryMailbox } from '../../session/memory-mailbox';
import { connectSession, settle } from '../../session/session-in-test';

test('letters of the team that cannot be left go on serving, and the pane says why', async () => {
  const engine = { ...createPlainEngine(), over: () => Promise.reject(new Error('offline')) };
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }), {
    loadEngine: () => Promise.resolve(engine),
  });
  const imported = { ...noTeamLetters, state: 'imported', serving: 'Atelier Nord' } as const;
  session.tellLetters(imported);
  render(
    <SessionProvider session={session} language="fr" pieces={{ importsTeam: true }}>
      <LettersPanel letters={imported} />
    </SessionProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Retirer celles de l’équipe' }));
  await act(settle);
  expect(session.snapshot().state.letters.state).toBe('imported');
  expect(screen.getByText(/n’a pas pu être chargée/)).toBeTruthy();
});
