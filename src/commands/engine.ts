import { reviewLetter } from '../review/review-letter';
import { engine } from '../session/built-in-engine';
import type { QuickReplyWork } from '../session/quick-reply';
import { readThread } from '../thread/read-thread';

export { prepareQuickReply } from '../session/quick-reply';

/** Fetched at the first click, beside the message that Outlook is asked for. */
export const work: QuickReplyWork = {
  engine,
  read: readThread,
  review: (text, { letterLanguage, interfaceLanguage, facts }) =>
    reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts }),
};
