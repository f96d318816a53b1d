import type { Locator } from '@playwright/test';
import { expect, test, type MailboxPage } from './support/mailbox';

/** The pane as Outlook shows it on a laptop’s screen. */
async function narrow(mailbox: MailboxPage): Promise<void> {
  await mailbox.page.addStyleTag({
    content: 'iframe.pane-frame { position: fixed; inset: 0 auto auto 0; width: 320px; height: 570px; z-index: 9 }',
  });
}

/** Lines of the letter that nothing hides, before anything was scrolled. */
function linesInView(letter: Locator): Promise<number> {
  return letter.evaluate((element) => {
    const bar = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const words = document.createRange();
    words.selectNodeContents(element);
    const seen = [...words.getClientRects()].filter(({ width, bottom }) => width > 0 && bottom <= bar);
    return scrollY === 0 ? new Set(seen.map(({ top }) => Math.round(top))).size : 0;
  });
}

test('at 320 × 570 a sure reading leaves five lines of the letter in view, at the first use of a shared mailbox too', async ({
  mailbox,
}) => {
  const { page } = mailbox;
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await narrow(mailbox);
  await expect(pane.button('Je m’en occupe')).toBeVisible();
  await expect(pane.button('Passer')).toBeVisible();
  await expect.poll(() => linesInView(pane.letter)).toBeGreaterThanOrEqual(5);

  await pane.button(/^Éloïse Marchand-Diallo Développeur Python/).click();
  await expect(pane.firstName).toBeFocused();

  // An interview whose day is known, then the English interface.
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/?message=c02-7.eml`);
  await narrow(mailbox);
  await page.getByRole('button', { name: 'Refuser avec égards' }).click();
  await expect(pane.scenario).toHaveValue('after-interview');
  await expect.poll(() => linesInView(pane.letter)).toBeGreaterThanOrEqual(5);

  await page.goto(`${origin}/?message=c01-1.eml&lang=en`);
  await narrow(mailbox);
  await page.getByRole('button', { name: 'Answer with care' }).click();
  const english = page.locator('iframe.pane-frame').contentFrame();
  await expect(english.getByRole('button', { name: 'I am on it' })).toBeVisible();
  const letter = english.getByRole('textbox', { name: /^The letter/ });
  await expect.poll(() => linesInView(letter)).toBeGreaterThanOrEqual(5);
});

test('at 320 px the bar at the bottom keeps to one line while a fact is missing', async ({ mailbox }) => {
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await narrow(mailbox);
  await pane.button(/^Éloïse Marchand-Diallo Développeur Python/).click();
  await pane.firstName.fill('');
  const names = ['Répondre', 'Copier', '1 à compléter', 'Autres actions'];
  const tops = await Promise.all(names.map(async (name) => (await pane.button(name).boundingBox())?.y));
  expect(tops[0]).toBeGreaterThan(0);
  expect(new Set(tops).size).toBe(1);
});

/** What is cut, or makes the page scroll sideways. A title may end in dots: its whole is told on hover. */
function misfits(pane: Locator): Promise<readonly string[]> {
  return pane.evaluate((html) => {
    const cut = [...html.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { display, clipPath, textOverflow } = getComputedStyle(element);
      if (element.offsetWidth <= 1 || display === 'inline' || clipPath !== 'none') return false;
      if (textOverflow === 'ellipsis' || element.matches('select, input, textarea')) return false;
      return element.scrollWidth > element.clientWidth + 1;
    });
    const names = cut.map((element) => `cut: ${element.textContent.slice(0, 40)}`);
    return html.scrollWidth > html.clientWidth ? ['the page scrolls sideways', ...names] : names;
  });
}

test('magnified to 400 %, and with the spacing of text that WCAG asks for, nothing is cut, covered or scrolls sideways', async ({
  mailbox,
}) => {
  const { page } = mailbox;
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await page.addStyleTag({
    content: 'iframe.pane-frame { position: fixed; inset: 0 auto auto 0; width: 320px; height: 256px; z-index: 9 }',
  });
  const html = pane.frame.locator('html');
  await html.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [spaced];
  });
  expect(await misfits(html)).toEqual([]);

  // The bar has its place at the end of the page: it covers nothing of a field that is reached.
  await pane.opening.focus();
  await expect(pane.opening).toBeInViewport({ ratio: 1 });
  await pane.button('Autres actions').click();
  for (const name of ['Répondre en série', 'Favoris', 'Lettres de l’équipe', 'Mes chiffres']) {
    await pane.button(name).click();
    await expect(pane.button(name)).toHaveAttribute('aria-expanded', 'true');
    expect(await misfits(html), name).toEqual([]);
  }
  await pane.button('Autres actions').click();
  await pane.button(/^Préciser/).click();
  await pane.button('Partie par partie').click();
  await pane.frame.getByRole('textbox', { name: 'Phrase personnelle' }).fill('Vous êtes trop jeune pour ce poste.');
  await pane.button('1 remarque').click();
  await expect(pane.button('Écarter')).toBeVisible();
  expect(await misfits(html)).toEqual([]);
});
