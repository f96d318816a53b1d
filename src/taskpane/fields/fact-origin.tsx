import { makeStyles, tokens } from '@fluentui/react-components';
import type { FactView } from '../../session/engine/letter-view';
import { useVisuallyHidden } from '../looks/visually-hidden';
import { usePane } from '../parts/session-context';

/** Where a prefilled value comes from; the words themselves are there on hover and for screen readers. */
export function FactOrigin(props: { readonly origin: FactView['origin']; readonly undecided: boolean }) {
  const { origin, undecided } = props;
  const { words } = usePane();
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  if (undecided) return <span className={styles.doubt}>{words.severalRead}</span>;
  switch (origin.name) {
    case 'typed':
      return <span>{words.typedByYou}</span>;
    case 'missing':
      return <span className={styles.doubt}>{words.notRead}</span>;
    case 'read': {
      const [first] = origin.evidence;
      if (first === undefined) return <span>{words.readEarlier}</span>;
      return (
        // In a short pane the letter comes first: a sure fact tells its origin on hover, as its field does.
        <span title={words.quote(first.quote)} className={hidden.inShortPane}>
          {words.readIn[first.place]}
          <span className={hidden.always}> {words.quote(first.quote)}</span>
        </span>
      );
    }
  }
}

const useStyles = makeStyles({
  doubt: { color: tokens.colorStatusWarningForeground3 },
});
