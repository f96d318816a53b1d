import type { Fact } from '../../src/thread/facts';
import type { OpenMessage } from '../../src/thread/open-message';

export interface LetterParts {
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly name?: string;
  readonly address?: string;
  readonly to?: string;
  readonly date?: string;
  readonly attachments?: readonly string[];
}

/** A message to the recruiting mailbox, of 10 November 2026 unless said otherwise. */
export function letter({
  subject = 'Candidature',
  body,
  html,
  name = 'Léa Morin',
  address = 'l.morin@courriel.example',
  to = 'recrutement@novalys.example',
  date = '2026-11-10T09:00:00+01:00',
  attachments = [],
}: LetterParts): OpenMessage {
  return {
    view: 'read',
    subject,
    from: { name, address },
    to: [{ name: '', address: to }],
    cc: [],
    replyTo: [],
    date,
    html: html ?? null,
    text: body ?? null,
    attachments: attachments.map((file) => ({ name: file, contentType: 'application/pdf' })),
    calendars: [],
  };
}

export function known<T>(fact: Fact<T>): T | null {
  return fact.state === 'known' ? fact.value : null;
}
