import type { LetterView } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** Said before the letter leaves: it would not go to the candidate. */
export const RecipientDoubt = drawnWhenChanged(({ doubt }: { readonly doubt: LetterView['recipientDoubt'] }) => {
  const { words } = usePane();
  if (doubt === null) return null;
  return (
    <Notice intent="warning" title={words.recipientDoubt.title(doubt)}>
      {words.recipientDoubt.body(doubt)}
    </Notice>
  );
});
