import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type DragEvent } from 'react';
import type { LetterView } from '../session/present';
import { letterHtml } from '../session/letter-document';
import { drawLetter, letterMark, readLetter } from './letter-dom';
import { usePane } from './session-context';
import { useUnderlines } from './use-underlines';

/**
 * The letter, edited in place: what is shown is what is inserted.
 *
 * React leaves the inside of the element alone. It is drawn again only when the session's letter differs from what
 * the element already says, so that typing keeps its caret and the browser's own undo.
 */
export function LetterEditor({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const html = letterHtml(letter.document);

  useLayoutEffect(() => {
    const editor = element.current;
    if (editor !== null && letterHtml(readLetter(editor)) !== html) drawLetter(editor, letter.document);
    // The document is the same whenever its HTML is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [html]);
  useEffect(() => {
    // A new line is a new paragraph, as in the mail; Chromium would make a <div>.
    document.execCommand?.('defaultParagraphSeparator', false, 'p');
  }, []);
  useUnderlines(element, letter.findings, html);

  const edited = () => {
    if (element.current === null) return;
    session.dispatch({ type: 'letter-edited', document: readLetter(element.current), base: letter.composedHtml });
  };

  return (
    <div
      ref={element}
      {...{ [letterMark]: true }}
      role="textbox"
      aria-multiline="true"
      aria-label={words.letterEditable}
      lang={letter.request.language}
      contentEditable
      suppressContentEditableWarning
      spellCheck
      tabIndex={0}
      className={styles.letter}
      onInput={edited}
      onPaste={(event) => insertAsText(event, event.clipboardData)}
      onDrop={(event) => insertAsText(event, event.dataTransfer)}
    />
  );
}

/** Pasted and dropped words join the letter as words: no font, colour, image or script comes along. */
function insertAsText(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
  event.preventDefault();
  const text = data.getData('text/plain');
  if (text !== '') document.execCommand('insertText', false, text);
}

const useStyles = makeStyles({
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
