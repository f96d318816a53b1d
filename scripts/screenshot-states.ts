import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Fault } from '../src/embedded/host/wire';

export type Language = 'fr' | 'en';

/** The page as it is being brought to a state, with what a person does on it. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly open: (message: RegExp) => Promise<void>;
  /** Opens a file of the mailbox, and the pane on it. */
  readonly openFile: (name: string) => Promise<void>;
  /** Has Outlook answer a call of the pane’s otherwise. */
  readonly inject: (fault: Fault) => Promise<void>;
  readonly press: (names: Readonly<Record<Language, string>>) => Promise<void>;
  readonly type: (names: Readonly<Record<Language, string>>, words: string) => Promise<void>;
}

const application = /Éloïse Marchand-Diallo/;
/** Names of buttons and fields. */
export const words = {
  openPane: { fr: 'Refuser avec égards', en: 'Answer with care' },
  compose: { fr: 'Insérer un refus', en: 'Insert a refusal' },
  reply: { fr: 'Répondre', en: 'Reply' },
  insert: { fr: 'Insérer', en: 'Insert' },
  skip: { fr: 'Passer', en: 'Skip' },
  more: { fr: 'Autres actions', en: 'More actions' },
  favourites: { fr: 'Favoris', en: 'Favourites' },
  figures: { fr: 'Mes chiffres', en: 'My figures' },
  firstName: { fr: 'Prénom', en: 'First name' },
  personal: { fr: 'Phrase personnelle', en: 'Personal sentence' },
  writeAnyway: { fr: 'Écrire quand même', en: 'Write anyway' },
  parts: { fr: 'Partie par partie', en: 'Part by part' },
  delay: { fr: 'Différer l’envoi', en: 'Delay delivery' },
  inARow: { fr: 'Répondre en série', en: 'Answer in a row' },
  letters: { fr: 'Lettres de l’équipe', en: 'The team’s letters' },
} as const;

/** Each state by name, with how a person comes to it from the mailbox. */
export const states: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'first-use': async ({ open }) => open(application),
  ready: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
  },
  unfolded: async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('button', { name: /^(?:Préciser|More:)/ }).click();
  },
  interview: async ({ open, press }) => {
    await open(/Inès Benchekroun-Roux/);
    await press(words.skip);
  },
  'automatic-sender': async ({ open, press }) => {
    await open(/LE GUENNEC/);
    await press(words.skip);
  },
  'no-application': async ({ open }) => open(/Comptabilité/),
  missing: async ({ open, press, type }) => {
    await open(application);
    await press(words.skip);
    await type(words.firstName, '');
    await press(words.reply);
  },
  finding: async ({ open, press, type, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('button', { name: /^(?:Préciser|More:)/ }).click();
    await type(words.personal, 'Vous êtes trop jeune pour ce poste.');
    await press(words.reply);
  },
  replied: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.reply);
  },
  'as-last-time': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.locator('[data-fact="reason"]').selectOption('experience');
    await press(words.reply);
    await pane.locator('[data-fact="reason"]').selectOption('closer-profile');
  },
  favourites: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.favourites);
  },
  figures: async ({ open, press, page }) => {
    await open(application);
    await press(words.skip);
    await paneFrame(page)?.evaluate(rememberFigures);
    await press(words.more);
    await press(words.figures);
  },
  'already-refused': async ({ openFile }) => openFile('c27-1.eml'),
  'refused-written-again': async ({ openFile, press }) => {
    await openFile('c27-1.eml');
    await press(words.writeAnyway);
  },
  withdrawn: async ({ openFile }) => openFile('c35-1.eml'),
  'interview-dated': async ({ openFile, press }) => {
    await openFile('c02-7.eml');
    await press(words.skip);
  },
  'edited-then-chosen': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.locator('[data-letter] p').nth(2).click();
    await pane.locator('[data-letter]').pressSequentially(' Vraiment.');
    await pane.locator('[data-fact="reason"]').selectOption('experience');
  },
  parts: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.parts);
  },
  'opening-at-date': async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    await pane.getByRole('combobox', { name: /^(?:Ouverture|Opening)/ }).selectOption('contact-at-date');
  },
  menu: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
  },
  delay: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.delay);
  },
  'in-a-row': async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.inARow);
  },
  letters: async ({ open, press }) => {
    await open(application);
    await press(words.skip);
    await press(words.more);
    await press(words.letters);
  },
  'refused-by-outlook': async ({ open, press, inject }) => {
    await open(application);
    await press(words.skip);
    await inject({ dispatchId: replyCall, fault: 'error', errorCode: 9020 });
    await press(words.reply);
  },
  unreadable: async ({ open, inject }) => {
    await inject({ dispatchId: readCall, fault: 'error', errorCode: 7000 });
    await open(application);
  },
  waiting: async ({ open, inject }) => {
    await inject({ dispatchId: readCall, fault: 'drop' });
    await open(application);
  },
  // One mailbox serves all pictures: this one comes after those where nobody has it.
  taken: async ({ open, press, pane }) => {
    await open(application);
    await press(words.skip);
    const take = pane.getByRole('button', { name: /^(?:Je m’en occupe|I am on it)$/ });
    if (await take.isVisible()) await take.click();
  },
};

/** Dispatch ids of two calls that the adapter makes: opening a reply, reading the body. */
const replyCall = 181;
const readCall = 37;

/** Some months of invented figures. Runs in the pane, where they are kept. */
function rememberFigures(): void {
  const figures = Array.from({ length: 140 }, (_, index) => ({
    day: `2026-${String(3 + (index % 9)).padStart(2, '0')}-12`,
    scenario: ['after-cv', 'after-cv', 'after-interview', 'spontaneous'][index % 4],
    age: (index * 7) % 23,
  })).filter((_, index) => (index % 9) * 31 > (index * 13) % 170);
  localStorage.setItem('egards..figures-1', JSON.stringify(figures));
}

/** The pane’s own frame; null before it is opened. */
export function paneFrame(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().includes('taskpane')) ?? null;
}
