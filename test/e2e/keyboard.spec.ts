import type { Frame } from '@playwright/test';
import { expect, test, type MailboxPage } from './support/mailbox';

/** What has the focus in the pane, by the name a person hears; `page` where nothing has it. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'page';
    const labelled = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? labelled ?? element.textContent).replace(/\s+/g, ' ').trim();
  });
}

/** Whether a ring of two pixels says where the focus is. */
function isRinged(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

function frameOfPane({ page }: MailboxPage): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('no pane is open');
  return frame;
}

test('the whole way from the message to the reply goes by keyboard, and the focus is never lost to the page', async ({
  mailbox,
}) => {
  const { page } = mailbox;
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await expect(pane.button('Je m’en occupe')).toBeVisible();
  await pane.button('Passer').click();
  const frame = frameOfPane(mailbox);
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (name: string, key = 'Tab') => {
    for (let presses = 0; presses < 30 && (await focused(frame)) !== name; presses += 1) await press(key);
    expect(await focused(frame)).toBe(name);
  };

  // Outlook hands the focus to the first stop; from there office.js moves it itself.
  await pane.button('Marquer « refus envoyé »').focus();
  await press('Shift+Tab');
  const order = [
    'Je m’en occupe',
    'Marquer « refus envoyé »',
    'Prénom',
    'Nom',
    'Poste',
    'Situation',
    'Motif',
    'Ouverture',
    'Préciser : phrase personnelle, ton…',
    'Autre formulation',
    'Partie par partie',
    'La lettre, modifiable ici',
    'Répondre',
    'Copier',
    'Autres actions',
  ];
  const met: string[] = [];
  for (const name of order) {
    met.push(await focused(frame));
    expect(['Prénom', 'Nom', 'Poste'].includes(name) || (await isRinged(frame)), name).toBe(true);
    await press('Tab');
  }
  expect(met).toEqual(order);
  // The ring is there in the dark and in forced colours too.
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  for (const name of ['Copier', 'Répondre', 'La lettre, modifiable ici', 'Partie par partie']) {
    await press('Shift+Tab');
    expect(await focused(frame)).toBe(name);
    expect(await isRinged(frame), name).toBe(true);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });

  // The menu unfolds under the focus, and Escape folds it before it leaves the pane.
  await tabTo('Autres actions');
  await press('Enter');
  await expect.poll(() => focused(frame)).toBe('Répondre à tous');
  await press('Escape');
  await expect.poll(() => focused(frame)).toBe('Autres actions');
  await expect(pane.button('Répondre à tous')).toBeHidden();

  // The letter: Tab leaves it, a finding is reached, set aside, and the edit undone and taken up again.
  await tabTo('La lettre, modifiable ici', 'Shift+Tab');
  await press('End');
  await page.keyboard.type(' Vous êtes trop jeune.');
  await expect(pane.button('1 remarque')).toBeVisible();
  await tabTo('1 remarque');
  await press('Enter');
  await expect.poll(() => focused(frame)).toMatch(/^Montrer « Vous êtes trop jeune/);
  await tabTo('Écarter');
  await press('Enter');
  await expect(pane.button('1 écartée')).toBeVisible();
  await expect.poll(() => focused(frame)).not.toBe('page');
  await tabTo('Annuler mes retouches', 'Shift+Tab');
  await press('Enter');
  await expect(pane.letter).not.toContainText('trop jeune');
  await expect.poll(() => focused(frame)).not.toBe('page');
  await tabTo('Reprendre mes retouches', 'Shift+Tab');
  await press('Enter');
  await expect(pane.letter).toContainText('trop jeune');
  await expect.poll(() => focused(frame)).not.toBe('page');

  await tabTo('Répondre');
  await press('Enter');
  await expect(mailbox.body).toContainText('trop jeune');
});
