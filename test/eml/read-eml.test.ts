import { readEml, UnreadableEmlError } from '../../src/eml/read-eml';

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));

const plain = [
  'From: "DUPONT, Jean" <jean@courriel.example>',
  'To: Novalys <recrutement@novalys.example>',
  'Reply-To: relais@board.example',
  'Subject: =?utf-8?Q?Candidature_d=C3=A9veloppeur?=',
  'Date: Sun, 11 Oct 2026 22:41:07 +0000',
];

describe('an .eml file as an open message', () => {
  it('gives its headers and its text', async () => {
    const message = await readEml(bytes([...plain, 'Content-Type: text/plain; charset=utf-8', '', 'Bonjour']));
    expect(message).toMatchObject({
      view: 'read',
      subject: 'Candidature développeur',
      from: { name: 'DUPONT, Jean', address: 'jean@courriel.example' },
      replyTo: [{ name: '', address: 'relais@board.example' }],
      date: '2026-10-11T22:41:07.000Z',
      html: null,
    });
    expect(message.text?.trim()).toBe('Bonjour');
  });

  it.each([
    ['jdupont at courriel.example (Jean =?iso-8859-1?q?Lef=E8vre?=)', 'Jean Lefèvre', 'jdupont@courriel.example'],
    ['jdupont at courriel.example', '', 'jdupont@courriel.example'],
    ['jean@courriel.example (Jean Dupont)', 'Jean Dupont', 'jean@courriel.example'],
    ['Jean Dupont', 'Jean Dupont', ''],
  ])('knows its author as archives of mailing lists write one: %s', async (from, name, address) => {
    const message = await readEml(bytes([`From: ${from}`, 'Subject: x', '', 'Bonjour']));
    expect(message.from).toEqual({ name, address });
  });

  it('is a draft when it was not sent', async () => {
    const message = await readEml(bytes([...plain, 'X-Unsent: 1', '', 'Bonjour']));
    expect([message.view, message.date]).toEqual(['compose', null]);
  });

  it('carries the forwarded message, and its calendar apart from its attachments', async () => {
    const message = await readEml(
      bytes([
        ...plain,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Voir ci-joint',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: Anne <anne@courriel.example>',
        'Subject: CV',
        '',
        'Bonjour Jean',
        '--b',
        'Content-Type: text/calendar; method=REQUEST',
        '',
        'BEGIN:VCALENDAR',
        'END:VCALENDAR',
        '--b--',
      ]),
    );
    expect(message.attachments.map((attachment) => attachment.message?.from?.address)).toEqual([
      'anne@courriel.example',
    ]);
    expect(message.calendars).toHaveLength(1);
    expect(message.text).not.toContain('Bonjour Jean');
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['an Outlook .msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'outlook-msg'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n'), 'not-a-message'],
  ])('%s is refused with the reason', async (_name, file, reason) => {
    await expect(readEml(file)).rejects.toThrow(UnreadableEmlError);
    await expect(readEml(file)).rejects.toMatchObject({ reason });
  });
});
