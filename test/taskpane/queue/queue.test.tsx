import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { OpenItem } from '../../../src/mailbox/mailbox';
import { MailboxError } from '../../../src/mailbox/mailbox';
import { queueOf } from '../../../src/session/queue/run-queue';
import { Pane } from '../../../src/taskpane/pages/pane';
import { inventFacts, inventItem, known } from '../../session/invented-application';
import { createMemoryMailbox } from '../../session/memory-mailbox';
import { settle, startSession } from '../../session/session-in-test';

jest.setTimeout(60_000);

const missing = { state: 'missing' } as const;
const items: readonly OpenItem[] = ['Ada', 'Bao', 'Lettre'].map((subject, index) => {
  const item = inventItem({ key: `message:${index}`, conversation: `conversation-${index}` });
  return { ...item, message: { ...item.message, subject } };
});

test('a selection is read in the pane, and its rows say what each letter needs, to everyone', async () => {
  const mailbox = createMemoryMailbox({
    item: null,
    selection: (open) => ({
      readable: true,
      list: () =>
        Promise.resolve([
          ...items.map(({ key, message }) => ({ key, subject: message.subject })),
          { key: 'message:9', subject: 'Abîmé' },
        ]),
      onChanged: () => () => undefined,
      read: (key) => {
        const item = items.find((each) => each.key === key);
        return item === undefined
          ? Promise.reject(new MailboxError('timeout', 'loadItemByIdAsync'))
          : Promise.resolve(item);
      },
      focus: (key) => open(items.find((each) => each.key === key) ?? null),
    }),
  });
  const facts = {
    Ada: inventFacts({ firstName: known('Ada') }),
    Bao: inventFacts({ firstName: missing, lastName: missing, candidateAddress: known('bao@courriel.example') }),
    Lettre: inventFacts({ position: missing, stage: missing, firstName: known('Infolettre') }),
  };
  const session = startSession({ facts });
  render(<Pane session={session} />);
  await act(async () => {
    session.connect(mailbox);
    await settle();
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lire la sélection' }));
  expect(await screen.findByText('Outlook ne l’a pas donné à lire')).toBeTruthy();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('Ada Kerbrat · Ingénieure DevOps');
  expect(rows[0]).toContain('prête');
  expect(rows[1]).toContain('bao@courriel.example · Ingénieure DevOps');
  expect(rows[1]).toContain('1 information manque');
  expect(rows[2]).toContain('Abîmé');
  expect(rows[3]).toContain('pas une candidature');
  expect(screen.queryByRole('button', { name: 'Répondre à bao@courriel.example' })).toBeNull();

  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );

  await user.click(screen.getByRole('button', { name: 'Répondre à Ada Kerbrat' }));
  expect(mailbox.written.map(({ itemKey }) => itemKey)).toEqual(['message:0']);
  expect(await screen.findByText('1 sur 2')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Suivante' }));
  expect(await screen.findByText('2 sur 2')).toBeTruthy();
  expect(mailbox.written).toHaveLength(1);
});

test('a message that Outlook does not open from the bar is told of', async () => {
  const [first, second] = items as [OpenItem, OpenItem];
  const mailbox = createMemoryMailbox({ item: first });
  const facts = Object.fromEntries(['Ada', 'Bao'].map((name) => [name, inventFacts({ firstName: known(name) })]));
  const session = startSession({ facts });
  render(<Pane session={session} />);
  await act(async () => {
    session.connect(
      Object.assign(mailbox, { openMessage: () => Promise.reject(new MailboxError('timeout', 'displayMessageForm')) }),
    );
    await settle();
  });
  await act(async () => {
    queueOf(session).follow();
    await settle();
    mailbox.open(second);
    await settle();
  });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Précédente' }));
  expect(
    await screen.findByText('Outlook n’a pas ouvert ce message. Ouvrez-le dans la liste de vos messages.'),
  ).toBeTruthy();
});
