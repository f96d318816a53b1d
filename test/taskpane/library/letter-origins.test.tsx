import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { personalOf, type ReadPersonal } from '../../../src/session/personal/keep-personal';
import { emptyRecord, withText, writeRecord } from '../../../src/session/personal/personal-record';
import { noTexts } from '../../../src/library/texts/library-layers';
import { LetterOrigins } from '../../../src/taskpane/library/letter-origins';
import { SessionProvider } from '../../../src/taskpane/parts/session-context';
import { noTeamLetters } from '../../../src/session/state/team-letters';
import { createPlainMemory } from '../../session/plain-memory';
import { settle, startSession } from '../../session/session-in-test';

const close = { language: 'fr', kind: 'partials', id: 'close' } as const;

/** The line that says whose words a letter has, the closing words being the recruiter’s own. */
async function showOrigins(fetchReading: ReadPersonal) {
  const memory = createPlainMemory();
  const source = writeRecord(withText(emptyRecord, 'fr/parts/close.hbs', 'À bientôt,', 1), 1);
  memory.keep('personal-letters-1', { source, texts: noTexts });
  const session = startSession({ memory });
  personalOf(session, fetchReading);
  render(
    <SessionProvider session={session} language="fr">
      <LetterOrigins
        letters={noTeamLetters}
        parts={[{ part: 'close', rewordable: false, removable: false, origin: 'personal', places: [close] }]}
      />
    </SessionProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: /^Revenir au texte/ }));
  await act(settle);
}

test('a text of one’s own that was left can be had again', async () => {
  await showOrigins(() => Promise.resolve(() => noTexts));
  expect(screen.getByText(/Votre texte a été retiré/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Annuler' })).toBeTruthy();
});

test('a text that could not be left is not said to be', async () => {
  await showOrigins(() => Promise.reject(new Error('offline')));
  expect(screen.queryByText(/Votre texte a été retiré/)).toBeNull();
  expect(screen.getByText(/n’a pas pu être chargée/)).toBeTruthy();
});
