import type { OpenMessage } from '../src/thread/open-message';
import type { Lesson } from './gate-lessons';

/** A lesson as it would be opened in our mailbox: that of its sender when a colleague writes to the outside. */
export function lessonMessage([from, to, subject, text, , files = []]: Lesson): OpenMessage {
  return {
    view: 'read',
    subject,
    from: personOf(from),
    to: [personOf(to)],
    cc: [],
    replyTo: [],
    date: '2026-11-10T09:00:00+01:00',
    html: null,
    text,
    attachments: files.map((name) => ({ name, contentType: 'application/octet-stream' })),
    calendars: [],
  };
}

/** The one of its addresses that is ours. */
export function lessonMailbox({ from, to }: OpenMessage): readonly string[] {
  const addresses = [from?.address ?? '', ...to.map((one) => one.address)];
  return addresses.filter((address) => ourDomains.test(address)).slice(0, 1);
}

function personOf(written: string): { readonly name: string; readonly address: string } {
  const [, name = '', address = written] = /^(.*) <(.*)>$/.exec(written) ?? [];
  return { name, address };
}

const ourDomains =
  /@(?:atelier-brun|clinique-arvor|harlan-telecom|lists\.openforge|mairie-lannec|novalys|plainsgas|transports-viguier)\.example$/;
