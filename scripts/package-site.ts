import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Read by the self-check page (src/self-check). */
export const releaseFile = 'site-files.json';

import { readTeamFolder } from '../src/cli/library-folder';
import { indexFile, indexLibrary, writeIndex } from '../src/library/library-index';
import { addressesAsked, readSharePointPlace } from '../src/library/sharepoint/sharepoint-place';

/**
 * `npm run package -- --url https://egards.example.org/` makes release/: the static site, the manifests with that address, the
 * headers of the site written for four kinds of host, and a checksum of every file. `--letters FOLDER` puts a team’s letters
 * into the site, as `letters/`; `--sharepoint SITE --client-id ID [--folder FOLDER]` has the pane read them in SharePoint.
 */
export const developmentUrl = 'https://localhost:3000/';

/** What every page answers with. `frame-ancestors` is read in a header only; X-Frame-Options must not be sent at all. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://*.pipe.aria.microsoft.com",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  'frame-ancestors https://*.office.com https://*.office365.com https://*.cloud.microsoft https://outlook.live.com',
].join('; ');

/** A site’s policy that lets its pages also ask these origins: as the line of a header, or inside a page. */
export function withAddressesAsked(policy: string, origins: readonly string[]): string {
  return policy.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '));
}

export const forever = 'public, max-age=31536000, immutable';
export const checkedAgain = 'no-cache';
/** Outlook must be allowed to keep icons: a host that forbids it shows none. */
export const aDay = 'public, max-age=86400';

/** How long a file of the site may be kept: a name with its own hash never changes its content. */
export function cacheControl(file: string): string {
  if (/\.[0-9a-f]{8}\.(?:js|css)$/.test(file)) return forever;
  return file.endsWith('.png') ? aDay : checkedAgain;
}

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
  if (letters !== null && !existsSync(path.join(letters.folder, 'library.json')))
    throw new Error(`${letters.folder} is no folder of letters: it has no library.json.`);
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
  const published = listFiles(site);
  writeFileSync(path.join(out, 'host', 'nginx.conf'), nginx(base, policy));
  writeFileSync(path.join(out, 'host', 'web.config'), iis(policy));
  writeFileSync(path.join(out, 'host', 'staticwebapp.config.json'), azure(published, base, policy));
  writeFileSync(path.join(out, 'host', '_headers'), netlify(published, base, policy));
  writeFileSync(path.join(out, 'host', 'csp-header.txt'), `Content-Security-Policy: ${policy}\n`);
  const written = listFiles(out);
  const sums = written.map((file) => `${sha256(path.join(out, file))}  ${file}\n`);
  writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
  return [...written, 'SHA256SUMS'];
}

/** What the self-check page compares the deployed files with. A team may publish its letters anew at any time. */
function describeRelease(site: string, url: string): string {
  const files = listFiles(site)
    .filter((file) => !file.startsWith('letters/') && file !== 'config.json')
    .map((file) => {
      const content = readFileSync(path.join(site, file));
      return [file, { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') }] as const;
    });
  return `${JSON.stringify({ url, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function nginx(base: string, policy: string): string {
  const common = `    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;`;
  // nginx forgets the outer headers where an inner block adds one: each block says them all.
  const block = (pattern: string, cache: string) => `  location ~ "^${base}${pattern}$" {
    add_header Cache-Control "${cache}" always;
${common}
  }
`;
  return `# Inside the server { } that serves the site over https.
${block('.*\\.[0-9a-f]{8}\\.(js|css)', forever)}${block('.*\\.png', aDay)}${block('.*', checkedAgain)}`;
}

function iis(policy: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
        <add name="Content-Security-Policy" value="${policy}" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".hbs" />
      <mimeMap fileExtension=".hbs" mimeType="text/plain" />
    </staticContent>
    <rewrite>
      <outboundRules>
        <rule name="hashed files are kept" stopProcessing="true">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{REQUEST_URI}" pattern="\\.[0-9a-f]{8}\\.(js|css)$" /></conditions>
          <action type="Rewrite" value="${forever}" />
        </rule>
        <rule name="icons are kept a day" stopProcessing="true">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{REQUEST_URI}" pattern="\\.png$" /></conditions>
          <action type="Rewrite" value="${aDay}" />
        </rule>
        <rule name="the rest is checked again">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <action type="Rewrite" value="${checkedAgain}" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

function azure(files: readonly string[], base: string, policy: string): string {
  const route = (pattern: string, cache: string) => ({ route: base + pattern, headers: { 'Cache-Control': cache } });
  // Azure matches no hash in a name, and takes the first route that fits.
  const hashed = files.filter((file) => cacheControl(file) === forever).map((file) => route(file, forever));
  return `${JSON.stringify(
    {
      routes: [...hashed, route('*.png', aDay), route('*', checkedAgain)],
      globalHeaders: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
      mimeTypes: { '.hbs': 'text/plain' },
    },
    null,
    2,
  )}\n`;
}

function netlify(files: readonly string[], base: string, policy: string): string {
  const everywhere = `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;
  // One line a file: two patterns that match one file would send the header twice.
  return everywhere + files.map((file) => `${base}${file}\n  Cache-Control: ${cacheControl(file)}\n`).join('');
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function indexOf(folder: string): Promise<string> {
  const { files } = await readTeamFolder(folder);
  return writeIndex(await indexLibrary(files));
}

async function main(): Promise<void> {
  try {
    const option = (name: string): string | null => {
      const at = process.argv.indexOf(name);
      return at < 0 ? null : (process.argv[at + 1] ?? '');
    };
    const url = checkUrl(option('--url') ?? '');
    const webpack = path.join(
      path.dirname(createRequire(import.meta.url).resolve('webpack/package.json')),
      'bin',
      'webpack.js',
    );
    const build = spawnSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], {
      stdio: 'inherit',
    });
    if (build.status !== 0) throw new Error('The build failed: see above.');
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
