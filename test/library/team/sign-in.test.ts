import { describeProblem } from '../../../src/library/format/library-problem';
import type { SharePointPlace } from '../../../src/library/team/sharepoint-place';
import type { FolderReading } from '../../../src/library/team/team-folder';
import { openSharePoint } from '../../../src/taskpane/library/sharepoint-letters';
import { NestedAuthHost, type BridgeRequest } from '../../e2e/support/nested-auth-host';
import { GraphStandIn } from './graph-stand-in';

/** The real msal-browser, in as much of a browser as it asks of: storage, an address, and the bridge of a mail client. */
const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  key: () => null,
  length: 0,
};
const place: SharePointPlace = {
  clientId: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
  host: GraphStandIn.host,
  sitePath: '/sites/recrutement',
  folder: ['Lettres Égards'],
};
const graph = new GraphStandIn({ 'library.json': '{ "format": 2 }', 'fr/parts/close.hbs': 'Bien à vous,' });
const sent: string[] = [];

/** @param host null for a mail client that lends no sign-in */
function inMailClient(host: NestedAuthHost | null): void {
  const listeners: ((event: { readonly data: string }) => void)[] = [];
  const page = globalThis as unknown as Record<string, unknown>;
  delete page.nestedAppAuthBridge;
  Object.assign(page, {
    window: globalThis,
    location: new URL('https://egards.example/taskpane.html'),
    localStorage: storage,
    sessionStorage: storage,
    document: { addEventListener: () => undefined, removeEventListener: () => undefined },
    addEventListener: () => undefined,
    // Node’s own would keep the test running for ever.
    BroadcastChannel: class {
      addEventListener(): void {}
      removeEventListener(): void {}
      postMessage(): void {}
      close(): void {}
    },
    fetch: (url: string, options: RequestInit) => {
      sent.push(url);
      const { status, headers, body } = graph.answer(url, new Headers(options.headers).get('Authorization'));
      return Promise.resolve(new Response(body, { status, headers }));
    },
    ...(host !== null && {
      nestedAppAuthBridge: {
        addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
        postMessage: (message: string) =>
          queueMicrotask(() => {
            const data = host.answer(JSON.parse(message) as BridgeRequest);
            listeners.forEach((listener) => listener({ data }));
          }),
      },
    }),
  });
  sent.length = 0;
}

function told(reading: FolderReading): string {
  return reading.name === 'refused'
    ? reading.problems.map((each) => describeProblem(each, 'en')).join('\n')
    : reading.name;
}

test('nobody is asked anything until somebody looks; then the letters come, and the token is kept in memory alone', async () => {
  const host = new NestedAuthHost(GraphStandIn.token);
  inMailClient(host);
  const read = await openSharePoint(place);
  expect(told(await read(null, false))).toContain('SharePoint: nobody has agreed to Égards reading the site');
  expect([host.methods, sent]).toEqual([['GetInitContext', 'GetToken'], []]);

  expect(await read(null, true)).toMatchObject({
    name: 'fetched',
    folder: { files: { 'fr/parts/close.hbs': 'Bien à vous,' } },
  });
  expect(host.methods.slice(2)).toEqual(['GetToken', 'GetTokenPopup']);
  expect(host.scopes).toEqual(['https://graph.microsoft.com/Sites.Selected']);
  expect((await read(null, false)).name).toBe('fetched');
  // Given again from memory: neither the host nor a service of Microsoft’s is asked for it.
  expect(host.methods).toHaveLength(4);
  expect(sent.filter((url) => !/^https:\/\/(?:graph\.microsoft|novalys\.sharepoint)\.com\//.test(url))).toEqual([]);
  expect([...kept.values()].join()).not.toContain(GraphStandIn.token);
});

test.each([
  ['NO_NETWORK', 'unreachable'],
  ['ACCOUNT_UNAVAILABLE', 'you are not signed in'],
  ['USER_CANCEL', 'signing in was cancelled'],
  ['DISABLED', 'this mail client cannot sign in'],
  ['PERSISTENT_ERROR', 'did not work'],
  ['USER_INTERACTION_REQUIRED', 'Microsoft 365 asks who you are'],
])('a host that answers %s is told in words', async (status, words) => {
  const host = new NestedAuthHost(GraphStandIn.token);
  host.trouble = { status, code: 'other' };
  inMailClient(host);
  const read = await openSharePoint(place);
  expect(told(await read(null, true))).toContain(words);
  expect(sent).toEqual([]);
});

test('a mail client that lends no sign-in is told, and no window is opened', async () => {
  inMailClient(null);
  const read = await openSharePoint(place);
  expect(told(await read(null, true))).toContain('this mail client cannot sign in to Microsoft 365 for an add-in');
  expect(sent).toEqual([]);
});
