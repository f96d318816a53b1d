import { expect, test, type GmailTab, type Panel } from './support';

/** A reply is open, with its quote shown, and the panel beside it. */
async function openReply(gmail: GmailTab): Promise<Panel> {
  await gmail.read(/Développeur Python/);
  await gmail.pressReply();
  await gmail.showQuote();
  const panel = await gmail.openPanel();
  await panel.letterIsShown();
  return panel;
}

async function isInserted(panel: Panel): Promise<void> {
  await expect(panel.page.getByText(/La lettre est dans le brouillon/)).toBeVisible();
}

test.describe('inserting into a reply that is open', () => {
  test('an untouched reply takes the letter at its top; signature and quote stay byte for byte, and one Ctrl+Z undoes it', async ({
    gmail,
  }) => {
    const panel = await openReply(gmail);
    const [kept, before] = [await gmail.notOurs(), await gmail.editor.innerHTML()];
    expect(kept).toHaveLength(3);
    const letter = await panel.paragraphs();
    await panel.button('Insérer').click();
    await isInserted(panel);

    expect((await gmail.lines()).slice(0, letter.length + 1)).toEqual([...letter, '--']);
    expect(await gmail.notOurs()).toEqual(kept);
    expect(await gmail.editor.locator('p').count()).toBe(0);
    await gmail.page.bringToFront();
    await gmail.page.keyboard.press('Control+z');
    await expect.poll(() => gmail.editor.innerHTML()).toBe(before);
    expect(await gmail.recipients()).toEqual(['eloise.marchandd@courriel.example']);
    expect(await gmail.timesSent()).toBe(0);
  });

  test('a begun reply takes the letter at the caret, whatever was clicked in the panel since', async ({ gmail }) => {
    const panel = await openReply(gmail);
    const kept = await gmail.notOurs();
    await gmail.editor.press('Control+Home');
    await gmail.page.keyboard.type('Merci encore.');
    await gmail.page.keyboard.press('Enter');
    await gmail.page.keyboard.press('Enter');
    const main = panel.button('Insérer au curseur');
    await expect(main).toBeVisible();
    await panel.firstName.fill('Élo');
    await expect(panel.letter).toContainText('Bonjour Élo,');
    const letter = await panel.paragraphs();
    await main.click();
    await isInserted(panel);
    expect((await gmail.lines()).slice(0, letter.length + 2)).toEqual(['Merci encore.', ...letter, '--']);
    expect(await gmail.notOurs()).toEqual(kept);
  });

  test('a caret in the middle of a sentence leaves the sentence whole: the letter goes below it', async ({ gmail }) => {
    const panel = await openReply(gmail);
    const kept = await gmail.notOurs();
    await gmail.editor.press('Control+Home');
    await gmail.page.keyboard.type('Une phrase entière.');
    for (let left = 0; left < 9; left += 1) await gmail.page.keyboard.press('ArrowLeft');
    const before = await gmail.editor.innerHTML();
    const letter = await panel.paragraphs();
    await panel.button('Insérer au curseur').click();
    await isInserted(panel);
    expect((await gmail.lines()).slice(0, letter.length + 2)).toEqual(['Une phrase entière.', ...letter, '--']);
    expect(await gmail.notOurs()).toEqual(kept);
    await gmail.page.bringToFront();
    await gmail.page.keyboard.press('Control+z');
    await expect.poll(() => gmail.editor.innerHTML()).toBe(before);
  });

  test('a caret in the signature is no place for a letter: only the top is offered', async ({ gmail }) => {
    const panel = await openReply(gmail);
    await gmail.editor.locator('.gmail_signature').click();
    await panel.button('Insérer').click();
    await isInserted(panel);
    await expect(panel.button('Insérer au curseur')).toBeHidden();
    expect((await gmail.lines())[0]).toBe('Bonjour Éloïse,');
  });

  test('a reply whose first line is the signature takes the letter above it', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    await gmail.pressReply();
    await gmail.editor.evaluate((editor) => {
      const signature = editor.querySelector('.gmail_signature');
      const prefix = editor.querySelector('.gmail_signature_prefix');
      if (signature && prefix) editor.replaceChildren(prefix, document.createElement('br'), signature);
    });
    const panel = await gmail.openPanel();
    await panel.letterIsShown();
    const [kept, letter] = [await gmail.notOurs(), await panel.paragraphs()];
    await panel.button('Insérer').click();
    await isInserted(panel);
    expect((await gmail.lines()).slice(0, letter.length + 1)).toEqual([...letter, '--']);
    expect(await gmail.notOurs()).toEqual(kept);
  });

  test('a reply in plain text takes the letter without a tag', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    await gmail.pressReply();
    await gmail.page.getByRole('button', { name: 'Mode texte brut' }).click();
    const before = await gmail.lines();
    const panel = await gmail.openPanel();
    await panel.letterIsShown();
    const letter = await panel.paragraphs();
    await panel.button('Insérer').click();
    await expect(panel.page.getByText(/en texte brut/)).toBeVisible();
    expect((await gmail.lines()).slice(0, letter.length)).toEqual(letter);
    expect(await gmail.editor.innerHTML()).not.toMatch(/<(?!br|\/?div)/);
    await gmail.page.bringToFront();
    await gmail.page.keyboard.press('Control+z');
    await expect.poll(() => gmail.lines()).toEqual(before);
  });

  test('a popped-out reply takes the letter, and still belongs to its thread', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    await gmail.pressReply();
    await gmail.page.getByRole('button', { name: 'Ouvrir dans une fenêtre' }).click();
    const panel = await gmail.openPanel();
    await expect(panel.firstName).toHaveValue('Éloïse');
    await panel.button('Insérer').click();
    await isInserted(panel);
    await expect(gmail.page.getByRole('dialog')).toContainText('Bonjour Éloïse,');
  });

  test('with several drafts open the recruiter is asked which one, and only that one is written to', async ({
    gmail,
  }) => {
    await gmail.read(/Développeur Python/);
    for (let open = 0; open < 2; open += 1) {
      await gmail.pressReply();
      await gmail.page.getByRole('button', { name: 'Ouvrir dans une fenêtre' }).click();
    }
    // The one the caret was in is given up: nothing tells any more which of the others is meant.
    await gmail.pressReply();
    await gmail.page.getByRole('button', { name: 'Supprimer le brouillon' }).first().dispatchEvent('click');
    const panel = await gmail.openPanel();
    await expect(panel.page.getByText('Plusieurs brouillons sont ouverts')).toBeVisible();
    await expect(panel.button(/^Insérer/)).toHaveCount(0);
    await panel
      .button(/^À Éloïse/)
      .first()
      .click();
    await panel.button('Insérer').click();
    await isInserted(panel);
    const filled = await gmail.editors.evaluateAll(
      (editors) => editors.filter((editor) => editor.textContent?.includes('Bonjour Éloïse,')).length,
    );
    expect(filled).toBe(1);
  });

  test('a letter already there is replaced once the recruiter has selected it, and never doubled', async ({
    gmail,
  }) => {
    const panel = await openReply(gmail);
    const kept = await gmail.notOurs();
    await panel.button('Insérer').click();
    await isInserted(panel);
    await panel.firstName.fill('Élo');
    await expect(panel.letter).toContainText('Bonjour Élo,');
    await gmail.editor.evaluate((editor) => {
      const lines = [...editor.querySelectorAll('div')].filter((line) => line.childElementCount === 0);
      const last = lines.findIndex((line) => line.closest('.gmail_signature') !== null) - 1;
      const range = document.createRange();
      range.setStart(lines.find((line) => line.textContent?.startsWith('Bonjour')) ?? editor, 0);
      range.setEndAfter(lines[last]?.lastChild ?? editor);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    const letter = await panel.paragraphs();
    await panel.button('Insérer à nouveau').click();
    await expect(gmail.editor).toContainText('Bonjour Élo,');
    expect((await gmail.lines()).slice(0, letter.length + 1)).toEqual([...letter, '--']);
    expect(await gmail.notOurs()).toEqual(kept);
  });

  test('a draft that refuses the letter is left as it was, and the letter can be copied', async ({ gmail }) => {
    const panel = await openReply(gmail);
    await gmail.editor.evaluate((editor) => {
      // Whatever comes in is taken out again, as a page with an editor of its own might.
      const before = [...editor.childNodes].map((node) => node.cloneNode(true));
      editor.addEventListener('input', () => editor.replaceChildren(...before.map((node) => node.cloneNode(true))));
    });
    const before = await gmail.editor.innerHTML();
    await panel.button('Insérer').click();
    await expect(panel.page.getByText('La lettre n’a pas pu être insérée')).toBeVisible();
    expect(await gmail.editor.innerHTML()).toBe(before);
    await gmail.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.button('Copier').click();
    await expect(panel.page.getByText(/Lettre copiée/)).toBeVisible();
    expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toContain('Bonjour Éloïse,');
  });
});
