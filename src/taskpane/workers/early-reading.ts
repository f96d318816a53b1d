/**
 * The thread that reads messages needs as long to get ready as the mail client does: the page starts it once its
 * frame is on screen, and the pane’s scripts take it over. Two scripts of one page: what passes between them is on `window`.
 */
interface Early {
  egardsReading?: Worker | undefined;
}

/** Starts it from the address that the page gives. A host may forbid workers: the pane then finds out for itself. */
export function beginReading(): void {
  const address = document.querySelector<HTMLElement>('[data-reading]')?.dataset['reading'];
  if (address === undefined) return;
  try {
    const thread = new Worker(address);
    thread.addEventListener('error', () => void takeReading());
    (window as Early).egardsReading = thread;
  } catch {
    // Nothing to take over.
  }
}

/** Hands it over once; undefined where it was not started, or has died. */
export function takeReading(): Worker | undefined {
  const early = window as Early;
  const thread = early.egardsReading;
  early.egardsReading = undefined;
  return thread;
}
