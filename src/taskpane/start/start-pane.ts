/**
 * Starts the pane once its frame is on screen. Its sheet and scripts are fetched with the page and used only then: deferred scripts
 * that come quickly would run before the first paint. React draws nothing before the whole sheet is there. `begin`, which the letter
 * waits for longest, comes first: the page is idle for as long as a new thread needs it.
 */
export function startPane(begin: () => void): void {
  begin();
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[data-after-paint]')];
  const scripts = ahead.filter(({ as }) => as === 'script');
  const sheets = ahead.filter(({ as }) => as === 'style');
  void Promise.all(sheets.map(applied)).then(() => Promise.all(scripts.map(run)));
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
  document.head.append(script);
  return settled(script);
}

function settled(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) element.addEventListener(end, () => resolve(), { once: true });
  });
}
