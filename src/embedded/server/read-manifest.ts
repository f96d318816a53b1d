import type { AddIn, LaunchEvent, LocalisedText, Permission, RibbonButton, SendMode } from '../model/add-in';
import { child, descendants, parseXml, type XmlElement } from './xml-tree';

/**
 * Reads an add-in only manifest (XML). Addresses on the manifest's own origin become addresses on `addInOrigin`.
 * Throws an Error whose message names what is missing.
 */
export function readManifest(xml: string, addInOrigin: string): AddIn {
  const app = child(parseXml(xml), 'OfficeApp');
  if (app === undefined) throw new Error('it has no OfficeApp element: is it an add-in manifest?');
  const id = child(app, 'Id')?.text.trim() ?? '';
  if (id === '') throw new Error('it has no Id element');
  const overrides = lastOverrides(app);
  const form = child(descendants(overrides, 'Host').at(0), 'DesktopFormFactor');
  if (form === undefined) throw new Error('it has no DesktopFormFactor in its VersionOverrides');
  const resources = readResources(overrides);
  const legacyPage = descendants(child(app, 'FormSettings') ?? app, 'SourceLocation')[0]?.attributes['DefaultValue'];
  const origin = originOf(legacyPage ?? '') ?? 'https://localhost:3000';
  const here = (url: string) => (originOf(url) === origin ? addInOrigin + url.slice(origin.length) : url);
  const address = (resid: string | undefined) => here(resources.get(resid ?? '')?.text ?? '');
  const functionFile = address(child(form, 'FunctionFile')?.attributes['resid']);
  const points = form.children.filter((each) => each.name === 'ExtensionPoint');
  const surface = (type: string) => points.filter((each) => each.attributes['xsi:type'] === type);
  const readButton = (control: XmlElement) => ribbonButton(control, resources, address, functionFile);
  const buttons = (type: string) => surface(type).flatMap((point) => descendants(point, 'Control').map(readButton));

  return {
    id,
    name: localised(child(app, 'DisplayName')),
    provider: child(app, 'ProviderName')?.text.trim() ?? '',
    description: localised(child(app, 'Description')),
    icon: here(child(app, 'IconUrl')?.attributes['DefaultValue'] ?? ''),
    permission: permission(child(app, 'Permissions')?.text.trim() ?? ''),
    appDomains: [addInOrigin, ...descendants(app, 'AppDomain').map((each) => here(each.text.trim()))],
    supportsSharedFolders: child(form, 'SupportsSharedFolders')?.text.trim() === 'true',
    readButtons: buttons('MessageReadCommandSurface'),
    composeButtons: buttons('MessageComposeCommandSurface'),
    launchEvents: surface('LaunchEvent').flatMap((point) => launchEvents(point, address)),
  };
}

/** VersionOverrides 1.1 is nested in 1.0 and replaces it. */
function lastOverrides(app: XmlElement): XmlElement {
  const overrides = descendants(app, 'VersionOverrides').at(-1);
  if (overrides === undefined)
    throw new Error('it has no VersionOverrides: the embedded mailbox shows add-in commands');
  return overrides;
}

function readResources(overrides: XmlElement): Map<string, LocalisedText> {
  const resources = child(overrides, 'Resources');
  const entries = (resources?.children ?? []).flatMap((group) => group.children);
  return new Map(entries.map((entry) => [entry.attributes['id'] ?? '', localised(entry)]));
}

function ribbonButton(
  control: XmlElement,
  resources: ReadonlyMap<string, LocalisedText>,
  address: (resid: string | undefined) => string,
  functionFile: string,
): RibbonButton {
  const action = child(control, 'Action');
  const text = (element: XmlElement | undefined) => resources.get(element?.attributes['resid'] ?? '') ?? noText;
  const supertip = child(control, 'Supertip');
  const images = descendants(child(control, 'Icon') ?? control, 'Image');
  const image = images.find((each) => each.attributes['size'] === '32') ?? images[0];
  const flag = (name: string) => child(action, name)?.text.trim() === 'true';
  const multiSelect = flag('SupportsMultiSelect');
  return {
    id: control.attributes['id'] ?? '',
    label: text(child(control, 'Label')),
    tip: text(child(supertip, 'Description')),
    icon: address(image?.attributes['resid']),
    action:
      action?.attributes['xsi:type'] === 'ExecuteFunction'
        ? { kind: 'function', functionName: child(action, 'FunctionName')?.text.trim() ?? '', pageUrl: functionFile }
        : {
            kind: 'pane',
            url: address(child(action, 'SourceLocation')?.attributes['resid']),
            pinning: flag('SupportsPinning'),
            noItem: flag('SupportsNoItemContext') || multiSelect,
            multiSelect,
          },
  };
}

function launchEvents(point: XmlElement, address: (resid: string | undefined) => string): LaunchEvent[] {
  const pageUrl = address(child(point, 'SourceLocation')?.attributes['resid']);
  return descendants(point, 'LaunchEvent').map((event) => ({
    type: event.attributes['Type'] ?? '',
    functionName: event.attributes['FunctionName'] ?? '',
    sendMode: sendMode(event.attributes['SendMode'] ?? ''),
    pageUrl,
  }));
}

const noText: LocalisedText = { text: '', overrides: {} };

function localised(element: XmlElement | undefined): LocalisedText {
  if (element === undefined) return noText;
  const overrides = element.children
    .filter((each) => each.name === 'Override')
    .map((each) => [each.attributes['Locale'] ?? '', each.attributes['Value'] ?? ''] as const);
  return { text: element.attributes['DefaultValue'] ?? '', overrides: Object.fromEntries(overrides) };
}

function permission(value: string): Permission {
  const known: readonly Permission[] = ['ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];
  return known.find((each) => each === value) ?? 'Restricted';
}

/** Outlook takes SoftBlock when the manifest says nothing. */
function sendMode(value: string): SendMode {
  const known: readonly SendMode[] = ['PromptUser', 'Block'];
  return known.find((each) => each === value) ?? 'SoftBlock';
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
