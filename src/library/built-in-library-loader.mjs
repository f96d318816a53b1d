import { dirname } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * Turns a library's `library.json` into the whole library as a module: letters parsed, ready for composeLetter; asked for
 * with `?sources`, its files as they are written. A language is read when its first letter is: most panes write in one.
 */
export default function loadBuiltInLibrary() {
  const done = this.async();
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  tsImport('./built-in-library.ts', import.meta.url).then(
    ({ loadBuiltInLibrary, readLibraryFolder }) =>
      done(
        null,
        this.resourceQuery === '?sources'
          ? `export default ${asJson(readLibraryFolder(folder))};`
          : asModule(loadBuiltInLibrary()),
      ),
    done,
  );
}

function asModule({ languages, ...rest }) {
  const names = Object.keys(languages);
  return [
    ...names.map((name) => `let ${name};`),
    `export default { ...${asJson(rest)}, languages: {`,
    ...names.map((name) => `get ${name}() { return (${name} ??= ${asJson(languages[name])}); },`),
    '} };',
  ].join('\n');
}

/** A string to parse is read by an engine faster than the same as a literal. */
function asJson(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
