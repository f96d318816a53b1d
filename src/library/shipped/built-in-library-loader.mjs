import { dirname } from 'node:path';
import { tsImport } from 'tsx/esm/api';

/**
 * Turns a library's `library.json` into the whole library as a module: letters parsed, ready for composeLetter; asked for
 * with `?sources`, its files as they are written. A text is read when a letter first has it: of two languages and eight
 * situations, most panes write one.
 */
export default function loadBuiltInLibrary() {
  const done = this.async();
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  Promise.all([
    tsImport('./built-in-library.ts', import.meta.url),
    tsImport('./packed-template.ts', import.meta.url),
  ]).then(
    ([{ loadBuiltInLibrary, readLibraryFolder }, { packTemplate }]) =>
      done(
        null,
        this.resourceQuery === '?sources'
          ? `export default ${asJson(readLibraryFolder(folder))};`
          : asModule(loadBuiltInLibrary(), packTemplate),
      ),
    done,
  );
}

/**
 * @param {import('../../letter/letter-library').LetterLibrary} library
 * @param {typeof import('./packed-template').packTemplate} pack
 */
function asModule({ settings, languages }, pack) {
  const later = (known, parts) => asLater(known, parts, pack);
  const each = Object.entries(languages).map(([name, { letters, reasons, openings, partials }]) => {
    const texts = (list) =>
      `[${list.map(({ body, subject, ...rest }) => later(rest, { ...(subject && { subject }), body })).join(',\n')}]`;
    return `${name}: { letters: ${texts(letters)}, reasons: ${texts(reasons)}, openings: ${texts(openings)}, partials: ${later({}, partials)} }`;
  });
  return [readOnceNeeded, `export default { settings: ${asJson(settings)}, languages: { ${each.join(',\n')} } };`].join(
    '\n',
  );
}

/** In the module: adds to an object what is read when it is first looked at, and kept. */
const readOnceNeeded = `
import { unpackTemplate } from '../shipped/packed-template';
function later(object, parts) {
  for (const [name, read] of Object.entries(parts))
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = read();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
    });
  return object;
}`;

function asLater(known, parts, pack) {
  const reads = Object.entries(parts).map(
    ([name, template]) => `${JSON.stringify(name)}: () => unpackTemplate(${asJson(pack(template))})`,
  );
  return `later(${JSON.stringify(known)}, { ${reads.join(',\n')} })`;
}

/** A string to parse: read faster than the same as a literal, and no part of the heap before it is asked for. */
function asJson(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
