import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect } from 'react';
import type { Session, Snapshot } from '../../session/course/session';
import { TextEditor } from '../library/pieces';
import { usePaneTheme } from '../looks/pane-theme';
import { LeftBehind } from '../notices/left-behind';
import { noPieces, SessionProvider, useOfSnapshot, useSnapshot, type ClientPieces } from '../parts/session-context';
import { QueueSlot } from '../queue/queue-slot';
import { keepFocus } from './keep-focus';
import { LetterPage } from './letter-page';
import { StillPage } from './still-page';

/**
 * The whole task pane, with what a mail client adds to it. It is drawn at once, before the mail client has answered.
 * What everything in it looks at (theme, words) is kept apart from the snapshot, which changes at each key.
 */
export function Pane({ session, pieces = noPieces }: { readonly session: Session; readonly pieces?: ClientPieces }) {
  const language = useOfSnapshot(session, languageOf);
  const theme = usePaneTheme(useOfSnapshot(session, themeOf));
  const styles = useStyles();
  useEffect(() => keepFocus(document), []);

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <SessionProvider session={session} language={language} pieces={pieces}>
        <Inside session={session} />
        {pieces.Help !== undefined && <pieces.Help />}
      </SessionProvider>
    </FluentProvider>
  );
}

const languageOf = ({ state }: Snapshot) => state.language;
const themeOf = ({ state }: Snapshot) => state.theme;

const Inside = memo(({ session }: { readonly session: Session }) => {
  const snapshot = useSnapshot(session);
  return snapshot.state.editing ? (
    <TextEditor letter={snapshot.letter} />
  ) : (
    <>
      <LeftBehind left={snapshot.state.leftBehind} />
      <QueueSlot snapshot={snapshot}>
        <Screen snapshot={snapshot} />
      </QueueSlot>
    </>
  );
});

function Screen({ snapshot }: { readonly snapshot: Snapshot }) {
  const { page } = snapshot.state;
  if (page.name !== 'letter') return <StillPage page={page} />;
  // A new draft is a new page: nothing half-typed or unfolded for one candidate is seen under another.
  return snapshot.letter === null ? (
    <StillPage page={{ name: 'reading', wanted: false }} />
  ) : (
    <LetterPage key={page.draft} letter={snapshot.letter} />
  );
}

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});
