import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LetterLanguage } from '../../../letter/request';
import { findText, keyOf } from '../../../library/editing/list-texts';
import type { TextPlace } from '../../../library/texts/library-layers';
import type { LetterView } from '../../../session/engine/letter-view';
import type { PersonalEdit } from '../../../session/personal/personal-record';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { focusMenu } from '../../parts/focus-menu';
import { Notice } from '../../parts/notice';
import { usePane } from '../../parts/session-context';
import { SharePanel } from './share-panel';
import { TextForm } from './text-form';
import { TextList } from './text-list';
import { TonePanel } from './tone-panel';
import { useEditing, type Editing } from './use-editing';

/** The texts of the letters, to be read, found, written and given back: a page in the place of the letter’s. */
export function TextEditor({ letter }: { readonly letter: LetterView | null }) {
  const { session, words, spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const editing = useEditing(session, session.snapshot().state.letters);
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const own = page.current;
    return () => {
      // The page of the letter comes in this one’s place, with the menu that led here.
      if (own?.contains(document.activeElement) === true) queueMicrotask(focusMenu);
    };
  }, []);
  return (
    <main ref={page} className={styles.page}>
      <div className={styles.bar}>
        {/* This page takes the place of the one that was worked in, and of its focus. */}
        <Button autoFocus size="small" onClick={() => session.dispatch({ type: 'editor-closed' })}>
          {say.close}
        </Button>
      </div>
      <h1 className={styles.title}>{say.title}</h1>
      {editing === 'failed' ? (
        <div role="alert">{words.notLoaded}</div>
      ) : (
        editing !== null && <Texts editing={editing} letter={letter} />
      )}
    </main>
  );
}

function Texts({ editing, letter }: { readonly editing: Editing; readonly letter: LetterView | null }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const [language, setLanguage] = useState<LetterLanguage>(letter?.request.language ?? spoken);
  const [looked, setLooked] = useState('');
  const [open, setOpen] = useState<TextPlace | null>(null);
  const [besideOpen, setBesideOpen] = useState(false);
  const [undoable, setUndoable] = useState<{ readonly told: string; readonly undo: PersonalEdit } | null>(null);
  const [told, setTold] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const shown = open !== null && findText(editing.layers, open) !== null ? open : null;
  const shownKey = shown === null ? '' : keyOf(shown);
  // The keyboard follows from the list to the text, and back.
  const before = useRef(shownKey);
  useEffect(() => {
    if (before.current === shownKey) return;
    before.current = shownKey;
    body.current?.querySelector<HTMLElement>(shownKey === '' ? 'input' : `[${firstOfText}]`)?.focus();
  }, [shownKey]);

  const edit = (change: PersonalEdit): void => {
    editing.keeper.change(change).then(
      (outcome) => setTold(outcome === 'too-much' ? say.tooMuch : outcome === 'kept-here' ? say.savedHere : ''),
      () => setTold(say.failed),
    );
  };
  const tellUndoable = (words: string, undo: PersonalEdit): void => setUndoable({ told: words, undo });
  const other = shown === null ? null : { ...shown, language: otherThan(shown.language) };
  const kilobytes = (bytes: number): string =>
    say.bytes(new Intl.NumberFormat(spoken, { maximumFractionDigits: 1 }).format(bytes / 1024));
  const { used, most, place } = editing.personal;
  return (
    <div ref={body} className={styles.body}>
      {undoable !== null && (
        <Notice
          intent="info"
          actions={
            <>
              <Button
                size="small"
                onClick={() => {
                  edit(undoable.undo);
                  setUndoable(null);
                }}
              >
                {say.undo}
              </Button>
            </>
          }
        >
          {undoable.told}
        </Notice>
      )}
      {shown === null || other === null ? (
        <>
          <TextList
            editing={editing}
            letter={letter}
            language={language}
            onLanguage={setLanguage}
            looked={looked}
            onLook={setLooked}
            onOpen={(chosen) => {
              setUndoable(null);
              setOpen(chosen);
            }}
          />
          <TonePanel editing={editing} onEdit={edit} />
          <SharePanel editing={editing} onUndoable={tellUndoable} />
        </>
      ) : (
        <>
          <div className={styles.bar}>
            <Button {...{ [firstOfText]: true }} size="small" appearance="subtle" onClick={() => setOpen(null)}>
              {say.toList}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={besideOpen}
              onClick={() => setBesideOpen(!besideOpen)}
            >
              {besideOpen ? say.alone[other.language] : say.beside[other.language]}
            </Button>
          </div>
          <div className={besideOpen ? styles.both : styles.one}>
            <TextForm editing={editing} place={shown} letter={letter} onUndoable={tellUndoable} onOpen={setOpen} />
            {besideOpen &&
              (findText(editing.layers, other) === null ? (
                <span className={styles.hint}>{say.notInOther}</span>
              ) : (
                <TextForm editing={editing} place={other} letter={letter} onUndoable={tellUndoable} onOpen={setOpen} />
              ))}
          </div>
        </>
      )}
      <span role="status">{told}</span>
      <span className={styles.hint}>
        {say.room(kilobytes(used), kilobytes(most))} {say.place[place]}
      </span>
    </div>
  );
}

/** The control that the focus comes to when a text is opened: office.js leaves the pane from what is no stop of Tab. */
const firstOfText = 'data-first-of-text';

function otherThan(language: LetterLanguage): LetterLanguage {
  return language === 'fr' ? 'en' : 'fr';
}

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  one: { display: 'flex', flexDirection: 'column' },
  /** Side by side where there is room, one above the other in a narrow pane. */
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 290px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
