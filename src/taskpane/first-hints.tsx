import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { menuSentences } from '../session/menu-sentences';
import { usePane } from './session-context';

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
      <div aria-live="polite">{hints.each[at]}</div>
      <div className={styles.foot}>
        <span className={styles.count}>{hints.count(at + 1, hints.each.length)}</span>
        {!last && (
          <Button size="small" appearance="subtle" onClick={onEnd}>
            {hints.skip}
          </Button>
        )}
        <Button size="small" onClick={() => (last ? onEnd() : setAt(at + 1))}>
          {last ? hints.done : hints.next}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  hints: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
  count: { flexGrow: 1 },
});
