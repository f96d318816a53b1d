import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { OutgoingMail } from '../../src/embedded/model/mail';
import { MailStore } from '../../src/embedded/server/mail-store';

const written =
  '<div>Bonjour Éloïse,</div><div id="Signature">Novalys</div><hr><div id="divRplyFwdMsg"><b>De :</b> Éloïse</div>';

const answer: OutgoingMail = {
  replaces: null,
  from: { name: 'Novalys Recrutement', address: 'recrutement@novalys.example' },
  to: [{ name: 'Éloïse Durand', address: 'eloise@courriel.example' }],
  cc: [],
  bcc: [{ name: '', address: 'archives@novalys.example' }],
  subject: 'RE : Candidature – ingénieure',
  format: 'html',
  body: written,
  inReplyTo: '<1@courriel.example>',
  references: ['<0@courriel.example>', '<1@courriel.example>'],
  conversationId: 'AAQk',
  attachments: [
    { id: 'a', name: 'été.txt', contentType: 'text/plain', size: 3, isInline: false, kind: 'file', base64: 'YWJj' },
  ],
  internetHeaders: { 'X-Scenario': 'cv' },
  deliverAt: 0,
  date: Date.parse('2026-11-23T09:00:00Z'),
};

describe('MailStore', () => {
  let inbox: string;
  let outbox: string;

  beforeEach(async () => {
    inbox = await mkdtemp(path.join(tmpdir(), 'mailbox-'));
    outbox = path.join(inbox, 'outbox');
    const original =
      'From: eloise@courriel.example\r\nTo: recrutement@novalys.example\r\nMessage-ID: <1@courriel.example>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nSubject: Candidature\r\n\r\nBonjour';
    await writeFile(path.join(inbox, 'first.eml'), original);
    await writeFile(path.join(inbox, 'broken.eml'), '\u0000\u0001');
  });

  afterEach(() => rm(inbox, { recursive: true }));

  it('lists broken files beside the others', async () => {
    const store = await MailStore.open(inbox, outbox);
    const listed = (await store.list()).map(({ file, problem }) => [file, problem]);
    expect(listed).toEqual([
      ['first.eml', null],
      ['broken.eml', 'not-a-message'],
    ]);
  });

  it('takes the address most messages were sent to for ours when nothing says who we are', async () => {
    const store = await MailStore.open(inbox, outbox);
    expect(store.settings.mailbox.address).toBe('recrutement@novalys.example');
  });

  it('writes what is sent as an .eml that a MIME reader gives back whole', async () => {
    const store = await MailStore.open(inbox, outbox);
    const id = await store.send(answer);
    const [file] = await readdir(outbox);
    expect(file).toBe('sent-2026-11-23-09-00-00-re-candidature-ingenieure.eml');
    const email = await PostalMime.parse(await readFile(path.join(outbox, file ?? '')));
    expect(email).toMatchObject({
      subject: answer.subject,
      inReplyTo: '<1@courriel.example>',
      references: '<0@courriel.example> <1@courriel.example>',
      to: [{ name: 'Éloïse Durand', address: 'eloise@courriel.example' }],
      bcc: [{ address: 'archives@novalys.example' }],
      date: '2026-11-23T09:00:00.000Z',
    });
    expect(email.html).toContain(written);
    expect(email.text).toMatch(/^Bonjour Éloïse,\nNovalys\n/);
    expect(email.attachments[0]?.filename).toBe('été.txt');
    expect(email.headers.find((each) => each.key === 'x-scenario')?.value).toBe('cv');
    expect(email.headers.some((each) => each.key === 'x-unsent')).toBe(false);
    const sent = await store.message(id);
    const first = (await store.list()).find((each) => each.file === 'first.eml');
    expect([sent?.folder, sent?.conversationId]).toEqual(['sent', first?.conversationId]);
  });

  it('never overwrites: two mails of one second and one subject are two files', async () => {
    const store = await MailStore.open(inbox, outbox);
    await Promise.all([store.send(answer), store.send(answer), store.send(answer)]);
    const files = (await readdir(outbox)).filter((file) => file.endsWith('.eml'));
    expect(files).toHaveLength(3);
    expect((await readdir(outbox)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps one file and one id for a draft saved again, and lets it go when it is sent', async () => {
    const store = await MailStore.open(inbox, outbox);
    const id = await store.saveDraft({ ...answer, format: 'text', body: 'Premier jet' });
    expect(await store.saveDraft({ ...answer, format: 'text', body: 'Second jet', replaces: id })).toBe(id);
    expect((await store.message(id))?.text?.trim()).toBe('Second jet');
    await store.send({ ...answer, replaces: id });
    expect((await store.list()).map((each) => each.folder).sort()).toEqual(['inbox', 'inbox', 'sent']);
  });

  it('keeps a draft of the mailbox folder as it is, and shows the saved one in its place', async () => {
    const draft = 'From: recrutement@novalys.example\r\nX-Unsent: 1\r\nSubject: En cours\r\n\r\nAvant';
    await writeFile(path.join(inbox, 'draft.eml'), draft);
    const store = await MailStore.open(inbox, outbox);
    const before = (await store.list()).find((each) => each.folder === 'drafts');
    await store.saveDraft({ ...answer, format: 'text', body: 'Après', replaces: before?.id ?? null });
    const drafts = (await store.list()).filter((each) => each.folder === 'drafts');
    expect(drafts.map((each) => [each.id, each.text?.trim()])).toEqual([[before?.id, 'Après']]);
    expect(await readFile(path.join(inbox, 'draft.eml'), 'utf8')).toBe(draft);
  });

  it('remembers categories, settings and properties after a restart', async () => {
    const store = await MailStore.open(inbox, outbox);
    const [first] = await store.list();
    await Promise.all([
      store.setCategories(first?.id ?? '', ['Refus envoyé']),
      store.setRoamingSettings('add-in', 'ada@novalys.example', { theme: '"calm"' }),
      store.setCustomProperties('add-in', first?.id ?? '', '{"a":1}'),
    ]);
    const again = await MailStore.open(inbox, outbox);
    expect((await again.list())[0]?.categories).toEqual(['Refus envoyé']);
    expect(again.roamingSettings('add-in', 'ada@novalys.example')).toEqual({ theme: '"calm"' });
    expect(again.roamingSettings('add-in', 'bob@novalys.example')).toEqual({});
    expect(again.customProperties('add-in', first?.id ?? '')).toBe('{"a":1}');
  });

  it('rejects a mail it cannot write', async () => {
    const store = await MailStore.open(inbox, outbox);
    await writeFile(outbox, 'a file where the folder should be');
    await expect(store.send(answer)).rejects.toThrow();
  });
});
