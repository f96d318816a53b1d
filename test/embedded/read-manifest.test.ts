import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localise } from '../../src/embedded/model/add-in';
import { readManifest } from '../../src/embedded/server/read-manifest';

const here = 'http://localhost:4301';
const probe = readFileSync(path.join(__dirname, '../fixtures/probe-addin/manifest.xml'), 'utf8');

describe('readManifest', () => {
  const addIn = readManifest(probe, here);

  it('puts every address of the add-in on the local origin', () => {
    expect(addIn.icon).toBe(`${here}/icon-32.png`);
    expect(addIn.readButtons[0]?.action).toMatchObject({ url: `${here}/probe.html` });
    expect(addIn.appDomains).toContain(here);
  });

  it('tells a pane button from a function button, with pinning and multi-select', () => {
    expect(addIn.readButtons.map((each) => each.action)).toEqual([
      { kind: 'pane', url: `${here}/probe.html`, pinning: true, noItem: true, multiSelect: true },
      { kind: 'function', functionName: 'notify', pageUrl: `${here}/commands.html` },
    ]);
    expect(addIn.composeButtons[0]?.action).toMatchObject({ kind: 'pane', noItem: false, multiSelect: false });
  });

  it('reads the check at Send with its mode and its page', () => {
    expect(addIn.launchEvents).toEqual([
      { type: 'OnMessageSend', functionName: 'checkSend', sendMode: 'PromptUser', pageUrl: `${here}/commands.html` },
    ]);
  });

  it('takes SoftBlock when the manifest names no mode, as Outlook does', () => {
    const [event] = readManifest(probe.replace(' SendMode="PromptUser"', ''), here).launchEvents;
    expect(event?.sendMode).toBe('SoftBlock');
  });

  it('gives each label in French and in English', () => {
    const label = addIn.readButtons[0]?.label ?? { text: '', overrides: {} };
    expect([localise(label, 'fr'), localise(label, 'en')]).toEqual(['Ouvrir la sonde', 'Open the probe']);
  });

  it('leaves addresses of other origins as they are', () => {
    const elsewhere = probe.replace('https://localhost:3000/icon-32.png', 'https://cdn.example/icon.png');
    expect(readManifest(elsewhere, here).icon).toBe('https://cdn.example/icon.png');
  });

  it.each([
    ['a page that is no manifest', '<html></html>', 'OfficeApp'],
    ['a manifest without an Id', '<OfficeApp></OfficeApp>', 'Id'],
    ['a manifest without commands', '<OfficeApp><Id>x</Id></OfficeApp>', 'VersionOverrides'],
  ])('says what is missing in %s', (_name, xml, missing) => {
    expect(() => readManifest(xml, here)).toThrow(missing);
  });

  it('reads the product’s own manifest', () => {
    const own = readManifest(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'), here);
    expect(own.readButtons.length).toBeGreaterThan(0);
    expect(own.composeButtons.length).toBeGreaterThan(0);
  });
});
