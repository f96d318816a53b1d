import { expect, test } from './support/mailbox';

/** Dispatch id of `body.getAsync` (see the embedded mailbox’s dispatch table). */
const bodyGet = 37;
const customProperties = 3;

test.describe('a pinned pane', () => {
  test('follows the message, and keeps what was typed for each conversation', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.pinReadPane();
    await pane.firstName.fill('Élo');

    await mailbox.open(/LE GUENNEC/);
    await expect(pane.firstName).toHaveValue('Yannick');
    await expect(pane.position).toHaveValue('Administrateur systèmes Linux');

    await mailbox.open(/Éloïse Marchand-Diallo/);
    await expect(pane.firstName).toHaveValue('Élo');
    await expect(pane.button('Je m’en occupe')).toBeVisible();

    // A reply first asks whether a colleague is on the message: the recruiter does not wait for the answer.
    await mailbox.inject({ dispatchId: customProperties, fault: 'drop' });
    await pane.reply();
    await mailbox.open(/LE GUENNEC/);
    const told = pane.frame.getByText(/La lettre pour «\sCandidature – Développeur Python.* n’a pas été écrite/);
    await expect(told).toBeVisible();
    await expect(pane.firstName).toHaveValue('Yannick');
    await expect(mailbox.compose).toHaveCount(0);
    await pane.button('Compris').click();
    await expect(told).toBeHidden();
  });

  test('never shows a late answer of the message before', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.pinReadPane();
    await mailbox.inject({ dispatchId: bodyGet, fault: 'delay', milliseconds: 2500 });
    await mailbox.open(/LE GUENNEC/);
    await mailbox.open(/Inès Benchekroun-Roux.*UX designer \(F\/H\)/);
    await expect(pane.firstName).toHaveValue('Inès');
    await mailbox.passTime(bodyGet, 2500);
    await mailbox.page.waitForTimeout(500);
    await expect(pane.firstName).toHaveValue('Inès');
    await expect(pane.position).toHaveValue('UX designer');
  });

  test('says so when nothing is open', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.pinReadPane();
    await mailbox.message(/LE GUENNEC/).click({ modifiers: ['ControlOrMeta'] });
    await expect(pane.frame.getByText('Ouvrez une candidature')).toBeVisible();
  });

  test('closes with its message when it is not pinned', async ({ mailbox }) => {
    await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.open(/LE GUENNEC/);
    await expect(mailbox.page.getByRole('complementary', { name: /Égards/ })).toHaveCount(0);
  });
});
