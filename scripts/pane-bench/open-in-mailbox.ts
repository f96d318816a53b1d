import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errors, type Browser } from 'playwright-core';
import { startEmbeddedMailbox } from '../../src/embedded/server/start-embedded-mailbox';
import { slow, type Conditions } from './open-alone';
import { probeReady, runnersNames } from './probe-ready';

/** An embedded mailbox with one pane installed, through the real office.js. */
export interface MailboxWithPane {
  /** Milliseconds from the navigation of the pane’s frame to the text, or the button, that shows it is useful. */
  readonly open: (browser: Browser, conditions: Conditions) => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface UsefulSign {
  readonly selector: string;
  /** What its text must hold; null for any. */
  readonly text: string | null;
}

const buttonLabel = 'Ouvrir le volet';
/** How often an opening is tried, and how long each may take, in milliseconds. */
const [tries, patience] = [3, 60_000] as const;

export async function startMailboxWithPane(folder: string, sign: UsefulSign): Promise<MailboxWithPane> {
  const outbox = await mkdtemp(path.join(tmpdir(), 'egards-bench-outbox-'));
  const manifest = path.join(outbox, 'manifest.xml');
  await writeFile(manifest, smallestManifest);
  const server = await startEmbeddedMailbox({
    outbox,
    port: 0,
    manifests: [manifest],
    addInFolder: folder,
    language: 'fr',
  });
  return {
    async open(browser, conditions) {
      let shown = '';
      for (let left = tries; left > 0; left -= 1) {
        const opening = await openOnce(browser, server.url, sign, conditions);
        if ('useful' in opening) return opening.useful;
        shown = opening.shown;
        console.warn(
          `  ${path.basename(folder)}: nothing useful in ${patience / 1000} s, opened again. It showed: ${shown}`,
        );
      }
      throw new Error(`Nothing useful in ${tries} openings. The last showed: ${shown}`);
    },
    async close() {
      await server.close();
      await rm(outbox, { recursive: true, force: true });
    },
  };
}

/** Milliseconds until it was useful; where it was not in time, the words of the pane, which say what it waited for. */
async function openOnce(
  browser: Browser,
  mailbox: string,
  sign: UsefulSign,
  conditions: Conditions,
): Promise<{ readonly useful: number } | { readonly shown: string }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await page.addInitScript(runnersNames);
    await page.addInitScript(probeReady, sign);
    await page.goto(`${mailbox}?message=c01-1.eml`);
    const opener = page.getByRole('button', { name: buttonLabel });
    await opener.waitFor();
    await page.waitForLoadState('networkidle');
    await slow(context, await context.newCDPSession(page), conditions);
    await opener.click();
    const frame = await page.waitForSelector('iframe.pane-frame').then((element) => element.contentFrame());
    if (frame === null) throw new Error('The pane has no frame.');
    const useful = await frame
      .waitForFunction(() => (window as unknown as { readyAt?: number }).readyAt, null, {
        polling: 20,
        timeout: patience,
      })
      .then((at) => at.jsonValue())
      .catch((error: unknown) => {
        if (error instanceof errors.TimeoutError) return undefined;
        throw error;
      });
    if (useful !== undefined) return { useful };
    return { shown: await frame.evaluate(() => `${document.readyState}, “${document.body.innerText}”`) };
  } finally {
    await context.close();
  }
}

/** A pane beside the open message, at /taskpane.html of whatever origin serves it. */
const smallestManifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>7d1f6f0e-6a55-4b5e-9d55-0f6f2b9a1c11</Id>
  <ProviderName>Bench</ProviderName>
  <DisplayName DefaultValue="Bench"/>
  <Description DefaultValue="Bench"/>
  <IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"/>
  <FormSettings><Form xsi:type="ItemRead"><DesktopSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></DesktopSettings></Form></FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Hosts><Host xsi:type="MailHost"><DesktopFormFactor>
        <ExtensionPoint xsi:type="MessageReadCommandSurface"><OfficeTab id="TabDefault"><Group id="group">
          <Label resid="label"/>
          <Control xsi:type="Button" id="open">
            <Label resid="label"/>
            <Supertip><Title resid="label"/><Description resid="label"/></Supertip>
            <Icon><bt:Image size="32" resid="icon"/></Icon>
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/></Action>
          </Control>
        </Group></OfficeTab></ExtensionPoint>
      </DesktopFormFactor></Host></Hosts>
      <Resources>
        <bt:Images><bt:Image id="icon" DefaultValue="https://localhost:3000/assets/icon-32.png"/></bt:Images>
        <bt:Urls><bt:Url id="pane" DefaultValue="https://localhost:3000/taskpane.html"/></bt:Urls>
        <bt:ShortStrings><bt:String id="label" DefaultValue="${buttonLabel}"/></bt:ShortStrings>
        <bt:LongStrings/>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
