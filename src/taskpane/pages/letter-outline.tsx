import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { shortPane } from '../looks/short-pane';

/**
 * The letter page before there is a letter: its fields, its letter and its bar, drawn empty and without a word. It is what
 * the build writes into taskpane.html, so it must not depend on a language, a theme or a size of pane.
 * `bar` is what its bar holds, once the page is alive; null draws the button.
 * Lines of text are drawings: a browser counts them as the first thing painted, as people do.
 */
export function LetterOutline({ bar }: { readonly bar: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div aria-hidden="true" className={styles.outline}>
        <div className={styles.fields}>
          <div className={styles.summary}>
            <Line width="70%" />
          </div>
          <div className={mergeClasses(styles.pair, styles.unlessShort)}>
            <Field />
            <Field />
          </div>
          <div className={styles.unlessShort}>
            <Field />
          </div>
          <Field />
          <Field />
        </div>
        <Line width="30%" />
        <div className={styles.letter}>
          <Line width="35%" />
          <Line width="92%" />
          <Line width="84%" />
          <Line width="60%" />
          <Line width="88%" />
          <Line width="70%" />
        </div>
      </div>
      <footer className={styles.bar}>{bar ?? <div className={styles.button} />}</footer>
    </>
  );
}

function Field() {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <Line width="25%" />
      <div className={styles.control} />
    </div>
  );
}

function Line({ width }: { readonly width: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.line} width={width} height="8">
      <rect width="100%" height="8" rx="4" />
    </svg>
  );
}

const useStyles = makeStyles({
  outline: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  summary: { display: 'none', [shortPane]: { display: 'block' } },
  unlessShort: { [shortPane]: { display: 'none' } },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'block', maxWidth: '320px', flexShrink: 0, fill: tokens.colorNeutralStencil1 },
  control: {
    height: '26px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  letter: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    flexGrow: 1,
    height: '32px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});
