import type { Situation } from './candidate/find-candidate';
import type { Fact, ThreadLanguage } from './facts';
import { detectLanguage } from './language';
import type { Message } from './message';

/** What the candidate wrote in; failing that, what they quote in a notice, or the language of the exchange with them. */
export function readLanguage(messages: readonly Message[], situation: Situation): Fact<ThreadLanguage> {
  const own = messages.filter((message) => message.side === 'candidate');
  for (const message of own.sort((a, b) => b.text.length - a.text.length)) {
    const language =
      detectLanguage(beforeSignature(message.flat)) ??
      detectLanguage(message.flat) ??
      detectLanguage(`${message.subjectFlat}\n${message.flat}`);
    if (language !== null) return known(language, message, message.text);
  }
  // « Ok. G. » in an exchange: people answer in the language they are written to in.
  const [brief] = own;
  if (situation.kind === 'direct' && brief !== undefined && brief.text !== '')
    for (const { side, flat } of messages) {
      const language = side === 'mailbox' ? detectLanguage(flat) : null;
      if (language !== null) return known(language, brief, brief.text);
    }
  if (situation.kind === 'relayed') {
    const { message } = situation.notice;
    // A board may set the candidate's words apart as a quote that nobody signs.
    for (const inside of messages)
      if (inside.author === null && inside.parent?.index === message.index && inside.side !== 'mailbox') {
        const apart = detectLanguage(inside.flat);
        if (apart !== null) return known(apart, inside, inside.text);
      }
    const quoted = quotedWords(message);
    const language = quoted === null ? null : detectLanguage(quoted.flat);
    if (language !== null && quoted !== null) return known(language, message, quoted.text);
    const whole = detectLanguage(message.flat);
    return whole === null ? { state: 'missing' } : known(whole, message, message.text);
  }
  if (situation.kind === 'presented') {
    // A form on our own site: its author is a machine, and the candidate's words are in a field.
    const typed = situation.by.relay ? quotedWords(situation.by.message) : null;
    const typedIn = typed === null ? null : detectLanguage(typed.flat);
    if (typed !== null && typedIn !== null) return known(typedIn, situation.by.message, typed.text);
    const language = detectLanguage(situation.by.message.flat);
    return language === null ? { state: 'missing' } : known(language, situation.by.message, situation.by.message.text);
  }
  if (situation.kind === 'answered') {
    for (const message of messages) {
      if (message.side !== 'mailbox') continue;
      const language = detectLanguage(message.flat);
      if (language !== null) return known(language, message, message.text);
    }
  }
  return { state: 'missing' };
}

/** What is above a line of dashes: below it, disclaimers come in languages of their own. */
function beforeSignature(flat: string): string {
  const at = flat.search(/\n-- ?\n/);
  return at < 0 ? flat : flat.slice(0, at);
}

function known(value: ThreadLanguage, message: Message, words: string): Fact<ThreadLanguage> {
  const line =
    words
      .split('\n')
      .filter((one) => one.trim() !== '')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return {
    state: 'known',
    value,
    evidence: [{ quote: line.slice(0, 160).trim(), messageIndex: message.index, place: 'body' }],
  };
}

/** The candidate's words inside a notice: between quotation marks, or after « Message du candidat : ». */
function quotedWords(message: Message): { text: string; flat: string } | null {
  const label =
    /(?:message|lettre|mot|motivation|presentation|commentaire|cover letter|note|texte)s?(?: (?:du candidat|de la candidate|de motivation|d'accompagnement|from the (?:candidate|applicant)|de presentation|libre|personnel))? ?[:\n\t][\s"«_=*-]*/.exec(
      message.flat,
    );
  if (label !== null) {
    const from = label.index + label[0].length;
    const to = message.flat
      .slice(from)
      .search(
        /\n\s*(?:[-=_]{5,}|(?:pour repondre|repondre|ce message|vous recevez|voir|telecharger|view|reply|to reply|cet? e-?mail))/,
      );
    const end = to < 0 ? message.flat.length : from + to;
    if (end - from > 25) return { text: message.text.slice(from, end), flat: message.flat.slice(from, end) };
  }
  const quotes = /["«]\s?([^"»]{30,4000})/.exec(message.flat);
  if (quotes === null) return null;
  const from = quotes.index;
  const end = from + quotes[0].length;
  return { text: message.text.slice(from, end), flat: message.flat.slice(from, end) };
}
