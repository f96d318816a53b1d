import '@testing-library/jest-dom';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Delay } from '../../../src/mailbox/delay';
import { MailboxError } from '../../../src/mailbox/mailbox';
import { Pane } from '../../../src/taskpane/pages/pane';
import { inventItem } from '../../session/invented-application';
import { createMemoryMailbox } from '../../session/memory-mailbox';
import { settle, startSession } from '../../session/session-in-test';

jest.setTimeout(30_000);

interface KeptDelay extends Delay {
  readonly kept: () => number | null;
  readonly refuse: (refuses: boolean) => void;
}

function createDelay(about: Partial<Pick<Delay, 'where' | 'afterSend'>> = {}): KeptDelay {
  let kept: number | null = null;
  let refuses = false;
  return {
    where: 'here',
    afterSend: 'waits-in-drafts',
    ...about,
    kept: () => kept,
    refuse: (value) => void (refuses = value),
    read: () => Promise.resolve(kept),
    write: (at) => {
      if (refuses) return Promise.reject(new MailboxError('refused', 'delayDeliveryTime.setAsync', 2006));
      kept = at;
      return Promise.resolve();
    },
  };
}

/** The pane of an open draft (or message), its menu unfolded on the delay. Its clock says Monday 23 November 2026, 9 h in Paris. */
async function openDelay(delay: Delay, mode: 'read' | 'compose' = 'compose') {
  const mailbox = createMemoryMailbox({ item: inventItem({ mode }), delay });
  const session = startSession();
  render(<Pane session={session} />);
  await act(async () => {
    session.connect(mailbox);
    await settle();
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await user.click(await screen.findByRole('button', { name: 'Différer l’envoi' }));
  return { user, panel: within(await screen.findByRole('region', { name: 'Différer l’envoi' })) };
}

const iso = (delay: KeptDelay) => {
  const kept = delay.kept();
  return kept === null ? null : new Date(kept).toISOString();
};

test('what this Outlook does with a delayed mail is said before, and the bar says when it leaves', async () => {
  const delay = createDelay();
  const { user, panel } = await openDelay(delay);
  expect(panel.getByText(/attendra dans Brouillons/)).toBeVisible();
  expect(await panel.findByText('Partira dès l’envoi.')).toBeVisible();
  await user.click(panel.getByRole('button', { name: /Demain matin/ }));
  expect(iso(delay)).toBe('2026-11-24T08:00:00.000Z');
  expect(panel.getByText('Partira mardi 24 novembre à 9 h.')).toBeVisible();
  expect(screen.getAllByText('Partira mardi 24 novembre à 9 h.')).toHaveLength(2);

  await user.click(panel.getByRole('button', { name: 'Ne plus différer' }));
  expect(panel.getByText('Partira dès l’envoi.')).toBeVisible();
  expect(screen.queryByText(/Partira mardi/)).toBeNull();
});

test('classic Outlook is said to give no way back', async () => {
  const { panel } = await openDelay(createDelay({ afterSend: 'out-of-reach' }));
  expect(panel.getByText(/ne peut plus être ni corrigé ni annulé/)).toBeVisible();
});

test('a moment at the week-end is asked about, and a working morning offered instead', async () => {
  const delay = createDelay();
  const { user, panel } = await openDelay(delay);
  await user.type(panel.getByLabelText('Jour'), '2026-11-28');
  await user.click(panel.getByRole('button', { name: 'Différer à ce moment' }));
  expect(panel.getByText('C’est le week-end : samedi 28 novembre à 9 h.')).toBeVisible();
  expect(delay.kept()).toBeNull();
  const rather = panel.getByRole('button', { name: /Plutôt lundi 30\snovembre à 9\sh/ });
  expect(rather).toHaveFocus();
  await user.click(rather);
  expect(iso(delay)).toBe('2026-11-30T08:00:00.000Z');
});

test('a moment without a day, or gone by, is not taken', async () => {
  const delay = createDelay();
  const { user, panel } = await openDelay(delay);
  await user.click(panel.getByRole('button', { name: 'Différer à ce moment' }));
  expect(panel.getByRole('alert')).toHaveTextContent('Donnez un jour et une heure.');
  await user.type(panel.getByLabelText('Jour'), '2026-11-20');
  await user.click(panel.getByRole('button', { name: 'Différer à ce moment' }));
  expect(panel.getByRole('alert')).toHaveTextContent('Ce moment est passé.');
  expect(delay.kept()).toBeNull();
});

test('a time that Outlook refuses is said not to be sure', async () => {
  const delay = createDelay();
  delay.refuse(true);
  const { user, panel } = await openDelay(delay);
  await user.click(panel.getByRole('button', { name: /Demain matin/ }));
  expect(panel.getByText(/n’a pas confirmé l’heure d’envoi/)).toBeVisible();
});

test('while reading, the way to a delayed reply is told', async () => {
  const { panel } = await openDelay(createDelay({ where: 'in-the-draft' }), 'read');
  expect(panel.getByText(/C’est dans la réponse que son envoi se diffère/)).toBeVisible();
  expect(panel.queryByRole('button')).toBeNull();
});
