import type { MimicMailbox } from '../mimic-thread';
import { composeElement, focusEditor, sent } from './compose';
import { element, onClick } from './element';
import { mimicWords } from './mimic-words';
import { threadView } from './thread-view';

/** A page that is built as we believe Gmail’s to be; see README.md. It is told its mail in a `script` of data. */
const mailbox = JSON.parse(document.querySelector('#mailbox')?.textContent ?? '') as MimicMailbox;
const words = mimicWords[mailbox.language];
const { account } = mailbox;

const main = element('div', { role: 'main', class: 'nH' });
const windows = element('div', { class: 'windows' });
const header = element(
  'header',
  { role: 'banner', class: 'gb' },
  onClick(element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, words.compose), composeNew),
  element('a', {
    class: 'gb_A',
    role: 'button',
    tabindex: '0',
    href: 'https://accounts.google.com/SignOutOptions?hl=x',
    'aria-label': `${words.account}${mailbox.language === 'fr' ? ' ' : ''}: ${account.name}  \n(${account.address})`,
  }),
  element('p', { class: 'not-gmail' }, words.notGmail),
);
document.body.append(header, main, windows);

function composeNew(): void {
  const compose = composeElement({ mailbox, to: [], subject: '', answers: null, place: 'window', onPopOut: null });
  windows.append(compose);
  focusEditor(compose);
}

/** `#inbox` lists the threads, `#inbox/<id>` shows one; `?unfolded` after it has every message open. */
function show(): void {
  const [path = '', query = ''] = location.hash.replace(/^#/, '').split('?');
  const id = path.split('/')[1];
  const thread = mailbox.threads.find((one) => one.id.endsWith(id ?? '…'));
  document.title = `${thread?.subject ?? words.inbox} - ${account.address} - ${words.mail}`;
  main.replaceChildren(thread === undefined ? inbox() : threadView(mailbox, thread, query === 'unfolded'));
}

function inbox(): HTMLElement {
  return element(
    'table',
    { class: 'F cf zt', role: 'grid' },
    ...mailbox.threads.map(({ id, subject, messages }) =>
      element(
        'tr',
        { class: 'zA yO', role: 'row' },
        element('td', { class: 'yX xY' }, messages.at(-1)?.from.name ?? ''),
        element(
          'td',
          { class: 'xY a4W' },
          element('a', { class: 'bog', href: `#inbox/${id.replace(/^\D*/, '')}` }, subject),
        ),
      ),
    ),
  );
}

window.addEventListener('hashchange', show);
show();

Object.assign(window, { mimic: { sent } });
