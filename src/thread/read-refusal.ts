import type { EarlierRefusal } from './facts';
import type { Message } from './message';
import { isForwardSubject, isReplySubject } from './position/subject-title';
import { readRefusalClues } from './refusal-clues';
import { refusalWeights } from './refusal-weights';
import { powerOf, type Weights } from './weights';

/** Above this share of the chances it was a refusal. A wrong notice stops a letter: it takes more than a doubt. */
export const sure = 0.65;

/** The refusal our side has sent to somebody outside, in the open message or what it quotes; the newest one. */
export function readRefusal(messages: readonly Message[], weights: Weights = refusalWeights): EarlierRefusal | null {
  for (const message of messages) {
    const words = maySayNo(message, messages) ? findNo(message, weights) : null;
    if (words === null) continue;
    return {
      evidence: [{ quote: message.text.slice(words.start, words.end), messageIndex: message.index, place: 'body' }],
      by: message.author === null ? null : message.author.name !== '' ? message.author.name : message.author.address,
      on: message.day,
    };
  }
  return null;
}

/** What we sent to somebody outside, or the copy of it that a tool keeps. */
export function maySayNo(message: Message, messages: readonly Message[]): boolean {
  if (message.origin === 'draft') return false;
  if (message.side === 'mailbox') return !isInternal(message, messages) && !isUnasked(message);
  return message.side === 'other' && isCopyOfOurs(message);
}

/** The sentence that weighs most, when all together make it likely that one says no. */
function findNo(message: Message, weights: Weights): { readonly start: number; readonly end: number } | null {
  const powers = readRefusalClues(message).map(({ sentence, features }) => ({
    sentence,
    power: powerOf(weights, 'no', features),
  }));
  const all = powers.reduce((sum, one) => sum + one.power, 0);
  if (all / (all + 1) <= sure) return null;
  return powers.reduce((best, one) => (one.power > best.power ? one : best)).sentence;
}

/** « Copie du message envoyé au candidat »: a tool’s copy of our own letter. */
function isCopyOfOurs({ flat, subjectFlat }: Message): boolean {
  return ourCopy.test(`${subjectFlat}\n${flat.slice(0, 300)}`) && toCandidate.test(flat);
}

const ourCopy =
  /(?:\[copie\]|\[copy\])|\b(?:copie (?:du|des|de votre) messages?|vous avez (?:envoye|adresse) (?:ce|le) message|copy of (?:the|your) message|you sent (?:this|the following) message|sent on (?:your|our) behalf|(?:envoye|adresse) (?:en votre nom|de votre part))/;

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
  /\b(?:merci d'avoir (?:repondu|postule|pris|ecrit)|(?:votre|ta) (?:candidature|profil|parcours|dossier|reponse|interet|demarche|recherche|cv|confiance)|vous (?:remerci|souhait)[a-z]+|te souhait[a-z]+|your (?:application|candidacy|interest|profile|resume|search|time|job search)|(?:wish|thank) you|(?:ihre|deine) bewerbung|(?:su|tu) candidatura|(?:sua|tua) candidatura|uw sollicitatie)\b/;

function domain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
