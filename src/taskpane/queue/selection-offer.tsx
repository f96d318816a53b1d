import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MailboxError } from '../../mailbox/mailbox';
import { queueSentences } from '../../session/queue/queue-sentences';
import type { QueueRun } from '../../session/queue/run-queue';
import { usePane } from '../parts/session-context';

/** Several messages are selected: what can be done with them together. */
export function SelectionOffer(props: { readonly run: QueueRun; readonly selected: number | 'unknown' }) {
  const { session, spoken } = usePane();
  const say = queueSentences[spoken];
  const styles = useStyles();
  const { selected, run } = props;
  const [fault, setFault] = useState<'noSelection' | 'notRead' | null>(null);
  const readable = session.desk().selection?.readable === true;
  const read = (): void => {
    setFault(null);
    run.readSelection().catch((error: unknown) => setFault(error instanceof MailboxError ? 'noSelection' : 'notRead'));
  };
  const shown = selected === 'unknown' ? 'noSelection' : fault;
  return (
    <div className={styles.offer}>
      <div role="status">
        {selected !== 'unknown' && <h1 className={styles.title}>{say.selected(selected)}</h1>}
        <p className={styles.words}>{shown !== null ? say[shown] : readable ? say.selectedAbout : say.namesOnly}</p>
      </div>
      {readable && (
        <Button appearance="primary" onClick={read}>
          {shown === null ? say.readSelection : say.retry}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});
