import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isDelayed } from '../../delay/delay-choices';
import type { Delay } from '../../mailbox/delay';
import { delaySentences } from '../../session/sentences/delay-sentences';
import { writeMoment } from '../../session/sentences/write-moment';
import type { Writing } from '../../session/state/state';
import { DelayPanel } from '../menu/delay-panel';
import { useDraftDelivery } from '../menu/use-draft-delivery';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { leaveOnEscape } from '../parts/leave-on-escape';
import { usePane } from '../parts/session-context';

/** Beside the main button of a draft: when it leaves, once it is delayed, and the offer to, once the letter is in it. */
export const DeliveryLine = drawnWhenChanged((props: { readonly itemKey: string; readonly writing: Writing }) => {
  const { session } = usePane();
  const { delay } = session.delivery();
  return delay?.where === 'here' ? <Line {...props} delay={delay} /> : null;
});

function Line(props: { readonly delay: Delay; readonly itemKey: string; readonly writing: Writing }) {
  const { delay, itemKey, writing } = props;
  const { session, spoken } = usePane();
  const say = delaySentences[spoken];
  const styles = useStyles();
  const [{ known }] = useDraftDelivery(session, delay, itemKey);
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const now = Date.parse(session.delivery().now());
  const at = known.name === 'at' && isDelayed(known.at, now) ? known.at : null;
  const isIn = writing.name === 'inserted' && writing.itemKey === itemKey;
  if (at === null && !isIn && !open) return null;
  const close = (): void => {
    line.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  return (
    <div className={styles.place} onKeyDown={(event) => leaveOnEscape(event, open ? close : null)}>
      {open && <DelayPanel itemKey={itemKey} />}
      <div ref={line} className={styles.line}>
        {at !== null && <span>{say.leaves(writeMoment(at, spoken, now))}</span>}
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {at === null ? say.title : say.change}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
});
