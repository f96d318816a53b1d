import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { queueSentences } from '../../session/queue/queue-sentences';
import { queueOf } from '../../session/queue/run-queue';
import { usePane } from '../parts/session-context';

/** From the menu: begins a row with the open message, which the pane then follows. */
export function BeginQueue() {
  const { session, spoken } = usePane();
  const say = queueSentences[spoken];
  const styles = useStyles();
  return (
    <section aria-label={say.title} className={styles.panel}>
      <span>{say.about}</span>
      <Button size="small" onClick={() => queueOf(session).follow()}>
        {say.begin}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
