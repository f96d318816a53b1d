import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useState } from 'react';
import type { FactView, LetterView } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { fetchedPiece } from '../parts/fetched-piece';
import { ChevronIcon } from '../parts/icons';
import { usePane } from '../parts/session-context';
import { ReadField } from './candidate-fields';
import { FactField, fieldState, type AwaitedFacts } from './fact-field';
import { PersonalField } from './personal-field';
import type { Tone } from './tone-fields';

const ToneFields = fetchedPiece(() => import('./tone-fields').then((module) => module.ToneFields));

/** What is rarely changed folds away; a fact the letter waits for comes out of the fold by itself. */
export const MoreFields = drawnWhenChanged((props: Rarer) => {
  const { awaited, language, hasDetail, hasPersonal } = props;
  const { missing } = awaited;
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const showsDetail = props.takesDetail && (open || missing.includes('detail') || hasDetail);
  const showsPersonal = open || missing.includes('personal') || hasPersonal;
  const advised = !open && props.wanted.includes('personal') ? [words.fact.personal.toLowerCase()] : [];
  const toggle = useCallback(() => setOpen((before) => !before), []);
  return (
    <div className={styles.section}>
      <div id={id} className={styles.fields} hidden={!open && !showsDetail && !showsPersonal}>
        {showsDetail && <FactField awaited={awaited} fact="detail" placeholder={props.example} />}
        {showsPersonal && (
          <PersonalField
            language={language}
            skills={props.skills}
            state={fieldState(awaited, 'personal', words.asked)}
          />
        )}
        {open && props.interviewDate !== null && (
          <ReadField view={props.interviewDate} awaited={awaited} fact="interviewDate" />
        )}
        {open && <ToneFields language={language} address={props.address} apology={props.apology} />}
      </div>
      <Toggle open={open} of={id} advised={advised} onToggle={toggle} />
    </div>
  );
});

interface Rarer extends Tone, Pick<LetterView, 'takesDetail' | 'wanted'> {
  readonly awaited: AwaitedFacts;
  readonly hasDetail: boolean;
  readonly hasPersonal: boolean;
  /** Of a precision of the reason. */
  readonly example: string;
  readonly skills: LetterView['draft']['facts']['skills'];
  /** Null where none is said, or it is asked for with the situation. */
  readonly interviewDate: FactView | null;
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
