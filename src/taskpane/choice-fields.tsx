import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpeningId, ReasonId, ScenarioId } from '../letter/request';
import { suitsScenario } from '../letter/sensible-pairs';
import type { LetterView } from '../session/letter-view';
import { ReadField } from './candidate-fields';
import { ChoiceSelect } from './choice-select';
import { drawnWhenChanged } from './drawn-when-changed';
import { FactField, fieldState, type FieldState } from './fact-field';
import { useFieldStyles } from './field-styles';
import { PresetRow } from './preset-row';
import { SuggestedFirst } from './suggested-first';
import { usePane } from './session-context';

/** Situation, motive, opening. What the thread suggests comes first and is marked; an opening is chosen apart. */
export function ChoiceFields({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const { request, choices, suggestion } = letter;
  return (
    <div className={styles.section}>
      <PresetRow presets={letter.presets} />
      <ScenarioField chosen={request.scenario} choices={choices.scenarios} suggestion={suggestion} />
      {asksInterviewDate(letter) && <ReadField letter={letter} fact="interviewDate" />}
      <ReasonField
        chosen={request.reason ?? 'none'}
        choices={offeredReasons(letter)}
        suggested={letter.suggestedReason}
        state={fieldState(letter, 'reason', words.asked)}
      />
      <OpeningField chosen={request.opening} choices={choices.openings} suggested={letter.suggestedOpening} />
      <OpeningDetail letter={letter} />
    </div>
  );
}

const ScenarioField = drawnWhenChanged(
  (props: {
    readonly chosen: ScenarioId;
    readonly choices: LetterView['choices']['scenarios'];
    readonly suggestion: LetterView['suggestion'];
  }) => {
    const { words, session, writeDate } = usePane();
    const fieldStyles = useFieldStyles();
    const { scenario: suggested, why } = props.suggestion;
    return (
      <Field
        label={words.scenarioLabel}
        size="small"
        className={mergeClasses(fieldStyles.row, fieldStyles.underAll)}
        {...(props.chosen === suggested ? { hint: words.suggestedWhy(words.why(why, writeDate)) } : {})}
      >
        <ChoiceSelect
          value={props.chosen}
          onChange={(_, data) => session.dispatch({ type: 'scenario-chosen', scenario: data.value as ScenarioId })}
        >
          <SuggestedFirst choices={props.choices} suggested={suggested} />
        </ChoiceSelect>
      </Field>
    );
  },
);

const ReasonField = drawnWhenChanged(
  (props: {
    readonly chosen: ReasonId | 'none';
    readonly choices: LetterView['choices']['reasons'];
    readonly suggested: ReasonId;
    readonly state: FieldState;
  }) => {
    const { words, session } = usePane();
    const fieldStyles = useFieldStyles();
    return (
      <Field
        label={words.reasonLabel}
        size="small"
        className={mergeClasses(fieldStyles.row, fieldStyles.underControl)}
        {...props.state}
      >
        <ChoiceSelect
          data-fact="reason"
          value={props.chosen}
          onChange={(_, data) => session.dispatch({ type: 'reason-chosen', reason: data.value as ReasonId | 'none' })}
        >
          <SuggestedFirst
            choices={[...props.choices, { id: 'none' as const, label: words.noReason }]}
            suggested={props.suggested}
          />
        </ChoiceSelect>
      </Field>
    );
  },
);

/** The reasons that make sense here, and the one the letter has: a preset or an earlier situation may have chosen it. */
function offeredReasons({ choices, request }: LetterView): LetterView['choices']['reasons'] {
  return choices.reasons.filter(({ id }) => id === request.reason || suitsScenario(id, request.scenario));
}

const OpeningField = drawnWhenChanged(
  (props: {
    readonly chosen: OpeningId;
    readonly choices: LetterView['choices']['openings'];
    readonly suggested: OpeningId;
  }) => {
    const { words, session } = usePane();
    const fieldStyles = useFieldStyles();
    return (
      <Field
        label={words.openingLabel}
        size="small"
        className={mergeClasses(fieldStyles.row, fieldStyles.underControl)}
      >
        <ChoiceSelect
          value={props.chosen}
          onChange={(_, data) => session.dispatch({ type: 'opening-chosen', opening: data.value as OpeningId })}
        >
          <SuggestedFirst choices={props.choices} suggested={props.suggested} />
        </ChoiceSelect>
      </Field>
    );
  },
);

/** What an opening must say to be a promise and not a phrase: for which work, or when. */
function OpeningDetail({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const { opening } = letter.request;
  if (opening === 'none') return null;
  return (
    <>
      {opening === 'contact-at-date' && <FactField letter={letter} fact="openingDate" type="date" />}
      <FactField letter={letter} fact="openingDetail" placeholder={words.placeholder.openingDetail} />
    </>
  );
}

/** The day is asked for when the thread does not tell it; told, it stands in the suggestion’s reason and under « Préciser ». */
export function asksInterviewDate(letter: LetterView): boolean {
  const { scenario } = letter.request;
  if (letter.missing.includes('interviewDate')) return true;
  return (
    (scenario === 'after-interview' || scenario === 'finalist') &&
    (letter.draft.facts.interviewDate.state !== 'known' || letter.suggestion.scenario !== scenario)
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
