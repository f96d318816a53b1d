import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import { listChoices } from '../letter/list-choices';
import { reviewLetter } from '../review/review-letter';
import type { Engine, Review } from '../session/engine';
import { presentLetter } from '../session/present';
import { readThread } from '../thread/read-thread';

export { prepareQuickReply } from '../session/quick-reply';

/** Fetched at the first click, beside the message that Outlook is asked for. */
export const engine: Engine = {
  defaultAddress: builtInLibrary.settings.address,
  read: readThread,
  present: presentLetter,
  choices: (language) => listChoices(builtInLibrary, language),
  compose: (request) => composeLetter(request, builtInLibrary),
};

export const review: Review = (text, { letterLanguage, interfaceLanguage, facts }) =>
  reviewLetter(text, { language: letterLanguage, interfaceLanguage, facts });
