import { recallScheme } from './remembered-theme';

/** Runs before the first paint, and holds it back: nothing else may be added here. */
const scheme = recallScheme();
if (scheme !== null) document.documentElement.style.colorScheme = scheme;

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
};
document.addEventListener('DOMContentLoaded', () => {
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, 300);
});
