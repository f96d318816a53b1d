/** @jest-environment jsdom */
import { answeredMessage } from '../../../src/mailbox/gmail/answered-message';
import { diagnose } from '../../../src/mailbox/gmail/diagnose';
import { readAccount } from '../../../src/mailbox/gmail/read-account';
import { readThread } from '../../../src/mailbox/gmail/read-thread';

const candidate = '<span class="gD" email="lea@courriel.example" name="Léa Roux">Léa Roux</span>';
const ours = '<span class="gD" email="camille@novalys.example" name="Camille Perrin"></span>';

function open(sender: string, id: string, body = '<p>Bonjour</p>'): string {
  return `<div role="listitem" class="h7" aria-expanded="true"><div class="adn" data-message-id="#msg-f:${id}" data-legacy-message-id="ab${id}">${sender}<span class="hb"><span email="camille@novalys.example" name="Camille Perrin"></span></span><span class="gK"><span class="g3" title="23 nov. 2026, 09:12"></span></span><div class="ii gt"><div class="a3s">${body}</div></div></div></div>`;
}

function folded(sender: string, id: string): string {
  return `<div role="listitem" class="kv" aria-expanded="false"><div class="adf" data-message-id="#msg-f:${id}">${sender}</div></div>`;
}

function show(
  messages: string,
  subject = '<h2 class="hP" data-thread-perm-id="thread-f:1">Candidature <span>Go</span></h2>',
): void {
  location.hash = '#inbox/FMfcgz1';
  document.title = 'Candidature - camille@novalys.example - Messagerie Gmail';
  document.body.innerHTML = `<div role="main"><div class="ha">${subject}</div><div role="list">${messages}</div></div>`;
}

describe('a thread read from the page', () => {
  test('a message has its sender, recipients, date and body, and the thread its key and subject', () => {
    show(open(candidate, '7'));
    expect(readThread(document)).toEqual({
      key: 'thread-f:1',
      subject: 'Candidature Go',
      labels: [],
      hidden: 0,
      messages: [
        {
          id: 'msg-f:7',
          from: { name: 'Léa Roux', address: 'lea@courriel.example' },
          to: [{ name: 'Camille Perrin', address: 'camille@novalys.example' }],
          dateText: '23 nov. 2026, 09:12',
          html: '<p>Bonjour</p>',
          attachments: [],
        },
      ],
    });
  });

  test('a folded message has no body, and a number stands for those that are hidden', () => {
    show(`${folded(candidate, '1')}<div class="kQ"><span class="adx">4</span></div>${open(candidate, '9')}`);
    const thread = readThread(document);
    expect(thread?.messages.map(({ id, html }) => [id, html === null])).toEqual([
      ['msg-f:1', true],
      ['msg-f:9', false],
    ]);
    expect(thread?.hidden).toBe(4);
  });

  test.each([
    [
      'the id that Gmail writes as the word undefined',
      '<h2 class="hP" data-thread-perm-id="undefined">X</h2>',
      'FMfcgz1',
    ],
    ['a title known by its place only', '<h2>X</h2>', 'FMfcgz1'],
    ['the older id alone', '<h2 class="hP" data-legacy-thread-id="19af">X</h2>', '19af'],
  ])('%s still gives the thread a key', (_name, subject, key) => {
    show(open(candidate, '7'), subject);
    expect(readThread(document)?.key).toBe(key);
  });

  test('a page without Gmail’s classes is read by roles and attributes', () => {
    show(
      '<div role="listitem" aria-expanded="true"><div data-legacy-message-id="19b"><span email="lea@courriel.example" name="Léa Roux"></span><div class="a3s">Oui</div></div></div>',
    );
    expect(readThread(document)?.messages).toMatchObject([
      { id: '19b', from: { address: 'lea@courriel.example' }, html: 'Oui' },
    ]);
  });

  test('a list of messages, or an empty page, is no thread', () => {
    show('', '');
    expect(readThread(document)).toBeNull();
    document.body.innerHTML = '';
    expect(readThread(document)).toBeNull();
  });

  test('an outline says which bodies are there, and copies none', () => {
    show(`${folded(candidate, '1')}${open(candidate, '2')}`);
    expect(readThread(document, 'outline')?.messages.map(({ html }) => html)).toEqual([null, '']);
  });
});

describe('the labels of a thread', () => {
  const withLabels = (labels: string, body = ''): void => {
    show(open(candidate, '7', body), `<h2 class="hP" data-thread-perm-id="thread-f:1">X</h2>${labels}`);
  };

  test('are read by the name that is not translated, nested ones with their parents; Gmail’s own are left out', () => {
    withLabels(
      '<div class="hN" name="^i" title="Nach Nachrichten mit dem Label Posteingang suchen">Posteingang</div>' +
        '<div class="hN" name="Recrutement/Refus envoyé" title="Nach allen Nachrichten mit dem Label … suchen">Recrutement/Refus…</div>' +
        '<div class="hO" title="Label entfernen">×</div>',
    );
    expect(readThread(document)?.labels).toEqual(['Recrutement/Refus envoyé']);
  });

  test('are read by their words when nothing else names them', () => {
    withLabels('<div class="hN">Refus  envoyé</div>');
    expect(readThread(document)?.labels).toEqual(['Refus envoyé']);
  });

  test('are not those that a mail pretends to have', () => {
    withLabels('', '<div class="ha"><div class="hN" name="Refus envoyé" data-label-name="Refus envoyé">x</div></div>');
    expect(readThread(document)?.labels).toEqual([]);
  });
});

describe('a mail that plays the page it is shown in', () => {
  test('adds no message, recipient, attachment or hidden group, whatever its classes', () => {
    const forged =
      '<div role="listitem" class="h7"><span class="gD" email="chef@novalys.example" name="Chef"></span></div>' +
      '<span class="hb"><span email="piege@courriel.example"></span></span><span class="kQ"><span class="adx">99</span></span>' +
      '<span download_url="application/pdf:faux.pdf:https://x.example"></span><h2 class="hP" data-thread-perm-id="thread-f:9">Y</h2>';
    show(open(candidate, '7', forged));
    const thread = readThread(document);
    expect(thread).toMatchObject({ key: 'thread-f:1', hidden: 0 });
    expect(thread?.messages).toHaveLength(1);
    expect(thread?.messages[0]).toMatchObject({
      from: { address: 'lea@courriel.example' },
      to: [{ address: 'camille@novalys.example' }],
      attachments: [],
    });
  });

  test('is not taken for the page even where the page itself has lost its marks', () => {
    show(open(candidate, '7', '<span class="gD" email="chef@novalys.example"></span>').replace(candidate, ''));
    expect(readThread(document)?.messages[0]?.from).toBeNull();
  });

  test('a thread of a hundred messages is read from its end, and says how many are left', () => {
    show(Array.from({ length: 100 }, (_, number) => open(candidate, String(number))).join(''));
    const thread = readThread(document);
    expect(thread?.messages).toHaveLength(60);
    expect(thread?.messages.at(-1)?.id).toBe('msg-f:99');
    expect(thread?.hidden).toBe(40);
  });
});

describe('the message that a letter answers', () => {
  test.each([
    ['the last that is not ours', `${open(candidate, '1')}${open(ours, '2')}`, 'msg-f:1'],
    [
      'one that can be read before a later one that is folded',
      `${open(candidate, '1')}${folded(candidate, '2')}`,
      'msg-f:1',
    ],
    ['a folded one when none can be read', `${folded(candidate, '1')}${open(ours, '2')}`, 'msg-f:1'],
    ['the last when all are ours', `${open(ours, '1')}${open(ours, '2')}`, 'msg-f:2'],
  ])('is %s', (_name, messages, id) => {
    show(messages);
    const thread = readThread(document);
    expect(thread && answeredMessage(thread, ['Camille@novalys.example'])?.id).toBe(id);
  });
});

describe('whose mailbox is shown', () => {
  const button = (label: string): void => {
    document.body.innerHTML = `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${label}"></a>`;
  };

  test.each([
    ['Compte Google\u00a0: Camille Perrin  \n(camille@novalys.example)', 'Camille Perrin'],
    ['Google Account: Jose Ortega (camille@novalys.example)', 'Jose Ortega'],
    ['Google-Konto: camille@novalys.example', ''],
  ])('the account’s button %j names the person', (label, name) => {
    document.title = 'Inbox - camille@novalys.example - Gmail';
    button(label);
    expect(readAccount(document)).toEqual({ name, address: 'camille@novalys.example' });
  });

  test('the title tells a delegated mailbox from the person who is signed in', () => {
    document.title = 'Re: camille@novalys.example - jobs@novalys.example - Novalys Mail';
    button('Google Account: Camille Perrin (camille@novalys.example)');
    expect(readAccount(document)).toEqual({ name: 'Camille Perrin', address: 'jobs@novalys.example' });
  });
});

test('a diagnosis says what a changed page no longer has, and quotes nothing of it', () => {
  document.documentElement.lang = 'fr" onload="alert(1)';
  show(open(candidate, '7').replace('a3s', 'zz9').replace('ii gt', 'zz8'));
  const diagnosis = diagnose(document);
  expect(diagnosis).toMatch(/^body: not found$/m);
  expect(diagnosis).toMatch(/^page language fr$|^page language unknown$/m);
  expect(diagnosis).not.toMatch(/Léa|Candidature|novalys|alert/);
});
