import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FactView, ReadFact } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';

/** The values the thread gives for one fact when it gives several: never the first one by itself, the recruiter picks. */
export const FactChoices = drawnWhenChanged((props: Choices) => {
  const { fact, chosen, choices } = props;
  const { words, session, writeDate } = usePane();
  const styles = useStyles();
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-label={words.chooseOne(words.fact[fact])} className={styles.choices}>
      {choices.map(({ value, evidence }) => (
        <Button
          key={value}
          size="small"
          shape="circular"
          appearance={chosen === value ? 'primary' : 'outline'}
          aria-pressed={chosen === value}
          title={evidence[0] === undefined ? undefined : words.quote(evidence[0].quote)}
          className={styles.choice}
          onClick={() => session.dispatch({ type: 'typed', fact, value })}
        >
          {fact === 'interviewDate' ? writeDate(value) : value}
        </Button>
      ))}
    </div>
  );
});

interface Choices {
  readonly fact: ReadFact;
  readonly choices: FactView['choices'];
  /** The one that the fact is now; null when it is none of them. */
  readonly chosen: string | null;
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  choice: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
});
