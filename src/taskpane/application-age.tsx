import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView } from '../session/present';
import { usePane } from './session-context';

/** From this age on, a letter that says nothing of the delay is felt as careless (recruiting runs on two-week rhythms). */
const lateFrom = 14;

/** How long the candidate has waited. */
export function ApplicationAge({ letter }: { readonly letter: LetterView }) {
  const { words, writeDate } = usePane();
  const styles = useStyles();
  const { age } = letter;
  const day = letter.request.receivedDate;
  if (age === null || day === undefined) return null;
  return (
    <div className={age >= lateFrom ? styles.late : styles.age}>
      {age === 0 ? words.receivedToday : `${words.received(writeDate(day))}, ${words.daysAgo(age)}`}
    </div>
  );
}

const useStyles = makeStyles({
  age: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  late: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});
