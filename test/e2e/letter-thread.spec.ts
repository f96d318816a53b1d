import { expect, plainSpaces, test, type Pane } from './support/mailbox';

const sentence =
  'Votre projet de fin d’études sur la sûreté des réseaux électriques nous a particulièrement intéressés.';

/** Types into the personal sentence and does something else in one task: the letter cannot have followed in between. */
async function typeAndPress(pane: Pane, words: string, button: RegExp): Promise<void> {
  await pane.frame.locator('[data-fact="personal"]').evaluate(
    (field, [typed, name]) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, typed);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const pressed = [...document.querySelectorAll('button')].find(({ innerText }) =>
        new RegExp(name).test(innerText),
      );
      pressed?.click();
    },
    [words, button.source] as const,
  );
}

async function showPersonal(pane: Pane): Promise<void> {
  await pane.button(/^Préciser/).click();
}

test.describe('a letter written in a thread of its own', () => {
  test('has every word that was typed fast, as the field has', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await showPersonal(pane);
    const field = pane.frame.locator('[data-fact="personal"]');
    await field.pressSequentially(sentence);
    await expect(field).toHaveValue(sentence);
    await expect.poll(async () => plainSpaces((await pane.paragraphs()).join(' '))).toContain(sentence);
  });

  test('leaves with the words that were typed right before', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await showPersonal(pane);
    await typeAndPress(pane, sentence, /^Répondre$/);
    await expect(mailbox.body).toContainText(sentence);
  });

  test('keeps its words for its own message when another one is opened at once', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await mailbox.pinReadPane();
    await showPersonal(pane);
    await typeAndPress(pane, sentence, /no such button/);
    await mailbox.open(/LE GUENNEC/);
    await expect(pane.firstName).toHaveValue('Yannick');
    await expect(pane.letter).toContainText('Bonjour Yannick');
    await expect(pane.letter).not.toContainText(sentence);
    await mailbox.open(/Éloïse Marchand-Diallo/);
    await expect(pane.letter).toContainText(sentence);
  });

  test('keeps what was edited by hand, and the edits kept right after another choice stay', async ({ mailbox }) => {
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await showPersonal(pane);
    await pane.letter.click();
    await pane.letter.press('ControlOrMeta+End');
    await pane.letter.press('Enter');
    await pane.letter.pressSequentially('À bientôt peut-être.');
    await pane.opening.selectOption('talent-pool');
    const keep = pane.button('Garder mes retouches');
    await expect(keep).toBeVisible();
    await typeAndPress(pane, sentence, /^Garder mes retouches$/);
    await expect(keep).toBeHidden();
    await expect(pane.letter).toContainText('À bientôt peut-être.');
    await expect(pane.letter).not.toContainText(sentence);
    await pane.reply();
    await expect(mailbox.body).toContainText('À bientôt peut-être.');
  });
});

test.describe('where the thread cannot be had, a letter', () => {
  // No page gives up the scripts that a test has given it.
  test.use({ ownBrowser: true });

  test('is written on the page’s own thread where there can be none', async ({ mailbox }) => {
    await mailbox.page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        },
      });
    });
    await mailbox.page.reload();
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await showPersonal(pane);
    await typeAndPress(pane, sentence, /^Répondre$/);
    await expect(mailbox.body).toContainText(sentence);
  });

  test('is asked for again where its thread did not come', async ({ mailbox }) => {
    await mailbox.page.addInitScript(() => {
      const { Worker: Real } = window;
      Object.defineProperty(window, 'Worker', {
        value: class extends Real {
          constructor(address: string | URL) {
            super('writingComes' in window || !String(address).includes('/writing.') ? address : '/not-there.js');
          }
        },
      });
    });
    await mailbox.page.reload();
    await mailbox.open(/Éloïse Marchand-Diallo/);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await expect(pane.frame.getByText('Une partie d’Égards n’a pas pu être chargée.')).toBeVisible();
    await pane.frame.locator('body').evaluate(() => Object.assign(window, { writingComes: true }));
    await pane.button('Réessayer').click();
    await pane.letterIsShown();
  });
});
