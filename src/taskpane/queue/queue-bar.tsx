import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Queue } from '../../session/queue/queue';
import { entryBefore, nextEntry, queueProgress } from '../../session/queue/queue-progress';
import { queueSentences, type QueueSentences } from '../../session/queue/queue-sentences';
import type { QueueRun } from '../../session/queue/run-queue';
import type { Page } from '../../session/state/state';
import { usePane } from '../parts/session-context';
import { QueueList } from './queue-list';

/** Where the row stands, and the ways through it; above the letter. */
export function QueueBar(props: { readonly run: QueueRun; readonly queue: Queue; readonly page: Page }) {
  const { spoken } = usePane();
  const { run, queue, page } = props;
  const say = queueSentences[spoken];
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const progress = queueProgress(queue);
  const isSelection = queue.source === 'selection';
  const inView = queue.current !== null;
  const showsList = page.name === 'nothing-open' && isSelection;
  const [notOpened, setNotOpened] = useState(false);
  // What becomes of it is shown by the page that opens; when none does, it is said here.
  const attempt = (act: () => Promise<void>): void => {
    setNotOpened(false);
    act().catch(() => setNotOpened(true));
  };
  const action = (label: string, act: () => Promise<void>, primary = false) => (
    <Button key={label} size="small" appearance={primary ? 'primary' : 'secondary'} onClick={() => attempt(act)}>
      {label}
    </Button>
  );

  return (
    <section aria-label={say.title} className={styles.bar}>
      <div role="status" className={styles.words}>
        <strong>{queue.stopped ? say.stopped : placeOf(progress.at, progress.of, say)}</strong>{' '}
        <span className={styles.counts}>{say.counts(progress.answered, progress.skipped)}</span>
        {!queue.stopped && <div>{hint(queue, page, progress.left, say)}</div>}
        {notOpened && <div>{say.notOpened}</div>}
      </div>
      {!isSelection && !queue.stopped && <HowMany run={run} announced={queue.announced} />}
      <div className={styles.actions}>
        {queue.stopped ? (
          action(say.resume, run.resume, true)
        ) : (
          <>
            {isSelection && !inView && queue.place !== null && action(say.resume, run.resume)}
            {inView && entryBefore(queue) !== null && action(say.back, run.back)}
            {inView && stateOfCurrent(queue) !== 'answered' && action(say.skip, run.skip)}
            {isSelection &&
              (inView || queue.place === null) &&
              nextEntry(queue) !== null &&
              action(say.next, run.next, stateOfCurrent(queue) === 'answered')}
            {action(say.stop, run.stop)}
          </>
        )}
        {!showsList && queue.entries.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {say.list}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void run.end()}>
          {say.end}
        </Button>
      </div>
      <div id={id} hidden={!open || showsList} className={styles.list}>
        {open && !showsList && <QueueList run={run} queue={queue} />}
      </div>
    </section>
  );
}

function placeOf(at: number | null, of: number | null, say: QueueSentences): string {
  if (at === null) return say.title;
  if (of !== null) return say.place(at, of);
  return at === 1 ? say.firstOnly : say.placeOnly(at);
}

function hint(queue: Queue, page: Page, left: number, say: QueueSentences): string {
  if (queue.reading === 'running' || page.name === 'reading') return '';
  if (left === 0 && queue.source === 'selection' && queue.entries.length > 0) return say.allDone;
  if (queue.source === 'opened') return stateOfCurrent(queue) === 'to-write' ? '' : say.nextInList;
  return queue.current === null && page.name !== 'nothing-open' ? say.outside : '';
}

function stateOfCurrent({ entries, current }: Queue): string | null {
  return entries.find(({ key }) => key === current)?.state.name ?? null;
}

/** What only the recruiter knows where the pane follows: how many there are. */
function HowMany({ run, announced }: { readonly run: QueueRun; readonly announced: number | null }) {
  const { spoken } = usePane();
  const say = queueSentences[spoken];
  const styles = useStyles();
  return (
    <label className={styles.many}>
      {say.howMany}
      <input
        type="number"
        min={1}
        max={9999}
        className={styles.number}
        value={announced ?? ''}
        onChange={({ target }) => {
          const count = Math.trunc(Number(target.value));
          run.announce(count >= 1 && count <= 9999 ? count : null);
        }}
      />
    </label>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { minHeight: tokens.lineHeightBase200 },
  counts: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { maxHeight: '45vh', overflowY: 'auto', '&[hidden]': { display: 'none' } },
  many: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: {
    width: '5em',
    minHeight: '24px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
