import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';

/** Choices made before, again in one click: the last letter’s, when they are not what is suggested, and favourites. */
export const PresetRow = drawnWhenChanged((props: Pick<LetterView, 'presets'>) => {
  const { words, session } = usePane();
  const styles = useStyles();
  const presets = props.presets.slice(0, shownPresets);
  if (presets.length === 0) return null;
  return (
    <div role="group" aria-label={words.presets} className={styles.row}>
      {presets.map(({ name, preset, summary, chosen }) => (
        <Button
          key={name ?? ''}
          size="small"
          shape="circular"
          className={styles.preset}
          aria-pressed={chosen}
          appearance={chosen ? 'primary' : 'outline'}
          title={summary}
          onClick={() => session.dispatch({ type: 'preset-chosen', preset })}
        >
          <span className={styles.name}>{name ?? words.asLastTime}</span>
        </Button>
      ))}
    </div>
  );
});

/** The others are in the menu: two rows of shortcuts would push the letter out of view. */
const shownPresets = 3;

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  preset: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
