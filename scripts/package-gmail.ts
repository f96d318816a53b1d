/**
 * `npm run package:gmail`: the built extension as the zip that the Chrome Web Store, Edge Add-ons and an administrator’s
 * own store take. The same files give the same zip, whenever and wherever it is made.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const extension = path.join(import.meta.dirname, '..', 'build', 'gmail');
const { version } = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
  readonly version: string;
};

const files: Zippable = {};
for (const name of readdirSync(extension, { recursive: true, encoding: 'utf8' }).sort()) {
  const file = path.join(extension, name);
  // The zip format counts years from 1980, in local time: noon is that day everywhere.
  if (statSync(file).isFile())
    files[name.split(path.sep).join('/')] = [readFileSync(file), { mtime: new Date(1980, 0, 1, 12) }];
}
const zip = zipSync(files, { level: 9 });
const target = path.join(import.meta.dirname, '..', 'build', `egards-gmail-${version}.zip`);
writeFileSync(target, zip);
process.stdout.write(
  `${path.relative(process.cwd(), target)}: ${Object.keys(files).length} files, ${zip.length} bytes\n`,
);
