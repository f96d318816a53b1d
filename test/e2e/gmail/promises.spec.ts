import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, shippedExtension, test } from './support';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test.describe('what the extension promises', () => {
  test('the mimic refuses markup set by the page’s own scripts, as Gmail does', async ({ gmail }) => {
    // The control of this suite: without this header, a write that Gmail would refuse would pass here.
    const thrown = await gmail.page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return null;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(thrown).toBe('TypeError');
  });

  test('the page, and a mail in it, have no way to speak to the extension', async ({ gmail }) => {
    const reached = await gmail.page.evaluate(async (id) => {
      const { runtime } = (globalThis as { chrome?: { runtime?: object } }).chrome ?? {};
      const file = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('answered');
        image.onerror = () => resolve('refused');
        image.src = `chrome-extension://${id}/icon-16.png`;
      });
      return { runtime: runtime === undefined ? 'none' : Object.keys(runtime).join(), file };
    }, gmail.chromium.extensionId);
    expect(reached).toEqual({ runtime: 'none', file: 'refused' });
  });

  test('the pane can make no request: the browser refuses it', async ({ gmail }) => {
    const panel = await gmail.openPanel();
    const refused = await panel.page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      const outcome = await fetch('https://collect.example/').then(
        () => 'answered',
        () => 'refused',
      );
      navigator.sendBeacon('https://collect.example/', 'x');
      for (let waited = 0; violations.length < 2 && waited < 200; waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return { outcome, violations };
    });
    expect(refused).toEqual({ outcome: 'refused', violations: ['connect-src', 'connect-src'] });
  });

  test('neither the content script nor the worker holds a word that makes a request', async () => {
    for (const file of ['content.js', 'worker.js']) {
      const code = await readFile(path.join(shippedExtension, file), 'utf8');
      expect(
        code.match(
          /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|importScripts)\b|import\(/g,
        ),
      ).toBeNull();
    }
  });

  test('it asks for Gmail, the side panel and nothing wider', async () => {
    const manifest = JSON.parse(await readFile(path.join(shippedExtension, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['permissions']).toEqual(['sidePanel', 'scripting']);
    expect(manifest['host_permissions']).toEqual(['https://mail.google.com/*']);
    expect(Object.keys(manifest).filter((key) => /permission|externally|web_accessible/.test(key))).toEqual([
      'permissions',
      'host_permissions',
    ]);
  });

  test('axe finds nothing in the pane, its settings and self-check unfolded, in light and in dark', async ({
    gmail,
  }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await panel.page.setViewportSize({ width: 360, height: 800 });
    await panel.letterIsShown();
    await panel.button('Libellé suivi').click();
    await panel.button('Diagnostic').click();
    await expect(panel.button('Copier le diagnostic')).toBeVisible();
    await panel.page.evaluate(await readFile(axeFile, 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(panel.page.locator('.fui-FluentProvider')).toHaveCSS(
        'background-color',
        colorScheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(250, 250, 250)',
      );
      // Colours on their way from one theme to the other are neither’s.
      await expect.poll(() => panel.page.evaluate(() => document.getAnimations().length)).toBe(0);
      const violations = await panel.page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
        };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await axe.run({ runOnly: tags });
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      });
      expect(violations, colorScheme).toEqual([]);
    }
    const overflow = await panel.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });

  test('the whole of it works from the keyboard', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    const panel = await gmail.openPanel();
    await panel.letterIsShown();
    const reply = panel.button('Répondre');
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await reply.evaluate((button) => button === document.activeElement)) break;
      await panel.page.keyboard.press('Tab');
    }
    await expect(reply).toBeFocused();
    await panel.page.keyboard.press('Enter');
    await expect(gmail.editor).toContainText('Bonjour Éloïse,');
  });

  test('the diagnosis names rungs and counts, and not a word of the mail', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    await gmail.pressReply();
    const panel = await gmail.openPanel();
    await panel.letterIsShown();
    await panel.button('Diagnostic').click();
    await gmail.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.button('Copier le diagnostic').click();
    await expect(panel.page.getByText('Diagnostic copié.')).toBeVisible();
    const diagnosis = await panel.page.evaluate(() => navigator.clipboard.readText());
    expect(diagnosis).toMatch(/^Égards [\d.]+, Chrome\/[\d.]+\nselectors 2026-11-25\npage language fr\n/);
    expect(diagnosis).toMatch(/^subject: rung 1 of 3, 1 found, 1 shown$/m);
    expect(diagnosis).toMatch(/^editor: rung 1 of 3, 1 found, 1 shown$/m);
    expect(diagnosis).not.toMatch(/@|Python|Éloïse|Marchand|Sofiane|Belhadj|novalys/i);
  });

  test('Chrome’s own side panel holds the pane of the tab, and writes into it', async ({ gmail }) => {
    await gmail.read(/Développeur Python/);
    const side = await gmail.openSidePanel();
    await expect
      .poll(() => side.evaluate<string>('document.querySelector("[data-letter]")?.innerText ?? ""'))
      .toContain('Bonjour Éloïse,');
    // The letter may be there a moment before it can be sent on its way: what is pressed until then does nothing.
    await expect
      .poll(() =>
        side.evaluate<string>(`(() => {
          const buttons = [...document.querySelectorAll('button')];
          const reply = buttons.find((one) => one.textContent === 'Répondre');
          if (reply === undefined) return 'among the buttons: ' + buttons.map((one) => one.textContent).join(', ');
          if (reply.disabled || reply.ariaDisabled === 'true') return 'not yet: ' + document.body.innerText;
          reply.click();
          return 'pressed';
        })()`),
      )
      .toBe('pressed');
    await expect(gmail.editor).toContainText('Bonjour Éloïse,');
  });
});
