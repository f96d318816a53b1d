import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { allows, parsePolicies } from '../../src/self-check/content-security-policy';
import { insecureParts, pngSize } from '../../src/self-check/gather-facts';
import { readRelease } from '../../src/self-check/site-facts';

describe('what the self-check reads', () => {
  it.each([
    ['https://outlook.office.com', true],
    ['https://*.office.com', true],
    ['https:', true],
    ['*', true],
    ['*.office.com', true],
    ['https://outlook.office.com:443', true],
    ['https://office.com', false],
    ['http://outlook.office.com', false],
    ['https://outlook.office.com.evil.example', false],
    ["'none'", false],
    ["'self'", false],
  ])('a policy’s source %s allows outlook.office.com: %s', (source, allowed) => {
    const policies = parsePolicies(`frame-ancestors ${source}`);
    expect(allows(policies, 'frame-ancestors', 'https://outlook.office.com', 'https://a.example')).toBe(allowed);
  });

  it('a directive that is absent allows everything, but for default-src where it stands in', () => {
    const policies = parsePolicies("default-src 'none'");
    expect(allows(policies, 'frame-ancestors', 'https://outlook.live.com', 'https://a.example')).toBe(true);
    expect(allows(policies, 'script-src', 'https://a.example', 'https://a.example')).toBe(false);
    expect(parsePolicies('')).toEqual([]);
  });

  it('the size of an icon, from its own bytes', () => {
    expect(pngSize(readFileSync('assets/icon-80.png'))).toEqual({ width: 80, height: 80 });
    expect(pngSize(new TextEncoder().encode('<!doctype html><html lang="fr"></html>'))).toBeNull();
  });

  it('what a page asks over http, and not what it only links to', () => {
    const page =
      '<script src="http://cdn.example/a.js"></script><a href="http://a.example/">x</a><link rel=stylesheet href=http://b.example/s.css>';
    expect(insecureParts(page)).toEqual(['http://cdn.example/a.js', 'http://b.example/s.css']);
  });

  it('never takes another file for the list of the release, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const release = readRelease(value);
        expect(release === null || typeof release.url === 'string').toBe(true);
      }),
    );
    expect(readRelease({ url: 'https://a.example/', files: { 'a.html': { bytes: 1, sha256: 'x' }, b: null } })).toEqual(
      {
        url: 'https://a.example/',
        files: { 'a.html': { bytes: 1, sha256: 'x' } },
      },
    );
  });
});
