import { expect, test } from './support/mailbox';

test('the pane’s styles are applied under its policy, and nothing of ours is refused', async ({ mailbox }) => {
  const refused: string[] = [];
  mailbox.page.on('console', (message) => {
    // office.js itself sets style attributes, which the policy refuses without harm.
    if (/Content Security Policy/.test(message.text()) && !/office-js/.test(message.location().url))
      refused.push(message.text());
  });
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  const sheets = await pane.frame
    .locator('html')
    .evaluate(() => [...document.querySelectorAll('style')].filter((style) => style.sheet === null).length);
  expect(sheets).toBe(0);
  await expect(pane.button('Répondre')).toHaveCSS('border-radius', '4px');
  expect(refused).toEqual([]);
});

test('the policy does refuse an inline script and eval', async ({ mailbox }) => {
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  const ran = await pane.frame.locator('html').evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    return 'inlineRan' in window;
  });
  expect(ran).toBe(false);
});
