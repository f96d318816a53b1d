import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, useSyncExternalStore } from 'react';
import type { LetterView } from '../session/engine/letter-view';
import { ChevronIcon } from '../taskpane/parts/icons';
import { Notice } from '../taskpane/parts/notice';
import { usePane } from '../taskpane/parts/session-context';
import { findLabel, longestLabel, type ChosenLabel } from './chosen-label';
import { labelSentences } from './gmail-sentences';

/** The conversation carries the chosen label: somebody has answered already. */
export function LabelNotice({ label, letter }: { readonly label: ChosenLabel; readonly letter: LetterView }) {
  const { spoken } = usePane();
  const chosen = useSyncExternalStore(label.subscribe, label.name);
  const found = findLabel(letter.item.labels ?? [], chosen);
  // The label may have been applied for the letter that has just left from here.
  if (found === null || hasLeft(letter)) return null;
  return <Notice intent="warning">{labelSentences[spoken].present(found)}</Notice>;
}

/** After the letter, what is left to do in Gmail: Égards applies no label. */
export function LabelReminder({ label, letter }: { readonly label: ChosenLabel; readonly letter: LetterView }) {
  const { spoken } = usePane();
  const chosen = useSyncExternalStore(label.subscribe, label.name).trim();
  const { labels } = letter.item;
  if (chosen === '' || labels === null || !hasLeft(letter) || findLabel(labels, chosen) !== null) return null;
  return <div>{labelSentences[spoken].toApply(chosen)}</div>;
}

function hasLeft({ draft }: LetterView): boolean {
  return draft.writing.name === 'replied' || draft.writing.name === 'inserted';
}

/** Which label is followed. */
export function LabelField({ label }: { readonly label: ChosenLabel }) {
  const { spoken } = usePane();
  const words = labelSentences[spoken];
  const styles = useStyles();
  const chosen = useSyncExternalStore(label.subscribe, label.name);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronIcon open={open} />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={`${id}panel`}
        onClick={() => setOpen(!open)}
      >
        {words.title}
      </Button>
      <div id={`${id}panel`} hidden={!open} className={styles.panel}>
        <label htmlFor={`${id}name`}>{words.name}</label>
        <Input
          id={`${id}name`}
          size="small"
          value={chosen}
          maxLength={longestLabel}
          aria-describedby={`${id}about`}
          onChange={(_, { value }) => label.choose(value)}
        />
        <p id={`${id}about`} className={styles.about}>
          {words.about}
        </p>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '&[hidden]': { display: 'none' },
  },
  about: { margin: 0, color: tokens.colorNeutralForeground3 },
});
