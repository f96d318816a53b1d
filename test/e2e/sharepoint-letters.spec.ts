import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withAddressesAsked } from '../../scripts/site-headers';
import { startEmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { addressesAsked } from '../../src/library/team/sharepoint-place';
import { GraphStandIn } from '../library/team/graph-stand-in';
import { NestedAuthHost } from './support/nested-auth-host';
import { expect, MailboxPage, test as base } from './support/mailbox';

const config = {
  sharePoint: {
    clientId: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
    siteUrl: 'https://novalys.sharepoint.com/sites/recrutement',
    folder: 'Lettres Égards',
  },
};
const eloise = /Éloïse Marchand-Diallo/;
const close = 'fr/parts/close.hbs';

const test = base.extend<{ readonly served: { readonly url: string; readonly outbox: string } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the pattern
  served: async ({}, use) => {
    const outbox = await mkdtemp(path.join(tmpdir(), 'egards-sharepoint-'));
    const server = await startEmbeddedMailbox({ outbox, port: 0 });
    await use({ url: server.url, outbox });
    await server.close();
    await rm(outbox, { recursive: true, force: true, maxRetries: 5 });
  },
});

// The host’s bridge stays in the page.
test.use({ ownBrowser: true });

test('letters kept in SharePoint come once reading them is agreed to, and nothing of that is loaded on other sites', async ({
  served,
  page,
}) => {
  test.slow();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text()) && !/office-js/.test(message.location().url))
      refused.push(message.text());
  });
  const host = new NestedAuthHost(GraphStandIn.token);
  await host.lendTo(page);

  await page.goto(served.url);
  const elsewhere = await new MailboxPage(page, served.outbox).read(eloise);
  await elsewhere.lookForLetters();
  await expect(elsewhere.frame.getByText(/^Aucune lettre d’équipe n’est publiée/)).toBeVisible();
  expect(asked.filter((url) => url.includes('sharepoint') || url.includes('graph'))).toEqual([]);
  expect(host.methods).toEqual([]);

  const graph = new GraphStandIn({
    'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["fr"] }',
    [close]: 'Bien à vous, depuis SharePoint,',
  });
  await page.route('**/config.json', (route) => route.fulfill({ json: config }));
  await page.route('**/taskpane.html*', async (route) => {
    const response = await route.fetch();
    const body = withAddressesAsked(await response.text(), addressesAsked({ host: GraphStandIn.host }));
    await route.fulfill({ response, body });
  });
  await page.route(/^https:\/\/(?:graph\.microsoft|novalys\.sharepoint)\.com\//, async (route) => {
    const request = route.request();
    const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'authorization' };
    const preflight = request.method() === 'OPTIONS';
    const { status, headers, body } = preflight
      ? { status: 204, headers: {}, body: '' }
      : graph.answer(request.url(), (await request.headerValue('authorization')) ?? null);
    await route.fulfill({ status, headers: { ...headers, ...cors }, body });
  });

  await page.goto(served.url);
  const pane = await new MailboxPage(page, served.outbox).read(eloise);
  await expect(pane.frame.getByText(/personne n’a encore accepté qu’Égards lise ce site/).first()).toBeVisible();
  expect(host.methods).toEqual(['GetInitContext', 'GetToken']);
  expect(graph.asked).toEqual([]);

  await pane.lookForLetters();
  await expect(pane.letter).toContainText('depuis SharePoint');
  await expect(
    pane.frame.getByText('Les lettres de Atelier Nord servent, telles qu’elles sont publiées.'),
  ).toBeVisible();
  expect(host.methods.slice(2)).toEqual(['GetToken', 'GetTokenPopup']);
  expect(host.scopes).toEqual(['https://graph.microsoft.com/Sites.Selected']);

  graph.asked.length = 0;
  graph.write(close, 'Avec toute notre attention, depuis SharePoint,');
  await pane.lookForLetters();
  await expect(pane.letter).toContainText('Avec toute notre attention');
  expect(graph.asked.filter((url) => url.includes('/download'))).toHaveLength(1);

  const origins = new Set(
    asked
      .map((url) => new URL(url))
      .filter(({ protocol }) => protocol === 'https:')
      .map(({ origin }) => origin),
  );
  expect([...origins].sort()).toEqual(['https://graph.microsoft.com', 'https://novalys.sharepoint.com']);
  expect(refused).toEqual([]);
  const kept = await pane.frame
    .locator('html')
    .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain(GraphStandIn.token);
});
