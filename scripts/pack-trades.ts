/**
 * `npx tsx scripts/pack-trades.ts`: writes src/thread/words/packed-trades.ts, packed-towns.ts and packed-technologies.ts from the
 * lists of trades, of towns and of technologies beside this script: Bloom filters. Trades of one word, of several, and the words that the latter begin with, are told apart by how their
 * numbers are made. What is in capitals is a trade in capitals only.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/text/fold';
import { openingHash } from '../src/thread/words/trades';
import { filterOf, joinedHash, wordHash } from '../src/thread/words/word-filter';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'scripts/trades');
const bitsPerWord = 9;
/** A word taken for a technology goes on with a title as one of its own: one other in a thousand, not in a hundred. */
const bitsPerTechnology = 14;

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
      .map(wordHash);
    hashes.add(others.length === 0 ? first : others.reduce(joinedHash, first));
    if (others.length > 0) hashes.add(openingHash(first));
  }
const hashesIn = (file: string) =>
  new Set(
    readFileSync(join(root, 'scripts', file), 'utf8')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => wordHash(fold(word))),
  );

function packed(numbers: ReadonlySet<number>, bits = bitsPerWord): string {
  const text = Buffer.from(filterOf(numbers, bits)).toString('base64');
  return text.match(/.{1,118}/g)?.join('\n') ?? '';
}

const acronyms = [...new Set(listed.filter(isAcronym).map(fold))].sort().join(' ');
writeFileSync(
  join(root, 'src/thread/words/packed-trades.ts'),
  `// Written by scripts/pack-trades.ts from scripts/trades: not to be edited by hand.

/** The bits of the filter that \`isTrade\` reads. */
export const tradeFilter = \`
${packed(hashes)}
\`;

/** Folded letters that are trades in capitals. */
export const tradeAcronyms = \`
${acronyms.replace(/(.{1,116}) /g, '$1\n')}
\`;
`,
);
writeFileSync(
  join(root, 'src/thread/words/packed-towns.ts'),
  `// Written by scripts/pack-trades.ts from scripts/towns.txt: not to be edited by hand.

/** The bits of the filter that \`isTown\` reads. */
export const townFilter = \`
${packed(hashesIn('towns.txt'))}
\`;
`,
);
writeFileSync(
  join(root, 'src/thread/words/packed-technologies.ts'),
  `// Written by scripts/pack-trades.ts from scripts/technologies.txt: not to be edited by hand.

/** The bits of the filter that \`isTechnology\` reads. */
export const technologyFilter = \`
${packed(hashesIn('technologies.txt'), bitsPerTechnology)}
\`;
`,
);
