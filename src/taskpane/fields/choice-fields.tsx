import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpeningId, ReasonId, ScenarioId } from '../../letter/request';
import { suitsScenario } from '../../letter/sensible-pairs';
import type { FactView, LetterView } from '../../session/engine/letter-view';
import { useFieldStyles } from '../looks/field-styles';
import { ChoiceSelect } from '../parts/choice-select';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';
import { ReadField } from './candidate-fields';
import { FactField, fieldState, type AwaitedFacts, type FieldState } from './fact-field';
import { PresetRow } from './preset-row';
import { SuggestedFirst } from './suggested-first';

/** Situation, motive, opening. What the thread suggests comes first and is marked; an opening is chosen apart. */
export const ChoiceFields = drawnWhenChanged((props: Choosing) => {
  const { scenario, reason, opening, choices, suggestion, awaited } = props;
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <PresetRow presets={props.presets} />
      <ScenarioField chosen={scenario} choices={choices.scenarios} suggestion={suggestion} />
      {props.asksInterviewDate && <ReadField view={props.interviewDate} awaited={awaited} fact="interviewDate" />}
      {/* The reasons that make sense here, and the one the letter has: a preset or an earlier situation may have chosen it. */}
      <ReasonField
        chosen={reason ?? 'none'}
        choices={choices.reasons.filter(({ id }) => id === reason || suitsScenario(id, scenario))}
        suggested={props.suggestedReason}
        state={fieldState(awaited, 'reason', words.asked)}
      />
      <OpeningField chosen={opening} choices={choices.openings} suggested={props.suggestedOpening} />
      <OpeningDetail opening={opening} awaited={awaited} />
    </div>
  );
});

interface Choosing extends Pick<
  LetterView,
  'choices' | 'suggestion' | 'suggestedReason' | 'suggestedOpening' | 'presets'
> {
  readonly scenario: ScenarioId;
  readonly reason: ReasonId | undefined;
  readonly opening: OpeningId;
  readonly interviewDate: FactView;
  readonly asksInterviewDate: boolean;
  readonly awaited: AwaitedFacts;
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
function OpeningDetail({ opening, awaited }: { readonly opening: OpeningId; readonly awaited: AwaitedFacts }) {
  const { words } = usePane();
  if (opening === 'none') return null;
  return (
    <>
      {opening === 'contact-at-date' && <FactField awaited={awaited} fact="openingDate" type="date" />}
      <FactField awaited={awaited} fact="openingDetail" placeholder={words.placeholder.openingDetail} />
    </>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
