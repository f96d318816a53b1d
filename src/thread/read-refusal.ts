import type { EarlierRefusal } from './facts';
import type { Message } from './message';
import { isForwardSubject, isReplySubject } from './position/subject-title';
import { findRefusal } from './refusal';

/** The refusal our side has sent to somebody outside, in the open message or what it quotes; the newest one. */
export function readRefusal(messages: readonly Message[]): EarlierRefusal | null {
  for (const message of messages) {
    if (message.side !== 'mailbox' || message.origin === 'draft' || isInternal(message, messages)) continue;
    if (isUnasked(message)) continue;
    const words = findRefusal(message.flat);
    if (words === null) continue;
    return {
      evidence: [{ quote: message.text.slice(words.start, words.end), messageIndex: message.index, place: 'body' }],
      by: message.author === null ? null : message.author.name !== '' ? message.author.name : message.author.address,
      on: message.day,
    };
  }
  return null;
}

/** What a first mail from outside quotes as ours is its writer’s word alone: only an answer quotes. */
function isUnasked({ origin, parent }: Message): boolean {
  return (
    origin === 'quoted' &&
    parent?.origin === 'open' &&
    parent.side !== 'mailbox' &&
    !isReplySubject(parent.subject) &&
    !isForwardSubject(parent.subject)
  );
}

/** Between colleagues a no is an opinion: the mail went to nobody outside. */
function isInternal(message: Message, messages: readonly Message[]): boolean {
  const own = domain(message.author?.address ?? '');
  const known = message.recipients.filter((person) => person.address !== '');
  if (known.length > 0) return known.every((person) => domain(person.address) === own);
  // Without recipients, it was sent outside when a candidate asked for it, or when it speaks to one.
  const askedFor = message.parent !== null && message.parent.side !== 'mailbox';
  return !(askedFor || message.parent?.origin === 'draft') && messages.length > 0 && !toCandidate.test(message.flat);
}

const toCandidate =
  /\b(?:(?:votre|ta) (?:candidature|profil|parcours|dossier|interet|demarche|recherche|cv|confiance)|vous (?:remerci|souhait)[a-z]+|te souhait[a-z]+|your (?:application|candidacy|interest|profile|resume|search|time|job search)|(?:wish|thank) you|(?:ihre|deine) bewerbung|(?:su|tu) candidatura|(?:sua|tua) candidatura|uw sollicitatie)\b/;

function domain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
