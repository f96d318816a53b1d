import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { LetterView, ReadFact } from '../session/letter-view';
import { CandidateSummary } from './candidate-summary';
import { FactField } from './fact-field';
import { FactChoices } from './fact-choices';
import { usePane } from './session-context';
import { shortPane } from './short-pane';

/**
 * Who is written to and for which post, as read from the thread, each with where it comes from.
 * In a short pane a sure reading takes one line, which opens the fields: the letter comes first there.
 */
export function CandidateFields({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const open = useCallback(() => setOpened(true), []);
  const folded = !opened && isSure(letter.candidate);
  useEffect(() => {
    // The line that was pressed is gone: the focus goes to what it opened.
    if (opened) document.querySelector<HTMLElement>('[data-fact="firstName"]')?.focus();
  }, [opened]);
  return (
    <section aria-label={words.candidate} className={styles.section}>
      {folded && <CandidateSummary candidate={letter.candidate} onOpen={open} />}
      <div className={mergeClasses(styles.names, folded && styles.folded)}>
        <ReadField letter={letter} fact="firstName" stacked />
        <ReadField letter={letter} fact="lastName" stacked />
      </div>
      <div className={mergeClasses(folded && styles.folded)}>
        <ReadField letter={letter} fact="position" />
      </div>
    </section>
  );
}

/** Everything is there, and the thread gives one value for each. */
function isSure({ firstName, lastName, position }: LetterView['candidate']): boolean {
  return [firstName, lastName, position].every(({ value, choices }) => value.trim() !== '' && choices.length === 0);
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
        stacked={stacked}
        undecided={undecided}
        {...(fact === 'interviewDate' ? { type: 'date' as const } : {})}
        {...(fact === 'position' ? { placeholder: words.placeholder.position } : {})}
        origin={view.origin}
        {...(read === undefined ? {} : { title: `${words.readIn[read.place]} ${words.quote(read.quote)}` })}
      />
      <FactChoices
        fact={fact}
        choices={view.choices}
        chosen={view.choices.find(({ value }) => value === view.value)?.value ?? null}
      />
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  folded: { [shortPane]: { display: 'none' } },
  names: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
  },
});
