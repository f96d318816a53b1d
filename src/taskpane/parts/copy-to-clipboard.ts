/** What is copied; `html` is absent for a line that has no form. */
interface Copied {
  readonly html?: string;
  readonly text: string;
}

/**
 * Puts a letter on the clipboard as HTML and as plain text, or a line as plain text. Resolves to false when no way is open:
 * a letter is then shown, selected, to be copied by hand.
 *
 * In Outlook on the web the pane is a cross-origin frame, and `navigator.clipboard` is refused there unless the host
 * grants it; the copy command of a user's own click still works.
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(copied.html === undefined ? {} : { 'text/html': new Blob([copied.html], { type: 'text/html' }) }),
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

function copyByCommand(copied: Copied): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    if (copied.html !== undefined) event.clipboardData.setData('text/html', copied.html);
    event.clipboardData.setData('text/plain', copied.text);
    event.preventDefault();
    handed = true;
  };
  document.addEventListener('copy', hand, { capture: true, once: true });
  try {
    // Deprecated and without successor inside a frame that was not granted `clipboard-write`.
    return document.execCommand('copy') && handed;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', hand, { capture: true });
  }
}
