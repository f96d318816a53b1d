/** Writes test/letter/golden/*.txt anew; read the differences before keeping them. */
import { writeFileSync } from 'node:fs';
import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../src/letter/compose-letter';
import { asGolden } from '../test/letter/as-golden';
import { goldenRequests } from '../test/letter/golden-requests';

for (const [name, request] of Object.entries(goldenRequests))
  writeFileSync(
    new URL(`../test/letter/golden/${name}.txt`, import.meta.url),
    asGolden(composeLetter(request, builtInLibrary)),
  );
