import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView } from '../session/present';
import { usePane } from './session-context';

/** From this age on, silence is felt as careless (recruiting runs on two-week rhythms). */
export const lateFrom = 14;

/** How long the candidate has waited. */
export function ApplicationAge({ letter }: { readonly letter: LetterView }) {
  const { words, writeDate } = usePane();
  const styles = useStyles();
  const { age } = letter;
  const day = letter.request.receivedDate;
  if (age === null || day === undefined) return null;
  return (
    <>
      {' · '}
      <span className={age >= lateFrom ? styles.late : undefined} title={words.received(writeDate(day))}>
        {age === 0 ? words.receivedToday : words.receivedAgo(age)}
      </span>
    </>
  );
}

const useStyles = makeStyles({
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});
