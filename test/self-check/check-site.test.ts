import { checkSite, type SiteProblemName } from '../../src/self-check/check-site';
import type { SiteFacts } from '../../src/self-check/site-facts';
import { paths, servedWith, soundSite } from './a-sound-site';

const problems = (facts: SiteFacts) => checkSite(facts).map(({ name }) => name);
const about = (facts: SiteFacts, name: SiteProblemName) =>
  checkSite(facts).find((problem) => problem.name === name)?.about;
const withPolicy = (change: (policy: string) => string) =>
  servedWith({ policy: change(soundSite.files[0]?.policy ?? '') }, /html$/);

describe('the self-check of a deployed site', () => {
  it('says nothing of a site in order', () => {
    expect(checkSite(soundSite)).toEqual([]);
  });

  it.each<[string, SiteFacts, SiteProblemName, readonly string[]]>([
    [
      'http',
      { ...soundSite, address: 'http://egards.novalys.example/outlook/self-check.html' },
      'not-https',
      ['http://egards.novalys.example'],
    ],
    ['no list of files', { ...soundSite, release: null }, 'no-release', [soundSite.address]],
    [
      'another address than the manifests say',
      { ...soundSite, address: 'https://egards.novalys.example/self-check.html' },
      'other-address',
      ['https://egards.novalys.example/outlook/', 'https://egards.novalys.example/'],
    ],
    ['a missing file', servedWith({ answer: { status: 404 } }, /commands/), 'missing-files', ['commands.html']],
    ['a sign-in page in front', servedWith({ answer: 'moved' }, /commands/), 'moved-files', ['commands.html']],
    [
      'a file that is refused',
      servedWith({ answer: { status: 403 } }, /commands/),
      'unreachable-files',
      ['commands.html'],
    ],
    [
      'a host that is silent',
      servedWith({ answer: 'unreachable' }, /commands/),
      'unreachable-files',
      ['commands.html'],
    ],
    [
      'another file of the same length',
      servedWith({ sha256: 'another' }, /\.css/),
      'changed-files',
      ['taskpane.1a2b3c4d.css'],
    ],
    ['a shorter file', servedWith({ bytes: 1, sha256: null }, /\.css/), 'changed-files', ['taskpane.1a2b3c4d.css']],
    [
      'scripts that are called text',
      servedWith({ contentType: 'text/plain' }, /onsend-classic/),
      'wrong-type',
      ['onsend-classic.js (text/plain)'],
    ],
    [
      'a file without a type',
      servedWith({ contentType: '' }, /onsend-classic/),
      'wrong-type',
      ['onsend-classic.js (–)'],
    ],
    ['no policy at all', servedWith({ policy: '' }), 'no-policy', ['taskpane.html', 'commands.html']],
    [
      'a policy silent about frames',
      withPolicy((policy) => policy.replace(/; frame-ancestors.*/, '')),
      'no-ancestors',
      ['taskpane.html', 'commands.html'],
    ],
    [
      'a policy that forbids every frame',
      withPolicy((policy) => policy.replace(/frame-ancestors.*/, "frame-ancestors 'none'")),
      'forbids-outlook',
      [
        'https://outlook.office.com',
        'https://outlook.office365.com',
        'https://outlook.cloud.microsoft',
        'https://outlook.live.com',
      ],
    ],
    [
      'a policy that knows one Outlook only',
      withPolicy((policy) =>
        policy.replace(/frame-ancestors.*/, 'frame-ancestors https://*.office.com https://outlook.live.com'),
      ),
      'forbids-outlook',
      ['https://outlook.office365.com', 'https://outlook.cloud.microsoft'],
    ],
    [
      'a second policy, from the balancer',
      withPolicy((policy) => `${policy}, frame-ancestors 'self'`),
      'forbids-outlook',
      [
        'https://outlook.office.com',
        'https://outlook.office365.com',
        'https://outlook.cloud.microsoft',
        'https://outlook.live.com',
      ],
    ],
    [
      'a policy for its own scripts only',
      withPolicy(() => "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors https:"),
      'forbids-office-js',
      ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    ],
    [
      'a policy without the hash of the styles',
      withPolicy((policy) => policy.replace(/'sha256-[^']*'/, '')),
      'forbids-itself',
      ['style-src'],
    ],
    [
      'X-Frame-Options',
      servedWith({ frameOptions: 'SAMEORIGIN' }, /taskpane\.html/),
      'frame-options',
      ['taskpane.html (SAMEORIGIN)'],
    ],
    [
      'pages kept for a year',
      servedWith({ cacheControl: 'max-age=31536000' }, /commands/),
      'pages-kept',
      ['commands.html'],
    ],
    ['pages kept as the browser likes', servedWith({ cacheControl: '' }, /commands/), 'pages-kept', ['commands.html']],
    [
      'scripts that are never kept',
      servedWith({ cacheControl: 'no-store' }, /\.js/),
      'files-not-kept',
      ['taskpane.1a2b3c4d.js'],
    ],
    [
      'icons that are never kept',
      servedWith({ cacheControl: 'no-store' }, /icon-16/),
      'icons-not-kept',
      ['assets/icon-16.png'],
    ],
    [
      'a network without Office.js',
      { ...soundSite, outside: [{ address: 'https://appsforoffice.microsoft.com/x', reached: false }] },
      'office-js-unreachable',
      ['https://appsforoffice.microsoft.com/x'],
    ],
    [
      'letters that are declared and not there',
      {
        ...soundSite,
        letters: [
          { path: 'letters/library.json', status: 404, readable: false },
          { path: 'letters/index.json', status: 200, readable: true },
        ],
      },
      'library-unreadable',
      ['letters/library.json (404)'],
    ],
    [
      'settings that are no JSON',
      { ...soundSite, letters: [{ path: 'letters/library.json', status: 200, readable: false }] },
      'library-unreadable',
      ['letters/library.json'],
    ],
    [
      'a script asked over http',
      servedWith({ insecure: ['http://cdn.example/x.js'] }, /commands/),
      'mixed-content',
      ['http://cdn.example/x.js'],
    ],
    [
      'an icon of another size',
      servedWith({ size: { width: 64, height: 64 } }, /icon-80/),
      'icon-size',
      ['assets/icon-80.png (64×64)'],
    ],
  ])('names %s', (_, facts, name, what) => {
    expect(problems(facts)).toEqual([name]);
    expect(about(facts, name)).toEqual(what);
  });

  it('tells what stops Outlook before what could be better', () => {
    const facts = { ...servedWith({ cacheControl: '', policy: '' }), release: null };
    const found = checkSite(facts);
    expect(found[0]?.name).toBe('no-release');
    expect(found.map(({ stops }) => stops)).toEqual(
      found.map(({ stops }) => stops).sort((a, b) => Number(b) - Number(a)),
    );
  });

  it('does not call a file missing wrong in every other way too', () => {
    const gone = { answer: { status: 404 }, contentType: 'text/html', cacheControl: '', size: null, bytes: 9 };
    expect(problems(servedWith(gone, /icon/))).toEqual(['missing-files']);
  });

  it('lets a page keep no cache and the site keep letters that are whole', () => {
    const letters = [{ path: 'letters/library.json', status: 200, readable: true }];
    expect(problems({ ...servedWith({ cacheControl: 'no-store' }, /html$/), letters })).toEqual([]);
    expect(paths.length).toBeGreaterThan(5);
  });
});
