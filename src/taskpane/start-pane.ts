/**
 * Starts the pane once its frame is on screen. Its sheet and scripts are fetched with the page and used only then: deferred scripts
 * that come quickly would run before the first paint. React draws nothing before the whole sheet is there. What the letter waits for
 * besides, `begin` and the files that the page lists as soon wanted, is asked for last: the first paint shares neither the network
 * nor the processor with it.
 */
export function startPane(begin: () => void): void {
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[data-after-paint]')];
  const scripts = ahead.filter(({ as }) => as === 'script');
  const sheets = ahead.filter(({ as }) => as === 'style');
  void Promise.all(sheets.map(applied)).then(() => scripts.forEach(run));
  begin();
  fetchSoon();
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

function run({ href }: HTMLLinkElement): void {
  const script = document.createElement('script');
  script.src = href;
  script.async = false;
  document.head.append(script);
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
