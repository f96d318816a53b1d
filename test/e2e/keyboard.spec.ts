import { keyboardIn } from './support/keyboard';
import { expect, test } from './support/mailbox';

test('the whole way from the message to the reply goes by keyboard, and the focus is never lost to the page', async ({
  mailbox,
}) => {
  const { page } = mailbox;
  const pane = await mailbox.read(/Éloïse Marchand-Diallo/);
  await expect(pane.button('Je m’en occupe')).toBeVisible();
  await pane.button('Passer').click();
  const keyboard = keyboardIn(page);
  const { press, tabTo, comesTo, type } = keyboard;

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
    met.push(await keyboard.focused());
    expect(['Prénom', 'Nom', 'Poste'].includes(name) || (await keyboard.isRinged()), name).toBe(true);
    await press('Tab');
  }
  expect(met).toEqual(order);
  // The ring is there in the dark and in forced colours too.
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  for (const name of ['Copier', 'Répondre', 'La lettre, modifiable ici', 'Partie par partie']) {
    await press('Shift+Tab');
    expect(await keyboard.focused()).toBe(name);
    expect(await keyboard.isRinged(), name).toBe(true);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });

  // The menu unfolds under the focus, and Escape folds it before it leaves the pane.
  await tabTo('Autres actions');
  await press('Enter');
  await comesTo('Répondre à tous');
  await press('Escape');
  await comesTo('Autres actions');
  await expect(pane.button('Répondre à tous')).toBeHidden();

  // The letter: Tab leaves it, a finding is reached, set aside, and the edit undone and taken up again.
  await tabTo('La lettre, modifiable ici', 'Shift+Tab');
  await press('End');
  await type(' Vous êtes trop jeune.');
  await expect(pane.button('1 remarque')).toBeVisible();
  await tabTo('1 remarque');
  await press('Enter');
  await comesTo(/^Montrer « Vous êtes trop jeune/);
  await tabTo('Écarter');
  await press('Enter');
  await expect(pane.button('1 écartée')).toBeVisible();
  await keyboard.staysInPane();
  await tabTo('Annuler mes retouches', 'Shift+Tab');
  await press('Enter');
  await expect(pane.letter).not.toContainText('trop jeune');
  await keyboard.staysInPane();
  await tabTo('Reprendre mes retouches', 'Shift+Tab');
  await press('Enter');
  await expect(pane.letter).toContainText('trop jeune');
  await keyboard.staysInPane();

  await tabTo('Répondre');
  await press('Enter');
  await expect(mailbox.body).toContainText('trop jeune');
});
