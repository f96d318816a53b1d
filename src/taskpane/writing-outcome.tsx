import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { letterHtml } from '../session/letter-document';
import type { LetterView } from '../session/letter-view';
import { assertNever } from '../session/assert-never';
import { usePane } from './session-context';
import { WhatWasTried } from './still-page';

/** What became of the letter, in words; it stays until the recruiter changes the letter or the message. */
export function WritingOutcome({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const { writing } = letter.draft;
  switch (writing.name) {
    case 'idle':
    case 'confirming':
    case 'busy':
      return null;
    case 'replied':
      return <Done words={[words.replied]} letter={letter} html={writing.html} />;
    case 'inserted': {
      const { place, format } = writing.insertion;
      const where = place === 'top' ? words.inserted : words.insertedAtCursor;
      return (
        <Done words={format === 'text' ? [where, words.insertedAsText] : [where]} letter={letter} html={writing.html} />
      );
    }
    case 'failed':
      return (
        <div className={styles.failed}>
          <strong>{words.failed.title.write}</strong>
          <div>{words.failure[writing.failure.code]}</div>
          <div>{words.failed.copyInstead}</div>
          {writing.failure.code === 'item-changed' && (
            <Button size="small" onClick={() => session.readAgain()}>
              {words.readOpenMessage}
            </Button>
          )}
          <WhatWasTried failure={writing.failure} />
        </div>
      );
    default:
      return assertNever(writing);
  }
}

function Done(props: { readonly words: readonly string[]; readonly letter: LetterView; readonly html: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const changed = letterHtml(props.letter.document) !== props.html;
  return <span className={styles.done}>{[...props.words, ...(changed ? [words.changedSince] : [])].join(' ')}</span>;
}

const useStyles = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});
