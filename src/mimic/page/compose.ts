import type { MimicMailbox, MimicMessage, MimicPerson, MimicThread } from '../mimic-thread';
import { element, onClick } from './element';
import { mimicWords } from './mimic-words';
import { showHtml } from './trusted-html';

/** What a compose is begun with. */
export interface Begun {
  readonly mailbox: MimicMailbox;
  readonly to: readonly MimicPerson[];
  readonly subject: string;
  /** The message answered and its thread; null for a new mail. */
  readonly answers: { readonly thread: MimicThread; readonly message: MimicMessage } | null;
  /** `window`: floats over the page, as a popped-out reply or a new mail does. */
  readonly place: 'inline' | 'window';
  /** Moves the reply into a window of its own. */
  readonly onPopOut: (() => void) | null;
}

let composed = 0;

/** How often Send was pressed in this page; a test reads it. */
export const sent = { count: 0 };

/** A compose, with the addressing form beside the editor and never around it, as in Gmail since 2026. */
export function composeElement(begun: Begun): HTMLElement {
  const { mailbox, answers, place } = begun;
  const words = mimicWords[mailbox.language];
  composed += 1;
  const editor = element('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    role: 'textbox',
    'aria-label': words.body,
    'aria-multiline': 'true',
    tabindex: '1',
    g_editable: 'true',
    contenteditable: 'true',
  });
  showHtml(editor, bodyHtml(begun));
  const form = addressingForm(begun);
  const compose = element('div', place === 'inline' ? { class: 'M9' } : { class: 'M9', role: 'region' });
  const around =
    place === 'inline'
      ? compose
      : element('div', { class: 'nH Hd', role: 'dialog', 'aria-label': begun.subject || words.compose }, compose);
  const close = (): void => around.remove();
  compose.append(
    form,
    element('div', { class: 'Ar Au' }, editor),
    element(
      'div',
      { class: 'aDh' },
      onClick(
        element('div', { class: 'T-I J-J5-Ji aoO T-I-atl L3', role: 'button', tabindex: '1' }, words.send),
        () => {
          sent.count += 1;
          close();
        },
      ),
      onClick(element('button', { class: 'plain-text', type: 'button' }, words.plainText), () =>
        makePlain(editor, form),
      ),
      ...(begun.onPopOut === null
        ? []
        : [onClick(element('button', { class: 'pop-out', type: 'button' }, words.popOut), begun.onPopOut)]),
      onClick(element('div', { class: 'og T-I-J3', role: 'button', tabindex: '1' }, words.discard), close),
    ),
  );
  if (answers !== null) editor.parentElement?.append(trimmedQuote(editor, begun));
  return around;
}

/** Gmail puts the caret at the top of a fresh reply. */
export function focusEditor(compose: HTMLElement): void {
  const editor = compose.querySelector<HTMLElement>('[g_editable]');
  editor?.focus();
  if (editor) getSelection()?.collapse(editor.firstElementChild ?? editor, 0);
}

function addressingForm({ to, subject, answers, mailbox }: Begun): HTMLElement {
  const words = mimicWords[mailbox.language];
  const hidden = (name: string, value: string): HTMLElement => element('input', { type: 'hidden', name, value });
  const chips = to.map(({ name, address }) =>
    element('div', { role: 'option', class: 'afV', 'data-hovercard-id': address, 'data-name': name }, name || address),
  );
  const form = element(
    'form',
    { class: 'bAs', method: 'post' },
    hidden('composeid', String(composed)),
    hidden('rm', answers === null ? 'undefined' : `#msg-f:${answers.message.id}`),
    hidden('draft', 'undefined'),
    hidden('ishtml', '1'),
    element(
      'div',
      { role: 'listbox', 'aria-label': words.to, class: 'afp' },
      ...chips,
      element('input', { role: 'combobox', 'aria-expanded': 'false', 'aria-label': words.to, class: 'agP aFw' }),
    ),
    element('input', {
      name: 'subjectbox',
      class: 'aoT',
      'aria-label': words.subject,
      value: answers === null ? subject : `Re: ${subject.replace(/^re\s?:\s*/i, '')}`,
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function bodyHtml({ mailbox }: Begun): string {
  if (mailbox.signature === '') return '<div><br></div>';
  return `<div dir="ltr"><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${mailbox.signature}</div></div>`;
}

/** The quote joins the draft when the three dots are pressed; until then it is beside it. */
function trimmedQuote(editor: HTMLElement, { answers, mailbox }: Begun): HTMLElement {
  const words = mimicWords[mailbox.language];
  const dots = element('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': words.trimmed }, '•••');
  return onClick(dots, () => {
    dots.remove();
    if (answers === null) return;
    const { from, date, html } = answers.message;
    const attribution = element('div', { dir: 'ltr', class: 'gmail_attr' });
    attribution.textContent = words.wrote(`${from.name} <${from.address}>`, date);
    const quoted = element('blockquote', { class: 'gmail_quote', style: 'margin:0 0 0 .8ex;padding-left:1ex' });
    showHtml(quoted, html);
    editor.append(element('br'), element('div', { class: 'gmail_quote gmail_quote_container' }, attribution, quoted));
  });
}

function makePlain(editor: HTMLElement, form: HTMLElement): void {
  const text = editor.innerText;
  editor.setAttribute('contenteditable', 'plaintext-only');
  editor.textContent = text;
  form.querySelector('[name="ishtml"]')?.setAttribute('value', '0');
}
