import { browserMemory } from '../session/memory/browser-memory';
import { recallEngine } from '../session/letters/built-in-engine';
import { addFigure } from '../session/memory/figures';
import { prepareQuickReply, type QuickReplyWork } from '../session/course/quick-reply';
import { review } from '../session/engine/review-with-rules';
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
