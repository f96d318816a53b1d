import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Snapshot } from '../../session/course/session';
import type { FactView } from '../../session/engine/letter-view';
import { shortPane } from '../looks/short-pane';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { useOfSnapshot, usePane } from '../parts/session-context';

/** What was read for sure, in one line; the words of the thread are there on hover, the fields one press away. */
export const CandidateSummary = drawnWhenChanged(({ onOpen }: { readonly onOpen: () => void }) => {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Button size="small" appearance="transparent" className={styles.line} onClick={onOpen}>
      <Facts />
      <span className={styles.change}>{words.change}</span>
    </Button>
  );
});

/** At a key the words alone are drawn anew, not the button around them. */
function Facts() {
  const { session } = usePane();
  const styles = useStyles();
  const candidate = useOfSnapshot(session, candidateOf);
  if (candidate === null) return null;
  return (
    <span className={styles.facts}>
      <strong className={styles.name}>
        <Value of={candidate.firstName} /> <Value of={candidate.lastName} />
      </strong>{' '}
      <Value of={candidate.position} />
    </span>
  );
}

const candidateOf = ({ letter }: Snapshot) => letter?.candidate ?? null;

function Value({ of }: { readonly of: FactView }) {
  const { words } = usePane();
  const [read] = of.origin.name === 'read' ? of.origin.evidence : [];
  return (
    <span title={read === undefined ? undefined : `${words.readIn[read.place]} ${words.quote(read.quote)}`}>
      {of.value}
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'none',
    [shortPane]: { display: 'flex' },
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '28px',
    padding: 0,
    // Where the browser draws every button’s border, words do not touch it.
    '@media (forced-colors: active)': { padding: `0 ${tokens.spacingHorizontalXS}` },
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  // A long post goes to a line of its own.
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  change: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
});
