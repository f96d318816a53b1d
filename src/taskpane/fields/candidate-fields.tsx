import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { FactView, LetterView, ReadFact } from '../../session/engine/letter-view';
import { shortPane } from '../looks/short-pane';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';
import { CandidateSummary } from './candidate-summary';
import { FactChoices } from './fact-choices';
import { FactField, type AwaitedFacts } from './fact-field';

/**
 * Who is written to and for which post, as read from the thread, each with where it comes from.
 * In a short pane a sure reading takes one line, which opens the fields: the letter comes first there.
 */
export const CandidateFields = drawnWhenChanged((props: Candidate) => {
  const { candidate, awaited } = props;
  const { words } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const open = useCallback(() => setOpened(true), []);
  const folded = !opened && isSure(candidate);
  useEffect(() => {
    // The line that was pressed is gone: the focus goes to what it opened.
    if (opened) document.querySelector<HTMLElement>('[data-fact="firstName"]')?.focus();
  }, [opened]);
  return (
    <section aria-label={words.candidate} className={styles.section}>
      {folded && <CandidateSummary onOpen={open} />}
      <div className={mergeClasses(styles.names, folded && styles.folded)}>
        <ReadField view={candidate.firstName} awaited={awaited} fact="firstName" stacked />
        <ReadField view={candidate.lastName} awaited={awaited} fact="lastName" stacked />
      </div>
      <div className={mergeClasses(folded && styles.folded)}>
        <ReadField view={candidate.position} awaited={awaited} fact="position" />
      </div>
    </section>
  );
});

interface Candidate {
  readonly candidate: LetterView['candidate'];
  readonly awaited: AwaitedFacts;
}

/** Everything is there, and the thread gives one value for each. */
function isSure({ firstName, lastName, position }: LetterView['candidate']): boolean {
  return [firstName, lastName, position].every(({ value, choices }) => value.trim() !== '' && choices.length === 0);
}

/** A fact that the thread may tell: prefilled, with its origin, its doubt and what else it may be. */
export function ReadField(props: {
  readonly view: FactView;
  readonly awaited: AwaitedFacts;
  readonly fact: ReadFact;
  readonly stacked?: boolean;
}) {
  const { view, awaited, fact, stacked = false } = props;
  const { words } = usePane();
  const [read] = view.origin.name === 'read' ? view.origin.evidence : [];
  const undecided = view.choices.length > 0 && view.value === '';
  return (
    <div>
      <FactField
        awaited={awaited}
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
