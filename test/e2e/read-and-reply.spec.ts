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

    await expect(mailbox.body).toContainText('De : Éloïse Marchand-Diallo');
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

  test('every choice changes the letter at once, and words typed into it are what goes into the reply', async ({
    mailbox,
  }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    const before = await pane.paragraphs();
    await pane.opening.selectOption('talent-pool');
    await expect(pane.letter).toContainText('vivier');
    await pane.scenario.selectOption('spontaneous');
    await expect.poll(() => pane.paragraphs()).not.toEqual(before);
    await pane.firstName.fill('Élo');
    await expect(pane.letter).toContainText('Bonjour Élo,');

    await pane.letter.click();
    await pane.letter.press('ControlOrMeta+End');
    await pane.letter.press('Enter');
    await pane.letter.pressSequentially('À bientôt peut-être.');
    await pane.reply();
    await expect(mailbox.body).toContainText('À bientôt peut-être.');
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

  test('what speaks for a letter, or against one, is said of each message that is opened', async ({ mailbox }) => {
    const pane = await mailbox.read(/Thibault de Montbrenier.*Relance/);
    await mailbox.pinReadPane();
    const says = (words: string | RegExp) => expect(pane.frame.getByText(words)).toBeVisible();

    await test.step('an interview found in the thread suggests the letter that follows one, and why', async () => {
      await expect(pane.scenario).toHaveValue('after-interview');
      await says(/Suggéré.: entretien du 6\u00a0octobre/);
    });

    await test.step('a refusal already sent comes before anything else, and no second one is begun', async () => {
      await mailbox.open(/Stéphane GUICHARD.*RE: Candidature RSSI/);
      await says('Un refus a déjà été envoyé');
      await expect(pane.letter).toBeHidden();
      await pane.button('Écrire quand même').click();
      await expect(pane.firstName).toHaveValue('Stéphane');
      await says('Un refus a déjà été envoyé');
    });

    await test.step('a candidate who has withdrawn is not refused', async () => {
      await mailbox.open(/Hélène Zabłocki/);
      await says('Cette candidature a été retirée');
      await expect(pane.letter).toBeHidden();
    });

    await test.step('a reply that would go to the colleague who forwarded the application', async () => {
      await mailbox.open(/TR: candidature administrateur/i);
      await expect(pane.firstName).toHaveValue('Jean-Baptiste');
      await says(/La réponse partirait chez .*Le Goff/);
    });

    await test.step('a message that is no application prefills nothing, and can still be answered', async () => {
      await mailbox.open(/Imprimerie Buisson/);
      await says('Aucune candidature trouvée dans ce message');
      await pane.button('Écrire quand même').click();
      await expect(pane.firstName).toHaveValue('');
    });
  });
});
