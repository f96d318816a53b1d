import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView, ReadFact } from '../session/letter-view';
import { FactField } from './fact-field';
import { FactOrigin } from './fact-origin';
import { FactChoices } from './fact-choices';
import { usePane } from './session-context';

/** Who is written to and for which post, as read from the thread, each with where it comes from. */
export function CandidateFields({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <section aria-label={words.candidate} className={styles.section}>
      <div className={styles.names}>
        <ReadField letter={letter} fact="firstName" stacked />
        <ReadField letter={letter} fact="lastName" stacked />
      </div>
      <ReadField letter={letter} fact="position" />
    </section>
  );
}

/** A fact that the thread may tell: prefilled, with its origin, its doubt and what else it may be. */
export function ReadField(props: { readonly letter: LetterView; readonly fact: ReadFact; readonly stacked?: boolean }) {
  const { letter, fact, stacked = false } = props;
  const { words } = usePane();
  const view = letter.candidate[fact];
  const [read] = view.origin.name === 'read' ? view.origin.evidence : [];
  const undecided = view.choices.length > 0 && view.value === '';
  return (
    <div>
      <FactField
        letter={letter}
        fact={fact}
        value={view.value}
        stacked={stacked}
        doubtful={undecided}
        {...(fact === 'interviewDate' ? { type: 'date' as const } : {})}
        {...(fact === 'position' ? { placeholder: words.placeholder.position } : {})}
        hint={<FactOrigin fact={view} />}
        {...(read === undefined ? {} : { title: `${words.readIn[read.place]} ${words.quote(read.quote)}` })}
      />
      <FactChoices fact={fact} view={view} />
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  names: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
  },
});
