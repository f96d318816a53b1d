import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterLanguage } from '../../letter/request';
import type { LetterView } from '../../session/engine/letter-view';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { LongText } from '../parts/long-text';
import { usePane } from '../parts/session-context';
import { useShownFact, type FieldState } from './fact-field';

/** Suggestions shown at most: past that, a list to read is not a help. */
const shownSkills = 4;

/** The sentence that is true of this candidate only, with what the thread says as a start; never filled in by itself. */
export const PersonalField = drawnWhenChanged((props: Personal) => {
  const { words, session } = usePane();
  const styles = useStyles();
  const skills = props.skills.slice(0, shownSkills);
  return (
    <div className={styles.personal}>
      <Field label={words.fact.personal} size="small" {...props.state}>
        <PersonalText language={props.language} />
      </Field>
      {skills.length > 0 && (
        <div className={styles.skills}>
          <span className={styles.lead}>{words.suggestionsFromThread}</span>
          {skills.map(({ value, evidence }) => (
            <Button
              key={value}
              size="small"
              shape="circular"
              className={styles.skill}
              aria-label={words.usePersonal(value)}
              title={words.quote(evidence.quote)}
              onClick={() => session.dispatch({ type: 'personal-begun', skill: value })}
            >
              {value}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
});

interface Personal {
  readonly language: LetterLanguage;
  readonly skills: LetterView['draft']['facts']['skills'];
  readonly state: FieldState;
}

function PersonalText({ language }: { readonly language: LetterLanguage }) {
  const { words, session } = usePane();
  return (
    <LongText
      data-fact="personal"
      lang={language}
      rows={2}
      placeholder={words.placeholder.personal}
      value={useShownFact('personal')}
      onChange={(event) => session.dispatch({ type: 'typed', fact: 'personal', value: event.target.value })}
    />
  );
}

const useStyles = makeStyles({
  personal: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  skills: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  lead: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  skill: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
});
