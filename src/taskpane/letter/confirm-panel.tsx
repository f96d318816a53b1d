import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../review/finding';
import type { WayOut } from '../../session/state/state';
import { leaveOnEscape } from '../parts/leave-on-escape';
import { usePane } from '../parts/session-context';
import { FindingsList } from './findings-list';

/** Asked before a letter with a serious finding leaves: the reason is shown, and the recruiter decides. */
export function ConfirmPanel(props: {
  readonly findings: readonly Finding[];
  readonly folded: number;
  readonly way: WayOut;
  readonly onConfirm: () => void;
}) {
  const { words, session } = usePane();
  const styles = useStyles();
  return (
    <div
      role="group"
      aria-label={words.confirm.title}
      className={styles.panel}
      onKeyDown={(event) => leaveOnEscape(event, () => session.dispatch({ type: 'confirmation-declined' }))}
    >
      <strong>{words.confirm.title}</strong>
      <span className={styles.body}>{words.confirm.body}</span>
      <div className={styles.findings}>
        <FindingsList findings={props.findings} folded={props.folded} />
      </div>
      <div className={styles.buttons}>
        {/* The question takes the place of the button just pressed: without a new place, focus would be lost. */}
        <Button autoFocus appearance="primary" onClick={() => session.dispatch({ type: 'confirmation-declined' })}>
          {words.confirm.back}
        </Button>
        <Button onClick={props.onConfirm}>{words.doAnyway[props.way]}</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  body: { fontSize: tokens.fontSizeBase200 },
  findings: { maxHeight: '40vh', overflowY: 'auto', '@media (max-height: 320px)': { maxHeight: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
