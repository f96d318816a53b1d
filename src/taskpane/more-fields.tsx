import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LetterView } from '../session/letter-view';
import { ReadField } from './candidate-fields';
import { asksInterviewDate } from './choice-fields';
import { FactField } from './fact-field';
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
  return (
    <div className={styles.section}>
      <div id={id} className={styles.fields} hidden={!open && !showsDetail && !showsPersonal}>
        {showsDetail && <FactField letter={letter} fact="detail" value={detail} placeholder={example} />}
        {showsPersonal && <PersonalField letter={letter} />}
        {open && hasInterview(letter) && !asksInterviewDate(letter) && (
          <ReadField letter={letter} fact="interviewDate" />
        )}
        {open && <ToneFields letter={letter} />}
      </div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={<ChevronIcon open={open} />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
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
    </div>
  );
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
