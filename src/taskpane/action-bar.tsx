import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { blockingFindings, letterBody, type LetterView } from '../session/present';
import type { WayOut } from '../session/state';
import { ConfirmPanel } from './confirm-panel';
import { CopyByHand } from './copy-by-hand';
import { copyLetter } from './copy-letter';
import { FindingsList } from './findings-list';
import { focusFact } from './focus-fact';
import { usePane } from './session-context';
import { WritingOutcome } from './writing-outcome';

/** The bar that stays at the bottom: what happened, what is missing or doubtful, and the ways out. */
export function ActionBar({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const [copy, setCopy] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const { writing } = letter.draft;

  const write = (way: WayOut, confirmed = false): void => {
    setCopy('idle');
    void session.write(way, confirmed);
    focusFact(letter.missing);
  };
  const copyOut = async (): Promise<void> => {
    const body = session.takeCopy();
    if (body === null) focusFact(letter.missing);
    else setCopy((await copyLetter(body)) ? 'copied' : 'by-hand');
  };

  return (
    <footer className={styles.bar}>
      <div role="status" className={styles.outcome}>
        {copy === 'copied' ? <span>{words.copied}</span> : <WritingOutcome letter={letter} />}
      </div>
      {copy === 'by-hand' && <CopyByHand text={letterBody(letter).text} onClose={() => setCopy('idle')} />}
      {writing.name === 'confirming' ? (
        <ConfirmPanel
          findings={blockingFindings(letter)}
          way={writing.way}
          onConfirm={() => write(writing.way, true)}
        />
      ) : (
        <Ways letter={letter} onWrite={write} onCopy={() => void copyOut()} />
      )}
    </footer>
  );
}

function Ways(props: {
  readonly letter: LetterView;
  readonly onWrite: (way: WayOut) => void;
  readonly onCopy: () => void;
}) {
  const { letter, onWrite, onCopy } = props;
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState<'others' | 'findings' | null>(null);
  const id = useId();
  const { main, others } = letter.ways;
  const busy = letter.draft.writing.name === 'busy';
  const shown = open === 'findings' && letter.findings.length === 0 ? null : open;
  const toggle = (panel: 'others' | 'findings') => ({
    'aria-expanded': shown === panel,
    'aria-controls': id,
    onClick: () => setOpen(shown === panel ? null : panel),
  });
  return (
    <>
      <div id={id} hidden={shown === null} className={styles.panel}>
        {shown === 'findings' && <FindingsList findings={letter.findings} />}
        {shown === 'others' &&
          others.map((way) => (
            <Button key={way} size="small" disabledFocusable={busy} onClick={() => onWrite(way)}>
              {words.do[way]}
            </Button>
          ))}
      </div>
      <div className={styles.ways}>
        {main !== null && (
          <Button
            appearance={isOut(letter) ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            className={styles.main}
            onClick={() => onWrite(main)}
          >
            {mainLabel(letter, main, words)}
          </Button>
        )}
        <Button appearance={main === null ? 'primary' : 'secondary'} className={styles.copy} onClick={onCopy}>
          {words.copy}
        </Button>
        {letter.findings.length > 0 && (
          <Button appearance="subtle" className={styles.small} {...toggle('findings')}>
            {words.findings(letter.findings.length)}
          </Button>
        )}
        {letter.missing.length > 0 && (
          <Button appearance="subtle" className={styles.small} onClick={() => focusFact(letter.missing)}>
            {words.missingCount(letter.missing.length)}
          </Button>
        )}
        {others.length > 0 && (
          <Button
            appearance="subtle"
            className={styles.dots}
            aria-label={words.otherWays}
            title={words.otherWays}
            {...toggle('others')}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
        )}
      </div>
    </>
  );
}

function mainLabel(letter: LetterView, main: WayOut, words: ReturnType<typeof usePane>['words']): string {
  const { writing } = letter.draft;
  if (writing.name === 'busy') return words.doing[writing.way];
  if (isOut(letter)) return letter.item.mode === 'read' ? words.replyAgain : words.insertAgain;
  return words.do[main];
}

/** The letter has already left the pane for this item: doing it twice must not be the easy thing. */
function isOut(letter: LetterView): boolean {
  const { writing } = letter.draft;
  return (
    (writing.name === 'replied' && letter.item.mode === 'read') ||
    (writing.name === 'inserted' && writing.itemKey === letter.item.key)
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
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    maxHeight: '40vh',
    overflowY: 'auto',
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
