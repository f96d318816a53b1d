import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { leaveOnEscape } from '../parts/leave-on-escape';
import { LongText } from '../parts/long-text';
import { usePane } from '../parts/session-context';

/** The last way out: the text itself, selected. */
export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.panel} onKeyDown={(event) => leaveOnEscape(event, onClose)}>
      <Field label={words.copyByHand.title} hint={words.copyByHand.body}>
        <LongText autoFocus readOnly rows={5} value={text} onFocus={(event) => event.currentTarget.select()} />
      </Field>
      <Button size="small" className={styles.close} onClick={onClose}>
        {words.copyByHand.close}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  close: { alignSelf: 'flex-end' },
});
