import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Queue } from '../../session/queue/queue';
import { queueOf } from '../../session/queue/run-queue';
import type { Page } from '../../session/state/state';
import { usePane } from '../parts/session-context';
import { QueueBar } from './queue-bar';
import { QueueList } from './queue-list';
import { SelectionOffer } from './selection-offer';

/** While many are answered in a row: their bar; in the place of an empty page (`children`) their list, or the offer to begin. */
export function QueueScreen({ page, children = null }: { readonly page: Page; readonly children?: ReactNode }) {
  const { session } = usePane();
  const styles = useStyles();
  const run = queueOf(session);
  const queue = useSyncExternalStore(run.subscribe, run.snapshot);
  const selected = useSelected();
  const isEmpty = page.name === 'nothing-open';

  if (queue === null)
    return isEmpty && selected !== null && countOf(selected) !== 1 ? (
      <main className={styles.page}>
        <SelectionOffer run={run} selected={countOf(selected)} />
      </main>
    ) : (
      children
    );
  return (
    <>
      <QueueBar run={run} queue={queue} page={page} />
      {isEmpty && queue.source === 'selection' ? (
        <main className={styles.page}>
          {isOther(selected, queue) && <SelectionOffer run={run} selected={countOf(selected)} />}
          <QueueList run={run} queue={queue} />
        </main>
      ) : (
        children
      )}
    </>
  );
}

type Selected = readonly string[] | 'unknown';

function countOf(selected: Selected): number | 'unknown' {
  return selected === 'unknown' ? selected : selected.length;
}

/** Messages are selected that this row does not have. */
function isOther(selected: Selected | null, queue: Queue): selected is readonly string[] {
  if (selected === null || selected === 'unknown' || selected.length < 2 || queue.reading === 'running') return false;
  return selected.some((key) => !queue.entries.some((entry) => entry.key === key));
}

/** The keys of what is selected; null where the client has no selection to give or gives an empty one. */
function useSelected(): Selected | null {
  const { session } = usePane();
  const { selection } = session.desk();
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (selection === null) return;
    let unmounted = false;
    let asked = 0;
    const ask = (): void => {
      const turn = (asked += 1);
      const tell = (keys: Selected | null): void => {
        if (!unmounted && turn === asked) setSelected(keys);
      };
      selection.list().then(
        (messages) => tell(messages.length === 0 ? null : messages.map(({ key }) => key)),
        () => tell('unknown'),
      );
    };
    ask();
    const stop = selection.onChanged(ask);
    return () => {
      unmounted = true;
      stop();
    };
  }, [selection]);
  return selected;
}

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});
