import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import { listChoices } from '../letter/list-choices';
import type { Engine } from '../session/engine';
import { presentLetter } from '../session/present';
import { readThread } from '../thread/read-thread';

/** What reads the thread and writes the letter; fetched beside the frame, which does not wait for it. */
export const engine: Engine = {
  defaultAddress: builtInLibrary.settings.address,
  read: readThread,
  present: presentLetter,
  choices: (language) => listChoices(builtInLibrary, language),
  compose: (request) => composeLetter(request, builtInLibrary),
};
