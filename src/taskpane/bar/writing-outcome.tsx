import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Insertion } from '../../mailbox/mailbox';
import { letterHtml } from '../../session/document/letter-document';
import type { LetterView } from '../../session/engine/letter-view';
import type { Sentences } from '../../session/sentences/sentences';
import { assertNever } from '../../session/values/assert-never';
import { WhatWasTried } from '../notices/what-was-tried';
import { usePane } from '../parts/session-context';

/** What became of the letter, in words; it stays until the recruiter changes the letter or the message. */
export function WritingOutcome({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const { writing } = letter.draft;
  switch (writing.name) {
    case 'idle':
    case 'confirming':
    case 'busy':
    case 'select-first':
      return null;
    case 'replied':
      return <Done words={[words.replied]} letter={letter} />;
    case 'taken-back':
      return <span>{words.takenOut}</span>;
    case 'inserted': {
      const { place, format } = writing.insertion;
      const told = [places(words)[place], ...(format === 'text' ? [words.insertedAsText] : [])];
      return (
        <>
          <Done words={told} letter={letter} />{' '}
          {writing.itemKey === letter.item.key && (
            <Button size="small" appearance="subtle" onClick={() => void session.takeBack()}>
              {words.takeOut}
            </Button>
          )}
        </>
      );
    }
    case 'failed':
      if (writing.failure.code === 'held')
        return (
          <div className={styles.failed}>
            <strong>{words.failed.title.held}</strong>
            <div>{words.failure.held}</div>
          </div>
        );
      return (
        <div className={styles.failed}>
          <strong>{words.failed.title[writing.takingBack === true ? 'takeBack' : 'write']}</strong>
          <div>{words.failure[writing.failure.code]}</div>
          {writing.takingBack === true ? (
            <Button size="small" onClick={() => void session.takeBack()}>
              {words.takeOut}
            </Button>
          ) : (
            <div>{words.failed.copyInstead}</div>
          )}
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

function places(words: Sentences): Readonly<Record<Insertion['place'], string>> {
  return { top: words.inserted, cursor: words.insertedAtCursor, selection: words.replaced };
}

function Done(props: { readonly words: readonly string[]; readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const changed = letterHtml(props.letter.document) !== props.letter.draft.left?.html;
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
