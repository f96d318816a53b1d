import type { EarlierRefusal } from './facts';
import type { Message } from './message';
import { isForwardSubject, isReplySubject } from './position/subject-title';
import { readRefusalClues, readRefusalSilence, type RefusalClue } from './refusal-clues';
import { refusalWeights } from './refusal-weights';
import { powerOf, type Weights } from './weights';

/** Above this share of the chances it was a refusal. */
export const sure = 0.5;

/** The refusal our side has sent to somebody outside, in the open message or what it quotes; the likeliest sentence. */
export function readRefusal(messages: readonly Message[], weights: Weights = refusalWeights): EarlierRefusal | null {
  const { clues, silence } = readRefusalOptions(messages);
  const powers = clues.map(({ features }) => powerOf(weights, 'no', features));
  const all = powers.reduce((sum, one) => sum + one, 0);
  if (all / (all + powerOf(weights, 'none', silence)) <= sure) return null;
  const best = clues[powers.indexOf(Math.max(...powers))];
  if (best === undefined) return null;
  const { message, sentence } = best;
  return {
    evidence: [{ quote: message.text.slice(sentence.start, sentence.end), messageIndex: message.index, place: 'body' }],
    by: message.author === null ? null : message.author.name !== '' ? message.author.name : message.author.address,
    on: message.day,
  };
}

/** Every sentence of ours that may say no, and what tells that none does. */
export function readRefusalOptions(messages: readonly Message[]): {
  readonly clues: readonly (RefusalClue & { readonly message: Message })[];
  readonly silence: readonly string[];
} {
  const ours = messages.filter((message) => maySayNo(message, messages));
  return {
    clues: ours.flatMap((message) => readRefusalClues(message).map((clue) => ({ ...clue, message }))),
    silence: [...new Set(ours.flatMap((message) => readRefusalSilence(message, answersTo(message))))],
  };
}

/** The message that quotes it, unless that is one of ours. */
function answersTo({ parent }: Message): readonly Message[] {
  return parent === null || parent.side === 'mailbox' ? [] : [parent];
}

/** What we sent to somebody outside, or the copy of it that a tool keeps. */
function maySayNo(message: Message, messages: readonly Message[]): boolean {
  if (message.origin === 'draft') return false;
  if (message.side === 'mailbox') return !isInternal(message, messages) && !isUnasked(message);
  return message.side === 'other' && isCopyOfOurs(message);
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
