import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The `dist` folder of the npm package, as installed and unmodified. */
export function officeJsFolder(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Lower-cased path → true path of the package’s scripts, in the folder. office.js asks for `AgaveErrorUX` and `en-US` where the
 * package has `agaveerrorux` and `en-us`; only a file system that ignores case would find them.
 */
export function indexOfficeJs(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const whole = path.join(entry.parentPath, entry.name);
      const within = path.relative(folder, whole).split(path.sep).join('/');
      return [within.toLowerCase(), within];
    }),
  );
}
