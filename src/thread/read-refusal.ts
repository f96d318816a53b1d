import { answersUs } from './answers-us';
import type { EarlierRefusal } from './facts';
import type { Message } from './message';
import { isForwardSubject } from './position/subject-title';
import {
  readRefusalClues,
  readRefusalSilence,
  readRefusalSurroundings,
  type RefusalClue,
  type RefusalWay,
} from './refusal-clues';
import { refusalWeights } from './refusal-weights';
import { powerOf, type Weights } from './weights';

/** Above this share of the chances it was a refusal. */
export const sure = 0.4;

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

/** Every sentence that may be our no, and what tells that none is. */
export function readRefusalOptions(messages: readonly Message[]): {
  readonly clues: readonly (RefusalClue & { readonly message: Message })[];
  readonly silence: readonly string[];
} {
  const ways = messages.map((message) => wayOf(message, messages));
  return {
    clues: messages.flatMap((message, at) => {
      const way = ways[at] ?? null;
      return way === null ? [] : readRefusalClues(message, way).map((clue) => ({ ...clue, message }));
    }),
    silence: [
      ...new Set(
        messages.flatMap((message, at) =>
          ways[at] === 'out' || ways[at] === 'copy' ? readRefusalSilence(message, answersTo(message)) : [],
        ),
      ),
      ...readRefusalSurroundings(messages, ways),
    ],
  };
}

/** The message that quotes it, unless that is one of ours. */
function answersTo({ parent }: Message): readonly Message[] {
  return parent === null || parent.side === 'mailbox' ? [] : [parent];
}

/** How what a message says may have reached the candidate; null when it cannot have been sent by us. */
function wayOf(message: Message, messages: readonly Message[]): RefusalWay | null {
  if (message.origin === 'draft' || message.side === 'candidate') return null;
  if (message.side === 'other') return isCopyOfOurs(message) ? 'copy' : 'other';
  if (isUnasked(message)) return null;
  return isInternal(message, messages) ? 'inside' : 'out';
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
    !answersUs(parent) &&
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
