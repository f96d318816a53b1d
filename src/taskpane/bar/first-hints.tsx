import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { menuSentences } from '../../session/sentences/menu-sentences';
import { usePane } from '../parts/session-context';

/** Three short hints at the first letter ever, one at a time; shown once, they never come back. */
export function FirstHints({ onEnd }: { readonly onEnd: () => void }) {
  const { session, spoken } = usePane();
  const styles = useStyles();
  const { hints } = menuSentences[spoken];
  const [at, setAt] = useState(0);
  useEffect(() => session.dispatch({ type: 'hints-shown' }), [session]);
  const last = at === hints.each.length - 1;
  return (
    <div role="group" aria-label={hints.title} className={styles.hints}>
      <div aria-live="polite" className={styles.words}>
        <strong>{hints.count(at + 1, hints.each.length)}</strong> {hints.each[at]}
      </div>
      <Button size="small" className={styles.next} onClick={() => (last ? onEnd() : setAt(at + 1))}>
        {last ? hints.done : hints.next}
      </Button>
      {!last && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.skip}
          aria-label={hints.skip}
          title={hints.skip}
          onClick={onEnd}
        >
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  // One row, words beside their buttons: above the bar each line is one less of the letter.
  hints: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1 },
  next: { flexShrink: 0, minWidth: 0 },
  skip: { flexShrink: 0, minWidth: '24px', paddingLeft: 0, paddingRight: 0 },
});
