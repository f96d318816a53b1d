import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedMailbox, type EmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { expect, MailboxPage, plainSpaces, test as base, type Pane } from './support/mailbox';

const sample = path.join(import.meta.dirname, '..', '..', 'examples', 'novalys-letters');
const eloise = /Éloïse Marchand-Diallo/;

/** A folder of letters that can be published and published again beside the pane. */
class Letters {
  constructor(
    readonly folder: string,
    readonly server: EmbeddedMailbox,
  ) {}

  readonly close = 'fr/parts/close.hbs';

  async publish(file: string, text: string): Promise<void> {
    await writeFile(path.join(this.folder, file), text);
  }
}

const test = base.extend<{ letters: Letters }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the pattern
  letters: async ({}, use) => {
    const work = await mkdtemp(path.join(tmpdir(), 'egards-letters-'));
    const folder = path.join(work, 'letters');
    await cp(sample, folder, { recursive: true });
    const server = await startEmbeddedMailbox({ outbox: path.join(work, 'outbox'), port: 0, library: folder });
    await use(new Letters(folder, server));
    await server.close();
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function words(pane: Pane): Promise<string> {
  return plainSpaces(await pane.letter.innerText());
}

test('a change of the team’s letters reaches two open panes, and takes nothing from what is written', async ({
  letters,
  browser,
}) => {
  test.slow();
  const open = async (user: string): Promise<Pane> => {
    const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(`${letters.server.url}?user=${user}@novalys.example`);
    return new MailboxPage(page, letters.folder).read(eloise);
  };
  const sofiane = await open('sofiane.belhadj');
  const maelle = await open('maelle.kervadec');
  for (const pane of [sofiane, maelle]) {
    await expect(pane.letter).toContainText('Novalys,');
    await expect(pane.frame.getByText(/^Textes.*Novalys \(.*formule finale\).*Égards/)).toBeVisible();
  }
  await sofiane.letter.locator('p').first().click();
  await sofiane.letter.press('End');
  await sofiane.letter.pressSequentially(' MES MOTS');
  await maelle.position.fill('Architecte');

  await letters.publish(letters.close, 'Avec toute l’attention de Novalys,');
  await sofiane.lookForLetters();
  await maelle.lookForLetters();
  await expect(maelle.letter).toContainText('Avec toute l’attention de Novalys,');
  expect(await words(maelle)).toContain('Architecte');
  await expect(sofiane.frame.getByText('Les lettres de l’équipe ont changé')).toBeVisible();
  expect(await words(sofiane)).toContain('MES MOTS');
  expect(await words(sofiane)).not.toContain('Avec toute l’attention');
  await maelle.frame.getByText('Partie close (fr) — modifié').first().click();
  await expect(maelle.frame.getByText('Avec toute l’attention de Novalys,').first()).toBeVisible();
  await maelle.button('J’ai vu').click();
  await expect(maelle.frame.getByText('Les lettres de l’équipe ont changé')).toBeHidden();

  await letters.publish(letters.close, `${await readFile(path.join(sample, letters.close), 'utf8')}\n{{prenom}}`);
  await maelle.lookForLetters();
  await expect(maelle.frame.getByText('Les lettres publiées ne peuvent pas servir', { exact: true })).toBeVisible();
  await expect(maelle.frame.getByText(/fr\/parts\/close\.hbs, ligne 8.*prenom.*firstName/).first()).toBeVisible();
  await expect(maelle.letter).toContainText('Avec toute l’attention de Novalys,');
});
