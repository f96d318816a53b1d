/**
 * office.js asks for the file of its mail client once it has run, and can tell nobody anything before that has come: a third of
 * a megabyte. In Outlook on the web, and in the new Outlook for Windows, the page asks for it too, with its own scripts. Which client
 * shows the page is in the frame’s name or in its address, as for office.js itself. A file that is asked for in vain costs a request.
 */
export function fetchOfficeAhead(): void {
  const office = document.querySelector<HTMLScriptElement>('script[src$="/office.js"]');
  if (office === null || !/^Outlook\$Web\$16\.01\$/i.test(hostInfo())) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  // As office.js asks for it: otherwise it is fetched twice.
  link.crossOrigin = 'anonymous';
  link.href = new URL('outlook-web-16.01.js', office.src).href;
  document.head.append(link);
}

function hostInfo(): string {
  const inAddress = new URLSearchParams(location.search).get('_host_Info');
  if (inAddress !== null) return inAddress;
  try {
    const named = JSON.parse(window.name) as { readonly hostInfo?: unknown } | null;
    return typeof named?.hostInfo === 'string' ? named.hostInfo : '';
  } catch {
    return '';
  }
}
