import '@testing-library/jest-dom';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mark, Marks } from '../../../src/mailbox/marks';
import { Pane } from '../../../src/taskpane/pages/pane';
import { inventFacts, inventItem } from '../../session/invented-application';
import { createMemoryMailbox } from '../../session/memory-mailbox';
import { createMemoryMarks } from '../../session/memory-marks';
import { settle, startSession } from '../../session/session-in-test';

// The mark is a piece of its own, fetched once the letter is shown, on a machine that does other things too.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 25_000 });

const nora = { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' };
const taken: Mark = { kind: 'taken', by: nora, at: '2026-11-23T07:30:00.000Z', scenario: null };

async function openPane(marks: Marks, facts = inventFacts()) {
  const item = inventItem();
  const mailbox = createMemoryMailbox({ item, marks });
  const session = startSession({ facts: { [item.message.subject]: facts } });
  render(<Pane session={session} />);
  await act(async () => {
    session.connect(mailbox);
    await settle();
  });
  return { mailbox, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

test('a mark is shown where a refusal was sent already, too', async () => {
  const marks = createMemoryMarks({ 'item-1': { ...taken, kind: 'refused' } });
  await openPane(marks, inventFacts({ alreadyRefused: { by: null, on: null, evidence: [] } }));
  expect(screen.getByRole('heading', { name: 'Un refus a déjà été envoyé' })).toBeVisible();
  expect(await screen.findByText(/Refus envoyé par Nora Haddad \(23 novembre 2026\)/)).toBeVisible();
});

test('who has just taken a message is named when its reply is asked for, and it can be taken over', async () => {
  const marks = createMemoryMarks();
  const { user, mailbox } = await openPane(marks);
  expect(await screen.findByText(/Personne ne s’en occupe/)).toBeVisible();
  await marks.write(taken, null, 'item-1', '');
  await user.click(button('Répondre'));
  expect(await screen.findByText('Aucune réponse n’a été ouverte')).toBeVisible();
  expect(screen.getByText(/Nora Haddad s’en occupe/)).toBeVisible();
  await user.click(button('Reprendre'));
  await user.click(button('Répondre'));
  expect(mailbox.written).toHaveLength(1);
  expect(await screen.findByText(/Vous vous en occupez/)).toBeVisible();
});
