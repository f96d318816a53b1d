import type { Writing } from '../../session/state/state';
import type { ThreadFacts } from '../../thread/facts';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** Before anything else: somebody has already said no to this person. */
export const AlreadyRefused = drawnWhenChanged((props: Refused) => {
  const { refusal, writing } = props;
  const { words, writeDate } = usePane();
  // Our own letter, just put into the draft or the reply, is not an earlier one.
  if (refusal === null || writing.name === 'replied' || writing.name === 'inserted') return null;
  const on = refusal.on === null ? null : writeDate(refusal.on);
  return (
    <Notice intent="warning" title={words.alreadyRefused.title}>
      {words.alreadyRefused.byOn(refusal.by, on)}
    </Notice>
  );
});

interface Refused {
  readonly refusal: ThreadFacts['alreadyRefused'];
  readonly writing: Writing;
}
