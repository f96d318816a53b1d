import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { delayChoices, isDelayed, readChosen, soonest, type DelayDoubt } from '../../delay/delay-choices';
import type { Delay } from '../../mailbox/delay';
import type { Delivery } from '../../session/course/draft-delivery';
import { delaySentences, outsideWords } from '../../session/sentences/delay-sentences';
import { writeMoment } from '../../session/sentences/write-moment';
import { AskedInPlace } from '../parts/asked-in-place';
import { usePane } from '../parts/session-context';
import { useDraftDelivery } from './use-draft-delivery';

/** When the mail leaves: what the client will do with it first, then the moments, guarded by working hours. */
export function DelayPanel({ itemKey }: { readonly itemKey: string }) {
  const { session, spoken } = usePane();
  const { delay } = session.delivery();
  const say = delaySentences[spoken];
  const styles = useStyles();
  if (delay === null) return null;
  return (
    <section aria-label={say.title} className={styles.panel}>
      {delay.where === 'here' ? <Moments delay={delay} itemKey={itemKey} /> : <span>{say.where[delay.where]}</span>}
    </section>
  );
}

function Moments({ delay, itemKey }: { readonly delay: Delay; readonly itemKey: string }) {
  const { session, spoken } = usePane();
  const say = delaySentences[spoken];
  const styles = useStyles();
  const [{ known, writing }, delivery] = useDraftDelivery(session, delay, itemKey);
  const [asked, setAsked] = useState<{ readonly at: number; readonly doubt: DelayDoubt } | null>(null);
  const now = Date.parse(session.delivery().now());
  const write = (at: number): string => writeMoment(at, spoken, now);

  const writeTime = async (at: number): Promise<void> => {
    const subject = session.snapshot().letter?.item.subject ?? '';
    if (!(await delivery.write(at))) session.leaveBehind({ what: 'delay', itemKey, subject });
  };
  const set = (at: number, doubt: DelayDoubt | null): void => {
    if (doubt === null) {
      setAsked(null);
      void writeTime(at);
    } else setAsked({ at, doubt });
  };
  return (
    <>
      <span>{say.afterSend[delay.afterSend]}</span>
      <span role="status" className={styles.state}>
        {writing === 'failed' ? say.failed : <DeliveryWords known={known} write={write} now={now} />}
      </span>
      {known.name === 'not-read' && (
        <Button size="small" onClick={() => void delivery.read()}>
          {say.retry}
        </Button>
      )}
      <AskedInPlace
        label={say.title}
        className={styles.moments}
        onLeave={() => setAsked(null)}
        question={
          asked !== null && (
            <>
              <span>{outsideWords(asked.doubt.outside, write(asked.at), spoken)}</span>
              <Button autoFocus size="small" appearance="primary" onClick={() => set(asked.doubt.instead, null)}>
                {say.rather(write(asked.doubt.instead))}
              </Button>
              <Button size="small" onClick={() => set(asked.at, null)}>
                {say.keep}
              </Button>
            </>
          )
        }
      >
        {delayChoices(now).map(({ name, at, doubt }) => (
          <Button
            key={name}
            size="small"
            className={styles.choice}
            disabledFocusable={writing === 'busy'}
            onClick={() => set(at, doubt)}
          >
            <span>
              {say.choices[name]} <span className={styles.when}>{write(at)}</span>
            </span>
          </Button>
        ))}
        <ChosenMoment now={now} busy={writing === 'busy'} onChosen={set} />
        {known.name === 'at' && isDelayed(known.at, now) && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={writing === 'busy'}
            onClick={() => void writeTime(soonest(now))}
          >
            {say.none}
          </Button>
        )}
      </AskedInPlace>
    </>
  );
}

/** « Partira jeudi 26 novembre à 9 h. » */
function DeliveryWords(props: {
  readonly known: Delivery['known'];
  readonly write: (at: number) => string;
  readonly now: number;
}) {
  const { spoken } = usePane();
  const say = delaySentences[spoken];
  const { known, write, now } = props;
  switch (known.name) {
    case 'asking':
      return say.asking;
    case 'not-read':
      return say.notRead;
    case 'at':
      return isDelayed(known.at, now) ? say.leaves(write(known.at)) : say.leavesNow;
  }
}

/** A day and a time by hand; what is wrong with them is said when they are asked for. */
function ChosenMoment(props: {
  readonly now: number;
  readonly busy: boolean;
  readonly onChosen: (at: number, doubt: DelayDoubt | null) => void;
}) {
  const { spoken } = usePane();
  const say = delaySentences[spoken];
  const styles = useStyles();
  const id = useId();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [fault, setFault] = useState<keyof typeof say.notAMoment | null>(null);
  const choose = (): void => {
    const chosen = readChosen(day, time, props.now);
    setFault(chosen.name === 'moment' ? null : chosen.name);
    if (chosen.name === 'moment') props.onChosen(chosen.at, chosen.doubt);
  };
  const field = (type: 'date' | 'time', label: string, value: string, change: (value: string) => void) => (
    <label className={styles.field}>
      {label}
      <input
        type={type}
        className={styles.input}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
  return (
    <div className={styles.chosen}>
      {field('date', say.day, day, setDay)}
      {field('time', say.time, time, setTime)}
      <Button size="small" disabledFocusable={props.busy} onClick={choose}>
        {say.choose}
      </Button>
      {fault !== null && (
        <span id={id} role="alert" className={styles.fault}>
          {say.notAMoment[fault]}
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { fontWeight: tokens.fontWeightSemibold },
  choice: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  when: { color: tokens.colorNeutralForeground2 },
  chosen: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { display: 'flex', flexDirection: 'column' },
  input: {
    minHeight: '24px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    colorScheme: 'light dark',
  },
  fault: { width: '100%', color: tokens.colorStatusDangerForeground1 },
  moments: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    '&[hidden]': { display: 'none' },
  },
});
