import type { Locator } from '@playwright/test';
import { expect, test, type MailboxPage, type Pane } from './support/mailbox';
import { smallTargets } from './support/targets';

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
  for (const name of names) await expect(pane.button(name)).toBeVisible();
  const tops = () => Promise.all(names.map(async (name) => (await pane.button(name).boundingBox())?.y ?? 0));
  await expect.poll(async () => new Set(await tops()).size).toBe(1);
  expect((await tops())[0]).toBeGreaterThan(0);
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
  const fits = async (state: string) => {
    expect(await misfits(html), state).toEqual([]);
    expect(await smallTargets(html), state).toEqual([]);
  };
  await fits('as it opens');

  // The bar has its place at the end of the page: it covers nothing of a field that is reached.
  await pane.opening.focus();
  await expect(pane.opening).toBeInViewport({ ratio: 1 });
  await pane.button('Autres actions').click();
  for (const name of ['Répondre en série', 'Favoris', 'Lettres de l’équipe', 'Mes chiffres']) {
    await pane.button(name).click();
    await expect(pane.button(name)).toHaveAttribute('aria-expanded', 'true');
    await fits(name);
  }
  await pane.button('Autres actions').click();
  await pane.button(/^Préciser/).click();
  await pane.button('Partie par partie').click();
  await pane.frame.getByRole('textbox', { name: 'Phrase personnelle' }).fill('Vous êtes trop jeune pour ce poste.');
  await pane.button('1 remarque').click();
  await expect(pane.button('Écarter')).toBeVisible();
  await fits('fields, parts and findings unfolded');
});

/** Where the caret is, and what is drawn there: the letter, or what hides it. */
function caretIsSeen(pane: Pane): Promise<boolean> {
  return pane.letter.evaluate((letter) => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    if (focusNode === undefined || focusNode === null) return false;
    const caret = document.createRange();
    caret.setStart(focusNode, focusOffset ?? 0);
    const drawn =
      [...caret.getClientRects()].at(-1) ??
      (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect();
    if (drawn === undefined) return false;
    const [top, bottom] = [drawn.top + 1, drawn.bottom - 1];
    return [top, bottom].every((y) => letter.contains(document.elementFromPoint(drawn.left + 1, y)));
  });
}

for (const height of [570, 256])
  test(`in a pane of 320 × ${height}, the caret of the letter and the field that is reached are never under the bar`, async ({
    mailbox,
  }) => {
    const { page } = mailbox;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
    await page.addStyleTag({
      content: `iframe.pane-frame { position: fixed; inset: 0 auto auto 0; width: 320px; height: ${height}px; z-index: 9 }`,
    });
    await pane.letter.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let line = 0; line < 24; line += 1) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => caretIsSeen(pane), `line ${line + 2}`).toBe(true);
    }
    await page.keyboard.press('ControlOrMeta+Home');
    await expect.poll(() => caretIsSeen(pane)).toBe(true);
    await page.keyboard.press('ControlOrMeta+End');
    await expect.poll(() => caretIsSeen(pane)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('À bientôt.');
    await expect.poll(() => caretIsSeen(pane)).toBe(true);

    // However high the bar has become.
    await pane.button('Autres actions').click();
    await expect(pane.button('Répondre à tous')).toBeFocused();
    await pane.opening.focus();
    await expect(pane.opening).toBeInViewport({ ratio: 1 });
    const seen = await pane.opening.evaluate((field) => {
      const { left, bottom } = field.getBoundingClientRect();
      return field.contains(document.elementFromPoint(left + 20, bottom - 8));
    });
    expect(seen).toBe(true);

    const moving = await pane.frame.locator('html').evaluate((html) =>
      [...html.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, part);
          const lasts = `${transitionDuration}, ${animationDuration}`
            .split(', ')
            .some((time) => parseFloat(time) > 0.001);
          return lasts ? [element.className] : [];
        }),
      ),
    );
    expect(moving).toEqual([]);
  });
