import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WriteOptions } from '../../session/course/session';
import { findingsToConfirm, letterBody, type LetterView } from '../../session/engine/letter-view';
import type { WayOut } from '../../session/state/state';
import { focusFact } from '../fields/focus-fact';
import { ConfirmPanel } from '../letter/review-pieces';
import { copyToClipboard } from '../parts/copy-to-clipboard';
import { fetchedPiece } from '../parts/fetched-piece';
import { usePane } from '../parts/session-context';
import { CopyByHand } from './copy-by-hand';
import { keepAboveBar } from './keep-above-bar';
import { WaysOut } from './ways-out';
import { WritingOutcome } from './writing-outcome';

const SelectFirst = fetchedPiece(() => import('./select-first').then((module) => module.SelectFirst));
const DeliveryLine = fetchedPiece(() => import('./delivery-line').then((module) => module.DeliveryLine));
const FirstHints = fetchedPiece(() => import('./first-hints').then((module) => module.FirstHints));

/** The bar that stays at the bottom: what happened, what is missing or doubtful, and the ways out. */
export function ActionBar({ letter }: { readonly letter: LetterView }) {
  const { words, session, pieces } = usePane();
  const styles = useStyles();
  const [copy, setCopy] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const [hints, setHints] = useState(letter.hintsDue);
  const { writing } = letter.draft;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current === null ? undefined : keepAboveBar(bar.current)), []);
  const [questioned, setQuestioned] = useState(false);
  if (!questioned && (writing.name === 'confirming' || writing.name === 'select-first')) setQuestioned(true);

  const focusMissing = useCallback(() => focusFact(session.snapshot().letter?.missing ?? []), [session]);
  const write = useCallback(
    (way: WayOut, options?: WriteOptions): void => {
      setCopy('idle');
      void session.write(way, options);
      session.written().then(focusMissing, () => undefined);
    },
    [session, focusMissing],
  );
  const copyOut = useCallback((): void => {
    session.takeCopy().then(
      async (body) => {
        if (body === null) focusMissing();
        else setCopy((await copyToClipboard(body)) ? 'copied' : 'by-hand');
      },
      // That the letter cannot be had is said beside it.
      () => undefined,
    );
  }, [session, focusMissing]);

  return (
    <footer ref={bar} className={styles.bar}>
      {hints && <FirstHints onEnd={() => setHints(false)} />}
      <div role="status" className={styles.outcome}>
        {copy === 'copied' ? <span>{words.copied}</span> : <WritingOutcome letter={letter} />}
        {pieces.Reminder !== undefined && <pieces.Reminder letter={letter} />}
      </div>
      {letter.item.mode === 'compose' && (
        <DeliveryLine key={letter.item.key} itemKey={letter.item.key} writing={writing} />
      )}
      {copy === 'by-hand' && <CopyByHand text={letterBody(letter).text} onClose={() => setCopy('idle')} />}
      {writing.name === 'confirming' ? (
        <ConfirmPanel
          findings={findingsToConfirm(letter)}
          folded={letter.item.folded}
          way={writing.way}
          onConfirm={() => write(writing.way, { confirmed: true })}
        />
      ) : writing.name === 'select-first' ? (
        <SelectFirst
          asked={writing.asked}
          onReplace={() => write(writing.asked.way, { earlier: 'replace' })}
          onTakeBack={() => void session.takeBack()}
          onAdd={() => write(writing.asked.way, { earlier: 'add' })}
          onCopy={copyOut}
        />
      ) : (
        <WaysOut
          main={letter.ways.main}
          writing={writing}
          item={letter.item}
          findings={letter.findings}
          setAside={letter.setAside}
          missing={letter.missing}
          onWrite={write}
          onCopy={copyOut}
          afterQuestion={questioned}
        />
      )}
    </footer>
  );
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Magnified to 400 % the bar would cover what is being read: it then takes its place at the end of the page.
    '@media (max-height: 320px)': { position: 'static' },
  },
  outcome: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ':empty': { display: 'none' } },
});
