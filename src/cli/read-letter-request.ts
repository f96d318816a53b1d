import {
  letterParts,
  openingIds,
  reasonIds,
  scenarioIds,
  type LetterPart,
  type LetterRequest,
  type Sender,
} from '../letter/request';
import { isRecord } from '../library/format/is-record';
import { readDay } from '../text/calendar-day';

type Line = Readonly<Record<string, unknown>>;

/**
 * Reads a request from a line of JSON. `null` and an empty text count as absent.
 *
 * @throws Error naming the key, what was given and what is known
 */
export function readLetterRequest(line: Line): LetterRequest {
  const now = text(line, 'now');
  if (now === undefined || Number.isNaN(Date.parse(now))) throw new Error('“now” must be an ISO 8601 instant');
  const reason = oneOf(line, 'reason', reasonIds);
  const address = oneOf(line, 'address', ['vous', 'tu']);
  return {
    language: required(line, 'language', ['fr', 'en']),
    scenario: required(line, 'scenario', scenarioIds),
    opening: oneOf(line, 'opening', openingIds) ?? 'none',
    ...(reason !== undefined && { reason }),
    ...texts(line, ['detail', 'openingDetail', 'firstName', 'lastName', 'position', 'personal', 'seed']),
    ...days(line, ['openingDate', 'interviewDate', 'receivedDate']),
    now,
    ...(address !== undefined && { address }),
    sender: readSender(line.sender),
    ...readParts(line),
  };
}

function readSender(value: unknown): Sender {
  if (value !== undefined && value !== null && !isRecord(value))
    throw new Error('“sender” must be an object, {"firstName","lastName","team"?}');
  const sender = value ?? {};
  const team = text(sender, 'team');
  return {
    firstName: text(sender, 'firstName') ?? '',
    lastName: text(sender, 'lastName') ?? '',
    ...(team !== undefined && { team }),
  };
}

function readParts(line: Line): Pick<LetterRequest, 'without' | 'rewordings'> {
  const isPart = (name: unknown): name is LetterPart => letterParts.some((part) => part === name);
  const { without, rewordings } = line;
  if (without !== undefined && without !== null && !Array.isArray(without))
    throw new Error(`“without” must be a list of parts: ${letterParts.join(', ')}`);
  if (rewordings !== undefined && rewordings !== null && !isRecord(rewordings))
    throw new Error('“rewordings” must be an object, {"part": number}');
  if (Array.isArray(without) && !without.every(isPart))
    throw new Error(`“without” knows the parts ${letterParts.join(', ')}`);
  if (isRecord(rewordings) && !Object.keys(rewordings).every(isPart))
    throw new Error(`“rewordings” knows the parts ${letterParts.join(', ')}`);
  return {
    ...(Array.isArray(without) && { without: without.filter(isPart) }),
    ...(isRecord(rewordings) && {
      rewordings: Object.fromEntries(Object.entries(rewordings).filter(([, count]) => typeof count === 'number')),
    }),
  };
}

function text(line: Line, key: string): string | undefined {
  const value = line[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new Error(`“${key}” must be a string`);
  return value;
}

function texts<Key extends string>(line: Line, keys: readonly Key[]): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = text(line, key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function days<Key extends string>(line: Line, keys: readonly Key[]): Partial<Record<Key, string>> {
  const found = texts(line, keys);
  for (const key of keys) {
    const value = found[key];
    if (value !== undefined && (readDay(value.slice(0, 10)) === null || Number.isNaN(Date.parse(value))))
      throw new Error(`“${key}” must be a day, yyyy-mm-dd; got “${excerpt(value)}”`);
  }
  return found;
}

function oneOf<Value extends string>(line: Line, key: string, known: readonly Value[]): Value | undefined {
  const value = text(line, key);
  if (value === undefined) return undefined;
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`unknown ${key} “${excerpt(value)}”; known are ${known.join(', ')}`);
  return found;
}

function required<Value extends string>(line: Line, key: string, known: readonly Value[]): Value {
  const value = oneOf(line, key, known);
  if (value === undefined) throw new Error(`“${key}” is required; known are ${known.join(', ')}`);
  return value;
}

/** What was given, on one line of a readable length. */
function excerpt(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
