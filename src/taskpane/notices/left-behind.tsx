import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftBehind as Left } from '../../session/state/state';
import { oneLine } from '../../session/values/one-line';
import { shorten } from '../../session/values/shorten';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** A subject is cut where its message is recognised already. */
const longestSubject = 80;

/** What was asked for on another message and not done: the pane has moved on, and the page it is told on with it. */
export function LeftBehind({ left }: { readonly left: Left | null }) {
  const { words, session } = usePane();
  const styles = useStyles();
  if (left === null) return null;
  const { title, seen } = words.leftBehind;
  const subject = shorten(oneLine(left.subject), longestSubject);
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
        {words.leftBehind[left.what](subject)}
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  // Outlook lays its own menu over the top right corner of the pane.
  over: { padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalM}` },
});
