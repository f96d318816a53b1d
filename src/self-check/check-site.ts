import { allows, parsePolicies } from './content-security-policy';
import type { FileFacts, Release, SiteFacts } from './site-facts';

/** What is wrong with a deployed site. `stops`: Outlook cannot use it; otherwise it works, and less well than it should. */
export interface SiteProblem {
  readonly name: SiteProblemName;
  readonly stops: boolean;
  /** The files, addresses or words it is about. */
  readonly about: readonly string[];
}

export type SiteProblemName =
  | 'not-https'
  | 'no-release'
  | 'other-address'
  | 'missing-files'
  | 'moved-files'
  | 'unreachable-files'
  | 'changed-files'
  | 'wrong-type'
  | 'no-policy'
  | 'no-ancestors'
  | 'forbids-outlook'
  | 'forbids-office-js'
  | 'forbids-itself'
  | 'frame-options'
  | 'pages-kept'
  | 'files-not-kept'
  | 'icons-not-kept'
  | 'office-js-unreachable'
  | 'library-unreadable'
  | 'mixed-content'
  | 'icon-size';

/** Who shows the pages in a frame: web and new Outlook. */
const outlookHosts = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
];
const officeScripts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];
/** The hash of nothing: Fluent begins its style sheets empty. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Everything that is wrong, what stops Outlook first; nothing for a site in order. */
export function checkSite(facts: SiteFacts): readonly SiteProblem[] {
  const problem = (name: SiteProblemName, stops: boolean, about: readonly string[]): readonly SiteProblem[] =>
    about.length === 0 ? [] : [{ name, stops, about: [...new Set(about)] }];
  const named = (files: readonly FileFacts[]) => files.map(({ path }) => path);
  const { protocol, origin } = new URL(facts.address);
  const found = facts.files.filter(isThere);
  const pages = found.filter(({ path }) => path.endsWith('.html'));
  // Read for the pages that Outlook shows; an html page of another kind has no script to lose.
  const policies = pages.map((page) => ({ page, policies: parsePolicies(page.policy) }));
  const lacking = (directive: string, wanted: readonly string[]) =>
    wanted.filter((each) => !policies.every((page) => allows(page.policies, directive, each, origin)));

  const problems = [
    ...problem('not-https', true, protocol === 'https:' ? [] : [origin]),
    ...problem('no-release', true, facts.release === null ? [facts.address] : []),
    ...problem('other-address', true, otherAddress(facts.address, facts.release)),
    ...problem('missing-files', true, named(facts.files.filter(({ answer }) => isStatus(answer, 404, 410)))),
    ...problem('moved-files', true, named(facts.files.filter(({ answer }) => answer === 'moved'))),
    ...problem('unreachable-files', true, named(facts.files.filter(isUnreachable))),
    ...problem(
      'wrong-type',
      true,
      found.filter(hasWrongType).map((file) => `${file.path} (${file.contentType || '–'})`),
    ),
    ...problem('changed-files', true, named(found.filter((file) => isChanged(file, facts.release)))),
    ...problem(
      'frame-options',
      true,
      pages
        .filter(({ frameOptions }) => frameOptions !== '')
        .map(({ path, frameOptions }) => `${path} (${frameOptions})`),
    ),
    ...problem('forbids-outlook', true, lacking('frame-ancestors', outlookHosts)),
    ...problem('forbids-office-js', true, lacking('script-src', officeScripts)),
    ...problem('forbids-itself', true, [
      ...lacking('script-src', [origin]).map(() => 'script-src'),
      ...lacking('style-src', [origin, emptyStyle]).map(() => 'style-src'),
      ...lacking('img-src', [origin]).map(() => 'img-src'),
      ...lacking('connect-src', [origin]).map(() => 'connect-src'),
    ]),
    ...problem(
      'office-js-unreachable',
      true,
      facts.outside.filter(({ reached }) => !reached).map((each) => each.address),
    ),
    ...problem(
      'mixed-content',
      true,
      found.flatMap(({ insecure }) => insecure),
    ),
    ...problem(
      'icon-size',
      true,
      found.filter(hasWrongSize).map((file) => `${file.path} (${file.size?.width}×${file.size?.height})`),
    ),
    ...problem('icons-not-kept', true, named(found.filter((file) => isIcon(file) && !mayBeKept(file)))),
    ...problem('library-unreadable', false, unreadableLetters(facts.letters)),
    ...problem(
      'no-policy',
      false,
      named(policies.filter((page) => page.policies.length === 0).map(({ page }) => page)),
    ),
    ...problem(
      'no-ancestors',
      false,
      named(
        policies
          .filter((page) => page.policies.length > 0 && !page.policies.some((policy) => policy.has('frame-ancestors')))
          .map(({ page }) => page),
      ),
    ),
    ...problem('pages-kept', false, named(pages.filter(isKeptTooLong))),
    ...problem('files-not-kept', false, named(found.filter((file) => hasHash(file.path) && isNeverKept(file)))),
  ];
  return [...problems.filter(({ stops }) => stops), ...problems.filter(({ stops }) => !stops)];
}

/** The manifests name the address of the release: Outlook asks there, wherever the files are. */
function otherAddress(address: string, release: Release | null): readonly string[] {
  if (release === null) return [];
  const here = new URL('.', address).href;
  // That it is not https is told apart.
  return here.replace(/^http:/, 'https:') === release.url ? [] : [release.url, here];
}

function isStatus(answer: FileFacts['answer'], ...statuses: readonly number[]): boolean {
  return typeof answer === 'object' && statuses.includes(answer.status);
}

function isThere({ answer }: FileFacts): boolean {
  return isStatus(answer, 200);
}

function isUnreachable(file: FileFacts): boolean {
  return file.answer !== 'moved' && !isThere(file) && !isStatus(file.answer, 404, 410);
}

const types: readonly (readonly [RegExp, RegExp])[] = [
  [/\.html$/, /^text\/html\b/],
  [/\.js$/, /^(?:text|application)\/(?:x-)?javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.png$/, /^image\/png\b/],
  [/\.json$/, /^application\/(?:[a-z.+-]*\+)?json\b/],
];

function hasWrongType({ path, contentType }: FileFacts): boolean {
  const wanted = types.find(([name]) => name.test(path))?.[1];
  return wanted !== undefined && !wanted.test(contentType.toLowerCase());
}

function isChanged({ path, bytes, sha256 }: FileFacts, release: Release | null): boolean {
  const made = release?.files[path];
  if (made === undefined) return false;
  return made.bytes !== bytes || (sha256 !== null && made.sha256 !== sha256);
}

/** `icon-80.png` is 80 pixels wide and high: Outlook shows no other. */
function hasWrongSize({ path, size }: FileFacts): boolean {
  const wanted = /-(\d+)\.png$/.exec(path)?.[1];
  if (wanted === undefined) return false;
  return size === null || size.width !== Number(wanted) || size.height !== Number(wanted);
}

function isIcon({ path }: FileFacts): boolean {
  return path.endsWith('.png');
}

/** A name with its own hash never changes its content. */
function hasHash(path: string): boolean {
  return /\.[0-9a-f]{8}\.(?:js|css)$/.test(path);
}

function unreadableLetters(letters: SiteFacts['letters']): readonly string[] {
  return (letters ?? [])
    .filter(({ status, readable }) => status !== 200 || !readable)
    .map(({ path, status }) => (status === 200 ? path : `${path} (${status === 0 ? '–' : status})`));
}

/** To be asked about again is slower; to be sent again whole is slow. */
function isNeverKept({ cacheControl }: FileFacts): boolean {
  return /\bno-store\b/i.test(cacheControl);
}

function mayBeKept({ cacheControl }: FileFacts): boolean {
  return (
    !/\bno-store\b/i.test(cacheControl) &&
    !(/\bno-cache\b/i.test(cacheControl) && !/\bmax-age=[1-9]/i.test(cacheControl))
  );
}

/** An hour at most: an update is then seen within the hour. */
const longestKept = 3600;

function isKeptTooLong({ cacheControl }: FileFacts): boolean {
  if (/\bno-cache\b|\bno-store\b/i.test(cacheControl)) return false;
  // Without a word, browsers decide by themselves, by the age of the file.
  const age = /\bmax-age=(\d+)/i.exec(cacheControl)?.[1];
  return age === undefined || Number(age) > longestKept;
}
