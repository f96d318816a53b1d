import { MailboxError } from '../mailbox/mailbox';
import type { PageLink } from '../mailbox/gmail/create-gmail-mailbox';
import { protocolVersion, readPageChanged, type Envelope, type PageRequest } from '../mailbox/gmail/protocol';

/** Gmail answers at once, opens a reply within seconds, and unfolds a long thread one message after the other. */
const patienceMs: Readonly<Record<PageRequest['t'], number>> = {
  read: 8_000,
  insert: 8_000,
  reply: 12_000,
  'find-letter': 8_000,
  'replace-selected': 8_000,
  'choose-draft': 8_000,
  diagnose: 8_000,
  unfold: 90_000,
};

/** The way to the content script of one tab. */
export function linkTab(tabId: number): PageLink {
  return {
    ask: (request) => withPatience(request, send(tabId, request)),
    onChanged(listener) {
      const hear = (message: unknown, sender: chrome.runtime.MessageSender): void => {
        if (sender.id !== chrome.runtime.id || sender.tab?.id !== tabId) return;
        const itemKey = readPageChanged(message);
        if (itemKey !== null) listener(itemKey);
      };
      chrome.runtime.onMessage.addListener(hear);
      return () => chrome.runtime.onMessage.removeListener(hear);
    },
  };
}

/** A tab that was open before the extension was installed or updated has no script of ours: it is put there, once. */
async function send(tabId: number, request: PageRequest): Promise<unknown> {
  const envelope: Envelope = { v: protocolVersion, request };
  const once = (): Promise<unknown> => chrome.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  const call = `gmail.${request.t}`;
  try {
    return await once();
  } catch (error) {
    // Only this failure says that nothing was received, so that asking again cannot write twice.
    if (!/Receiving end does not exist/.test(String(error))) throw new MailboxError('timeout', call);
  }
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return await once();
  } catch {
    throw new MailboxError('stale-page', call);
  }
}

function withPatience(request: PageRequest, answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MailboxError('timeout', `gmail.${request.t}`)), patienceMs[request.t]);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
