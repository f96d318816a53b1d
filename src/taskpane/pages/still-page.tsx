import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Page } from '../../session/state/state';
import { assertNever } from '../../session/values/assert-never';
import { ConversationNotices } from '../notices/conversation-notices';
import { MessageLine } from '../notices/message-line';
import { TeamMark } from '../notices/team-mark-piece';
import { WhatWasTried } from '../notices/what-was-tried';
import { usePane } from '../parts/session-context';
import { LetterOutline } from './letter-outline';

/** Every page without a letter: what is going on, and what the recruiter can do about it. */
export function StillPage({ page }: { readonly page: Exclude<Page, { name: 'letter' }> }) {
  const { words, session, writeDate } = usePane();
  const styles = useStyles();
  switch (page.name) {
    case 'starting':
      return <Waiting label={words.starting} wanted={page.wanted} />;
    case 'reading':
      return <Waiting label={words.reading} wanted={page.wanted} />;
    case 'unavailable':
      return <Statement title={words.unavailable.title} body={words.unavailable[page.reason]} />;
    case 'nothing-open':
      return <Statement title={words.nothingOpen.title} body={words.nothingOpen.body} />;
    case 'unreadable':
      return (
        <Statement
          title={words.unreadable.title}
          body={words.unreadable.why[page.failure.code] ?? words.failure[page.failure.code]}
        >
          <WhatWasTried failure={page.failure} />
          <Button appearance="primary" onClick={() => session.readAgain()}>
            {words.unreadable.retry}
          </Button>
          {page.failure.code !== 'pane-incomplete' && (
            <Button onClick={() => void session.writeUnread()}>{words.unreadable.writeByHand}</Button>
          )}
        </Statement>
      );
    case 'nothing-to-refuse':
      return (
        <>
          <MessageLine item={page.item} />
          <div className={styles.notices}>
            {(page.why.name === 'already-refused' || page.why.name === 'withdrawn') && (
              <TeamMark key={page.item.key} item={page.item} scenario={null} />
            )}
            <ConversationNotices item={page.item} />
          </div>
          <Statement
            level="h2"
            title={words.nothingToRefuse.title[page.why.name]}
            body={words.nothingToRefuse.body(page.why, writeDate)}
          >
            <Button onClick={() => session.dispatch({ type: 'write-anyway' })}>{words.nothingToRefuse.action}</Button>
          </Statement>
        </>
      );
    default:
      return assertNever(page);
  }
}

/** How long a wait goes without a word about it, in milliseconds. */
const silence = 4_000;

/** The outline of the page to come; words are added once the page is alive, and seen only when the wait is long. */
function Waiting({ label, wanted }: { readonly label: string; readonly wanted: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const alive = useSyncExternalStore(neverChanges, inPage, atBuild);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), silence);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.wait}>
      <div role="status" className={styles.status}>
        {alive && (
          <h1 className={wanted ? styles.title : styles.waiting}>
            {wanted ? words.writesWhenReady : long ? words.slow : label}
          </h1>
        )}
      </div>
      <LetterOutline bar={alive ? <EarlyButton wanted={wanted} /> : null} />
    </main>
  );
}

/** Nobody has to wait for the letter to ask for it: it then leaves by itself, unless there is something to look at first. */
function EarlyButton({ wanted }: { readonly wanted: boolean }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = place.current;
    return () => {
      // The letter’s own button comes in this one’s place, and takes its focus.
      if (own?.contains(document.activeElement) === true)
        queueMicrotask(() => document.querySelector<HTMLElement>(mainButton)?.focus());
    };
  }, []);
  return (
    <div ref={place} className={styles.early}>
      <Button
        appearance={wanted ? 'secondary' : 'primary'}
        className={styles.wide}
        onClick={() => session.dispatch({ type: 'letter-wanted', wanted: !wanted })}
      >
        {wanted ? words.notYet : words.writeWhenReady}
      </Button>
    </div>
  );
}

const mainButton = 'footer button';

const neverChanges = () => () => undefined;
const inPage = () => true;
const atBuild = () => false;

function Statement(props: {
  readonly title: string;
  readonly body: string;
  /** `h2` under a message line, which is the page’s title. */
  readonly level?: 'h1' | 'h2';
  readonly children?: ReactNode;
}) {
  const Title = props.level ?? 'h1';
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div role="status" className={styles.words}>
        <Title className={styles.title}>{props.title}</Title>
        <p className={styles.body}>{props.body}</p>
      </div>
      {props.children}
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  // In line with the message named above, as on the page of the letter.
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  wait: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  // As high as the line that names the open message.
  status: { boxSizing: 'border-box', minHeight: '48px', padding: `14px ${tokens.spacingHorizontalM}` },
  // A quick answer leaves no trace of the wait: words that flash at each message are restless.
  waiting: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '250ms',
    animationDuration: '200ms',
    animationFillMode: 'both',
  },
  early: { display: 'flex', flexGrow: 1 },
  wide: { flexGrow: 1 },
  words: { maxWidth: '28rem' },
  title: {
    margin: 0,
    // No word alone on its line, in a box as narrow as a pane.
    textWrap: 'balance',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: `${tokens.spacingVerticalS} 0 0`, textWrap: 'pretty', color: tokens.colorNeutralForeground2 },
});
