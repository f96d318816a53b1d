import { composeLetter } from '../../letter/compose-letter';
import type { LetterLibrary } from '../../letter/letter-library';
import { listChoices } from '../../letter/list-choices';
import type { LetterRequest } from '../../letter/request';
import { writtenLetter } from '../engine/written';
import type { InterfaceLanguage } from '../state/state';

/**
 * Writes letters that nobody sees, as most first ones are, while the message is being read: the texts, the code and the patterns
 * that the real one needs are then ready. In short steps, each for a moment of its own; twice, since engines prepare a pattern for
 * good at its second use.
 */
export function* rehearseLetter(library: LetterLibrary, language: InterfaceLanguage): Generator<undefined> {
  const write = (applicant: Pick<LetterRequest, 'firstName' | 'lastName' | 'position' | 'receivedDate'>) => {
    const composed = composeLetter(
      {
        language,
        scenario: 'after-cv',
        reason: 'closer-profile',
        opening: 'none',
        ...applicant,
        now: '2026-10-26T09:00:00Z',
        address: library.settings.formOfAddress,
        sender: { firstName: 'Sofiane', lastName: 'Belhadj' },
      },
      library,
    );
    writtenLetter(composed, {});
  };
  listChoices(library, language);
  yield;
  write({ firstName: 'Camille', lastName: 'Morel', position: 'Comptable', receivedDate: '2026-10-05' });
  yield;
  write({ firstName: 'Éloi', lastName: 'Da Costa', position: 'Chef de projet', receivedDate: '2026-10-19' });
}
