import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { Session, Snapshot } from '../../session/course/session';
import type { LetterView } from '../../session/engine/letter-view';
import { fetchSentences, sentencesIn, type Sentences } from '../../session/sentences/sentences';
import { startState } from '../../session/state/state';
import { readDay, type CalendarDay } from '../../text/calendar-day';
import { writeDay } from '../../text/spoken-date';

/** What one mail client adds to the pane, each in its place. */
export interface ClientPieces {
  /** Above the fields: what the client knows of the conversation. */
  readonly Notice?: ComponentType<{ readonly letter: LetterView }>;
  /** Beside what became of the letter: what is left to do in the client. */
  readonly Reminder?: ComponentType<{ readonly letter: LetterView }>;
  /** At the end of the pane, on every page of it. */
  readonly Help?: ComponentType;
  /** No site gives a team’s letters here: they are brought from a file. */
  readonly importsTeam?: true;
}

/** What every part of the pane may need: the session, and the words of the recruiter’s language. */
interface Pane {
  readonly session: Session;
  readonly pieces: ClientPieces;
  readonly words: Sentences;
  /** The language those words are in. */
  readonly spoken: Snapshot['state']['language'];
  /** A `yyyy-mm-dd` day or an instant, written out: « 6 octobre », with its year when it is not this one. */
  readonly writeDate: (iso: string) => string;
}

export const noPieces: ClientPieces = {};

const PaneContext = createContext<Pane | null>(null);

export function SessionProvider(props: {
  readonly session: Session;
  readonly language: Snapshot['state']['language'];
  readonly pieces?: ClientPieces;
  readonly children: ReactNode;
}) {
  const { session, language, pieces = noPieces, children } = props;
  const { language: spoken, words } = useSentences(language);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  const pane = useMemo(
    () => ({ session, pieces, words, spoken, writeDate: createDateWriter(spoken) }),
    [session, pieces, words, spoken],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

/** French until the sentences of another language are here, and when they do not come. */
function useSentences(language: Snapshot['state']['language']): ReturnType<typeof sentencesIn> {
  const [, setFetched] = useState<string | null>(null);
  useEffect(() => {
    if (sentencesIn(language).language === language) return;
    let unmounted = false;
    fetchSentences(language).then(
      () => {
        if (!unmounted) setFetched(language);
      },
      () => undefined,
    );
    return () => {
      unmounted = true;
    };
  }, [language]);
  return sentencesIn(language);
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside SessionProvider');
  return pane;
}

export function useSnapshot(session: Session): Snapshot {
  return useSyncExternalStore(session.subscribe, session.snapshot, firstSnapshot);
}

/** A part of the snapshot: what looks at nothing else is not drawn anew when the rest changes. `pick` gives back no new object. */
export function useOfSnapshot<Part>(session: Session, pick: (snapshot: Snapshot) => Part): Part {
  return useSyncExternalStore(
    session.subscribe,
    () => pick(session.snapshot()),
    () => pick(first),
  );
}

/** What the build has drawn into the page: React takes over that page first, whatever has happened since. */
const first: Snapshot = { state: startState('fr'), letter: null };
const firstSnapshot = () => first;

/** Written with our own month names: the platform’s formatters take longer to wake than the page to be drawn. */
function createDateWriter(language: Snapshot['state']['language']): (iso: string) => string {
  return (iso) => {
    const day = readLocalDay(iso);
    return day === null ? iso : writeDay(day, language, day.year !== new Date().getFullYear());
  };
}

/** A bare day is that day everywhere; an instant is read on the recruiter’s own clock. */
function readLocalDay(iso: string): CalendarDay | null {
  if (iso.length === 10) return readDay(iso);
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return null;
  return { year: instant.getFullYear(), month: instant.getMonth() + 1, day: instant.getDate() };
}
