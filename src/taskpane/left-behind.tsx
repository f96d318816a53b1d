import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from '../session/one-line';
import type { LeftBehind as Left } from '../session/state';
import { Notice } from './notice';
import { usePane } from './session-context';

/** A subject is cut where its message is recognised already. */
const longestSubject = 80;

/** What was asked for on another message and not done: the pane has moved on, and the page it is told on with it. */
export function LeftBehind({ left }: { readonly left: Left | null }) {
  const { words, session } = usePane();
  const styles = useStyles();
  if (left === null) return null;
  const { title, seen } = words.leftBehind;
  const subject = oneLine(left.subject);
  const short = subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject - 1)}…`;
  return (
    <div className={styles.over}>
      <Notice
        intent="warning"
        title={title}
        actions={
          <Button size="small" onClick={() => session.dispatch({ type: 'left-behind-seen' })}>
            {seen}
          </Button>
        }
      >
        {words.leftBehind[left.what](short)}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  // Outlook lays its own menu over the top right corner of the pane.
  over: { padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalM}` },
});
