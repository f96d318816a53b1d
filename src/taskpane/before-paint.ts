import { recallScheme } from './looks/remembered-theme';
import { fetchOfficeAhead } from './start/early-office';
import { startPane } from './start/start-pane';
import { beginReading } from './workers/early-reading';

/** Runs before the first paint, and holds it back: what takes time may not be added here. The page is not whole yet. */
const scheme = recallScheme();
if (scheme !== null) document.documentElement.style.colorScheme = scheme;
fetchOfficeAhead();

/** The pane starts once its frame is on screen. A page that is not shown paints nothing, and does not wait for ever. */
let started = false;
const start = (): void => {
  if (started) return;
  started = true;
  startPane(beginReading);
};
const startOnceDrawn = (): void => {
  if (document.readyState === 'loading') requestAnimationFrame(startOnceDrawn);
  else setTimeout(start);
};
requestAnimationFrame(startOnceDrawn);
const startOnceWhole = (): void => {
  if (document.readyState === 'loading') setTimeout(startOnceWhole, 100);
  else start();
};
setTimeout(startOnceWhole, 1_000);
