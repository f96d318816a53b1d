/** One policy of a header, by directive; names in lower case. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header: several may come as one text, and a page must satisfy each. */
export function parsePolicies(header: string): readonly Policy[] {
  return header
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // The first of two counts.
        if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter((directives) => directives.size > 0);
}

const withoutFallback = new Set(['frame-ancestors', 'base-uri', 'form-action']);

/**
 * Whether every policy lets a page of `site` use `wanted` for `directive`: an address, or `'sha256-…'` for an inline style.
 * A directive that is not there allows everything, after `default-src` where it stands in.
 */
export function allows(policies: readonly Policy[], directive: string, wanted: string, site: string): boolean {
  return policies.every((policy) => {
    const sources = policy.get(directive) ?? (withoutFallback.has(directive) ? undefined : policy.get('default-src'));
    return sources === undefined || sources.some((source) => matches(source.toLowerCase(), wanted, site));
  });
}

function matches(source: string, wanted: string, site: string): boolean {
  if (wanted.startsWith("'")) return source === wanted.toLowerCase() || source === "'unsafe-inline'";
  const { protocol, host, hostname, origin } = new URL(wanted);
  if (source === "'self'") return origin === new URL(site).origin;
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return source === protocol;
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(?:\/.*)?$/.exec(source);
  if (parts === null) return false;
  const [, scheme, named = '', port] = parts;
  if (scheme !== undefined && `${scheme}:` !== protocol) return false;
  if (port !== undefined && port !== '*' && `${named}:${port}` !== host && port !== '443') return false;
  return named === '*' || named === hostname || (named.startsWith('*.') && hostname.endsWith(named.slice(1)));
}
