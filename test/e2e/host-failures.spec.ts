import type { Fault } from '../../src/embedded/host/wire';
import { expect, test, type MailboxPage, type Pane } from './support/mailbox';

/** Dispatch ids of the calls that the adapter makes. */
const call = {
  reply: 181,
  prepend: 23,
  bodyGet: 37,
  bodyType: 14,
  subjectGet: 18,
  recipientsGet: 15,
  fromGet: 107,
  sharedProperties: 108,
};

/** How long the adapter waits for any answer, and a second: milliseconds. */
const longerThanAnyCall = 16_000;

const faults = {
  'is refused': { fault: 'error', errorCode: 9020 },
  'never answers': { fault: 'drop' },
  'answers nonsense': { fault: 'malformed', data: { data: 42 } },
} satisfies Record<string, Omit<Fault, 'dispatchId'>>;

async function canCopy(mailbox: MailboxPage, pane: Pane): Promise<void> {
  const letter = await pane.paragraphs();
  expect(letter.length).toBeGreaterThan(2);
  await mailbox.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.copy.click();
  await expect(pane.frame.getByText(/Lettre copiée/)).toBeVisible();
  const copied = await mailbox.page.evaluate(() => navigator.clipboard.readText());
  for (const paragraph of letter) expect(copied.replace(/\s+/g, ' ')).toContain(paragraph);
}

test.describe('when Outlook fails', () => {
  for (const [name, fault] of Object.entries(faults).filter(([key]) => key !== 'answers nonsense')) {
    test(`while a reply opens (${name}), the letter stays and can be copied`, async ({ mailbox }) => {
      const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
      await mailbox.inject({ dispatchId: call.reply, ...fault });
      await pane.reply();
      await mailbox.passTime(call.reply, longerThanAnyCall);
      await expect(pane.frame.getByText('La lettre n’a pas pu être insérée')).toBeVisible();
      await canCopy(mailbox, pane);
    });
  }

  test('while the message is read, whatever fails is said, and trying again reads it', async ({ mailbox }) => {
    const pane = mailbox.readPane;
    await mailbox.open(/Éloïse Marchand-Diallo/);
    let ask = (): Promise<void> => mailbox.openReadPane();
    for (const fault of Object.values(faults)) {
      await mailbox.inject({ dispatchId: call.bodyGet, ...fault });
      await ask();
      await mailbox.passTime(call.bodyGet, longerThanAnyCall);
      await expect(pane.frame.getByText('Le message n’a pas pu être lu'), fault.fault).toBeVisible();
      ask = () => pane.button('Réessayer').click();
    }
    await ask();
    await expect(pane.firstName).toHaveValue('Éloïse');
  });

  test('while a draft is read, whatever is refused is said, and trying again reads it', async ({ mailbox }) => {
    const pane = mailbox.composePane;
    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    let ask = (): Promise<void> => mailbox.compose.getByRole('button', { name: 'Insérer un refus' }).click();
    for (const name of ['bodyType', 'bodyGet', 'subjectGet', 'recipientsGet'] as const) {
      await mailbox.inject({ dispatchId: call[name], fault: 'error', errorCode: 9020 });
      await ask();
      await mailbox.passTime(call[name], 0);
      await expect(pane.frame.getByText('Le message n’a pas pu être lu'), name).toBeVisible();
      ask = () => pane.button('Réessayer').click();
    }
    await ask();
    await expect(pane.letter).toContainText('Bonjour Éloïse,');
  });

  test('what only adds to the reading may fail without failing it', async ({ mailbox }) => {
    await mailbox.inject({ dispatchId: call.sharedProperties, fault: 'error', errorCode: 9020 });
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await expect(pane.firstName).toHaveValue('Éloïse');

    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    await mailbox.inject({ dispatchId: call.fromGet, fault: 'error', errorCode: 9020 });
    const composePane = await mailbox.openComposePane();
    await expect(composePane.letter).toContainText('Bonjour Éloïse,');
  });

  test('while the message is changed for another one, the letter is not written into that one', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.pinReadPane();
    // The event that tells the pane comes late; the item itself has changed already.
    await mailbox.inject({ dispatchId: call.bodyGet, fault: 'delay', milliseconds: 4000 });
    await mailbox.open(/LE GUENNEC/);
    await pane
      .button('Répondre')
      .click({ timeout: 2000 })
      .catch(() => {});
    await mailbox.passTime(call.bodyGet, 4000);
    await expect(pane.firstName).toHaveValue('Yannick');
    await expect(mailbox.compose).toBeHidden();
  });

  test('while the letter is inserted (it is refused), the draft is untouched and the letter can be copied', async ({
    mailbox,
  }) => {
    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    const pane = await mailbox.openComposePane();
    const before = await mailbox.body.innerHTML();
    await mailbox.inject({ dispatchId: call.prepend, fault: 'error', errorCode: 5000 });
    await pane.insert();
    await expect(pane.frame.getByText('La lettre n’a pas pu être insérée')).toBeVisible();
    expect(await mailbox.body.innerHTML()).toBe(before);
    await canCopy(mailbox, pane);
  });

  test('an insertion whose answer is lost is found in the draft, and counted once', async ({ mailbox }) => {
    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    const pane = await mailbox.openComposePane();
    await mailbox.inject({ dispatchId: call.prepend, fault: 'drop' });
    await pane.insert();
    await mailbox.passTime(call.prepend, longerThanAnyCall);
    await expect(pane.frame.getByText('La lettre est dans le brouillon')).toBeVisible();
    expect((await mailbox.body.innerText()).split('Bonjour Éloïse,')).toHaveLength(2);
  });

  test('a success that wrote nothing is not believed', async ({ mailbox }) => {
    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    const pane = await mailbox.openComposePane();
    await mailbox.inject({ dispatchId: call.prepend, fault: 'ignore' });
    await pane.insert();
    await expect(pane.frame.getByText(/n’apparaît pas dans le brouillon/)).toBeVisible();
    await canCopy(mailbox, pane);
  });
});
