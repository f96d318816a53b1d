import { fold } from '../../text/fold';
import type { Message } from '../message';
import { bareSubject } from './subject-title';
import type { TitleSource } from './title-spans';

/** The words of the names and of the houses that write or are written to. */
export function properNames(messages: readonly Message[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { author, recipients, replyTo } of messages)
    for (const { name, address } of [...(author === null ? [] : [author]), ...recipients, ...replyTo]) {
      const [local = '', domain = ''] = fold(address).split('@');
      const parts = local.split(/[._-]/);
      const house = domain.replace(/\.[^.]*$/, '').split(/[.-]/);
      for (const word of [...fold(name).split(/[^\p{L}]+/u), ...(parts.length > 1 ? parts : []), ...house])
        if (word.length > 2) names.add(word);
    }
  return names;
}

const located = /\s(?:à|À|sur|near|\d{5}) (\p{Lu}\p{Ll}[\p{L}-]+)/gu;

/** Folded words that the thread writes as towns. */
export function townsIn(messages: readonly Message[]): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const { text } of messages) for (const [, town = ''] of text.matchAll(located)) towns.add(fold(town));
  return towns;
}

/** Every piece of the thread where a title may be written, newest first. */
export function titleSources(messages: readonly Message[]): readonly TitleSource[] {
  const sources: TitleSource[] = [];
  const subjects = new Set<string>();
  for (const message of messages) {
    const subject = bareSubject(message.subject);
    const flatSubject = fold(subject);
    if (subject !== '' && !subjects.has(flatSubject)) {
      subjects.add(flatSubject);
      sources.push({ message, place: 'subject', text: subject, flat: flatSubject, written: subject });
    }
    const end = otherOffers(message.flat);
    if (message.text !== '')
      sources.push({
        message,
        place: 'body',
        text: message.text.slice(0, end),
        flat: message.flat.slice(0, end),
        written: message.text,
      });
    for (const calendar of message.calendars)
      if (calendar.summary !== '') {
        const { summary } = calendar;
        sources.push({ message, place: 'calendar', text: summary, flat: fold(summary), written: summary });
      }
    for (const name of message.attachmentNames) {
      const text = name.replace(/\.\w{2,5}$/, '').replaceAll('_', ' ');
      sources.push({ message, place: 'file', text, flat: fold(text), written: name });
    }
  }
  return sources;
}

/** Boards end on other people's offers and other candidates. */
function otherOffers(flat: string): number {
  const end = flat.search(
    /\n[^\n]{0,20}\b(?:autres (?:profils|offres|annonces|candidat\w*)|offres similaires|profils similaires|vous aimerez|similar (?:jobs|candidates)|other (?:jobs|candidates)|pourraient vous (?:plaire|interesser))/,
  );
  return end < 0 ? flat.length : end;
}
