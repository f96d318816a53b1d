import { doubtRecipient } from '../session/doubt-recipient';
import type { LetterView } from '../session/present';
import { Notice } from './notice';
import { usePane } from './session-context';

/** Said before the letter leaves: it would not go to the candidate. */
export function RecipientDoubt({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const doubt = doubtRecipient(letter.item, letter.draft.facts);
  if (doubt === null) return null;
  return (
    <Notice intent="warning" title={words.recipientDoubt.title(doubt)}>
      {words.recipientDoubt.body(doubt)}
    </Notice>
  );
}
