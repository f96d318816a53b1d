import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * manifest.xml is the one written by hand; the others are it and something more:
 * `manifest.onsend.xml` checks at Send (an administrator must deploy it), `manifest.bulk.xml` reads the selection (ReadWriteMailbox).
 * All have one id: a mailbox has one of them. `npm run manifests` writes both; a test fails when they are stale.
 */
export const derivedManifests = {
  'manifest.onsend.xml': withSendCheck,
  'manifest.bulk.xml': withSelection,
} as const;

function withSendCheck(standard: string): string {
  return put(
    put(
      put(
        standard,
        '          <DesktopFormFactor>\n',
        `          <Runtimes>
            <Runtime resid="onsend.url">
              <Override type="javascript" resid="onsend.classic" />
            </Runtime>
          </Runtimes>
`,
        'before',
      ),
      '          </DesktopFormFactor>\n',
      `            <ExtensionPoint xsi:type="LaunchEvent">
              <LaunchEvents>
                <LaunchEvent Type="OnMessageSend" FunctionName="onMessageSend" SendMode="PromptUser" />
              </LaunchEvents>
              <SourceLocation resid="onsend.url" />
            </ExtensionPoint>
`,
      'before',
    ),
    '        </bt:Urls>\n',
    `          <bt:Url id="onsend.url" DefaultValue="https://localhost:3000/onsend.html" />
          <bt:Url id="onsend.classic" DefaultValue="https://localhost:3000/onsend-classic.js" />
`,
    'before',
  );
}

const paneAddress = '<bt:Url id="pane.url" DefaultValue="https://localhost:3000/taskpane.html';

function withSelection(standard: string): string {
  const wider = put(
    standard,
    '<Permissions>ReadWriteItem</Permissions>',
    '<Permissions>ReadWriteMailbox</Permissions>',
    'instead',
  );
  // The pane cannot ask what it is permitted: its address tells it.
  const told = put(wider, paneAddress, `${paneAddress}?selection`, 'instead');
  return put(
    told,
    '                      <SupportsPinning>true</SupportsPinning>\n',
    `                      <SupportsPinning>true</SupportsPinning>
                      <SupportsNoItemContext>true</SupportsNoItemContext>
                      <SupportsMultiSelect>true</SupportsMultiSelect>
`,
    'instead',
  );
}

/** At the first place where `anchor` stands; throws when it stands nowhere, which means manifest.xml has changed shape. */
function put(xml: string, anchor: string, addition: string, where: 'before' | 'instead'): string {
  const at = xml.indexOf(anchor);
  if (at < 0) throw new Error(`manifest.xml no longer has “${anchor.trim()}”: adapt scripts/derive-manifests.ts.`);
  const rest = xml.slice(where === 'before' ? at : at + anchor.length);
  return xml.slice(0, at) + addition + rest;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const standard = readFileSync('manifest.xml', 'utf8');
  for (const [file, derive] of Object.entries(derivedManifests)) writeFileSync(file, derive(standard));
}
