import type { Message } from '../message';
import type { Traits } from './message-traits';
import { stemsOf, withPairs } from '../stems';

/** Words beyond the head of a long letter say little about what it is. */
const headLength = 2_200;
const mostStems = 220;
const longestPart = 8;

/** The words of a thread, alone and in pairs, and those of its subjects, senders and files: « w votre candid ». */
export function readThreadWords(traits: readonly Traits[]): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { message, way } of traits) {
    for (const stem of withPairs(stemsOf(headOf(message, headLength), mostStems))) features.add(`w ${stem}`);
    for (const stem of withPairs(stemsOf(message.subjectFlat, mostSubjectStems))) features.add(`subject w ${stem}`);
    const voice = way === 'in' ? 'outside' : way === 'draft' ? 'draft' : 'ours';
    const address = message.author?.address ?? '';
    for (const part of partsOf(address.slice(0, Math.max(0, address.lastIndexOf('@')))))
      features.add(`${voice} from ${part}`);
    for (const name of message.attachmentNames) for (const part of partsOf(name)) features.add(`file ${part}`);
  }
  return features;
}

/** The words of one message, for who wrote it: less of them, since a letter says early what it is for. */
export function addWrittenWords(features: Set<string>, { message, way }: Traits): void {
  const voice = way === 'in' ? 'wrote' : 'wrote inside';
  for (const stem of withPairs(stemsOf(message.subjectFlat, mostSubjectStems))) features.add(`${voice} s ${stem}`);
  if (way !== 'in') return;
  for (const stem of withPairs(stemsOf(headOf(message, writtenLength), mostWrittenStems)))
    features.add(`${voice} w ${stem}`);
}

const mostSubjectStems = 24;
const writtenLength = 1_500;
const mostWrittenStems = 120;

/** So much of its folded text after the greeting and before the signature. */
function headOf({ flat, bodyStart, signatureStart }: Message, length: number): string {
  return flat.slice(bodyStart, Math.min(signatureStart > bodyStart ? signatureStart : flat.length, bodyStart + length));
}

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((part) => (part.length > 1 ? part.slice(0, longestPart) : []));
}
