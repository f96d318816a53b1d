import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Entry, Queue } from '../../session/queue/queue';
import { queueProgress } from '../../session/queue/queue-progress';
import { queueSentences, type QueueSentences } from '../../session/queue/queue-sentences';
import type { QueueRun } from '../../session/queue/run-queue';
import { usePane } from '../parts/session-context';

/** Each message of the row: what is to be written, what is done, what was set apart and why. */
export function QueueList({ run, queue }: { readonly run: QueueRun; readonly queue: Queue }) {
  const { spoken } = usePane();
  const say = queueSentences[spoken];
  const styles = useStyles();
  const { read, unreadable } = queueProgress(queue);
  const of = queue.entries.length;
  const rest = of - read + unreadable;
  const group = (title: (count: number) => string, ...names: readonly Entry['state']['name'][]) => {
    const entries = queue.entries.filter(({ state }) => names.includes(state.name));
    return entries.length === 0 ? null : (
      <section key={names[0]}>
        <h2 className={styles.heading}>{title(entries.length)}</h2>
        <ul className={styles.rows}>
          {entries.map((entry) => (
            <Row key={entry.key} run={run} queue={queue} entry={entry} />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <div className={styles.list}>
      {queue.reading === 'running' ? (
        <div className={styles.reading}>
          <label className={styles.progress}>
            {say.reading(read, of)}
            <progress className={styles.measure} max={of} value={read} />
          </label>
          <Button size="small" onClick={() => run.cancelReading()}>
            {say.cancel}
          </Button>
        </div>
      ) : (
        queue.source === 'selection' &&
        rest > 0 && (
          <Button size="small" className={styles.rest} onClick={() => void run.readRest().catch(() => undefined)}>
            {say.readRest(rest)}
          </Button>
        )
      )}
      {group(say.toWrite, 'to-write')}
      {group(say.unreadable, 'unreadable')}
      {group(say.apart, 'apart')}
      {group(say.done, 'answered', 'skipped')}
    </div>
  );
}

function Row({ run, queue, entry }: { readonly run: QueueRun; readonly queue: Queue; readonly entry: Entry }) {
  const { spoken } = usePane();
  const say = queueSentences[spoken];
  const styles = useStyles();
  const { read, state, key, subject } = entry;
  const [notOpened, setNotOpened] = useState(false);
  const name = [read?.firstName, read?.lastName].filter((part) => part !== undefined && part !== '').join(' ');
  const who = name === '' ? (read?.address ?? '') || subject || say.unnamed : name;
  const isSelection = queue.source === 'selection';
  // What becomes of it is shown by the page that opens; when none does, it is said here.
  const attempt = (act: () => Promise<void>): void => {
    setNotOpened(false);
    act().catch(() => setNotOpened(true));
  };
  const action = (label: string, full: string, act: () => Promise<void>) => (
    <Button size="small" aria-label={full} onClick={() => attempt(act)}>
      {label}
    </Button>
  );
  const isReady = state.name === 'to-write' && read?.missing.length === 0 && read.findings === 0;
  return (
    <li className={styles.row} aria-current={key === queue.current ? 'true' : undefined}>
      <div className={styles.words}>
        <strong>{who}</strong>
        {read !== null && read.position !== '' && ` · ${read.position}`}
        <div className={styles.state}>{stateWords(entry, say)}</div>
        <div role="status">{notOpened && say.notOpened}</div>
      </div>
      <div className={styles.actions}>
        {!isSelection && key !== queue.current && action(say.open, say.openOf(who), () => run.show(key))}
        {isSelection && state.name === 'apart' && action(say.takeIn, say.takeInOf(who), () => run.takeIn(key))}
        {isSelection &&
          state.name !== 'apart' &&
          state.name !== 'unreadable' &&
          state.name !== 'unread' &&
          action(say.review, say.reviewOf(who), () => run.show(key))}
        {isSelection && isReady && action(say.reply, say.replyTo(who), () => run.reply(key))}
      </div>
    </li>
  );
}

function stateWords({ state, read }: Entry, say: QueueSentences): string {
  switch (state.name) {
    case 'unread':
      return '';
    case 'to-write': {
      const missing = read?.missing.length ?? 0;
      const findings = read?.findings ?? 0;
      const words = [...(missing > 0 ? [say.missing(missing)] : []), ...(findings > 0 ? [say.findings(findings)] : [])];
      return words.length === 0 ? say.ready : words.join(' · ');
    }
    case 'answered':
      return say.answered;
    case 'skipped':
      return say.skipped;
    case 'apart':
      return say.why[state.why.name];
    case 'unreadable':
      return say.couldNotRead;
  }
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  reading: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  progress: { display: 'flex', flexDirection: 'column', width: '100%' },
  measure: { width: '100%', accentColor: tokens.colorBrandBackground },
  rest: { alignSelf: 'flex-start' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[aria-current="true"]': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  words: { flex: '1 1 9rem', minWidth: 0, overflowWrap: 'anywhere' },
  state: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
});
