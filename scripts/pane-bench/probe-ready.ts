/** The runner names its functions with a helper that a page does not have. */
export const runnersNames = 'globalThis.__name = (value) => value';

/**
 * Runs in a page, before it: notes in `window.readyAt` when the element of a selector can be used, i.e. is enabled, has a
 * box and is not covered, in the task after the frame that shows it. Milliseconds since navigation; nothing of this file
 * is in scope there.
 */
export function probeReady({ selector, text }: { readonly selector: string; readonly text: string | null }): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const noted = window as unknown as { readyAt?: number };
  const find = () => {
    const usableOnes = [...document.querySelectorAll<HTMLElement & { disabled?: boolean }>(selector)].filter(
      (one) => one.disabled !== true && one.getAttribute('aria-disabled') !== 'true',
    );
    return usableOnes.find((one) => text === null || (one.textContent ?? '').includes(text)) ?? null;
  };
  const usable = () => {
    const found = find();
    if (found === null) return false;
    const { left, top, width, height } = found.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(found).visibility !== 'visible') return false;
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 8)];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (found.contains(hit) || hit.contains(found));
  };
  const afterFrame = () =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        if (usable()) noted.readyAt = performance.now();
        else afterFrame();
      };
      channel.port2.postMessage(null);
    });
  const observer = new MutationObserver(() => {
    if (find() === null) return;
    observer.disconnect();
    afterFrame();
  });
  // The words of a letter are also changed in place.
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
