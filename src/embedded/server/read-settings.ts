import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord } from '../model/is-record';
import type { MailboxSettings, MailboxUser, MailSummary, Person } from '../model/mail';
import { isErrorCode } from './error-code';

/**
 * `mailbox.json` of a folder of messages, or null when there is none:
 * `{"mailbox", "mailboxName"?, "users": [{"name", "address", "signature"?}], "shared"?, "now"?}`; `"user"` stands for one user.
 * Throws an Error whose message says what is wrong with the file.
 */
export async function readSettings(folder: string): Promise<MailboxSettings | null> {
  const file = path.join(folder, 'mailbox.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    return checkSettings(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function checkSettings(value: unknown): MailboxSettings {
  if (!isRecord(value)) throw new Error('an object is expected');
  const users = (Array.isArray(value['users']) ? value['users'] : [value['user']])
    .filter((each) => each !== undefined)
    .map(checkUser);
  const mailbox = value['mailbox'] ?? users[0]?.address;
  if (typeof mailbox !== 'string') throw new Error('"mailbox" (an address) or "user" is missing');
  const mailboxName = typeof value['mailboxName'] === 'string' ? value['mailboxName'] : '';
  const now = value['now'] ?? null;
  if (now !== null && (typeof now !== 'string' || Number.isNaN(Date.parse(now)))) {
    throw new Error('"now" must be a date such as 2026-11-23T10:00:00+01:00');
  }
  const person = { name: mailboxName, address: mailbox };
  return {
    mailbox: person,
    users: users.length > 0 ? users : [{ ...person, signature: '' }],
    shared: value['shared'] === true,
    now,
  };
}

function checkUser(value: unknown): MailboxUser {
  const user: unknown = typeof value === 'string' ? { address: value } : value;
  if (!isRecord(user) || typeof user['address'] !== 'string') throw new Error('a user needs an "address"');
  const text = (key: string) => (typeof user[key] === 'string' ? user[key] : '');
  return { name: text('name'), address: user['address'], signature: text('signature') };
}

/** For a folder without `mailbox.json`: the address that most messages were sent to is taken for ours. */
export function guessSettings(messages: readonly Pick<MailSummary, 'to' | 'cc'>[]): MailboxSettings {
  const counts = new Map<string, { person: Person; count: number }>();
  for (const person of messages.flatMap((each) => [...each.to, ...each.cc])) {
    const key = person.address.toLowerCase();
    const known = counts.get(key);
    counts.set(key, { person: known?.person.name ? known.person : person, count: (known?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  const mailbox = first?.person ?? { name: '', address: 'moi@boite.example' };
  return { mailbox, users: [{ ...mailbox, signature: '' }], shared: false, now: null };
}
