import type { Address } from '../../thread/open-message';
import { attribute, oneOf } from './find-part';

const address = /[^\s()<>,;:"]+@[^\s()<>,;:"]+/;

/**
 * Whose mailbox is shown. The title tells it best, a delegated mailbox included (« Boîte de réception - jobs@… - Messagerie »);
 * the account’s button tells the person’s name (« Compte Google : Camille Perrin (camille@…) », translated around).
 */
export function readAccount(page: Document): Address {
  const label = attribute(oneOf(page, 'account'), 'aria-label');
  const person = address.exec(label)?.[0] ?? '';
  const shown = addressInTitle(page.title) ?? person;
  const [before = ''] = label.split('(');
  const name = before.slice(before.indexOf(':') + 1).trim();
  return { name: name.includes('@') ? '' : name, address: shown };
}

/** Last but one part of the title: a subject may hold an address too. */
function addressInTitle(title: string): string | null {
  const parts = title.split(' - ');
  return address.exec(parts.at(-2) ?? '')?.[0] ?? null;
}
