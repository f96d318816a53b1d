import { readWithPhrases } from './check-letter';
import { registerSendCheck } from './on-message-send';

/** What classic Outlook loads: one file, no import, nothing that an old runtime does not know. */
registerSendCheck(function (text, found) {
  found(readWithPhrases(text));
});
