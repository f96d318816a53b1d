import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FactView, LetterView } from '../session/letter-view';
import { drawnWhenChanged } from './drawn-when-changed';
import { usePane } from './session-context';
import { shortPane } from './short-pane';

/** What was read for sure, in one line; the words of the thread are there on hover, the fields one press away. */
export const CandidateSummary = drawnWhenChanged((props: Summed) => {
  const { words } = usePane();
  const styles = useStyles();
  const { firstName, lastName, position } = props.candidate;
  return (
    <Button size="small" appearance="transparent" className={styles.line} onClick={props.onOpen}>
      <span className={styles.facts}>
        <strong className={styles.name}>
          <Value of={firstName} /> <Value of={lastName} />
        </strong>{' '}
        <Value of={position} />
      </span>
      <span className={styles.change}>{words.change}</span>
    </Button>
  );
});

interface Summed {
  readonly candidate: LetterView['candidate'];
  readonly onOpen: () => void;
}

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
