import { cleanHtml } from './clean-html';
import { escapeHtml, textToHtml } from './escape-html';
import type { MailMessage, Person } from './mail';

type Quoted = Pick<MailMessage, 'from' | 'to' | 'cc' | 'date' | 'subject' | 'html' | 'text'>;

const labels = {
  fr: { from: 'De :', sent: 'Envoyé :', to: 'À :', cc: 'Cc :', subject: 'Objet :' },
  en: { from: 'From:', sent: 'Sent:', to: 'To:', cc: 'Cc:', subject: 'Subject:' },
} as const;

/** The original under an answer, as Outlook on the web quotes it. */
export function quoteHtml(message: Quoted, language: 'fr' | 'en'): string {
  const header = headerLines(message, language)
    .map(([label, value]) => `<b>${label}</b> ${escapeHtml(value)}`)
    .join('<br>');
  const body =
    message.html === null ? `<div class="PlainText">${textToHtml(message.text ?? '')}</div>` : cleanHtml(message.html);
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${header}</font><div>&nbsp;</div></div>` +
    `<div>${body}</div>`
  );
}

/** The body of a new answer: room to write, the signature, the quote. `written` goes where the caret would be. */
export function answerBody(written: string, signature: string, quote: string): string {
  const top = written === '' ? '<div><br></div><div><br></div>' : `${written}<div><br></div>`;
  return `${top}${signatureBlock(signature)}${quote}`;
}

export function signatureBlock(signature: string): string {
  return signature === '' ? '' : `<div id="Signature">${signature}</div><div><br></div>`;
}

function headerLines(message: Quoted, language: 'fr' | 'en'): (readonly [string, string])[] {
  const label = labels[language];
  const lines: (readonly [string, string])[] = [
    [label.from, message.from === null ? '' : showPerson(message.from)],
    [label.sent, message.date === null ? '' : showDate(message.date, language)],
    [label.to, message.to.map(showPerson).join('; ')],
  ];
  if (message.cc.length > 0) lines.push([label.cc, message.cc.map(showPerson).join('; ')]);
  return [...lines, [label.subject, message.subject]];
}

export function showPerson(person: Person): string {
  return person.name === '' ? person.address : `${person.name} <${person.address}>`;
}

/** « lundi 23 novembre 2026 09:58 »; “Monday, November 23, 2026 9:58 AM”. */
function showDate(date: number, language: 'fr' | 'en'): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-US';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { hour: language === 'fr' ? '2-digit' : 'numeric', minute: '2-digit' });
  return `${day.format(date)} ${time.format(date)}`;
}
