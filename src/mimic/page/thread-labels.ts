import type { MimicMailbox, MimicThread } from '../mimic-thread';
import { element, onClick } from './element';
import { mimicWords } from './mimic-words';

/** Labels put on threads since the page was loaded. */
const added = new Map<string, readonly string[]>();

/** Gmail’s own name of the inbox, which it shows in the language of the page. */
const inbox = '^i';

/** The labels of a thread beside its title, each with what takes it off, and the menu that puts one on. */
export function labelsElement(mailbox: MimicMailbox, thread: MimicThread): HTMLElement {
  const words = mimicWords[mailbox.language];
  const chips = element('span', { class: 'J-J5-Ji' });
  const draw = (): void => {
    const names = added.get(thread.id) ?? thread.labels;
    chips.replaceChildren(chip(inbox, words.inbox), ...names.map((name) => chip(name, name)));
  };
  const chip = (name: string, shown: string): HTMLElement =>
    element(
      'div',
      { class: 'hQ' },
      element('div', { class: 'hN', name, title: words.searchLabel(shown), role: 'button', tabindex: '0' }, shown),
      onClick(
        element('span', { class: 'hO', title: words.removeLabel(shown), role: 'button', tabindex: '0' }, '×'),
        () => {
          added.set(
            thread.id,
            (added.get(thread.id) ?? thread.labels).filter((label) => label !== name),
          );
          draw();
        },
      ),
    );
  const menu = element(
    'select',
    { class: 'asb', 'aria-label': words.addLabel },
    ...['', ...mailbox.labels].map((name) => element('option', { value: name }, name || words.addLabel)),
  );
  menu.addEventListener('change', () => {
    const { value } = menu as HTMLSelectElement;
    if (value !== '') added.set(thread.id, [...new Set([...(added.get(thread.id) ?? thread.labels), value])]);
    (menu as HTMLSelectElement).value = '';
    draw();
  });
  draw();
  return element('span', { class: 'labels' }, chips, menu);
}
