import type { RequestListener } from 'node:http';

/** The address asked for, decoded; null when it is none, or holds a null byte (`//`, `/%zz`, `/a%00.html`). */
export function requestedUrl(written: string | undefined): URL | null {
  const path = written ?? '/';
  if (!path.startsWith('/') || path.startsWith('//') || !URL.canParse(path, 'http://localhost')) return null;
  const url = new URL(path, 'http://localhost');
  try {
    return decodeURIComponent(url.pathname).includes('\0') ? null : url;
  } catch {
    return null;
  }
}

/** A request that cannot be served is answered, and the server goes on. */
export function safeListener(listener: RequestListener): RequestListener {
  return (request, response) => {
    try {
      if (requestedUrl(request.url) === null) response.writeHead(400).end();
      else listener(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  };
}
