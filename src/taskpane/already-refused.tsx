import type { LetterView } from '../session/letter-view';
import { Notice } from './notice';
import { usePane } from './session-context';

/** Before anything else: somebody has already said no to this person. */
export function AlreadyRefused({ letter }: { readonly letter: LetterView }) {
  const { words, writeDate } = usePane();
  const refusal = letter.draft.facts.alreadyRefused;
  // Our own letter, just put into the draft or the reply, is not an earlier one.
  if (refusal === null || letter.draft.writing.name === 'replied' || letter.draft.writing.name === 'inserted')
    return null;
  const on = refusal.on === null ? null : writeDate(refusal.on);
  return (
    <Notice intent="warning" title={words.alreadyRefused.title}>
      {words.alreadyRefused.byOn(refusal.by, on)}
    </Notice>
  );
}
