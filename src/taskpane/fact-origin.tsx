import { makeStyles, tokens } from '@fluentui/react-components';
import type { FactView } from '../session/letter-view';
import { usePane } from './session-context';
import { shortPane } from './short-pane';

/** Where a prefilled value comes from; the words themselves are there on hover and for screen readers. */
export function FactOrigin({ fact }: { readonly fact: FactView }) {
  const { words } = usePane();
  const styles = useStyles();
  if (fact.choices.length > 0 && fact.value === '') return <span className={styles.doubt}>{words.severalRead}</span>;
  switch (fact.origin.name) {
    case 'typed':
      return <span>{words.typedByYou}</span>;
    case 'missing':
      return <span className={styles.doubt}>{words.notRead}</span>;
    case 'read': {
      const [first] = fact.origin.evidence;
      if (first === undefined) return <span>{words.readEarlier}</span>;
      return (
        <span title={words.quote(first.quote)} className={styles.sure}>
          {words.readIn[first.place]}
          <span className={styles.heard}> {words.quote(first.quote)}</span>
        </span>
      );
    }
  }
}

const heard = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({
  // In a short pane the letter comes first: a sure fact tells its origin on hover, as its field does.
  sure: { [shortPane]: heard },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  heard,
});
