/** `npx tsx scripts/generate-rules-docs.ts`: writes docs/rules.md and docs/rules-coverage.md from the rows. */
import { writeFileSync } from 'node:fs';
import { coveragePage, rulesPage } from '../test/review/rules-docs';

writeFileSync('docs/rules.md', rulesPage());
writeFileSync('docs/rules-coverage.md', coveragePage());
