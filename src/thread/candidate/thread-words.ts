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
    const start = message.bodyStart;
    const end = message.signatureStart > start ? message.signatureStart : message.flat.length;
    const body = message.flat.slice(start, Math.min(end, start + headLength));
    for (const stem of withPairs(stemsOf(body, mostStems))) features.add(`w ${stem}`);
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
  const start = message.bodyStart;
  const end = message.signatureStart > start ? message.signatureStart : message.flat.length;
  const body = message.flat.slice(start, Math.min(end, start + writtenLength));
  for (const stem of withPairs(stemsOf(body, mostWrittenStems))) features.add(`${voice} w ${stem}`);
}

const mostSubjectStems = 24;
const writtenLength = 1_500;
const mostWrittenStems = 120;

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((part) => (part.length > 1 ? part.slice(0, longestPart) : []));
}
