/**
 * `npx tsx scripts/pack-trades.ts`: writes src/thread/words/packed-trades.ts from the lists of trades beside this script:
 * a Bloom filter. Trades of one word, of several, and the words that the latter begin with, are told apart by how their
 * numbers are made. What is in capitals is a trade in capitals only.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/text/fold';
import { bitsOf, joinedHash, openingHash, tradeHash } from '../src/thread/words/trades';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'scripts/trades');
const bitsPerTrade = 9;

const listed = readdirSync(folder)
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/[,\n]/))
  .map((trade) => trade.trim())
  // A language heads its list.
  .filter((trade) => trade !== '' && !/^\p{Lu}\p{Ll}/u.test(trade));
const isAcronym = (trade: string) => /^\p{Lu}+$/u.test(trade);

const hashes = new Set<number>();
for (const trade of listed.filter((one) => !isAcronym(one)).map(fold))
  for (const written of new Set([trade, trade.replaceAll('œ', 'oe')])) {
    const [first = 0, ...others] = written
      .replace(/(?<= )([dl]')/g, '$1 ')
      .split(' ')
      .map(tradeHash);
    hashes.add(others.length === 0 ? first : others.reduce(joinedHash, first));
    if (others.length > 0) hashes.add(openingHash(first));
  }
const bytes = new Uint8Array(Math.ceil((hashes.size * bitsPerTrade) / 8));
for (const hash of hashes)
  for (const bit of bitsOf(hash, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));

const lines = (text: string) => text.match(/.{1,118}/g)?.join('\n') ?? '';
const acronyms = [...new Set(listed.filter(isAcronym).map(fold))].sort().join(' ');
writeFileSync(
  join(root, 'src/thread/words/packed-trades.ts'),
  `// Written by scripts/pack-trades.ts from scripts/trades: not to be edited by hand.

/** The bits of the filter that \`isTrade\` reads. */
export const tradeFilter = \`
${lines(Buffer.from(bytes).toString('base64'))}
\`;

/** Folded letters that are trades in capitals. */
export const tradeAcronyms = \`
${acronyms.replace(/(.{1,116}) /g, '$1\n')}
\`;
`,
);
process.stdout.write(`${String(hashes.size)} in ${String(bytes.length)} bytes\n`);
