import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LetterView } from '../../session/engine/letter-view';
import { usePane } from '../parts/session-context';

/** From this age on, silence is felt as careless (recruiting runs on two-week rhythms). */
const lateFrom = 14;

/** How old the application is; it stands out when the candidate has waited too long since the last exchange. */
export function ApplicationAge(props: {
  readonly age: LetterView['age'];
  readonly waited: LetterView['waited'];
  /** When it was received. */
  readonly day: string | undefined;
}) {
  const { words, writeDate } = usePane();
  const styles = useStyles();
  const { age, waited, day } = props;
  if (age === null || day === undefined) return null;
  return (
    <>
      <span>{' · '}</span>
      <span
        className={mergeClasses(styles.age, (waited ?? age) >= lateFrom && styles.late)}
        title={words.received(writeDate(day))}
      >
        {age === 0 ? words.receivedToday : words.receivedAgo(age)}
      </span>
    </>
  );
}

const useStyles = makeStyles({
  age: { flexShrink: 0 },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});
