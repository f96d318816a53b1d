import type { Traits } from '../candidate/message-traits';
import { stemsOf, withPairs } from '../stems';

/** Words beyond the head of a long letter say little about what it is. */
const headLength = 2_200;
const mostStems = 220;
const longestPart = 8;

/** The words of a thread, alone and in pairs, by who writes them: « outside w candid », « ours w votre candid ». */
export function readApplicationWords(traits: readonly Traits[]): ReadonlySet<string> {
  const features = new Set<string>(['any']);
  for (const { message, way, depth } of traits) {
    const voice = way === 'in' ? 'outside' : way === 'draft' ? 'draft' : 'ours';
    features.add(`${voice} ${depth}`);
    const start = message.bodyStart;
    const end = message.signatureStart > start ? message.signatureStart : message.flat.length;
    const body = message.flat.slice(start, Math.min(end, start + headLength));
    for (const stem of withPairs(stemsOf(body, mostStems))) {
      features.add(`${voice} w ${stem}`);
      features.add(`w ${stem}`);
    }
    for (const stem of withPairs(stemsOf(message.subjectFlat, 24))) features.add(`subject w ${stem}`);
    const address = message.author?.address ?? '';
    for (const part of partsOf(address.slice(0, Math.max(0, address.lastIndexOf('@')))))
      features.add(`${voice} from ${part}`);
    for (const name of message.attachmentNames) for (const part of partsOf(name)) features.add(`file ${part}`);
  }
  return features;
}

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((part) => (part.length > 1 ? part.slice(0, longestPart) : []));
}
