import { expect, type TestType } from '@playwright/test';
import type { LetterBody } from '../../src/mailbox/mailbox';
import type { MailboxInPage } from './exposed-mailbox';

/** A mail client with its adapter: what a person does in it, what its drafts hold, and the mailbox that the pane has. */
export interface ClientUnderContract {
  /** Éloïse Marchand-Diallo’s application is open; the mailbox is the one of the pane beside it. */
  readonly openApplication: () => Promise<MailboxInPage>;
  /** Another application is open in its place. */
  readonly openAnother: () => Promise<MailboxInPage>;
  /** The person presses Reply, with signature and quote in the draft; the mailbox is the one of the pane beside the draft. */
  readonly openDraft: () => Promise<MailboxInPage>;
  /** The person types a line at the top of the draft and goes to the next one. */
  readonly typeLine: (words: string) => Promise<void>;
  readonly makePlain: () => Promise<void>;
  readonly draftsOpen: () => Promise<number>;
  /** The draft as a person reads it, spaces made plain. */
  readonly draftText: () => Promise<string>;
  /** Signature and quote, byte for byte. */
  readonly notOurs: () => Promise<readonly string[]>;
}

const letter: LetterBody = {
  html: '<p>Bonjour Éloïse,</p><p>Merci du temps que vous avez pris&nbsp;: votre candidature a été lue avec soin.</p><p>Cordialement,</p>',
  text: 'Bonjour Éloïse,\n\nMerci du temps que vous avez pris\u00a0: votre candidature a été lue avec soin.\n\nCordialement,',
};
const words = letter.text.replace(/\s+/g, ' ');

/** What the `Mailbox` port promises, asked of one client. */
export function holdToContract(test: TestType<{ client: ClientUnderContract }, object>, name: string): void {
  test.describe(`the Mailbox port, kept by ${name}`, () => {
    // One worker, and what it installs, serves them all.
    test.describe.configure({ mode: 'default' });

    test('an open message is read with who, what and words, under one key as long as it is open', async ({
      client,
    }) => {
      const mailbox = await client.openApplication();
      const item = await mailbox.read();
      expect(item.mode).toBe('read');
      expect(item.message.view).toBe('read');
      expect(item.message.from).toEqual({
        name: 'Éloïse Marchand-Diallo',
        address: 'eloise.marchandd@courriel.example',
      });
      expect(item.message.subject).toContain('Développeur Python');
      expect(`${item.message.html ?? ''}${item.message.text ?? ''}`).toContain('FastAPI');
      expect(item.ownAddresses).toContain('sofiane.belhadj@novalys.example');
      expect((await mailbox.read()).key).toBe(item.key);
      expect((await mailbox.abilities()).reply).toBe(true);
      expect((await mailbox.themes())[0]).toMatch(/^(?:light|dark|high-contrast)$/);
      const other = await (await client.openAnother()).read();
      expect(other.key).not.toBe(item.key);
      expect(other.conversation).not.toBe(item.conversation);
    });

    test('a reply opens once, with the letter above signature and quote', async ({ client }) => {
      const mailbox = await client.openApplication();
      const { key } = await mailbox.read();
      expect(await mailbox.ask('reply', letter, { all: false, itemKey: key })).toMatchObject({ ok: true });
      await expect.poll(() => client.draftsOpen()).toBe(1);
      await expect.poll(() => client.draftText()).toContain(words);
      const draft = await client.draftText();
      expect(draft.startsWith(words)).toBe(true);
      expect(draft.indexOf('Sofiane Belhadj')).toBeGreaterThan(words.length);
    });

    test('a letter written for another item is refused, and nothing is opened or written', async ({ client }) => {
      const mailbox = await client.openApplication();
      expect(await mailbox.ask('reply', letter, { all: false, itemKey: 'message:another' })).toEqual({
        ok: false,
        code: 'item-changed',
      });
      expect(await client.draftsOpen()).toBe(0);
      const drafting = await client.openDraft();
      const before = await client.draftText();
      expect(await drafting.ask('insert', letter, { place: 'top', itemKey: 'draft:another' })).toEqual({
        ok: false,
        code: 'item-changed',
      });
      expect(await client.draftText()).toBe(before);
    });

    test('a draft is read as one, and takes the letter at its top: signature and quote stay byte for byte', async ({
      client,
    }) => {
      const { key, conversation } = await (await client.openApplication()).read();
      const drafting = await client.openDraft();
      const item = await drafting.read();
      expect(item).toMatchObject({ mode: 'compose', conversation, bodyFormat: 'html' });
      expect(item.key).not.toBe(key);
      expect(item.message.view).toBe('compose');
      expect(item.message.to.map(({ address }) => address)).toEqual(['eloise.marchandd@courriel.example']);
      const kept = await client.notOurs();
      expect(await drafting.ask('findLetter', letter, item.key)).toEqual({ ok: true, value: 'absent' });
      expect(await drafting.ask('insert', letter, { place: 'top', itemKey: item.key })).toEqual({
        ok: true,
        value: { place: 'top', format: 'html' },
      });
      expect((await client.draftText()).startsWith(words)).toBe(true);
      expect(await client.notOurs()).toEqual(kept);
      expect((await drafting.read()).key).toBe(item.key);
      expect(await drafting.ask('findLetter', letter, item.key)).toEqual({ ok: true, value: 'whole' });
    });

    test('a letter that is not selected is not replaced', async ({ client }) => {
      await client.openApplication();
      const drafting = await client.openDraft();
      const { key } = await drafting.read();
      await drafting.ask('insert', letter, { place: 'top', itemKey: key });
      const before = await client.draftText();
      expect(await drafting.ask('replaceSelected', letter, null, key)).toEqual({ ok: false, code: 'not-selected' });
      expect(await client.draftText()).toBe(before);
    });

    test('a letter put at the caret stands below what was typed', async ({ client }) => {
      await client.openApplication();
      const drafting = await client.openDraft();
      await client.typeLine('Avant.');
      const { key } = await drafting.read();
      expect(await drafting.ask('insert', letter, { place: 'cursor', itemKey: key })).toEqual({
        ok: true,
        value: { place: 'cursor', format: 'html' },
      });
      expect((await client.draftText()).startsWith(`Avant. ${words}`)).toBe(true);
    });

    test('a draft in plain text takes the letter without a tag', async ({ client }) => {
      await client.openApplication();
      const drafting = await client.openDraft();
      await client.makePlain();
      const { key, bodyFormat } = await drafting.read();
      expect(bodyFormat).toBe('text');
      expect(await drafting.ask('insert', letter, { place: 'top', itemKey: key })).toEqual({
        ok: true,
        value: { place: 'top', format: 'text' },
      });
      const draft = await client.draftText();
      expect(draft.startsWith(words)).toBe(true);
      expect(draft.slice(0, words.length + 40)).not.toMatch(/<\/?[a-z]|&[a-z]+;/);
    });
  });
}
