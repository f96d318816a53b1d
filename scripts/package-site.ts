import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolderOnDisk } from '../src/cli/library-folder';
import { settingsFile } from '../src/library/format/library-files';
import { indexFile, indexLibrary, writeIndex } from '../src/library/format/library-index';
import { addressesAsked, readSharePointPlace } from '../src/library/team/sharepoint-place';
import { releaseFile } from '../src/self-check/gather-facts';
import { runWebpack } from './run-webpack';
import { contentSecurityPolicy, headersOfHosts, withAddressesAsked } from './site-headers';

/*
 * `npm run package -- --url https://egards.example.org/` makes release/: the static site, the manifests with that address, the
 * headers of the site written for four kinds of host, and a checksum of every file. `--letters FOLDER` puts a team’s letters
 * into the site, as `letters/`; `--sharepoint SITE --client-id ID [--folder FOLDER]` has the pane read them in SharePoint.
 */

/** What the manifests and pages of a build say in the place of the site’s address. */
const developmentUrl = 'https://localhost:3000/';

/** Throws an Error whose message is a sentence for the person at the terminal. */
export function checkUrl(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:' || /[\s"'<>&?#]/.test(url))
    throw new Error(`--url takes the site’s address, such as https://egards.example.org/; got “${url}”.`);
  return url.endsWith('/') ? url : `${url}/`;
}

/**
 * Writes `out` anew from a production build in `dist`; returns the files written, relative to `out`.
 *
 * @param letters a team’s folder of letters (docs/library.md), and the index that the pane reads of it; null for the
 * built-in letters alone
 * @param sharePoint where the pane reads them in SharePoint, as config.json says it; null when it does not
 */
export function packageSite(
  dist: string,
  out: string,
  url: string,
  letters: { readonly folder: string; readonly index: string } | null = null,
  sharePoint: object | null = null,
): readonly string[] {
  const address = checkUrl(url);
  const place = sharePoint === null ? null : readSharePointPlace(sharePoint);
  if (sharePoint !== null && place === null)
    throw new Error('--sharepoint takes https://….sharepoint.com/sites/…, --client-id the id of the application.');
  const policy = withAddressesAsked(contentSecurityPolicy, place === null ? [] : addressesAsked(place));
  if (letters !== null && !existsSync(path.join(letters.folder, settingsFile)))
    throw new Error(`${letters.folder} is no folder of letters: it has no ${settingsFile}.`);
  if (!existsSync(path.join(dist, 'taskpane.html')))
    throw new Error(`${dist} holds no build: run npm run build first.`);
  rmSync(out, { recursive: true, force: true });
  const site = path.join(out, 'site');
  mkdirSync(path.join(out, 'host'), { recursive: true });
  cpSync(dist, site, { recursive: true });
  const files = listFiles(site);
  for (const file of files.filter((each) => /^manifest[^/]*\.xml$/.test(each))) {
    const xml = readFileSync(path.join(site, file), 'utf8').replaceAll(developmentUrl, address);
    writeFileSync(path.join(out, file), xml.replaceAll(developmentUrl.slice(0, -1), new URL(address).origin));
    rmSync(path.join(site, file));
  }
  if (letters !== null) {
    cpSync(letters.folder, path.join(site, 'letters'), { recursive: true });
    writeFileSync(path.join(site, 'letters', indexFile), letters.index);
  }
  if (letters !== null || sharePoint !== null) {
    const config = { ...(letters && { letters: 'letters/' }), ...(sharePoint && { sharePoint }) };
    writeFileSync(path.join(site, 'config.json'), `${JSON.stringify(config)}\n`);
  }
  if (place !== null) {
    const pane = path.join(site, 'taskpane.html');
    writeFileSync(pane, withAddressesAsked(readFileSync(pane, 'utf8'), addressesAsked(place)));
  }
  writeFileSync(path.join(site, releaseFile), describeRelease(site, address));
  const base = new URL(address).pathname;
  for (const [file, content] of Object.entries(headersOfHosts(listFiles(site), base, policy)))
    writeFileSync(path.join(out, 'host', file), content);
  const written = listFiles(out);
  const sums = written.map((file) => `${sha256(readFileSync(path.join(out, file)))}  ${file}\n`);
  writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
  return [...written, 'SHA256SUMS'];
}

/** What the self-check page compares the deployed files with. A team may publish its letters anew at any time. */
function describeRelease(site: string, url: string): string {
  const files = listFiles(site)
    .filter((file) => !file.startsWith('letters/') && file !== 'config.json')
    .map((file) => {
      const content = readFileSync(path.join(site, file));
      return [file, { bytes: content.byteLength, sha256: sha256(content) }] as const;
    });
  return `${JSON.stringify({ url, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function indexOf(folder: string): Promise<string> {
  const { files } = await readFolderOnDisk(folder);
  return writeIndex(await indexLibrary(files));
}

async function main(): Promise<void> {
  try {
    const option = (name: string): string | null => {
      const at = process.argv.indexOf(name);
      return at < 0 ? null : (process.argv[at + 1] ?? '');
    };
    const url = checkUrl(option('--url') ?? '');
    await runWebpack();
    const folder = option('--letters');
    const letters = folder === null ? null : { folder, index: await indexOf(folder) };
    const [siteUrl, clientId, within] = [option('--sharepoint'), option('--client-id'), option('--folder')];
    const sharePoint = siteUrl === null ? null : { clientId, siteUrl, ...(within !== null && { folder: within }) };
    const files = packageSite('dist', 'release', url, letters, sharePoint);
    console.log(`release/ is ready: ${files.length} files. docs/deploy.md says what to do with it.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  void main();
}
