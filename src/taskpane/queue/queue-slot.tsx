import type { ReactNode } from 'react';
import type { Snapshot } from '../../session/course/session';
import { fetchedPiece } from '../parts/fetched-piece';
import { usePane } from '../parts/session-context';

const QueueScreen = fetchedPiece(() => import('./queue-screen').then((module) => module.QueueScreen));

/**
 * The screen of one message; while many are answered in a row, under the row’s own bar, and in the place of an empty page
 * its list. A letter on screen does not wait for the bar, nor goes when the bar does not come.
 */
export function QueueSlot({ snapshot, children }: { readonly snapshot: Snapshot; readonly children: ReactNode }) {
  const { session } = usePane();
  const { inQueue, page } = snapshot.state;
  if (page.name === 'nothing-open')
    return inQueue || session.desk().selection !== null ? <QueueScreen page={page}>{children}</QueueScreen> : children;
  const isDraft = page.name === 'letter' && page.item.mode === 'compose';
  return (
    <>
      {inQueue && !isDraft && <QueueScreen page={page} />}
      {children}
    </>
  );
}
