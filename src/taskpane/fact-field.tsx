import { Field, mergeClasses } from '@fluentui/react-components';
import type { MissingFact } from '../letter/request';
import type { TypedFact } from '../session/state';
import type { FactView, LetterView } from '../session/letter-view';
import { drawnWhenChanged } from './drawn-when-changed';
import { FactOrigin } from './fact-origin';
import { useFieldStyles } from './field-styles';
import { usePane } from './session-context';
import { TextInput } from './text-input';

interface FieldProps {
  readonly fact: TypedFact;
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly stacked?: boolean;
  /** Where the value comes from, told under the field. */
  readonly origin?: FactView;
  /** On hover: what the origin says, in full. */
  readonly title?: string;
}

/** One fact of the letter, typed or corrected by the recruiter, and asked for in its place when it is missing. */
export function FactField(props: FieldProps & { readonly letter: LetterView; readonly doubtful?: boolean }) {
  const { letter, doubtful = false, ...field } = props;
  const { words } = usePane();
  return <FactInput {...field} state={fieldState(letter, field.fact, words.asked, doubtful)} />;
}

const FactInput = drawnWhenChanged((props: FieldProps & { readonly state: FieldState }) => {
  const { fact, value, origin, state, stacked = false, placeholder, title, type = 'text' } = props;
  const { words, session } = usePane();
  const fieldStyles = useFieldStyles();
  return (
    <Field
      label={words.fact[fact]}
      size="small"
      className={
        stacked
          ? fieldStyles.stacked
          : mergeClasses(
              fieldStyles.row,
              type === 'date' && state.validationState !== 'error'
                ? fieldStyles.besideControl
                : fieldStyles.underControl,
            )
      }
      {...state}
      // What is asked for stands where the origin stood: two lines would say « missing » twice.
      {...(origin === undefined || state.validationState === 'error' ? {} : { hint: <FactOrigin fact={origin} /> })}
    >
      <TextInput
        type={type}
        {...(title === undefined ? {} : { input: { title } })}
        value={value}
        data-fact={fact}
        autoComplete="off"
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, data) => session.dispatch({ type: 'typed', fact, value: data.value })}
      />
    </Field>
  );
});

export interface FieldState {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
  readonly required?: boolean;
}

/** How a field shows that its fact is missing (once it was asked for) or doubtful. */
export function fieldState(
  letter: LetterView,
  fact: TypedFact | MissingFact,
  asked: Readonly<Record<MissingFact, string>>,
  doubtful = false,
): FieldState {
  const missing = letter.missing.find((name) => name === fact);
  if (missing === undefined) return doubtful ? { validationState: 'warning' } : {};
  return letter.draft.asked
    ? { validationState: 'error', validationMessage: asked[missing], required: true }
    : { required: true, ...(doubtful ? { validationState: 'warning' as const } : {}) };
}
