import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Snapshot } from '../../session/course/session';
import { queueSentences } from '../../session/queue/queue-sentences';
import { delaySentences } from '../../session/sentences/delay-sentences';
import { lettersSentences } from '../../session/sentences/letters-sentences';
import { menuSentences } from '../../session/sentences/menu-sentences';
import type { WayOut } from '../../session/state/state';
import { LettersPanel } from '../library/letters-panel';
import { ChevronIcon } from '../parts/icons';
import { useOfSnapshot, usePane } from '../parts/session-context';
import { BeginQueue } from '../queue/begin-queue';
import { DelayPanel } from './delay-panel';
import { Favourites } from './favourites';
import { FiguresPanel } from './figures-panel';

/** What the menu unfolds, one at a time. */
type Panel = 'delay' | 'queue' | 'favourites' | 'letters' | 'figures';

/** What is done now and then: the other ways out, another wording, favourites, figures. */
export function PaneMenu({ onWrite }: { readonly onWrite: (way: WayOut) => void }) {
  const { words, session, spoken } = usePane();
  const letter = useOfSnapshot(session, letterOf);
  const styles = useStyles();
  const say = menuSentences[spoken];
  const [open, setOpen] = useState<Panel | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  // It unfolds above the button that was pressed: the next Tab would leave the pane, not come here. At once: a focus
  // that comes after the next press would be taken from where that press led it.
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  if (letter === null) return null;
  const busy = letter.draft.writing.name === 'busy';
  const panel = (name: Panel, label: string) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      icon={<ChevronIcon open={open === name} />}
      iconPosition="after"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {label}
    </Button>
  );
  const mayBeginQueue =
    letter.item.mode === 'read' && !session.snapshot().state.inQueue && session.desk().openMessage !== null;
  return (
    <div ref={menu} role="group" aria-label={words.moreActions} className={styles.menu}>
      {letter.ways.others.map((way) => (
        <Button
          key={way}
          size="small"
          appearance="subtle"
          className={styles.action}
          disabledFocusable={busy}
          onClick={() => onWrite(way)}
        >
          {words.do[way]}
        </Button>
      ))}
      {letter.draft.edit === null && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          onClick={() =>
            session.dispatch({ type: 'another-wording-asked', parts: letter.parts.map(({ part }) => part) })
          }
        >
          {words.anotherWording}
        </Button>
      )}
      {session.delivery().delay !== null && panel('delay', delaySentences[spoken].title)}
      {open === 'delay' && (
        <div className={styles.unfolded}>
          <DelayPanel itemKey={letter.item.key} />
        </div>
      )}
      {mayBeginQueue && panel('queue', queueSentences[spoken].title)}
      {mayBeginQueue && open === 'queue' && (
        <div className={styles.unfolded}>
          <BeginQueue />
        </div>
      )}
      {panel('favourites', say.favourites.title)}
      {open === 'favourites' && (
        <div className={styles.unfolded}>
          <Favourites letter={letter} />
        </div>
      )}
      {panel('letters', lettersSentences[spoken].title)}
      {open === 'letters' && (
        <div className={styles.unfolded}>
          <LettersPanel letters={letter.letters} />
        </div>
      )}
      {panel('figures', say.figures.title)}
      {open === 'figures' && (
        <div className={styles.unfolded}>
          <FiguresPanel
            scenarios={letter.choices.scenarios}
            onErased={() => menu.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()}
          />
        </div>
      )}
    </div>
  );
}

const letterOf = ({ letter }: Snapshot) => letter;

const useStyles = makeStyles({
  menu: { display: 'flex', flexDirection: 'column', width: '100%' },
  // Under the words of its button.
  unfolded: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  action: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
});
