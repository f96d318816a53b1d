import { fetchOfficeAhead } from './early-office';
import { beginReading } from './early-reading';
import { recallScheme } from './remembered-theme';

/** Runs before the first paint, and holds it back: what takes time may not be added here. The page is not whole yet. */
const scheme = recallScheme();
if (scheme !== null) document.documentElement.style.colorScheme = scheme;
fetchOfficeAhead();

/**
 * The pane’s scripts are fetched with the page and run once the frame is on screen: as deferred scripts they run first
 * when they come quickly. A page that is not shown paints nothing, and does not wait for ever.
 */
let started = false;
const start = (): void => {
  if (started) return;
  started = true;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[data-after-paint]')) {
    const script = document.createElement('script');
    script.src = href;
    script.async = false;
    document.head.append(script);
  }
  beginReading();
};
// The page is whole before the scripts it defers have come: office.js, from Microsoft’s network, does not hold the pane back.
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
