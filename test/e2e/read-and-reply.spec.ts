import { expect, plainSpaces, test } from './support/mailbox';

test.describe('answering an application that is open', () => {
  test('two clicks put the letter into a reply, above signature and quote, and the sent mail carries it', async ({
    mailbox,
  }) => {
    await mailbox.open(/Éloïse Marchand-Diallo/);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await expect(pane.firstName).toHaveValue('Éloïse');
    await expect(pane.lastName).toHaveValue('Marchand-Diallo');
    await expect(pane.position).toHaveValue('Développeur Python');
    await pane.letterIsShown();
    const letter = await pane.paragraphs();
    await pane.reply();

    const draft = plainSpaces(await mailbox.body.innerText());
    const places = [...letter, 'Sofiane Belhadj', 'De : Éloïse Marchand-Diallo'].map((text) => draft.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);

    const sent = await mailbox.send();
    expect(sent.to?.map(({ address }) => address)).toEqual(['eloise.marchandd@courriel.example']);
    expect(sent.subject).toBe('RE : Candidature – Développeur Python H/F (réf. NOV-2026-041) – CDI Lyon');
    expect(sent.inReplyTo).toBeTruthy();
    expect(sent.references).toContain(sent.inReplyTo);
    for (const paragraph of letter) expect(plainSpaces(sent.text ?? '')).toContain(paragraph);
    expect(sent.html).not.toMatch(/\{\{|undefined|<script/i);

    await mailbox.openFolder(/Éléments envoyés/);
    await expect(mailbox.message(/Développeur Python/)).toBeVisible();
  });

  test('an interview found in the thread suggests the letter that follows one, and says why', async ({ mailbox }) => {
    const pane = await mailbox.read(/Thibault de Montbrenier.*Relance/);
    await expect(pane.scenario).toHaveValue('after-interview');
    await expect(pane.frame.getByText(/Suggéré.: entretien du 6\u00a0octobre/)).toBeVisible();
  });

  test('every choice changes the letter at once', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    const before = await pane.paragraphs();
    await pane.opening.selectOption('talent-pool');
    await expect(pane.letter).toContainText('vivier');
    await pane.scenario.selectOption('spontaneous');
    await expect.poll(() => pane.paragraphs()).not.toEqual(before);
    await pane.firstName.fill('Élo');
    await expect(pane.letter).toContainText('Bonjour Élo,');
  });

  test('a missing fact is asked for, and nothing is written until it is given', async ({ mailbox }) => {
    await mailbox.open(/Cédric Poulain|Orméa Conseil/);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await expect(pane.firstName).toHaveValue('');
    await pane.reply();
    await expect(mailbox.compose).toBeHidden();
    await expect(pane.firstName).toBeFocused();
    await pane.firstName.fill('Karim');
    await pane.reply();
    await expect(mailbox.compose).toBeVisible();
    await expect(mailbox.body).toContainText('Bonjour Karim,');
  });

  test('words typed into the letter are what goes into the reply', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await pane.letter.click();
    await pane.letter.press('ControlOrMeta+End');
    await pane.letter.press('Enter');
    await pane.letter.pressSequentially('À bientôt peut-être.');
    await pane.reply();
    await expect(mailbox.body).toContainText('À bientôt peut-être.');
  });

  test('a refusal already sent in the thread is said before anything else, and no second one is begun', async ({
    mailbox,
  }) => {
    await mailbox.open(/Stéphane GUICHARD.*RE: Candidature RSSI/);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await expect(pane.frame.getByText('Un refus a déjà été envoyé')).toBeVisible();
    await expect(pane.letter).toBeHidden();
    await pane.button('Écrire quand même').click();
    await expect(pane.firstName).toHaveValue('Stéphane');
    await expect(pane.frame.getByText('Un refus a déjà été envoyé')).toBeVisible();
  });

  test('a candidate who has withdrawn is not refused', async ({ mailbox }) => {
    await mailbox.open(/Hélène Zabłocki/);
    await mailbox.openReadPane();
    await expect(mailbox.readPane.frame.getByText('Cette candidature a été retirée')).toBeVisible();
    await expect(mailbox.readPane.letter).toBeHidden();
  });

  test('a reply that would go to the colleague who forwarded the application says so', async ({ mailbox }) => {
    const pane = await mailbox.read(/TR: candidature administrateur/i);
    await expect(pane.firstName).toHaveValue('Jean-Baptiste');
    await expect(pane.frame.getByText(/La réponse partirait chez .*Le Goff/)).toBeVisible();
  });

  test('a message that is no application prefills nothing and can still be answered', async ({ mailbox }) => {
    await mailbox.open(/Imprimerie Buisson/);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await expect(pane.frame.getByText('Aucune candidature trouvée dans ce message')).toBeVisible();
    await pane.button('Écrire quand même').click();
    await expect(pane.firstName).toHaveValue('');
  });
});
