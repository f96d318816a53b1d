import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { AddIn } from '../model/add-in';
import type { MailboxState, OutgoingMail } from '../model/mail';
import { type MailStore, summarise } from './mail-store';
import { categories, folder, jsonText, readBody, RefusedBodyError, stringRecord, strings } from './request-body';
import { requestedUrl, safeListener } from './safe-listener';

export interface MailboxSite {
  readonly store: MailStore;
  /** The built page of the mailbox. */
  readonly pageFolder: string;
  readonly addIns: () => Promise<readonly AddIn[]>;
  readonly state: Pick<MailboxState, 'language' | 'sendCheckTimeout'>;
  readonly origins: () => { readonly mailbox: string; readonly addIn: string };
}

type Answer = { readonly status: number; readonly body: unknown } | null;

/** The mailbox’s origin: its page and a small JSON interface, for this page alone. */
export function serveMailbox(site: MailboxSite): RequestListener {
  const files = sirv(site.pageFolder, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Content-Security-Policy', policy());
      // A kept page would keep its policy, with the address that the add-in had the last time.
      if (!/\.(?:js|css)$/.test(pathname)) response.setHeader('Cache-Control', 'no-store');
    },
  });
  const listeners = new Set<ServerResponse>();
  const tellAll = () => {
    for (const listener of listeners) listener.write('data: changed\n\n');
  };
  site.store.onGrown = tellAll;

  function policy(): string {
    const { addIn } = site.origins();
    return [
      "default-src 'self'",
      `frame-src 'self' blob: ${addIn}`,
      `img-src 'self' data: ${addIn}`,
      "style-src 'self' 'unsafe-inline'",
      "base-uri 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  }

  return safeListener((request, response) => {
    const url = requestedUrl(request.url);
    if (url === null) response.writeHead(400).end();
    else if (!url.pathname.startsWith('/api/')) {
      files(request, response, () => void response.writeHead(404).end());
    } else if (!isOwnPage(request, site.origins().mailbox)) {
      response.writeHead(403).end();
    } else if (url.pathname === '/api/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else {
      void respond(url, request, response);
    }
  });

  async function respond(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    let answer: Answer;
    try {
      answer = await route(site, request.method ?? 'GET', url, () => readBody(request));
      if (answer !== null && request.method !== 'GET') tellAll();
    } catch (error) {
      const status = error instanceof RefusedBodyError ? error.status : 500;
      answer = { status, body: { error: error instanceof Error ? error.message : String(error) } };
    }
    const { status, body } = answer ?? { status: 404, body: { error: `nothing at ${url.pathname}` } };
    if (body instanceof Uint8Array) {
      response.writeHead(status, { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' }).end(body);
    } else {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(body));
    }
  }
}

async function route(site: MailboxSite, method: string, url: URL, body: () => Promise<unknown>): Promise<Answer> {
  const { store } = site;
  const [, , resource = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const [first = '', second = ''] = rest;
  const done = { status: 200, body: {} };

  switch (`${method} ${resource}`) {
    case 'GET state': {
      const { messages, reading } = await store.listSoFar();
      const state: MailboxState = {
        settings: store.settings,
        messages: messages.map(summarise),
        reading,
        masterCategories: store.masterCategories(),
        addInOrigin: site.origins().addIn,
        ...site.state,
      };
      return { status: 200, body: state };
    }
    case 'GET add-ins':
      return { status: 200, body: await site.addIns() };
    case 'GET messages': {
      const message = await store.message(first);
      return message === undefined ? null : { status: 200, body: message };
    }
    case 'GET attachments': {
      const content = await store.attachment(first, second);
      return content === undefined ? null : { status: 200, body: content };
    }
    case 'POST drafts':
      return { status: 200, body: { id: await store.saveDraft((await body()) as OutgoingMail) } };
    case 'POST sent':
      return { status: 200, body: { id: await store.send((await body()) as OutgoingMail) } };
    case 'DELETE messages':
      await store.discard(first);
      return done;
    case 'PUT read':
      await store.setRead(first, (await body()) === true);
      return done;
    case 'PUT folder':
      await store.move(first, folder(await body()));
      return done;
    case 'PUT categories':
      await store.setCategories(first, strings(await body()));
      return done;
    case 'PUT master-categories':
      await store.setMasterCategories(categories(await body()));
      return done;
    case 'GET custom-properties':
      return { status: 200, body: store.customProperties(first, second) };
    case 'PUT custom-properties':
      await store.setCustomProperties(first, second, jsonText(await body()));
      return done;
    case 'GET roaming-settings':
      return { status: 200, body: store.roamingSettings(first, second) };
    case 'PUT roaming-settings':
      await store.setRoamingSettings(first, second, stringRecord(await body()));
      return done;
    default:
      return null;
  }
}

/** Other pages of this machine’s browser must not read or write the mail: the Host is ours, and so is the Origin. */
function isOwnPage(request: IncomingMessage, origin: string): boolean {
  const from = request.headers.origin;
  return `http://${request.headers.host ?? ''}` === origin && (from === undefined || from === origin);
}
