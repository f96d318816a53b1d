import { readRelease, type FileFacts, type LetterFileFacts, type SiteFacts } from './site-facts';

export const releaseFile = 'site-files.json';

/** What Outlook’s pages load from elsewhere. */
const outside = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
];

/** Asks the site for every file of its release, as Outlook would. Rejects for nothing: what fails is a fact. */
export async function gatherFacts(address: string): Promise<SiteFacts> {
  const [release, reached] = await Promise.all([
    readJson(new URL(releaseFile, address)).then(({ value }) => readRelease(value)),
    Promise.all(outside.map(async (each) => ({ address: each, reached: await canLoadScript(each) }))),
  ]);
  const paths = Object.keys(release?.files ?? { 'taskpane.html': null, 'commands.html': null });
  const files: FileFacts[] = [];
  // A few at a time: a small host takes a burst of forty for an attack.
  for (let at = 0; at < paths.length; at += 6)
    files.push(...(await Promise.all(paths.slice(at, at + 6).map((path) => gatherFile(path, address)))));
  return { address, release, files, outside: reached, letters: await gatherLetters(address) };
}

async function gatherFile(path: string, address: string): Promise<FileFacts> {
  const silent: FileFacts = {
    path,
    answer: 'unreachable',
    contentType: '',
    cacheControl: '',
    policy: '',
    frameOptions: '',
    bytes: 0,
    sha256: null,
    size: null,
    insecure: [],
  };
  try {
    const response = await fetch(new URL(path, address), { cache: 'no-store', redirect: 'manual' });
    if (response.type === 'opaqueredirect') return { ...silent, answer: 'moved' };
    const header = (name: string) => response.headers.get(name) ?? '';
    const content = new Uint8Array(await response.arrayBuffer());
    return {
      path,
      answer: { status: response.status },
      contentType: header('content-type'),
      cacheControl: header('cache-control'),
      policy: header('content-security-policy'),
      frameOptions: header('x-frame-options'),
      bytes: content.byteLength,
      sha256: await digest(content),
      size: pngSize(content),
      insecure: path.endsWith('.html') ? insecureParts(new TextDecoder().decode(content)) : [],
    };
  } catch {
    return silent;
  }
}

/** The letters are in the folder that `config.json` names, or in `letters/`. */
async function gatherLetters(address: string): Promise<readonly LetterFileFacts[] | null> {
  const config = await readJson(new URL('config.json', address));
  const named = (config.value as { readonly letters?: unknown } | null)?.letters;
  const folder = new URL(typeof named === 'string' && !/^[a-z]+:|^\/|\.\./i.test(named) ? named : 'letters', address);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const [index, settings] = await Promise.all([
    readJson(new URL('index.json', folder)),
    readJson(new URL('library.json', folder)),
  ]);
  const declared = typeof named === 'string';
  if (!declared && index.status === 404 && settings.status === 404) return null;
  const from = (file: string) => new URL(file, folder).pathname.slice(new URL('.', address).pathname.length);
  const listed = Object.keys((index.value as { readonly files?: object } | null)?.files ?? {});
  const texts = listed.filter((path) => /^[\w-]+\/[\w-]+\/[^/\\]+\.hbs$/.test(path)).slice(0, 200);
  const answers: LetterFileFacts[] = [];
  for (let at = 0; at < texts.length; at += 6)
    answers.push(
      ...(await Promise.all(
        texts.slice(at, at + 6).map(async (path) => ({
          path: from(path),
          status: await fetch(new URL(path, folder), { cache: 'no-store' }).then(
            ({ status }) => status,
            () => 0,
          ),
          readable: true,
        })),
      )),
    );
  return [
    ...(config.status === 200 && config.value === null ? [{ path: 'config.json', status: 200, readable: false }] : []),
    { path: from('index.json'), status: index.status, readable: index.value !== null },
    { path: from('library.json'), status: settings.status, readable: settings.value !== null },
    ...answers,
  ];
}

/** `value` is null for what is no JSON object; `status` is 0 when there was no answer. */
async function readJson(address: URL): Promise<{ readonly status: number; readonly value: object | null }> {
  let status = 0;
  try {
    const response = await fetch(address, { cache: 'no-store' });
    status = response.status;
    const value: unknown = response.ok ? await response.json() : null;
    return { status, value: typeof value === 'object' ? value : null };
  } catch {
    return { status, value: null };
  }
}

async function digest(content: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Absent on a page that is not secure.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return null;
  const sum = new Uint8Array(await subtle.digest('SHA-256', content));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Width and height of a PNG, from its first chunk; null for anything else. */
export function pngSize(content: Uint8Array): FileFacts['size'] {
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  if (content.byteLength < 24 || signature.some((byte, at) => content[at] !== byte)) return null;
  const view = new DataView(content.buffer, content.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The addresses in http of scripts, sheets and images; a link that is followed by hand is no part of the page. */
export function insecureParts(html: string): readonly string[] {
  const parts = html.matchAll(
    /<(?:script|link|img|iframe)\b[^>]{0,2000}?(?:src|href)=["']?(http:\/\/[^"'\s>]{1,500})/gi,
  );
  return [...parts].map(([, address = '']) => address);
}

/** Whether the browser gets that script: fetched as one, and not run. */
function canLoadScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = address;
    const timer = setTimeout(() => resolve(false), 15_000);
    const end = (reached: boolean) => {
      clearTimeout(timer);
      link.remove();
      resolve(reached);
    };
    link.onload = () => end(true);
    link.onerror = () => end(false);
    document.head.append(link);
  });
}
