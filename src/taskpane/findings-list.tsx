import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../review/finding';
import { usePane } from './session-context';

/** Each finding with the words it reacted to and why. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.start}`}
          className={finding.severity === 'block' ? styles.block : undefined}
        >
          <strong>{words.severity[finding.severity]}</strong>
          {finding.found !== '' && <q className={styles.quote}>{finding.found}</q>}
          <div>{finding.message}</div>
          {finding.instead !== undefined && <div className={styles.instead}>{words.instead(finding.instead)}</div>}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& li': {
      paddingLeft: tokens.spacingHorizontalS,
      borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    },
  },
  block: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  quote: { marginLeft: tokens.spacingHorizontalXS, quotes: 'none', backgroundColor: tokens.colorNeutralBackground3 },
  instead: { color: tokens.colorNeutralForeground3 },
});
