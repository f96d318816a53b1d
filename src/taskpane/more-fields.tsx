import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useState } from 'react';
import type { LetterView } from '../session/letter-view';
import { ReadField } from './candidate-fields';
import { asksInterviewDate } from './choice-fields';
import { drawnWhenChanged } from './drawn-when-changed';
import { FactField, fieldState } from './fact-field';
import { fetchedPiece } from './fetched-piece';
import { ChevronIcon } from './icons';
import { PersonalField } from './personal-field';
import { usePane } from './session-context';

const ToneFields = fetchedPiece(() => import('./tone-fields').then((module) => module.ToneFields));

/** What is rarely changed folds away; a fact the letter waits for comes out of the fold by itself. */
export function MoreFields({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { detail = '' } = letter.draft.typed;
  const showsDetail = letter.takesDetail && (open || letter.missing.includes('detail') || detail !== '');
  const showsPersonal = open || letter.missing.includes('personal') || letter.personal !== '';
  const { example = '' } = letter.choices.reasons.find((reason) => reason.id === letter.request.reason) ?? {};
  const advised = open
    ? []
    : letter.wanted.filter((fact) => fact === 'personal').map((fact) => words.fact[fact].toLowerCase());
  const toggle = useCallback(() => setOpen((before) => !before), []);
  return (
    <div className={styles.section}>
      <div id={id} className={styles.fields} hidden={!open && !showsDetail && !showsPersonal}>
        {showsDetail && <FactField letter={letter} fact="detail" placeholder={example} />}
        {showsPersonal && (
          <PersonalField
            language={letter.request.language}
            skills={letter.draft.facts.skills}
            state={fieldState(letter, 'personal', words.asked)}
          />
        )}
        {open && hasInterview(letter) && !asksInterviewDate(letter) && (
          <ReadField letter={letter} fact="interviewDate" />
        )}
        {open && (
          <ToneFields language={letter.request.language} address={letter.request.address} apology={apologyOf(letter)} />
        )}
      </div>
      <Toggle open={open} of={id} advised={advised} onToggle={toggle} />
    </div>
  );
}

const Toggle = drawnWhenChanged(
  (props: {
    readonly open: boolean;
    /** The id of what it unfolds. */
    readonly of: string;
    /** The facts in the fold that the letter would be better with. */
    readonly advised: readonly string[];
    readonly onToggle: () => void;
  }) => {
    const { open, advised } = props;
    const { words } = usePane();
    const styles = useStyles();
    return (
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={<ChevronIcon open={open} />}
        aria-expanded={open}
        aria-controls={props.of}
        onClick={props.onToggle}
      >
        {open ? (
          words.less
        ) : (
          <>
            {words.more}{' '}
            <span className={styles.hint}>{advised.length === 0 ? words.moreHint : words.advised(advised)}</span>
          </>
        )}
      </Button>
    );
  },
);

function apologyOf({ parts, draft }: LetterView): 'said' | 'removed' | 'none' {
  if (draft.without.includes('apology')) return 'removed';
  return parts.some(({ part }) => part === 'apology') ? 'said' : 'none';
}

function hasInterview(letter: LetterView): boolean {
  return letter.request.scenario === 'after-interview' || letter.request.scenario === 'finalist';
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, '&[hidden]': { display: 'none' } },
  toggle: { alignSelf: 'flex-start', paddingLeft: 0, minWidth: 0, textAlign: 'left' },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    marginLeft: tokens.spacingHorizontalXS,
  },
});
