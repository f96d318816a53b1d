/** `npx tsx scripts/generate-library-schema.ts`: writes the JSON Schema of `library.json` from its rows. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { librarySchema } from '../src/library/format/setting-rows';

const file = 'src/library/library.schema.json';
writeFileSync(file, await format(JSON.stringify(librarySchema()), { parser: 'json', printWidth: 120 }));
