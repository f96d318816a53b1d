import type { LetterView } from '../session/letter-view';
import { Notice } from './notice';
import { usePane } from './session-context';

/** Said before the letter leaves: it would not go to the candidate. */
export function RecipientDoubt({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const doubt = letter.recipientDoubt;
  if (doubt === null) return null;
  return (
    <Notice intent="warning" title={words.recipientDoubt.title(doubt)}>
      {words.recipientDoubt.body(doubt)}
    </Notice>
  );
}
