import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../review/finding';
import { selectInLetter } from './letter-dom';
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
          className={mergeClasses(styles.item, finding.severity === 'block' && styles.block)}
        >
          <strong>{words.severity[finding.severity]}</strong>
          {finding.end > finding.start && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.quote}
              aria-label={words.showInLetter(finding.found)}
              onClick={() => selectInLetter(finding.start, finding.end)}
            >
              {words.quote(finding.found)}
            </Button>
          )}
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
  },
  item: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  block: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  quote: {
    minWidth: 0,
    maxWidth: '100%',
    paddingTop: 0,
    paddingBottom: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
  },
  instead: { color: tokens.colorNeutralForeground3 },
});
