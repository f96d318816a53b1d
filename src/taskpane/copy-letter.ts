/** What is copied; `html` is absent for a line that has no form. */
interface Copied {
  readonly html?: string;
  readonly text: string;
}

/**
 * Puts the letter on the clipboard as HTML and as plain text. Resolves to false when no way is open:
 * the pane then shows the text, selected, to be copied by hand.
 *
 * In Outlook on the web the pane is a cross-origin frame, and `navigator.clipboard` is refused there unless the host
 * grants it; the copy command of a user's own click still works.
 */
export async function copyLetter(letter: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...(letter.html === undefined ? {} : { 'text/html': new Blob([letter.html], { type: 'text/html' }) }),
        'text/plain': new Blob([letter.text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(letter);
  }
}

function copyByCommand(letter: Copied): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    if (letter.html !== undefined) event.clipboardData.setData('text/html', letter.html);
    event.clipboardData.setData('text/plain', letter.text);
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
