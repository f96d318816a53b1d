import { onceNeeded } from '../../text/once-needed';
import { packedCommonWords } from './packed-common-words';
import { sentenceWords } from './sentence-words';
import { unpackSorted } from './unpack-sorted';

const common = onceNeeded(() => new Set([...unpackSorted(packedCommonWords), ...sentenceWords]));

/** Whether mail in French or English writes this folded word in small letters, as no name is. */
export function isCommonWord(folded: string): boolean {
  return common().has(folded.replace(/œ/g, 'oe'));
}
