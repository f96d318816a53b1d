/** What every page answers with. `frame-ancestors` is read in a header only; X-Frame-Options must not be sent at all. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://*.pipe.aria.microsoft.com",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  'frame-ancestors https://*.office.com https://*.office365.com https://*.cloud.microsoft https://outlook.live.com',
].join('; ');

/** A site’s policy that lets its pages also ask these origins: as the line of a header, or inside a page. */
export function withAddressesAsked(policy: string, origins: readonly string[]): string {
  return policy.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '));
}

export const forever = 'public, max-age=31536000, immutable';
export const checkedAgain = 'no-cache';
/** Outlook must be allowed to keep icons: a host that forbids it shows none. */
export const aDay = 'public, max-age=86400';

/** How long a file of the site may be kept: a name with its own hash never changes its content. */
export function cacheControl(file: string): string {
  if (/\.[0-9a-f]{8}\.(?:js|css)$/.test(file)) return forever;
  return file.endsWith('.png') ? aDay : checkedAgain;
}

/**
 * What tells each kind of host the headers of the site, by the name of its file (docs/deploy.md).
 *
 * @param files the paths of the site
 * @param base the path of the site’s address, with a final `/`
 */
export function headersOfHosts(
  files: readonly string[],
  base: string,
  policy: string,
): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginx(base, policy),
    'web.config': iis(policy),
    'staticwebapp.config.json': azure(files, base, policy),
    _headers: netlify(files, base, policy),
    'csp-header.txt': `Content-Security-Policy: ${policy}\n`,
  };
}

function nginx(base: string, policy: string): string {
  const common = `    add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;`;
  // nginx forgets the outer headers where an inner block adds one: each block says them all.
  const block = (pattern: string, cache: string) => `  location ~ "^${base}${pattern}$" {
    add_header Cache-Control "${cache}" always;
${common}
  }
`;
  return `# Inside the server { } that serves the site over https.
${block('.*\\.[0-9a-f]{8}\\.(js|css)', forever)}${block('.*\\.png', aDay)}${block('.*', checkedAgain)}`;
}

function iis(policy: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
        <add name="Content-Security-Policy" value="${policy}" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".hbs" />
      <mimeMap fileExtension=".hbs" mimeType="text/plain" />
    </staticContent>
    <rewrite>
      <outboundRules>
        <rule name="hashed files are kept" stopProcessing="true">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{REQUEST_URI}" pattern="\\.[0-9a-f]{8}\\.(js|css)$" /></conditions>
          <action type="Rewrite" value="${forever}" />
        </rule>
        <rule name="icons are kept a day" stopProcessing="true">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions><add input="{REQUEST_URI}" pattern="\\.png$" /></conditions>
          <action type="Rewrite" value="${aDay}" />
        </rule>
        <rule name="the rest is checked again">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <action type="Rewrite" value="${checkedAgain}" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

function azure(files: readonly string[], base: string, policy: string): string {
  const route = (pattern: string, cache: string) => ({ route: base + pattern, headers: { 'Cache-Control': cache } });
  // Azure matches no hash in a name, and takes the first route that fits.
  const hashed = files.filter((file) => cacheControl(file) === forever).map((file) => route(file, forever));
  return `${JSON.stringify(
    {
      routes: [...hashed, route('*.png', aDay), route('*', checkedAgain)],
      globalHeaders: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
      mimeTypes: { '.hbs': 'text/plain' },
    },
    null,
    2,
  )}\n`;
}

function netlify(files: readonly string[], base: string, policy: string): string {
  const everywhere = `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
`;
  // One line a file: two patterns that match one file would send the header twice.
  return everywhere + files.map((file) => `${base}${file}\n  Cache-Control: ${cacheControl(file)}\n`).join('');
}
