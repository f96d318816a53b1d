import type { Insertion, InsertTarget, LetterBody, Trace } from '../mailbox';
import type { PageSnapshot } from './page-snapshot';

/**
 * What the pane asks of the content script, and what comes back. Both ends are ours, but not always of one version: a tab
 * keeps the script of the day it was opened, so `v` is said, and answers are checked as anything that comes from outside.
 */
export const protocolVersion = 1;

export type PageRequest =
  | { readonly t: 'read' }
  | {
      readonly t: 'insert';
      readonly itemKey: string;
      readonly place: InsertTarget['place'];
      readonly letter: LetterBody;
    }
  | { readonly t: 'reply'; readonly itemKey: string; readonly all: boolean; readonly letter: LetterBody }
  | { readonly t: 'find-letter'; readonly itemKey: string; readonly letter: LetterBody }
  | {
      readonly t: 'replace-selected';
      readonly itemKey: string;
      readonly letter: LetterBody;
      readonly next: LetterBody | null;
    }
  | { readonly t: 'choose-draft'; readonly key: string }
  | { readonly t: 'unfold' }
  | { readonly t: 'diagnose' };

export type PageRefusal =
  /** The thread, or the draft, is not the one the letter was written for. */
  | 'item-changed'
  /** Several drafts are open, and it is not known which one is meant. */
  | 'several-drafts'
  /** No reply is open and none could be opened. */
  | 'no-draft'
  /** The letter is not in the draft after the write; the draft is as it was. */
  | 'not-verified'
  /** What is selected in the draft is not the letter, or not it alone. */
  | 'not-selected';

/** What an answer holds, by what was asked. */
export interface AnswerContent {
  readonly read: { readonly snapshot: PageSnapshot };
  readonly insert: { readonly insertion: Insertion };
  readonly reply: { readonly insertion: Insertion };
  readonly 'find-letter': { readonly trace: Trace };
  readonly 'replace-selected': { readonly insertion: Insertion };
  readonly 'choose-draft': object;
  readonly unfold: object;
  readonly diagnose: { readonly diagnosis: string };
}

export type Granted<T extends PageRequest['t']> = { readonly ok: true; readonly t: T } & AnswerContent[T];
export interface Refused {
  readonly ok: false;
  readonly why: PageRefusal;
}

export type PageAnswer = { readonly [T in PageRequest['t']]: Granted<T> }[PageRequest['t']] | Refused;

/** Wrapped for the way: `v` lets an old script be told from a new one. */
export interface Envelope {
  readonly v: typeof protocolVersion;
  readonly request: PageRequest;
}

/** Said by the content script on its own: another thread or draft is open, or more of the thread is. */
export interface PageChanged {
  readonly v: typeof protocolVersion;
  readonly t: 'page-changed';
  /** What is open now, as `PageSnapshot` names it. */
  readonly itemKey: string;
}

/** The key in a `PageChanged`, or null when the message is none. */
export function readPageChanged(message: unknown): string | null {
  if (!isRecord(message) || message['v'] !== protocolVersion || message['t'] !== 'page-changed') return null;
  return typeof message['itemKey'] === 'string' ? message['itemKey'] : null;
}

/** The request in a message of the pane’s, or null when it is none that this script knows. */
export function readEnvelope(message: unknown): PageRequest | null {
  if (!isRecord(message) || message['v'] !== protocolVersion || !isRecord(message['request'])) return null;
  const { request } = message;
  switch (request['t']) {
    case 'read':
    case 'unfold':
    case 'diagnose':
      return { t: request['t'] };
    case 'choose-draft':
      return typeof request['key'] === 'string' ? { t: 'choose-draft', key: request['key'] } : null;
    case 'insert': {
      const { itemKey, place, letter } = request;
      if (typeof itemKey !== 'string' || !isLetter(letter) || (place !== 'top' && place !== 'cursor')) return null;
      return { t: 'insert', itemKey, place, letter };
    }
    case 'find-letter': {
      const { itemKey, letter } = request;
      return typeof itemKey === 'string' && isLetter(letter) ? { t: 'find-letter', itemKey, letter } : null;
    }
    case 'replace-selected': {
      const { itemKey, letter, next } = request;
      if (typeof itemKey !== 'string' || !isLetter(letter) || (next !== null && !isLetter(next))) return null;
      return { t: 'replace-selected', itemKey, letter, next };
    }
    case 'reply': {
      const { itemKey, all, letter } = request;
      if (typeof itemKey !== 'string' || !isLetter(letter) || typeof all !== 'boolean') return null;
      return { t: 'reply', itemKey, all, letter };
    }
    default:
      return null;
  }
}

const refusals: ReadonlySet<unknown> = new Set<PageRefusal>([
  'item-changed',
  'several-drafts',
  'no-draft',
  'not-verified',
  'not-selected',
]);

/** The answer to a request, or null when it has not the shape such an answer has. */
export function readAnswer<T extends PageRequest['t']>(message: unknown, t: T): Granted<T> | Refused | null {
  if (!isRecord(message)) return null;
  if (message['ok'] === false)
    return refusals.has(message['why']) ? { ok: false, why: message['why'] as PageRefusal } : null;
  if (message['ok'] !== true || message['t'] !== t || !hasContent(message, t)) return null;
  return message as unknown as Granted<T>;
}

function hasContent(message: Readonly<Record<string, unknown>>, t: PageRequest['t']): boolean {
  switch (t) {
    case 'read':
      return isSnapshot(message['snapshot']);
    case 'find-letter':
      return ['whole', 'changed', 'absent'].includes(String(message['trace']));
    case 'insert':
    case 'replace-selected':
    case 'reply': {
      const { insertion } = message;
      return (
        isRecord(insertion) &&
        ['top', 'cursor', 'selection'].includes(String(insertion['place'])) &&
        ['html', 'text'].includes(String(insertion['format']))
      );
    }
    case 'diagnose':
      return typeof message['diagnosis'] === 'string';
    case 'choose-draft':
    case 'unfold':
      return true;
  }
}

function isSnapshot(value: unknown): boolean {
  if (!isRecord(value) || !isAddress(value['account']) || typeof value['language'] !== 'string') return false;
  const { thread, drafts, currentDraft } = value;
  return (
    (thread === null || isThread(thread)) &&
    Array.isArray(drafts) &&
    drafts.every(isDraft) &&
    (currentDraft === null || typeof currentDraft === 'string') &&
    areStrings(value['undecided']) &&
    typeof value['itemKey'] === 'string' &&
    typeof value['canReply'] === 'boolean' &&
    typeof value['canReplyAll'] === 'boolean'
  );
}

function isThread(value: unknown): boolean {
  if (!isRecord(value) || typeof value['key'] !== 'string' || typeof value['subject'] !== 'string') return false;
  return (
    Number.isInteger(value['hidden']) &&
    areStrings(value['labels']) &&
    Array.isArray(value['messages']) &&
    value['messages'].every(isMessage)
  );
}

function isMessage(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    (value['from'] === null || isAddress(value['from'])) &&
    areAddresses(value['to']) &&
    typeof value['dateText'] === 'string' &&
    (value['html'] === null || typeof value['html'] === 'string') &&
    areStrings(value['attachments'])
  );
}

function isDraft(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['key'] === 'string' &&
    (value['thread'] === null || typeof value['thread'] === 'string') &&
    typeof value['subject'] === 'string' &&
    areAddresses(value['to']) &&
    (value['format'] === 'html' || value['format'] === 'text') &&
    typeof value['body'] === 'string' &&
    ['none', 'not-ours', 'ours'].includes(String(value['caret'])) &&
    typeof value['begun'] === 'boolean'
  );
}

function isLetter(value: unknown): value is LetterBody {
  return isRecord(value) && typeof value['html'] === 'string' && typeof value['text'] === 'string';
}

function isAddress(value: unknown): boolean {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['address'] === 'string';
}

function areAddresses(value: unknown): boolean {
  return Array.isArray(value) && value.every(isAddress);
}

function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
