import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { indexLibrary, readIndex } from '../../src/library/format/library-index';
import { startEmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { axeViolations } from './support/axe';
import { expect, MailboxPage, test as base, type Pane } from './support/mailbox';

const root = path.join(import.meta.dirname, '..', '..');
const eloise = /Éloïse Marchand-Diallo/;

const test = base.extend<{ letters: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the pattern
  letters: async ({}, use) => {
    const work = await mkdtemp(path.join(tmpdir(), 'egards-editor-'));
    const folder = path.join(work, 'letters');
    await cp(path.join(root, 'examples', 'novalys-letters'), folder, { recursive: true });
    await use(folder);
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  },
  mailbox: async ({ page, letters }, use) => {
    const outbox = path.join(letters, '..', 'outbox');
    const server = await startEmbeddedMailbox({ outbox, port: 0, library: letters });
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(server.url);
    await use(new MailboxPage(page, outbox));
    await server.close();
  },
});

/** What a team exports of its models: one that can be used, one that must not be. */
const table = `titre;langue;texte;catégorie
Refus court;fr;"Bonjour [Prénom],

Merci pour votre candidature au poste de [Poste]. Elle n’a pas été retenue.

Cordialement,";after-cv
Refus sec;fr;"Bonjour [Prénom],

Vous êtes trop jeune pour ce poste.

Cordialement,";after-cv
`;

// Each is a whole stroll through the editor, on a machine that does other things too.
test.describe.configure({ timeout: 150_000 });

async function openEditor(mailbox: MailboxPage): Promise<Pane> {
  const pane = await mailbox.read(eloise);
  // The team’s letters are those of the host: what is written goes over them.
  await expect(pane.letter).toContainText('Novalys,');
  await pane.button('Autres actions').click();
  await pane.button('Lettres de l’équipe').click();
  await pane.button('Écrire les textes…').click();
  return pane;
}

test.describe('in a narrow pane, in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 800 } });

  test('a text is found, written with a field, seen in a letter, saved, in the letter at hand, and given back', async ({
    mailbox,
  }) => {
    const pane = await openEditor(mailbox);
    await pane.frame.getByRole('searchbox', { name: 'Chercher' }).fill('close');
    const found = pane.frame.getByRole('region', { name: 'Parties communes' });
    await expect(found).toContainText('Novalys');
    await found.getByRole('button', { name: 'Formule finale' }).click();

    const words = pane.frame.getByRole('textbox', { name: 'Texte : Formule finale' });
    await expect(words).toHaveValue(/Novalys/);
    await words.fill('À très vite, ');
    await pane.button('le prénom').click();
    await expect(words).toHaveValue('À très vite, {{firstName}}');
    const preview = pane.frame.getByRole('region', { name: 'Aperçu' });
    await expect(preview).toContainText('À très vite, Éloïse');
    await words.fill('Vous êtes trop jeune, {{firstNam}}');
    await expect(pane.frame.getByText(/ligne 1.*firstNam.*firstName/)).toBeVisible();
    await words.fill('Vous êtes trop jeune, {{firstName}}');
    await expect(pane.frame.getByRole('region', { name: 'Ce que la relecture remarque' })).toContainText('trop jeune');
    await words.fill('À très vite, {{firstName}}');
    expect(await axeViolations(pane.frame)).toEqual([]);
    expect(await pane.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    await pane.button('Enregistrer').click();
    await expect(pane.frame.getByText('Enregistré : vos lettres s’écrivent ainsi.')).toBeVisible();
    await pane.button('Tous les textes').click();
    expect(await axeViolations(pane.frame)).toEqual([]);
    await expect(pane.frame.getByText(/^Vos textes et favoris.*Dans votre messagerie/)).toBeVisible();

    await pane.button('Revenir à la lettre').click();
    await expect(pane.letter).toContainText('À très vite, Éloïse');
    await expect(pane.frame.getByText(/^Textes.*les vôtres \(formule finale\)/)).toBeVisible();
    await pane.button(/^Revenir au texte de l’équipe/).click();
    await expect(pane.letter).toContainText('Novalys,');
    await pane.button('Annuler').click();
    await expect(pane.letter).toContainText('À très vite, Éloïse');
  });
});

test('what was typed is not lost with the pane, and what is published is taken by the team’s panes', async ({
  mailbox,
  page,
  letters,
}) => {
  const pane = await openEditor(mailbox);
  await pane.frame.getByRole('searchbox', { name: 'Chercher' }).fill('close');
  await pane.frame.getByRole('button', { name: 'Formule finale' }).last().click();
  const words = pane.frame.getByRole('textbox', { name: 'Texte : Formule finale' });
  await words.fill('Avec toute notre attention,');
  await pane.button('Tous les textes').click();
  await expect(pane.frame.getByText('Novalys · non enregistré').first()).toBeVisible();
  await pane.frame.getByRole('button', { name: 'Formule finale' }).last().click();
  await expect(words).toHaveValue('Avec toute notre attention,');
  await pane.button('Voir aussi l’anglais').click();
  await expect(pane.frame.getByRole('textbox', { name: 'Texte : Formule finale' })).toHaveCount(2);
  await pane.button('Enregistrer').first().click();
  await expect(pane.frame.getByText('Enregistré : vos lettres s’écrivent ainsi.')).toBeVisible();
  await pane.button('Tous les textes').click();

  await pane.frame
    .locator('input[type=file]')
    .setInputFiles({ name: 'modeles.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(pane.frame.getByText('« Refus court » est dans « Après lecture du CV ».')).toBeVisible();
  await expect(pane.frame.getByRole('region', { name: /^Ce qui n’a pas été pris/ })).toContainText(
    /modeles\.csv, ligne 7.*trop jeune/,
  );
  await pane.button('Annuler').click();

  const downloaded = page.waitForEvent('download');
  await pane.button('Publier…').click();
  const zip = await readFile(await (await downloaded).path());
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  expect(files['fr/parts/close.hbs']).toBe('Avec toute notre attention,');
  const index = readIndex(files['index.json'] ?? '');
  expect(index).toEqual(await indexLibrary(files));
  // The host of this test takes the zip as the site of a team would.
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(letters, name)), { recursive: true });
    await writeFile(path.join(letters, name), text);
  }
  await pane.button('Revenir à la lettre').click();
  await pane.button('Autres actions').click();
  await pane.button('Lettres de l’équipe').click();
  await pane.button('Chercher maintenant').click();
  await expect(pane.frame.getByText('Les lettres de l’équipe ont changé')).toBeVisible();
});
