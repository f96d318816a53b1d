import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEml } from '../../src/embedded/server/parse-eml';

const sample = path.join(__dirname, '../../src/embedded/mailbox');
const read = (file: string) => parseEml(file, readFileSync(path.join(sample, file)), 'inbox');
const parse = (text: string) => parseEml('test.eml', Buffer.from(text.replaceAll('\n', '\r\n')), 'inbox');

describe('parseEml on the sample mailbox', () => {
  it('reads every file as a message with a sender and a date', async () => {
    for (const file of readdirSync(sample).filter((each) => each.endsWith('.eml'))) {
      const { message } = await read(file);
      expect([file, message.problem, message.from === null, message.date === null]).toEqual([file, null, false, false]);
    }
  });

  it('reads windows-1252 as a browser does, in names, subject and text', async () => {
    const { message } = await read('c17-1.eml');
    expect(message.from?.name).toBe('LEBŒUF Françoise');
    expect(message.subject).toBe('Candidature spontanée – responsable de production informatique');
    expect(message.text).toContain('Prétentions : 58 000 € bruts annuels');
  });

  it('marks a draft', async () => {
    expect((await read('c36-1.eml')).unsent).toBe(true);
    expect((await read('c26-1.eml')).unsent).toBe(false);
  });
});

describe('parseEml on broken files', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a picture', '\u0089PNG\n\u001a\n0000', 'not-a-message'],
    ['a letter without headers', 'Bonjour,\n\nVoici mon CV.\n', 'not-a-message'],
  ])('lists %s with its reason', async (_name, content, problem) => {
    const { message } = await parse(content);
    expect([message.file, message.problem]).toEqual(['test.eml', problem]);
  });

  it('opens a message whose structure is cut short', async () => {
    const { message } = await parse(
      'From: a@a.example\nSubject: Coupé\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nDébut',
    );
    expect([message.problem, message.text?.trim()]).toEqual([null, 'Début']);
  });

  it('opens a message without a date and with an unknown charset', async () => {
    const { message } = await parse(
      'From: a@a.example\nDate: bientôt\nSubject: =?klingon?Q?x?=\nContent-Type: text/plain; charset=klingon\n\nBonjour',
    );
    expect([message.problem, message.date, message.text?.trim()]).toEqual([null, null, 'Bonjour']);
  });

  it('refuses structure nested past all use, and says so', async () => {
    let body = 'fin';
    for (let depth = 0; depth < 400; depth++) {
      body = `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n${body}\n--b${depth}--\n`;
    }
    expect((await parse(`From: a@a.example\n${body}`)).message.problem).toBe('malformed-mime');
  });
});

describe('parseEml on parts', () => {
  it('keeps a forwarded message as one attachment', async () => {
    const inner = 'From: b@b.example\nSubject: Ma candidature\n\nBonjour';
    const { message, contents } = await parse(
      `From: a@a.example\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nVoir.\n--x\nContent-Type: message/rfc822\n\n${inner}\n--x--\n`,
    );
    const [attachment] = message.attachments;
    expect(attachment).toMatchObject({ kind: 'item', name: 'Ma candidature', contentType: 'message/rfc822' });
    expect(Buffer.from(contents.get(attachment?.id ?? '') ?? []).toString()).toContain('Bonjour');
    expect(message.text?.trim()).toBe('Voir.');
  });

  it('reads a calendar part as a meeting, in the zone it names', async () => {
    const { message } = await parse(
      'From: a@a.example\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:20261001T100000\nDTEND:20261001T084500Z\nLOCATION:Visio\\, salle 2\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    expect(message.meeting).toEqual({
      method: 'REQUEST',
      start: Date.parse('2026-10-01T08:00:00Z'),
      end: Date.parse('2026-10-01T08:45:00Z'),
      location: 'Visio, salle 2',
    });
  });
});
