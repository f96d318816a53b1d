import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/** Webpack’s loader of `packed-beginnings.ts`: reads the beginnings off the patterns of all lists of words. */
export default function loadPackedBeginnings() {
  const done = this.async();
  const thread = dirname(dirname(this.resourcePath));
  this.addContextDependency(thread);
  this.addContextDependency(join(dirname(thread), 'text'));
  tsImport('../word-lists.ts', import.meta.url).then(
    ({ packAllBeginnings }) => done(null, `export const packedBeginnings = ${JSON.stringify(packAllBeginnings())};`),
    done,
  );
}
