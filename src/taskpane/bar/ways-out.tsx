import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { MissingFact } from '../../letter/request';
import type { Finding } from '../../review/finding';
import type { ItemInView, WayOut, Writing } from '../../session/state/state';
import { focusFact } from '../fields/focus-fact';
import { FindingsList } from '../letter/review-pieces';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { fetchedPiece } from '../parts/fetched-piece';
import { focusMenu, menuMark } from '../parts/focus-menu';
import { leaveOnEscape } from '../parts/leave-on-escape';
import { usePane } from '../parts/session-context';

const PaneMenu = fetchedPiece(() => import('../menu/pane-menu').then((module) => module.PaneMenu));

/** The main button, Copy, and what unfolds above them: the findings, and the menu. */
export const WaysOut = drawnWhenChanged((props: OutOfPane) => {
  const { main, writing, item, findings, setAside, missing, onWrite, onCopy, afterQuestion } = props;
  const { words, session } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState<'menu' | 'findings' | null>(null);
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only a focus that was lost: the answer may have led it elsewhere.
    if (afterQuestion && document.activeElement === document.body) ways.current?.querySelector('button')?.focus();
  }, [afterQuestion]);
  const id = useId();
  const busy = writing.name === 'busy';
  const remarks = findings.length;
  const shown = open === 'findings' && remarks + setAside === 0 ? null : open;
  const toggle = (panel: 'menu' | 'findings') => ({
    'aria-expanded': shown === panel,
    'aria-controls': id,
    onClick: () => setOpen(shown === panel ? null : panel),
  });
  const close = (): void => {
    ways.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => leaveOnEscape(event, shown === null ? null : close);
  return (
    <>
      <div id={id} hidden={shown === null} className={styles.panel} onKeyDown={closeOnEscape}>
        {shown === 'findings' && <FindingsList autoFocus findings={findings} folded={item.folded} />}
        {shown === 'findings' && setAside > 0 && (
          <Button size="small" appearance="subtle" onClick={() => session.dispatch({ type: 'findings-taken-back' })}>
            {words.takeBack(setAside)}
          </Button>
        )}
        {shown === 'menu' && (
          <PaneMenu
            onWrite={(way) => {
              // The button just pressed goes with the menu.
              setOpen(null);
              focusMenu();
              onWrite(way);
            }}
          />
        )}
      </div>
      <div ref={ways} className={styles.ways} onKeyDown={closeOnEscape}>
        {main !== null && (
          <Button
            appearance={isOut(writing, item) ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            className={styles.main}
            onClick={() => onWrite(main)}
          >
            {mainLabel(writing, item, main, words)}
          </Button>
        )}
        <Button appearance={main === null ? 'primary' : 'secondary'} className={styles.copy} onClick={onCopy}>
          {words.copy}
        </Button>
        <span aria-live="polite">
          {remarks + setAside > 0 && (
            <Button appearance="subtle" className={styles.small} {...toggle('findings')}>
              {remarks > 0 ? words.findings(remarks) : words.findingsSetAside(setAside)}
            </Button>
          )}
          {missing.length > 0 && (
            <Button appearance="subtle" className={styles.small} onClick={() => focusFact(missing)}>
              {words.missingCount(missing.length)}
            </Button>
          )}
        </span>
        <Button
          appearance="subtle"
          className={styles.dots}
          {...{ [menuMark]: true }}
          aria-label={words.moreActions}
          title={words.moreActions}
          {...toggle('menu')}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      </div>
    </>
  );
});

interface OutOfPane {
  readonly main: WayOut | null;
  readonly writing: Writing;
  readonly item: ItemInView;
  readonly findings: readonly Finding[];
  /** How many findings were set aside. */
  readonly setAside: number;
  readonly missing: readonly MissingFact[];
  readonly onWrite: (way: WayOut) => void;
  readonly onCopy: () => void;
  /** They come back in the place of a question that held the focus. */
  readonly afterQuestion: boolean;
}

function mainLabel(
  writing: Writing,
  item: ItemInView,
  main: WayOut,
  words: ReturnType<typeof usePane>['words'],
): string {
  if (writing.name === 'busy') return words.doing[writing.way];
  if (isOut(writing, item)) return item.mode === 'read' ? words.replyAgain : words.insertAgain;
  return words.do[main];
}

/** The letter has already left the pane for this item: doing it twice must not be the easy thing. */
function isOut(writing: Writing, item: ItemInView): boolean {
  return writing.name === 'replied' || (writing.name === 'inserted' && writing.itemKey === item.key);
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    maxHeight: '55vh',
    overflowY: 'auto',
    // Magnified to 400 % there is no room for a page within the page.
    '@media (max-height: 320px)': { maxHeight: 'none' },
    '&[hidden]': { display: 'none' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  main: {
    flexGrow: 1,
    minWidth: '80px',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  copy: { minWidth: '64px', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  small: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  dots: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
});
