import { composeLetter } from '../letter/compose-letter';
import type { LetterLibrary } from '../letter/letter-library';
import { listChoices } from '../letter/list-choices';
import { letterHtml } from './letter-document';
import { parseLetter } from './parse-letter';
import type { InterfaceLanguage } from './state';

/**
 * Writes a letter that nobody sees, as most first ones are, while the message is being read: the texts, the code and the patterns
 * that the real one needs are then ready.
 */
export function rehearseLetter(library: LetterLibrary, language: InterfaceLanguage): void {
  listChoices(library, language);
  const { html } = composeLetter(
    {
      language,
      scenario: 'after-cv',
      reason: 'closer-profile',
      opening: 'none',
      firstName: 'Camille',
      lastName: 'Morel',
      position: 'Comptable',
      receivedDate: '2026-10-05',
      now: '2026-10-26T09:00:00Z',
      address: library.settings.formOfAddress,
      sender: { firstName: 'Sofiane', lastName: 'Belhadj' },
    },
    library,
  );
  letterHtml(parseLetter(html));
}
