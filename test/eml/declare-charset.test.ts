import { declareCharset } from '../../src/eml/declare-charset';
import { readEml } from '../../src/eml/read-eml';

/** A byte for each character: letters of Windows-1252 as mail of the 2000s holds them. */
const western = (lines: readonly string[]) => Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'));

const header = [
  'From: Béatrice Nogaret <b.nogaret@courriel.example>',
  'To: recrutement@novalys.example',
  'Subject: Réponse à votre offre',
  'Date: Mon, 09 Sep 2002 12:44:00 +0200',
];

const letter = 'Mon expérience répond à votre attente, près de « Besançon ».';

describe('texts whose letters nothing declares', () => {
  it.each<[string, readonly string[]]>([
    ['without any type', ['', letter]],
    ['without a charset', ['Content-Type: text/plain', 'Content-Transfer-Encoding: 8bit', '', letter]],
    ['of a type on two lines', ['Content-Type: text/plain;', '\tformat=flowed', '', letter]],
    ['said to be UTF-8', ['Content-Type: text/plain; charset="UTF-8"; format=flowed', '', letter]],
    [
      'encoded, without a charset',
      [
        'Content-Type: text/plain',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Mon exp=E9rience r=E9pond =E0 votre attente, pr=E8s de =AB Besan=',
        '=E7on =BB.',
      ],
    ],
    [
      'encoded as a whole',
      [
        'Content-Type: text/plain',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(letter, 'latin1').toString('base64'),
      ],
    ],
    [
      'in a part of several',
      [
        'Content-Type: multipart/alternative; boundary="== one =="',
        '',
        '--== one ==',
        'Content-Type: text/plain',
        '',
        letter,
        '--== one ==--',
      ],
    ],
  ])('are read as a mail client shows them: %s', async (_, rest) => {
    const message = await readEml(western([...header, ...rest]));
    expect(message.from?.name).toBe('Béatrice Nogaret');
    expect(message.subject).toBe('Réponse à votre offre');
    expect(message.text?.trim()).toBe(letter);
  });

  it('stand beside texts that say how they are written', async () => {
    const message = await readEml(
      western([
        ...header,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: multipart/alternative; boundary=c',
        '',
        '--c',
        'Content-Type: text/plain; charset=iso-8859-2',
        '',
        'Bo¿ena £ukasik',
        '--c',
        'Content-Type: text/html',
        '',
        '<p>Réponse</p>',
        '--c--',
        '--b',
        'Content-Type: application/pdf; name="CV_Béatrice.pdf"',
        '',
        '%PDF-éà',
        '--b--',
      ]),
    );
    expect(message.text?.trim()).toBe('Bożena Łukasik');
    expect(message.html?.trim()).toBe('<p>Réponse</p>');
    expect(message.attachments.map(({ name }) => name)).toEqual(['CV_Béatrice.pdf']);
  });

  it('are found in a message that another carries', async () => {
    const message = await readEml(
      western([
        ...header,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: Zoé Pécheur <zoe@courriel.example>',
        'Subject: Été',
        '',
        letter,
        '--b--',
      ]),
    );
    expect(message.attachments[0]?.message).toMatchObject({ from: { name: 'Zoé Pécheur' }, subject: 'Été' });
    expect(message.attachments[0]?.message?.text?.trim()).toBe(letter);
  });
});

describe('what is left as it is', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode([...header, '', letter].join('\n'))],
    [
      'a charset of its own',
      western(['Subject: x', 'Content-Type: text/plain; charset=iso-8859-15', '', 'prix : 5 ¤']),
    ],
    ['nothing', new Uint8Array()],
    ['no header', western(['é'.repeat(3)])],
    ['a boundary that never comes', western(['Content-Type: multipart/mixed; boundary=b', '', '--c', '', 'é'])],
  ])('%s', (name, bytes) => {
    const declared = declareCharset(bytes);
    if (name !== 'no header') expect(declared).toBe(bytes);
    expect(declared.length).toBeGreaterThanOrEqual(bytes.length);
  });

  it('messages inside messages beyond any letter’s depth', () => {
    const nested = Array.from({ length: 2_000 }, () => 'Content-Type: message/rfc822\r\n\r\n').join('');
    expect(() => declareCharset(western([nested, 'é']))).not.toThrow();
  });
});
