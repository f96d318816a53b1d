import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { LetterLanguage } from '../../letter/request';
import type { Finding } from '../../review/finding';
import { letterHtml, type LetterDocument } from '../../session/document/letter-document';
import { findingKey } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';
import { findingAt, placeOfCaret, placeUnder } from './finding-at';
import { drawLetter, letterMark, readLetter } from './letter-dom';
import { FindingsList } from './review-pieces';
import { useUnderlines } from './use-underlines';

/**
 * The letter, edited in place: what is shown is what is inserted.
 *
 * React leaves the inside of the element alone. It is drawn again only when the session's letter differs from what
 * the element already says, so that typing keeps its caret and the browser's own undo.
 */
export const LetterEditor = drawnWhenChanged((props: LetterInEditor) => {
  const { shown, findings, language, folded } = props;
  const { words, session } = usePane();
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  /** What the recruiter’s last change made of it. */
  const written = useRef<LetterDocument | null>(null);

  useLayoutEffect(() => {
    const editor = element.current;
    if (editor === null || shown === written.current) return;
    written.current = null;
    if (letterHtml(readLetter(editor)) !== letterHtml(shown)) drawLetter(editor, shown);
  }, [shown]);
  useUnderlines(element, findings, shown);

  const edited = () => {
    const { letter } = session.snapshot();
    if (element.current === null || letter === null) return;
    written.current = readLetter(element.current);
    session.dispatch({ type: 'letter-edited', document: written.current, base: letter.composedHtml });
  };

  // What an underline means is told where it stands: under the pointer, and below the letter for the caret.
  const [atCaret, setAtCaret] = useState<string | null>(null);
  const explained = findings.filter((finding) => findingKey(finding) === atCaret).slice(0, 1);
  const findCaret = () => {
    const finding = element.current === null ? null : findingAt(element.current, findings, placeOfCaret());
    setAtCaret(finding === null ? null : findingKey(finding));
  };
  const findPointer = (x: number, y: number) => {
    if (element.current === null) return;
    const finding = findings.length === 0 ? null : findingAt(element.current, findings, placeUnder(x, y));
    element.current.title = finding?.message ?? '';
  };

  return (
    <>
      <div
        ref={element}
        {...{ [letterMark]: true }}
        role="textbox"
        aria-multiline="true"
        aria-label={words.letterEditable}
        lang={language}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        className={styles.letter}
        onFocus={askForParagraphs}
        onInput={edited}
        onClick={findCaret}
        onKeyUp={findCaret}
        onMouseMove={(event) => findPointer(event.clientX, event.clientY)}
        onPaste={(event) => insertAsText(event, event.clipboardData)}
        onDrop={(event) => insertAsText(event, event.dataTransfer)}
      />
      <div aria-live="polite" className={styles.explained}>
        {explained.length > 0 && <FindingsList findings={explained} folded={folded} />}
      </div>
    </>
  );
});

interface LetterInEditor {
  readonly shown: LetterDocument;
  readonly findings: readonly Finding[];
  readonly language: LetterLanguage;
  /** Messages of the conversation that were not read. */
  readonly folded: number;
}

/** A new line is a new paragraph, as in the mail; Chromium would make a <div>. Asked when the editor is entered: it is slow. */
function askForParagraphs(): void {
  document.execCommand?.('defaultParagraphSeparator', false, 'p');
}

/** Pasted and dropped words join the letter as words: no font, colour, image or script comes along. */
function insertAsText(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
  event.preventDefault();
  const text = data.getData('text/plain');
  if (text !== '') document.execCommand('insertText', false, text);
}

const useStyles = makeStyles({
  explained: { ':empty': { display: 'none' } },
  letter: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-1px',
    cursor: 'text',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& p': { margin: 0 },
    '& p + p, & ul + p, & p + ul': { marginTop: tokens.spacingVerticalS },
    '& ul': { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});
