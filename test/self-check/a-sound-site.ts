import type { FileFacts, SiteFacts } from '../../src/self-check/site-facts';
import { cacheControl, contentSecurityPolicy } from '../../scripts/site-headers';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', png: 'image/png' };

export const paths = [
  'taskpane.html',
  'commands.html',
  'taskpane.1a2b3c4d.js',
  'taskpane.1a2b3c4d.css',
  'onsend-classic.js',
  'assets/icon-16.png',
  'assets/icon-80.png',
];

/** A file as a host in order serves it. */
function soundFile(path: string): FileFacts {
  const icon = /-(\d+)\.png$/.exec(path);
  const size = Number(icon?.[1]);
  return {
    path,
    answer: { status: 200 },
    contentType: types[path.slice(path.lastIndexOf('.') + 1) as keyof typeof types],
    cacheControl: cacheControl(path),
    policy: contentSecurityPolicy,
    frameOptions: '',
    bytes: path.length,
    sha256: `sum of ${path}`,
    size: icon === null ? null : { width: size, height: size },
    insecure: [],
  };
}

const url = 'https://egards.novalys.example/outlook/';

/** What is seen of a site in order. */
export const soundSite: SiteFacts = {
  address: `${url}self-check.html`,
  release: {
    url,
    files: Object.fromEntries(paths.map((path) => [path, { bytes: path.length, sha256: `sum of ${path}` }])),
  },
  files: paths.map(soundFile),
  outside: [{ address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', reached: true }],
  letters: null,
};

/** The same site, with one of its files, or all, served in another way. */
export function servedWith(change: Partial<FileFacts>, which: RegExp = /./): SiteFacts {
  return {
    ...soundSite,
    files: soundSite.files.map((file) => (which.test(file.path) ? { ...file, ...change } : file)),
  };
}
