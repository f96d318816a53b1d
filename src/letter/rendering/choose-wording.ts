import { hashOf } from '../../text/hash-of';

const { imul } = Math;

/** FNV-1a over UTF-16 units, then mixed: the same seed always gives the same wording, on every machine. */
function stableHash(text: string): number {
  let hash = hashOf(text);
  hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The index of one wording among `count`; each further rewording gives the next, and comes round. */
export function chooseWording(seed: string, part: string, count: number, rewordings = 0): number {
  const further = Number.isFinite(rewordings) ? Math.max(0, Math.trunc(rewordings)) % count : 0;
  return (stableHash(`${seed}\n${part}`) + further) % count;
}
