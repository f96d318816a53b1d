import { axeViolations } from './support/axe';
import { expect, plainSpaces, test } from './support/mailbox';

test.describe('inserting into a draft that is open', () => {
  test('the letter goes above signature and quote, which stay byte for byte', async ({ mailbox }) => {
    await mailbox.open(/Éloïse Marchand-Diallo/);
    await mailbox.page
      .getByRole('toolbar', { name: 'Ruban', exact: true })
      .getByRole('button', { name: 'Répondre', exact: true })
      .click();
    const signature = mailbox.body.locator('#Signature');
    const quote = mailbox.body.locator('#divRplyFwdMsg');
    const before = [await signature.innerHTML(), await quote.innerHTML()];

    const pane = await mailbox.openComposePane();
    // Beside a draft the pane is short: what is sure takes one line until it is to be changed.
    await pane.button(/Modifier/).click();
    await expect(pane.firstName).toHaveValue('Éloïse');
    await expect(pane.position).toHaveValue('Développeur Python');
    const letter = await pane.paragraphs();
    await pane.insert();
    await expect(pane.frame.getByText('La lettre est dans le brouillon')).toBeVisible();
    // Targets of 24 px among what axe looks for, beside a draft.
    expect(await axeViolations(pane.frame)).toEqual([]);

    expect([await signature.innerHTML(), await quote.innerHTML()]).toEqual(before);
    const draft = plainSpaces(await mailbox.body.innerText());
    expect(draft.startsWith(letter[0] ?? '?')).toBe(true);
    const last = draft.indexOf(letter.at(-1) ?? '?');
    expect(last).toBeGreaterThan(0);
    expect(draft.indexOf('Sofiane Belhadj')).toBeGreaterThan(last);
    expect(draft.indexOf('De :')).toBeGreaterThan(draft.indexOf('Sofiane Belhadj'));
  });

  test('the pane of the reply finds the choices again, and replaces the letter instead of adding a second one', async ({
    mailbox,
  }) => {
    const reading = await mailbox.read(/Éloïse Marchand-Diallo/);
    await reading.opening.selectOption('talent-pool');
    const first = await reading.paragraphs();
    await reading.reply();
    await expect(mailbox.body).toContainText('vivier');
    const [signature, quote] = [mailbox.body.locator('#Signature'), mailbox.body.locator('#divRplyFwdMsg')];
    const untouched = [await signature.innerHTML(), await quote.innerHTML()];

    const pane = await mailbox.openComposePane();
    await expect(pane.opening).toHaveValue('talent-pool');
    await pane.opening.selectOption('none');
    await pane.button('Insérer à nouveau').click();
    await expect(pane.frame.getByRole('group', { name: 'La lettre précédente est dans ce brouillon' })).toBeVisible();
    await mailbox.selectInBody(first);
    await pane.button('Remplacer').click();
    await expect(pane.frame.getByText('La lettre a été remplacée')).toBeVisible();
    const replaced = plainSpaces(await mailbox.body.innerText());
    expect(replaced.match(/Bonjour Éloïse,/g)).toHaveLength(1);
    expect(replaced).not.toContain('vivier');
    expect([await signature.innerHTML(), await quote.innerHTML()]).toEqual(untouched);

    await mailbox.selectInBody(await pane.paragraphs());
    await pane.button('Retirer du brouillon').click();
    await expect(pane.frame.getByText('La lettre n’est plus dans le brouillon')).toBeVisible();
    expect(plainSpaces(await mailbox.body.innerText())).not.toContain('Bonjour Éloïse,');
    expect([await signature.innerHTML(), await quote.innerHTML()]).toEqual(untouched);
  });

  test('a draft of the folder opens in compose, and its quoted application is read', async ({ mailbox }) => {
    await mailbox.openFolder(/Brouillons/);
    await mailbox.open(/Développeur Python/);
    const pane = await mailbox.openComposePane();
    await expect(pane.letter).toContainText('Bonjour Éloïse,');
    await pane.insert();
    await expect(mailbox.body).toContainText('Bonjour Éloïse,');
  });

  test('a plain-text draft takes the letter without a tag', async ({ mailbox }) => {
    await mailbox.open(/Éloïse Marchand-Diallo/);
    await mailbox.page
      .getByRole('toolbar', { name: 'Ruban', exact: true })
      .getByRole('button', { name: 'Répondre', exact: true })
      .click();
    await mailbox.compose.getByRole('button', { name: 'Passer en texte brut' }).click();
    const before = await mailbox.plainBody.inputValue();
    const pane = await mailbox.openComposePane();
    const letter = await pane.paragraphs();
    await pane.insert();
    await expect(pane.frame.getByText('La lettre est dans le brouillon')).toBeVisible();

    const draft = await mailbox.plainBody.inputValue();
    expect(draft.endsWith(before)).toBe(true);
    const added = draft.slice(0, draft.length - before.length);
    expect(added).not.toMatch(/<[a-z/]|&[a-z]+;|\{\{/i);
    for (const paragraph of letter) expect(plainSpaces(added)).toContain(paragraph);
    const sent = await mailbox.send();
    expect(sent.html ?? '').toBe('');
    expect(plainSpaces(sent.text ?? '')).toContain(letter[0]);
  });

  test('an insertion at the cursor lands where the cursor is', async ({ mailbox }) => {
    await mailbox.page.getByRole('button', { name: 'Nouveau message' }).click();
    await mailbox.body.click({ position: { x: 30, y: 20 } });
    await mailbox.body.pressSequentially('Avant.');
    await mailbox.body.press('Enter');
    await mailbox.compose.getByRole('button', { name: 'Insérer un refus' }).click();
    const pane = mailbox.composePane;
    await pane.firstName.fill('Nadia');
    await pane.position.fill('Développeuse Go');
    await pane.letterIsShown();
    await pane.button('Autres actions').click();
    await pane.button(/Insérer au curseur/).click();
    await expect(mailbox.body).toContainText('Bonjour Nadia,');
    expect(plainSpaces(await mailbox.body.innerText()).startsWith('Avant.')).toBe(true);
  });
});
