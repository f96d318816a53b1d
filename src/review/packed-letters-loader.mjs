import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Webpack’s loader of `packed-letters.ts`: reads the letters off the patterns of all lists. */
export default function loadPackedLetters() {
  const done = this.async();
  const review = dirname(this.resourcePath);
  this.addContextDependency(review);
  this.addContextDependency(join(dirname(review), 'text'));
  tsImport('./pattern-lists.ts', import.meta.url).then(
    ({ packAllLetters }) => done(null, `export const packedLetters = ${JSON.stringify(packAllLetters())};`),
    done,
  );
}
