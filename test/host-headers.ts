import { DomUtils, parseDocument } from 'htmlparser2';

const { getAttributeValue, getElementsByTagName } = DomUtils;

/** Response headers, by lower-case name; a name met twice has both values, as a browser joins them. */
export type Headers = ReadonlyMap<string, string>;

/** What a host answers with for a path, told by the file that configures it. */
export type HostHeaders = (file: string, path: string) => Headers;

function collect(pairs: Iterable<readonly [string, string]>): Headers {
  const headers = new Map<string, string>();
  for (const [name, value] of pairs) {
    const present = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), present === undefined ? value : `${present}, ${value}`);
  }
  return headers;
}

/** nginx: the first `location ~` that matches answers alone. */
export const nginxHeaders: HostHeaders = (file, path) => {
  const blocks = file.matchAll(/location ~ "([^"]+)" \{([^}]*)\}/g);
  for (const [, pattern = '', body = ''] of blocks) {
    if (!new RegExp(pattern).test(path)) continue;
    const lines = body.matchAll(/add_header (\S+) "([^"]*)" always;/g);
    return collect([...lines].map(([, name = '', value = '']) => [name, value]));
  }
  return new Map();
};

/** IIS: custom headers on everything, then outbound rules in order until one that stops. */
export const iisHeaders: HostHeaders = (file, path) => {
  const document = parseDocument(file, { xmlMode: true });
  const all = (name: string, within = document.children) => getElementsByTagName(name, within);
  const attribute = (element: Parameters<typeof getAttributeValue>[0], name: string) =>
    getAttributeValue(element, name) ?? '';
  const pairs: [string, string][] = all('customHeaders').flatMap((custom) =>
    all('add', custom.children).map((add): [string, string] => [attribute(add, 'name'), attribute(add, 'value')]),
  );
  for (const rule of all('outboundRules').flatMap((rules) => all('rule', rules.children))) {
    const conditions = all('conditions', rule.children).flatMap((each) => all('add', each.children));
    if (!conditions.every((condition) => new RegExp(attribute(condition, 'pattern'), 'i').test(path))) continue;
    const [match] = all('match', rule.children);
    const [action] = all('action', rule.children);
    if (match === undefined || action === undefined) continue;
    pairs.push([attribute(match, 'serverVariable').replace(/^RESPONSE_/, ''), attribute(action, 'value')]);
    if (attribute(rule, 'stopProcessing') === 'true') break;
  }
  return collect(pairs);
};

interface AzureConfig {
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
  readonly globalHeaders: Readonly<Record<string, string>>;
}

/** Azure Static Web Apps: the first route that matches, over what is sent with everything. A `*` is at the end, or before an extension. */
export const azureHeaders: HostHeaders = (file, path) => {
  const { routes, globalHeaders } = JSON.parse(file) as AzureConfig;
  const found = routes.find(({ route }) => {
    const [before = '', after = ''] = route.split('*');
    return route.includes('*') ? path.startsWith(before) && path.endsWith(after) : path === route;
  });
  return collect(Object.entries({ ...globalHeaders, ...found?.headers }));
};

/** Netlify: every block that matches adds its headers. */
export const netlifyHeaders: HostHeaders = (file, path) => {
  const pairs: [string, string][] = [];
  let applies = false;
  for (const line of file.split('\n')) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header === null) applies = line.endsWith('/*') ? path.startsWith(line.slice(0, -1)) : line === path;
    else if (applies) pairs.push([header[1] ?? '', header[2] ?? '']);
  }
  return collect(pairs);
};

export const hosts: readonly (readonly [string, HostHeaders])[] = [
  ['nginx.conf', nginxHeaders],
  ['web.config', iisHeaders],
  ['staticwebapp.config.json', azureHeaders],
  ['_headers', netlifyHeaders],
];
