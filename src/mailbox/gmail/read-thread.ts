import type { Address } from '../../thread/open-message';
import { allOf, attribute, isShown, oneOf } from './find-part';
import type { MessageSnapshot, ThreadSnapshot } from './page-snapshot';
import { readLabels } from './read-labels';

/** A body longer than this is no letter; what follows is left unread. */
export const longestBody = 400_000;
/** A thread longer than this is read from its end. */
const mostMessages = 60;

/**
 * The thread on the page, or null when a list of messages, or nothing, is shown. In an `outline` every body that is in the
 * page is '': copying them at each change of the page would be slow.
 */
export function readThread(page: Document, depth: 'whole' | 'outline' = 'whole'): ThreadSnapshot | null {
  const main = shownMain(page);
  if (main === null) return null;
  const subject = oneOf(main, 'subject');
  const envelopes = envelopesIn(main);
  if (subject === null || envelopes.length === 0) return null;
  const key =
    attribute(subject, 'data-thread-perm-id') ||
    attribute(subject, 'data-legacy-thread-id') ||
    lastSegment(page.location.hash);
  if (key === '') return null;
  const messages = envelopes
    .slice(-mostMessages)
    .map((envelope) => readMessage(envelope, depth))
    .filter(({ id, from }) => id !== '' || from !== null);
  return {
    key,
    subject: words(subject),
    labels: readLabels(main),
    messages,
    hidden: countHidden(main) + Math.max(0, envelopes.length - mostMessages),
  };
}

export function shownMain(page: Document): HTMLElement | null {
  return allOf(page, 'main').find(isShown) ?? null;
}

/** A group of hidden messages is one envelope, without a message of its own. */
export function envelopesIn(main: HTMLElement): readonly HTMLElement[] {
  const found = new Set(allOf(main, 'message'));
  const isInside = (element: HTMLElement | null): boolean =>
    element !== null && (found.has(element) || isInside(element.parentElement));
  return [...found].filter((envelope) => !isInside(envelope.parentElement));
}

/** The number that stands for hidden messages; one at least when it cannot be read. */
function countHidden(main: HTMLElement): number {
  return allOf(main, 'hiddenGroup')
    .map((group) => Number(/\d{1,4}/.exec(group.textContent ?? '')?.[0] ?? 1))
    .reduce((total, count) => total + count, 0);
}

export function isFolded(envelope: HTMLElement): boolean {
  return oneOf(envelope, 'body') === null;
}

function readMessage(envelope: HTMLElement, depth: 'whole' | 'outline'): MessageSnapshot {
  const body = oneOf(envelope, 'body');
  return {
    id: idsOf(envelope)[0] ?? '',
    from: addressOf(oneOf(envelope, 'sender')),
    to: distinctAddresses(allOf(envelope, 'recipient')),
    dateText: attribute(oneOf(envelope, 'date'), 'title'),
    html: body === null ? null : depth === 'outline' ? '' : body.innerHTML.slice(0, longestBody),
    attachments: allOf(envelope, 'attachment')
      .map(attachmentName)
      .filter((name) => name !== ''),
  };
}

/** Every id that Gmail gives a message: `#msg-f:1849…` and the hexadecimal one. A just-sent message has one only. */
export function idsOf(envelope: HTMLElement): readonly string[] {
  const holder = envelope.matches('[data-message-id]') ? envelope : oneOf(envelope, 'messageId');
  return [attribute(holder, 'data-message-id').replace(/^#/, ''), attribute(holder, 'data-legacy-message-id')].filter(
    (id) => id !== '',
  );
}

/** Name in `name`, address in `email`; recipients carry it in `data-hovercard-id` since 2023. */
export function addressOf(element: Element | null): Address | null {
  if (element === null) return null;
  const address = attribute(element, 'email') || attribute(element, 'data-hovercard-id');
  if (!address.includes('@')) return null;
  const name = attribute(element, 'name') || attribute(element, 'data-name');
  return { name: name === address ? '' : name, address };
}

export function distinctAddresses(elements: readonly Element[]): readonly Address[] {
  const found = elements.map(addressOf).filter((address) => address !== null);
  return [...new Map(found.map((person) => [person.address.toLowerCase(), person])).values()].slice(0, 50);
}

/** `application/pdf:CV%20Dupont.pdf:https://…` */
function attachmentName(element: HTMLElement): string {
  const [, name = ''] = attribute(element, 'download_url').split(':');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function words(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 1_000);
}

/** `#inbox/FMfcgz…`: Gmail’s name of the open thread. */
function lastSegment(hash: string): string {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const segments = path.split('/');
  return segments.length > 1 ? (segments.at(-1) ?? '') : '';
}
