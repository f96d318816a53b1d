import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { letterParts, type LetterPart } from '../../letter/request';
import type { LetterView } from '../../session/engine/letter-view';
import { usePane } from '../parts/session-context';

/** The parts of the letter, each to be said otherwise, taken out or put back by itself. */
export function LetterParts(props: {
  readonly parts: LetterView['parts'];
  readonly without: LetterView['draft']['without'];
}) {
  const { words, session } = usePane();
  const styles = useStyles();
  const action = (label: string, part: LetterPart, act: () => void, last = true) => (
    <Button
      size="small"
      appearance="subtle"
      className={last ? styles.last : undefined}
      aria-label={words.onPart(label, words.part[part])}
      onClick={act}
    >
      {label}
    </Button>
  );
  return (
    <ul className={styles.list}>
      {letterParts.map((part) => {
        const shown = props.parts.find((view) => view.part === part);
        const removed = props.without.includes(part);
        if (!removed && !(shown?.rewordable === true || shown?.removable === true)) return null;
        return (
          <li key={part} className={styles.part}>
            <span className={removed ? styles.removed : styles.name}>{words.part[part]}</span>
            {!removed &&
              shown?.rewordable === true &&
              action(
                words.anotherWording,
                part,
                () => session.dispatch({ type: 'another-wording-asked', parts: [part] }),
                false,
              )}
            {/* One button for both: it keeps the focus while its part goes and comes. */}
            {removed
              ? action(words.restore, part, () => session.dispatch({ type: 'part-restored', part }))
              : shown?.removable === true &&
                action(words.remove, part, () => session.dispatch({ type: 'part-removed', part }))}
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  // Each action in its column, whether the part has both or one.
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 72px', alignItems: 'center' },
  name: { gridColumn: 1 },
  last: { gridColumn: 3, minWidth: 0 },
  removed: { gridColumn: 1, textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});
