import { serveGmailPage } from '../mailbox/gmail/gmail-page';
import { protocolVersion, readEnvelope, type PageChanged } from '../mailbox/gmail/protocol';

/**
 * Runs in Gmail’s page, in a world of its own: it answers the pane and says when something else is open. It makes no
 * request, keeps nothing, and presses nothing but Reply and what unfolds a message, each when the recruiter asks.
 */
declare global {
  var egardsServes: true | undefined;
}

// Chrome runs this file in new pages, the pane in those that were open before: once is enough.
if (globalThis.egardsServes === undefined) {
  globalThis.egardsServes = true;
  const page = serveGmailPage(document, (itemKey) => {
    // After an update the old script stays in the page, cut off from its extension.
    if (chrome.runtime?.id === undefined) page.stop();
    // No pane is open: there is nobody to tell.
    else {
      const changed: PageChanged = { v: protocolVersion, t: 'page-changed', itemKey };
      chrome.runtime.sendMessage(changed).catch(() => undefined);
    }
  });
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = sender.id === chrome.runtime.id ? readEnvelope(message) : null;
    if (request === null) return false;
    page.answer(request).then(respond, () => respond(null));
    return true;
  });
}
