/**
 * Starts the pane once its frame is on screen. Its sheet and scripts are fetched with the page and used only then: deferred scripts
 * that come quickly would run before the first paint. React draws nothing before the whole sheet is there. What the
 * letter waits for besides, `begin` and the files that the page lists as soon wanted, is fetched after the scripts: the button shares
 * neither the network nor the processor with it.
 */
export function startPane(begin: () => void): void {
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[data-after-paint]')];
  const scripts = ahead.filter(({ as }) => as === 'script');
  const sheets = ahead.filter(({ as }) => as === 'style');
  const haveRun = Promise.all(sheets.map(applied)).then(() => Promise.all(scripts.map(run)));
  // A file that was fetched before anybody listened, and that the browser keeps no record of, is known by its script at the latest.
  void Promise.race([Promise.all(scripts.map(fetched)), haveRun]).then(() => {
    begin();
    fetchSoon();
  });
}

function fetched(link: HTMLLinkElement): Promise<void> {
  return performance.getEntriesByName(link.href).length > 0 ? Promise.resolve() : settled(link);
}

/** A sheet that does not come leaves the pane as plain as it can be used. */
function applied(link: HTMLLinkElement): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = link.href;
  // Where it would stand without this: what follows may override it.
  link.before(sheet);
  return settled(sheet);
}

function run({ href }: HTMLLinkElement): Promise<void> {
  const script = document.createElement('script');
  script.src = href;
  script.async = false;
  const ran = settled(script);
  document.head.append(script);
  return ran;
}

function fetchSoon(): void {
  const listed = document.querySelector<HTMLElement>('[data-soon]')?.dataset['soon'] ?? '';
  for (const file of listed.split(' ').filter((name) => name !== '')) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.fetchPriority = 'low';
    link.href = file;
    document.head.append(link);
  }
}

function settled(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) element.addEventListener(end, () => resolve(), { once: true });
  });
}
