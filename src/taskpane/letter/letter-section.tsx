import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LetterView } from '../../session/engine/letter-view';
import { LetterOrigins } from '../library/pieces';
import { useVisuallyHidden } from '../looks/visually-hidden';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { fetchedPiece } from '../parts/fetched-piece';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';
import { LetterEditor } from './letter-editor';

const LetterParts = fetchedPiece(() => import('./letter-parts').then((module) => module.LetterParts));
const SubjectLine = fetchedPiece(() => import('./subject-line').then((module) => module.SubjectLine));

/** The letter with its title, and what happens to hand edits when a choice changes after them. */
export function LetterSection({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const hasOthers = letter.parts.some(({ origin }) => origin !== 'built-in');
  const [hadOthers, setHadOthers] = useState(hasOthers);
  // A text that was just taken back can still be had again there.
  if (hasOthers && !hadOthers) setHadOthers(true);
  return (
    <section aria-label={words.letterTitle} className={styles.section}>
      <Head
        edited={letter.draft.edit !== null}
        asked={Math.max(0, ...Object.values(letter.draft.rewordings))}
        parts={letter.parts}
        without={letter.draft.without}
      />
      {hadOthers && <LetterOrigins letters={letter.letters} parts={letter.parts} />}
      {letter.subject !== null && <SubjectLine subject={letter.subject} />}
      <EditNotice letter={letter} />
      <LetterEditor
        shown={letter.document}
        findings={letter.findings}
        language={letter.request.language}
        folded={letter.item.folded}
      />
    </section>
  );
}

const Head = drawnWhenChanged(
  (props: {
    readonly edited: boolean;
    /** How many other wordings were asked for. */
    readonly asked: number;
    readonly parts: LetterView['parts'];
    readonly without: LetterView['draft']['without'];
  }) => {
    const { edited, asked, parts, without } = props;
    const { words, session } = usePane();
    const styles = useStyles();
    const hidden = useVisuallyHidden();
    const [byPart, setByPart] = useState(false);
    const partsId = useId();
    return (
      <>
        <div className={styles.head}>
          <h2 className={styles.title}>
            {words.letterTitle}
            {edited && <span className={styles.edited}> ({words.edited})</span>}
          </h2>
          {edited ? (
            <Button size="small" appearance="subtle" onClick={() => session.dispatch({ type: 'edits-dropped' })}>
              {words.startOver}
            </Button>
          ) : (
            <span>
              <Button
                size="small"
                appearance="subtle"
                onClick={() =>
                  session.dispatch({ type: 'another-wording-asked', parts: parts.map(({ part }) => part) })
                }
              >
                {words.anotherWording}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                className={styles.dots}
                aria-label={words.partByPart}
                title={words.partByPart}
                aria-expanded={byPart}
                aria-controls={partsId}
                onClick={() => setByPart(!byPart)}
              >
                <span aria-hidden="true">⋯</span>
              </Button>
            </span>
          )}
        </div>
        {/* The letter is no live region: that it has changed is said, and its words are read where they stand. */}
        <span aria-live="polite" className={hidden.always}>
          {asked > 0 && words.wording(asked + 1)}
        </span>
        <div id={partsId} hidden={!byPart || edited}>
          {byPart && !edited && <LetterParts parts={parts} without={without} />}
        </div>
      </>
    );
  },
);

function EditNotice({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  // That the letter cannot be had is said here.
  const keep = (which: 'edits-kept' | 'edits-restored'): void => void session.keepEdits(which).catch(() => undefined);
  if (letter.isBehind)
    return (
      <Notice
        intent="warning"
        actions={
          <Button size="small" onClick={() => void session.written().catch(() => undefined)}>
            {words.unreadable.retry}
          </Button>
        }
      >
        {words.letterBehind}
      </Notice>
    );
  if (letter.editConflict)
    return (
      <Notice
        intent="info"
        title={words.editConflict.title}
        actions={
          <>
            <Button size="small" onClick={() => keep('edits-kept')}>
              {words.editConflict.keep}
            </Button>
            <Button size="small" onClick={() => session.dispatch({ type: 'edits-dropped' })}>
              {words.editConflict.rewrite}
            </Button>
          </>
        }
      >
        {words.editConflict.body}
      </Notice>
    );
  if (letter.draft.discarded === null) return null;
  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={() => keep('edits-restored')}>
          {words.undoRewrite}
        </Button>
      }
    >
      {words.rewritten}
    </Notice>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  dots: { minWidth: '32px' },
  edited: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
