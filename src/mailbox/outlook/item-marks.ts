import { MailboxError } from '../mailbox';
import type { Mark, MarkReading, MarkWriting } from '../marks';
import { can, hasMethod } from './client-abilities';
import type { OfficeCalls } from './office-calls';

const property = 'egards-mark';
/** Office’s InvalidCategory: the name is not in the mailbox’s list. */
const invalidCategory = 9044;

/** A custom property of the message: private to the add-in, the same for every user of the mailbox, 2,500 characters. */
export async function readMark(calls: OfficeCalls, item: Office.MessageRead): Promise<MarkReading> {
  const properties = await load(calls, item);
  // Outlook has the method of it only where the item is in a shared folder or mailbox.
  return { mark: parseMark(properties.get(property)), shared: can('shared-mailbox', { item }) };
}

/** `checkStillOpen` throws `item-changed`, in the same task as each write. */
export async function writeMark(
  calls: OfficeCalls,
  item: Office.MessageRead,
  mark: Mark | null,
  replaces: Mark | null,
  category: string,
  checkStillOpen: () => void,
): Promise<MarkWriting> {
  const properties = await load(calls, item);
  const present = parseMark(properties.get(property));
  // A mark that was left already, its answer lost, is nobody else’s.
  if (!isSame(present, replaces) && !saysTheSame(present, mark)) return { name: 'overtaken', mark: present };
  if (mark === null) properties.remove(property);
  else properties.set(property, JSON.stringify(mark));
  await calls.call<void>('customProperties.saveAsync', (done) => {
    checkStillOpen();
    properties.saveAsync(done);
  });
  return { name: 'written', category: await followCategory(calls, item, mark, replaces, category, checkStillOpen) };
}

function isSame(one: Mark | null, other: Mark | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function saysTheSame(one: Mark | null, other: Mark | null): boolean {
  return one?.kind === other?.kind && one?.by.address === other?.by.address;
}

/** The category follows the refusal. It is a courtesy: what goes wrong with it does not undo the mark. */
async function followCategory(
  calls: OfficeCalls,
  item: Office.MessageRead,
  mark: Mark | null,
  replaced: Mark | null,
  category: string,
  checkStillOpen: () => void,
): Promise<'set' | 'not-in-list' | 'impossible'> {
  const isRefused = mark?.kind === 'refused';
  if (category === '' || isRefused === (replaced?.kind === 'refused')) return 'set';
  const method = isRefused ? 'addAsync' : 'removeAsync';
  if (!hasMethod(item.categories, method)) return 'impossible';
  try {
    await calls.call<void>(`categories.${method}`, (done) => {
      checkStillOpen();
      item.categories[method]([category], done);
    });
    return 'set';
  } catch (error) {
    if (!(error instanceof MailboxError) || error.hostCode !== invalidCategory) return 'impossible';
    // What the mailbox has no such category for carries none to take away.
    return isRefused ? 'not-in-list' : 'set';
  }
}

function load(calls: OfficeCalls, item: Office.MessageRead): Promise<Office.CustomProperties> {
  return calls.call<Office.CustomProperties>('loadCustomPropertiesAsync', (done) =>
    item.loadCustomPropertiesAsync(done),
  );
}

/** What another version left, or another hand, is no mark. */
export function parseMark(value: unknown): Mark | null {
  if (typeof value !== 'string') return null;
  try {
    const { kind, by, at, scenario, withReply } = JSON.parse(value) as Partial<Mark>;
    if (kind !== 'taken' && kind !== 'refused') return null;
    if (typeof by?.name !== 'string' || typeof by.address !== 'string') return null;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
    return {
      kind,
      by: { name: by.name, address: by.address },
      at,
      scenario: typeof scenario === 'string' ? scenario : null,
      ...(withReply === true ? { withReply } : {}),
    };
  } catch {
    return null;
  }
}
