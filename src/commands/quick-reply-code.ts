import { browserMemory } from '../session/browser-memory';
import { recallEngine } from '../session/built-in-engine';
import { addFigure } from '../session/figures';
import { prepareQuickReply, type QuickReplyWork } from '../session/quick-reply';
import { review } from '../session/review-with-rules';
import { readThread } from '../thread/read-thread';
import type { QuickReplyCode } from './quick-reply-command';

/** Fetched at the first click, beside the message that Outlook is asked for; it writes from the letters that the pane used last. */
export async function loadCode(): Promise<QuickReplyCode> {
  const work: QuickReplyWork = { engine: await recallEngine(browserMemory), read: readThread, review };
  return {
    work,
    prepareQuickReply,
    countRefusal: (answered) => browserMemory.keep('figures-1', addFigure(browserMemory.recall('figures-1'), answered)),
  };
}
