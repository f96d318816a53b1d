import type { MimicMailbox, MimicMessage, MimicPerson, MimicThread } from '../mimic-thread';
import { labelsElement } from './thread-labels';
import { composeElement, focusEditor } from './compose';
import { element, onClick } from './element';
import { mimicWords } from './mimic-words';
import { showHtml } from './trusted-html';

/** A thread as Gmail draws it: the newest message open, the others folded, or hidden behind their number. */
export function threadView(mailbox: MimicMailbox, thread: MimicThread, unfolded: boolean): HTMLElement {
  const words = mimicWords[mailbox.language];
  const list = element('div', { role: 'list', class: 'AO nH aia' });
  const last = thread.messages.length - 1;
  const hidden = unfolded || thread.messages.length < 5 ? [] : thread.messages.slice(1, last - 1);
  for (const [index, message] of thread.messages.entries()) {
    if (hidden.includes(message)) {
      if (message === hidden[0]) list.append(hiddenGroup(hidden, list));
    } else list.append(index === last || unfolded ? openEnvelope(message) : foldedEnvelope(message));
  }
  const replies = element('div', { class: 'nH replies' });
  const begin = (to: readonly MimicPerson[], place: 'inline' | 'window'): void => {
    const message = thread.messages[last];
    if (message === undefined) return;
    const compose: HTMLElement = composeElement({
      mailbox,
      to,
      subject: thread.subject,
      answers: { thread, message },
      place,
      onPopOut:
        place === 'window'
          ? null
          : () => {
              compose.remove();
              begin(to, 'window');
            },
    });
    if (place === 'inline') replies.append(compose);
    else document.querySelector('.windows')?.append(compose);
    focusEditor(compose);
  };
  const pill = (name: string, words_: string, act: () => void): HTMLElement =>
    onClick(
      element('span', { class: `ams ${name}`, role: 'link', tabindex: '0' }, words_),
      () => void setTimeout(act, 60),
    );
  const [answered] = thread.messages.slice(-1);
  const back = answered === undefined ? [] : isOurs(answered.from, mailbox) ? answered.to : [answered.from];
  const all = [...back, ...(answered?.to ?? []).filter((person) => !isOurs(person, mailbox) && !back.includes(person))];
  return element(
    'div',
    { class: 'nH iY' },
    element('div', { class: 'ha' }, subjectElement(thread), labelsElement(mailbox, thread)),
    list,
    replies,
    element(
      'div',
      { class: 'amn' },
      pill('bkH', words.reply, () => begin(back, 'inline')),
      ...(all.length > 1 ? [pill('bkI', words.replyAll, () => begin(all, 'inline'))] : []),
      pill('bkG', words.forward, () => begin([], 'inline')),
    ),
  );
}

function isOurs({ address }: MimicPerson, mailbox: MimicMailbox): boolean {
  return address.toLowerCase() === mailbox.account.address.toLowerCase();
}

function subjectElement({ id, subject }: MimicThread): HTMLElement {
  return element(
    'h2',
    { class: 'hP', tabindex: '-1', 'data-thread-perm-id': id, 'data-legacy-thread-id': hex(id) },
    subject,
  );
}

function openEnvelope(message: MimicMessage): HTMLElement {
  const { from, to, date, html, attachments } = message;
  const body = element('div', { class: 'a3s aiL' });
  showHtml(body, html);
  return element(
    'div',
    { role: 'listitem', class: 'h7', 'aria-expanded': 'true', tabindex: '-1' },
    element(
      'div',
      { class: 'adn ads', ...ids(message) },
      element(
        'div',
        { class: 'gE iv gt' },
        sender(from),
        element('span', { class: 'gK' }, dateElement(date)),
        recipients(to),
      ),
      element('div', { class: 'ii gt' }, body),
      element(
        'div',
        { class: 'aQH' },
        ...attachments.map(({ name, type }) =>
          element(
            'span',
            { class: 'aZo', download_url: `${type}:${encodeURIComponent(name)}:https://mail.google.com/` },
            name,
          ),
        ),
      ),
    ),
  );
}

/** A folded message keeps its sender and date, and has no body in the page. */
function foldedEnvelope(message: MimicMessage): HTMLElement {
  const { from, date } = message;
  const envelope = element(
    'div',
    { role: 'listitem', class: 'kv', 'aria-expanded': 'false', tabindex: '-1' },
    element(
      'div',
      { class: 'adf ads', ...ids(message) },
      element('table', {}, element('tr', {}, element('td', { class: 'gF' }, sender(from)))),
      element('span', { class: 'gK' }, dateElement(date)),
    ),
  );
  envelope.addEventListener('click', () => void setTimeout(() => envelope.replaceWith(openEnvelope(message)), 30));
  return envelope;
}

function hiddenGroup(messages: readonly MimicMessage[], list: HTMLElement): HTMLElement {
  const number = element('span', { class: 'adx', role: 'button', tabindex: '0' }, String(messages.length));
  const group = element('div', { class: 'kQ', tabindex: '-1' }, number);
  onClick(number, () => {
    for (const message of messages) list.insertBefore(foldedEnvelope(message), group);
    group.remove();
  });
  return group;
}

function ids({ id }: MimicMessage): Readonly<Record<string, string>> {
  return { 'data-message-id': `#msg-f:${id}`, 'data-legacy-message-id': hex(id) };
}

function hex(id: string): string {
  return BigInt(id.replace(/^\D*/, '')).toString(16);
}

function sender({ name, address }: MimicPerson): HTMLElement {
  return element(
    'span',
    { class: 'gD', email: address, name: name || address, 'data-hovercard-id': address },
    name || address,
  );
}

function recipients(people: readonly MimicPerson[]): HTMLElement {
  return element(
    'span',
    { class: 'hb' },
    ...people.map(({ name, address }) =>
      element('span', { class: 'g2', email: address, name, 'data-hovercard-id': address }, name || address),
    ),
  );
}

function dateElement(date: string): HTMLElement {
  return element('span', { class: 'g3', title: date, role: 'gridcell', tabindex: '-1' }, date);
}
