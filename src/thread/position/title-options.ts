import { fold } from '../../text/fold';
import type { Message } from '../message';
import { withoutGender } from './clean-title';
import { SourceSpans, type TitleSource } from './title-spans';
import { usualTitleCase } from './title-case';
import { bareSubject } from './subject-title';
import type { Emit, Weights } from '../weights';

/** One place where a title is written. */
export interface TitleMention {
  readonly title: string;
  readonly source: TitleSource;
  /** Where it stands in what was written. */
  readonly start: number;
  readonly end: number;
  /** After « Poste : », at the head of a line. */
  readonly labelled: boolean;
  readonly weigh: (weights: Weights) => number;
  /** The same features, for learning. */
  readonly features: (emit: Emit) => void;
}

/** A title, with every place that writes it. */
export interface TitleOption {
  readonly key: string;
  readonly mentions: readonly TitleMention[];
  /** What all its places together tell. */
  readonly features: readonly string[];
}

/** Every title the thread may be about, and what tells of a thread that names none. */
export function readOptions(messages: readonly Message[]): {
  readonly options: readonly TitleOption[];
  readonly silence: readonly string[];
} {
  const found = new Map<string, TitleMention[]>();
  for (const source of titleSources(messages)) {
    const spans = new SourceSpans(source);
    spans.each((first, last) => {
      const title = titleOf(spans, first, last);
      const key = titleKey(title);
      if (key === '') return;
      const mention: TitleMention = {
        title,
        source,
        ...spans.place(first, last),
        weigh: (weights) => spans.weigh(first, last, weights),
        features: (emit) => {
          spans.list(first, last, emit);
        },
      };
      const known = found.get(key);
      if (known === undefined) found.set(key, [mention]);
      else known.push(mention);
    });
  }
  return {
    options: Array.from(found, ([key, mentions]) => ({ key, mentions, features: sharedFeatures(mentions) })),
    silence: ['always', messages.some((message) => message.side !== 'mailbox') ? 'outside' : 'ours'],
  };
}

function sharedFeatures(mentions: readonly TitleMention[]): readonly string[] {
  const places = [...new Set(mentions.map((one) => one.source.place))].sort();
  const messages = new Set(mentions.map((one) => one.source.message));
  return [
    `n${String(Math.min(4, mentions.length))}`,
    `places ${places.join(' ')}`,
    `msgs ${String(Math.min(3, messages.size))}`,
  ];
}

/** Every piece of the thread where a title may be written, newest first. */
function titleSources(messages: readonly Message[]): readonly TitleSource[] {
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

/** The title a run of words writes, without the mark of the other gender; '' when nothing is left. */
function titleOf(spans: SourceSpans, first: number, last: number): string {
  const { tokens, source } = spans;
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return '';
  let open = 0;
  for (let at = first + 1; at <= last; at += 1) if (tokens[at]?.opens === true) open += 1;
  const written = source.text.slice(from.start, to.end) + (to.closes && open > 0 ? ')' : '');
  const title = withoutGender(written)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/^[\s,–—/-]+|[\s,–—/-]+$/g, '');
  return title === '' ? '' : usualTitleCase(title);
}

/** Two writings of one title. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
}
