import { reviewLetter } from '../review/review-letter';
import { recallEngine } from '../session/built-in-engine';
import type { Review } from '../session/engine';
import { prepareQuickReply } from '../session/quick-reply';
import { browserMemory } from '../taskpane/browser-memory';
import type { QuickReplyCode } from './quick-reply-command';

/** What writes a reply in one click, from the letters that the pane used last. */
export async function loadCode(): Promise<QuickReplyCode> {
  return { engine: await recallEngine(browserMemory), review, prepareQuickReply };
}

/** Reads the letter over; fetched at the first click, with the engine, beside the message that Outlook is asked for. */
const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
