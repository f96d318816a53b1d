import type { MailMessage, Person } from './mail';

export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
}

/** Who gets an answer. Our own addresses never do; an answer to what we sent goes to whom we sent it. */
export function answerRecipients(message: MailMessage, all: boolean, own: readonly string[]): Recipients {
  const isOurs = (person: Person) => own.some((address) => address.toLowerCase() === person.address.toLowerCase());
  const sentByUs = message.from !== null && isOurs(message.from);
  const authors = message.replyTo.length > 0 ? message.replyTo : message.from === null ? [] : [message.from];
  const first = sentByUs ? message.to.filter((each) => !isOurs(each)) : authors;
  const main = first.length > 0 ? first : authors;
  if (!all) return { to: unique(main), cc: [] };
  const others = message.to.filter((each) => !isOurs(each));
  const to = unique([...main, ...others]);
  return {
    to,
    cc: unique(
      message.cc.filter((each) => !isOurs(each)),
      to,
    ),
  };
}

/** References of an answer: those of the original, then its own Message-ID (RFC 5322, 3.6.4). */
export function answerReferences(message: MailMessage): { inReplyTo: string; references: readonly string[] } {
  const own = message.internetMessageId;
  const before =
    message.references.length > 0 ? message.references : message.inReplyTo === '' ? [] : [message.inReplyTo];
  return { inReplyTo: own, references: own === '' ? before : [...before, own] };
}

/** “Ada <ada@x.example>; bob@y.example” as people; what is not an address is kept as typed. */
export function parsePeople(text: string): Person[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.lastIndexOf('<');
      if (open === -1 || !part.endsWith('>')) return { name: '', address: part };
      return { name: part.slice(0, open).trim().replace(/^"|"$/g, ''), address: part.slice(open + 1, -1).trim() };
    });
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>;,]+@[^\s@<>;,]+$/.test(text);
}

function unique(people: readonly Person[], except: readonly Person[] = []): Person[] {
  const seen = new Set(except.map((each) => each.address.toLowerCase()));
  return people.filter((each) => {
    const key = each.address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
