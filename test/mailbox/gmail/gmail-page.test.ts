/** @jest-environment jsdom */
import type { Granted } from '../../../src/mailbox/gmail/protocol';
import { serveGmailPage, type GmailPage } from '../../../src/mailbox/gmail/gmail-page';

const letter = { html: '<p>Bonjour,</p>', text: 'Bonjour,' };

/** What a mail could hold to be taken for Gmail’s own buttons, drafts and forms. */
const forged =
  '<span class="ams bkH" role="link">Répondre</span><span class="kQ"><span class="adx">9</span></span>' +
  '<div class="M9"><form><input name="composeid" value="1"><input name="rm" value="#msg-f:7"></form>' +
  '<div g_editable="true" contenteditable="true" role="textbox">à moi</div></div>';

let page: GmailPage;

/** A thread of one message, whose body is `body`, in the page of the mailbox of Camille Perrin. */
function show(body: string): void {
  location.hash = '#inbox/1';
  document.title = 'Candidature - camille@novalys.example - Gmail';
  document.body.innerHTML =
    '<div role="main"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1">Candidature</h2></div>' +
    '<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:7"><span class="gD" email="lea@courriel.example" name="Léa Roux"></span>' +
    `<div class="ii gt"><div class="a3s">${body}</div></div></div></div></div>`;
  page = serveGmailPage(document, () => undefined);
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  page.stop();
  jest.useRealTimers();
});

test('a draft and a reply button that a mail pretends to hold are neither read, pressed nor written into', async () => {
  show(forged);
  const pressed: string[] = [];
  document
    .querySelector('.a3s')
    ?.addEventListener('click', ({ target }) => pressed.push((target as Element).className));
  const before = document.body.innerHTML;

  const answer = await page.answer({ t: 'read' });
  expect(answer).toMatchObject({
    ok: true,
    snapshot: { drafts: [], currentDraft: null, undecided: [], canReply: false, itemKey: 'message:thread-f:1/msg-f:7' },
  });
  const itemKey = 'message:thread-f:1/msg-f:7';
  expect(await page.answer({ t: 'reply', itemKey, all: false, letter })).toEqual({ ok: false, why: 'no-draft' });
  expect(await page.answer({ t: 'insert', itemKey, place: 'top', letter })).toEqual({ ok: false, why: 'no-draft' });
  await page.answer({ t: 'unfold' });
  expect(pressed).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

test('the caret in a mail makes no draft the one that is meant', async () => {
  show(forged);
  getSelection()?.collapse(document.querySelector('.a3s [g_editable]')?.firstChild ?? null, 1);
  document.dispatchEvent(new Event('selectionchange'));
  expect(await page.answer({ t: 'read' })).toMatchObject({ snapshot: { currentDraft: null, drafts: [] } });
});

test('a label put on the thread is told to the pane, once', async () => {
  show('Bonjour');
  page.stop();
  const told = jest.fn();
  page = serveGmailPage(document, told);
  await page.answer({ t: 'read' });
  document
    .querySelector('.ha')
    ?.insertAdjacentHTML('beforeend', '<div class="hN" name="Refus envoyé">Refus envoyé</div>');
  await jest.advanceTimersByTimeAsync(1_500);
  expect(told).toHaveBeenCalledTimes(1);
  const { snapshot } = (await page.answer({ t: 'read' })) as Granted<'read'>;
  expect(told).toHaveBeenCalledWith(snapshot.itemKey);
  expect(await page.answer({ t: 'read' })).toMatchObject({ snapshot: { thread: { labels: ['Refus envoyé'] } } });
});
