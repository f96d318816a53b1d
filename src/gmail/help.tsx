import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../taskpane/parts/session-context';
import { helpSentences } from './gmail-sentences';

/** What is seldom needed, at the end of the pane. */
export function Help({ children }: { readonly children: ReactNode }) {
  const { spoken } = usePane();
  const styles = useStyles();
  return (
    <aside className={styles.aside} aria-label={helpSentences[spoken].title}>
      {children}
    </aside>
  );
}

const useStyles = makeStyles({
  aside: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
