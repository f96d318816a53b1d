import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MailFolder } from '../../src/embedded/server/mail-folder';
import { MailStore } from '../../src/embedded/server/mail-store';

// Hundreds of files, on a machine that does other things too.
jest.setTimeout(60_000);

const count = 520;

describe('a folder of many messages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'large-'));
    for (let number = 0; number < count; number += 1) {
      const mail = [
        `From: candidature-${number}@courriel.example`,
        'To: recrutement@novalys.example',
        `Message-ID: <${number}@courriel.example>`,
        `Date: ${new Date(Date.UTC(2026, 10, 1) + number * 60_000).toUTCString()}`,
        `Subject: Candidature ${number}`,
        '',
        'Bonjour',
      ];
      await writeFile(path.join(folder, `a${String(number).padStart(4, '0')}.eml`), mail.join('\r\n'));
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is given before it is read, and told again as it grows', async () => {
    const store = await MailStore.open(folder, path.join(folder, 'outbox'));
    const whole = new Promise<void>((resolve) => {
      store.onGrown = () => {
        if (store.isWhole) resolve();
      };
    });
    const { messages, reading } = await store.listSoFar(0);
    expect(messages.length).toBeLessThan(count);
    expect(reading).toEqual({ read: messages.length, of: count });
    await whole;
    const later = await store.listSoFar();
    expect(later.reading).toBeNull();
    expect(later.messages).toHaveLength(count);
    expect(later.messages[0]?.subject).toBe(`Candidature ${count - 1}`);
  });

  it('is read once, by however many it is asked for at the same time', async () => {
    const progress: number[] = [];
    const inbox = new MailFolder(folder, 'inbox', () => progress.push(inbox.progress.read));
    await Promise.all([inbox.look(), inbox.look()]);
    const first = inbox.read().get('a0000.eml');
    await inbox.look();
    expect(inbox.read().get('a0000.eml')).toBe(first);
    expect(progress.at(-1)).toBe(count);
    expect([...progress].sort((one, other) => one - other)).toEqual(progress);
  });
});
