import { keyboardIn } from './support/keyboard';
import { expect, test } from './support/mailbox';

const eloise = /Éloïse Marchand-Diallo/;

test('what the menu unfolds, and the texts of the letters, go by keyboard, and the focus stays where it was at work', async ({
  mailbox,
  page,
}) => {
  const pane = await mailbox.read(eloise);
  await pane.button('Passer').click();
  const keyboard = keyboardIn(page);
  const { push, comesTo, press, type, tabTo } = keyboard;
  await pane.button('Copier').focus();

  await test.step('a favourite is kept, chosen and dropped, and each is said', async () => {
    await push('Autres actions');
    await comesTo('Répondre à tous');
    await push('Favoris');
    await comesTo('Favoris');
    await tabTo('Nom du favori');
    await press('ControlOrMeta+A');
    await type('Mon refus');
    await press('Enter');
    await expect(pane.frame.getByText('Favori gardé : Mon refus')).toBeVisible();
    await comesTo('Nom du favori');
    await push('Utiliser le favori Mon refus', 'Shift+Tab');
    await expect(pane.frame.getByText('Choix repris : Mon refus')).toBeVisible();
    await push('Retirer le favori Mon refus');
    await expect(pane.frame.getByText('Favori retiré : Mon refus')).toBeVisible();
    await comesTo('Nom du favori');
  });

  await test.step('figures: erasing asks, Escape takes the question back, and then only the menu', async () => {
    await keyboard.frame.evaluate(() =>
      localStorage.setItem('egards..figures-1', '[{"day":"2026-11-02","scenario":"after-cv","age":3}]'),
    );
    await push('Mes chiffres');
    await push('Effacer');
    await comesTo('Garder');
    await press('Escape');
    await comesTo('Effacer');
    await press('Enter');
    await comesTo('Garder');
    await push('Effacer');
    await expect(pane.frame.getByText('Chiffres effacés.')).toBeVisible();
    await comesTo('Mes chiffres');
    await press('Escape');
    await comesTo('Autres actions');
    await expect(pane.button('Mes chiffres')).toBeHidden();
  });

  await test.step('the texts of the letters: in, a text opened, written, given up, taken back, and out', async () => {
    await press('Enter');
    await push('Lettres de l’équipe');
    await push('Écrire les textes…');
    await comesTo('Revenir à la lettre');
    await tabTo('Chercher');
    await type('close');
    await push('Formule finale');
    await comesTo(/^Tous les textes/);
    await tabTo('Texte : Formule finale');
    await type('À bientôt. ');
    await push('Abandonner mes changements');
    await keyboard.staysInPane();
    await push('Annuler', 'Shift+Tab');
    await expect(pane.frame.getByRole('textbox', { name: 'Texte : Formule finale' })).toHaveValue(/À bientôt\. /);
    await keyboard.staysInPane();
    await push('Tous les textes', 'Shift+Tab');
    await comesTo('Chercher');
    await push('Revenir à la lettre', 'Shift+Tab');
    await comesTo('Autres actions');
  });
});

test('questions about the letter are answered, or left, by keyboard', async ({ mailbox, page }) => {
  const pane = await mailbox.read(eloise);
  await pane.button('Passer').click();
  const keyboard = keyboardIn(page);
  const { push, comesTo, press, type, tabTo } = keyboard;
  await pane.letter.focus();

  await test.step('keep or rewrite, and one undo', async () => {
    await press('ControlOrMeta+End');
    await type(' Vous êtes trop jeune.');
    await tabTo('Motif', 'Shift+Tab');
    await press('ArrowDown');
    await push('Garder mes retouches');
    await expect(pane.letter).toContainText('trop jeune');
    await comesTo('La lettre, modifiable ici');
    await tabTo('Motif', 'Shift+Tab');
    await press('ArrowDown');
    await push('Réécrire la lettre');
    await expect(pane.letter).not.toContainText('trop jeune');
    await keyboard.staysInPane();
    await push('Reprendre mes retouches', 'Shift+Tab');
    await expect(pane.letter).toContainText('trop jeune');
    await comesTo('La lettre, modifiable ici');
  });

  await test.step('a serious finding: back by Escape, back by its button, and confirmed', async () => {
    await push('Répondre');
    await comesTo('Revenir à la lettre');
    await press('Escape');
    await comesTo('Répondre');
    await press('Enter');
    await comesTo('Revenir à la lettre');
    await press('Enter');
    await comesTo('Répondre');
    await press('Enter');
    await push('Répondre quand même');
    await expect(mailbox.body).toContainText('trop jeune');
    await expect(pane.frame.getByText(/^La réponse est ouverte/)).toBeVisible();
  });

  // The pane of the reply has the keyboard from here.
  const compose = await mailbox.openComposePane();
  const reply = keyboardIn(page);

  await test.step('the letter that is already in the draft: the question is left by Escape, and by its last button', async () => {
    await compose.button('Insérer à nouveau').focus();
    await reply.press('Enter');
    await reply.comesTo(/^(?:Revenir à la lettre|Remplacer)$/);
    if ((await reply.focused()) !== 'Remplacer') await reply.push('Insérer quand même');
    await reply.comesTo('Remplacer');
    await reply.press('Escape');
    await reply.comesTo('Insérer');
  });

  await test.step('a delay: a doubtful moment asks, Escape folds the question, then the menu', async () => {
    await reply.push('Autres actions');
    await reply.push('Différer l’envoi');
    await reply.push(/^Demain matin/);
    await expect(compose.frame.getByText(/^Partira/).first()).toBeVisible();
    await reply.tabTo('Jour');
    await compose.frame.getByLabel('Jour').fill('2026-11-28');
    await reply.push('Différer à ce moment');
    await reply.comesTo(/^Plutôt lundi/);
    await reply.press('Escape');
    await reply.comesTo('Différer à ce moment');
    await reply.press('Enter');
    await reply.comesTo(/^Plutôt lundi/);
    await reply.press('Enter');
    await expect(compose.frame.getByText(/^Partira lundi 30/).first()).toBeVisible();
    await reply.staysInPane();
    await reply.press('Escape');
    await reply.comesTo('Autres actions');
  });
});

test.describe('with the bulk manifest', () => {
  test.use({ manifest: 'manifest.bulk.xml' });

  test('a selection is read and answered by keyboard: the focus follows from the list to the letter, and back', async ({
    mailbox,
    page,
  }) => {
    await mailbox.open(eloise);
    await mailbox.openReadPane();
    const pane = mailbox.readPane;
    await pane.letterIsShown();
    for (const name of [/LE GUENNEC/, /La Lettre du Recruteur Tech/])
      await mailbox.message(name).click({ modifiers: ['ControlOrMeta'] });
    await expect(pane.frame.getByRole('heading', { name: '3 messages sélectionnés' })).toBeVisible();
    const keyboard = keyboardIn(page);
    const { push, comesTo, press, staysInPane } = keyboard;

    await pane.button('Lire la sélection').focus();
    await press('Enter');
    await expect(pane.frame.getByRole('heading', { name: /^Lettres à relire/ })).toBeVisible();
    await staysInPane();
    await push('Relire la lettre de Éloïse Marchand-Diallo');
    await expect(pane.firstName).toHaveValue('Éloïse');
    await comesTo(/^(?:Je m’en occupe|Prénom|Éloïse)/);
    await push('Passer', 'Shift+Tab');
    await expect(pane.frame.getByText('2 sur 2')).toBeVisible();
    await expect(pane.firstName).not.toHaveValue('Éloïse');
    await staysInPane();
    await push('Liste');
    await comesTo('Liste');
    await push('Terminer la série');
    await expect(pane.frame.getByRole('heading', { name: '3 messages sélectionnés' })).toBeVisible();
    await staysInPane();
  });
});
