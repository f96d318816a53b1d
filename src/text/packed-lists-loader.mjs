import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/**
 * Webpack’s loader of a module that holds what is packed off lists of patterns. Its options: `lists`, the file that names them;
 * `pack`, what that file exports to pack them; `as`, what the module exports.
 */
export default function loadPackedLists() {
  const done = this.async();
  const { lists, pack, as } = this.getOptions();
  this.addContextDependency(dirname(lists));
  this.addContextDependency(import.meta.dirname);
  tsImport(pathToFileURL(lists).href, import.meta.url).then(
    (module) => done(null, `export const ${as} = ${JSON.stringify(module[pack]())};`),
    done,
  );
}
