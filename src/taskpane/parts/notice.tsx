import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/**
 * A word to the recruiter about the letter or the message, announced when it appears.
 * Fluent’s MessageBar brings its motion and focus libraries (9 KB) into the first view for the same box.
 */
export function Notice(props: {
  readonly intent: 'info' | 'warning';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Words and actions side by side: for what stays on screen and is worth one line. */
  readonly inRow?: boolean;
}) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(
        styles.notice,
        props.intent === 'warning' && styles.warning,
        props.inRow === true && styles.row,
      )}
    >
      <div role="status" className={styles.words}>
        {props.title !== undefined && <strong className={styles.title}>{props.title}</strong>}
        {props.children}
      </div>
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  words: { flexGrow: 1 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
