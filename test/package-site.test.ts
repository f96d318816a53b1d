import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRelease } from '../src/self-check/site-facts';
import { hosts } from './host-headers';
import { checkUrl, packageSite } from '../scripts/package-site';
import { aDay, cacheControl, checkedAgain, contentSecurityPolicy, forever } from '../scripts/site-headers';
import { releaseFile } from '../src/self-check/gather-facts';

const folder = mkdtempSync(path.join(tmpdir(), 'egards-release-'));
const dist = path.join(folder, 'dist');
const out = path.join(folder, 'release');
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');

mkdirSync(path.join(dist, 'assets'), { recursive: true });
for (const file of ['taskpane.html', 'taskpane.1a2b3c4d.js', 'onsend-classic.js', 'assets/icon-16.png'])
  writeFileSync(path.join(dist, file), file);
writeFileSync(path.join(dist, 'manifest.xml'), readFileSync('manifest.xml'));
const letters = path.join(folder, 'our-letters');
mkdirSync(path.join(letters, 'fr', 'parts'), { recursive: true });
writeFileSync(path.join(letters, 'library.json'), '{ "format": 1 }');
writeFileSync(path.join(letters, 'fr', 'parts', 'close.hbs'), 'Bien à vous,');
const files = packageSite(dist, out, 'https://egards.novalys.example/outlook', { folder: letters, index: '{}' });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the release', () => {
  it('keeps the files of the build, and manifests beside the site, not in it', () => {
    expect(files).toEqual(expect.arrayContaining(['manifest.xml', 'site/taskpane.html', 'site/assets/icon-16.png']));
    expect(files).not.toContain('site/manifest.xml');
  });

  it('has the customer’s address everywhere in the manifests', () => {
    expect(read('manifest.xml')).not.toContain('localhost');
    expect(read('manifest.xml')).toContain('https://egards.novalys.example/outlook/taskpane.html');
    expect(read('manifest.xml')).toContain('<AppDomain>https://egards.novalys.example</AppDomain>');
  });

  it('has a checksum of every file', () => {
    const sums = read('SHA256SUMS').trim().split('\n');
    expect(sums).toHaveLength(files.length - 1);
    for (const line of sums) {
      const [sum, file] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(out, file ?? '')))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('says the policy to every kind of host, with who may frame the pages', () => {
    expect(contentSecurityPolicy).toMatch(/frame-ancestors https:\/\/\*\.office\.com/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe/);
  });

  it.each(hosts)('has each file answered by %s with one policy and its own time in the cache', (file, headersOf) => {
    const published = files.filter((each) => each.startsWith('site/')).map((each) => each.slice('site/'.length));
    expect(published).toContain('letters/fr/parts/close.hbs');
    for (const each of published) {
      const headers = headersOf(read(`host/${file}`), `/outlook/${each}`);
      expect([each, headers.get('cache-control')]).toEqual([each, cacheControl(each)]);
      expect([each, headers.get('content-security-policy')]).toEqual([each, contentSecurityPolicy]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('x-frame-options')).toBe(false);
    }
  });

  it('declares the letters to the pane, with the index that it reads first', () => {
    expect(JSON.parse(read('site/config.json'))).toEqual({ letters: 'letters/' });
    expect(read('site/letters/index.json')).toBe('{}');
  });

  it('gives letters a type where the host has none for them', () => {
    expect(read('host/web.config')).toContain('<mimeMap fileExtension=".hbs" mimeType="text/plain" />');
    expect(JSON.parse(read('host/staticwebapp.config.json'))).toMatchObject({ mimeTypes: { '.hbs': 'text/plain' } });
  });

  it('lists the files of the site for the self-check, without the letters, which a team changes', () => {
    const release = readRelease(JSON.parse(read(`site/${releaseFile}`)));
    expect(release?.url).toBe('https://egards.novalys.example/outlook/');
    expect(release?.files['taskpane.html']).toEqual({
      bytes: 13,
      sha256: createHash('sha256').update('taskpane.html').digest('hex'),
    });
    expect(Object.keys(release?.files ?? {}).some((each) => each.startsWith('letters/'))).toBe(false);
  });

  it('is not made of letters that are none', () => {
    expect(() =>
      packageSite(dist, path.join(folder, 'other'), 'https://a.example', { folder: dist, index: '{}' }),
    ).toThrow(/no library\.json/);
  });

  it('lets only what has its hash in its name be kept for ever', () => {
    expect(cacheControl('taskpane.1a2b3c4d.js')).toBe(forever);
    expect(cacheControl('taskpane.html')).toBe(checkedAgain);
    // Its name never changes, and classic Outlook asks for it by that name.
    expect(cacheControl('onsend-classic.js')).toBe(checkedAgain);
    expect(cacheControl('assets/icon-16.png')).toBe(aDay);
    expect(read('host/_headers')).toContain(`/outlook/taskpane.1a2b3c4d.js\n  Cache-Control: ${forever}`);
  });

  it.each(['', 'http://egards.example', 'egards.example', 'https://a.example/?x=1', 'https://a.example/"'])(
    'is not made for the address “%s”',
    (url) => {
      expect(() => checkUrl(url)).toThrow(/--url takes/);
    },
  );

  it('is not made of nothing', () => {
    expect(() => packageSite(path.join(folder, 'absent'), out, 'https://a.example')).toThrow(/holds no build/);
  });
});

describe('a release whose letters are in SharePoint', () => {
  const place = {
    clientId: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
    siteUrl: 'https://novalys.sharepoint.com/sites/recrutement',
    folder: 'Lettres Égards',
  };
  const asked = "connect-src 'self' https://graph.microsoft.com https://novalys.sharepoint.com https://*.pipe";

  it('says so to the pane, and lets it ask there alone: in the page and in each kind of header', () => {
    const built = path.join(folder, 'built');
    mkdirSync(built);
    writeFileSync(path.join(built, 'taskpane.html'), readFileSync('src/taskpane/taskpane.html'));
    const release = path.join(folder, 'sharepoint');
    packageSite(built, release, 'https://egards.novalys.example/', null, place);
    expect(JSON.parse(readFileSync(path.join(release, 'site/config.json'), 'utf8'))).toEqual({ sharePoint: place });
    expect(readFileSync(path.join(release, 'site/taskpane.html'), 'utf8')).toContain(asked);
    for (const [file, headersOf] of hosts) {
      const headers = headersOf(readFileSync(path.join(release, 'host', file), 'utf8'), '/taskpane.html');
      expect([file, headers.get('content-security-policy')]).toEqual([file, expect.stringContaining(asked)]);
    }
  });

  it('is not made for an address that is not SharePoint’s', () => {
    const elsewhere = { ...place, siteUrl: 'https://evil.example/' };
    expect(() => packageSite(dist, out, 'https://egards.novalys.example/', null, elsewhere)).toThrow('--sharepoint');
  });

  it('is the only one that may ask Microsoft Graph', () => {
    expect(contentSecurityPolicy).not.toContain('graph');
    expect(read('host/csp-header.txt')).not.toContain('graph');
    expect(readFileSync('src/taskpane/taskpane.html', 'utf8')).not.toContain('graph');
  });
});
