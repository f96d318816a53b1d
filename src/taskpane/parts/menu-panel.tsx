import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What the menu unfolds, under its title: over the whole width, in small text. */
export function MenuPanel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.panel}>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
