import { Field, mergeClasses, type InputProps } from '@fluentui/react-components';
import type { MissingFact } from '../../letter/request';
import { shownFact, type FactView, type LetterView } from '../../session/engine/letter-view';
import type { TypedFact } from '../../session/state/state';
import { useFieldStyles } from '../looks/field-styles';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { useOfSnapshot, usePane } from '../parts/session-context';
import { TextInput } from '../parts/text-input';
import { FactOrigin } from './fact-origin';

interface FieldProps {
  readonly fact: TypedFact;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly stacked?: boolean;
  /** Where the value comes from, told under the field. */
  readonly origin?: FactView['origin'];
  /** The thread gives several values and none was chosen. */
  readonly undecided?: boolean;
  /** On hover: what the origin says, in full. */
  readonly title?: string;
}

/** One fact of the letter, typed or corrected by the recruiter, and asked for in its place when it is missing. */
export const FactField = drawnWhenChanged((props: FieldProps & { readonly awaited: AwaitedFacts }) => {
  const { fact, origin, undecided = false, awaited, stacked = false, placeholder, title, type = 'text' } = props;
  const { words } = usePane();
  const state = fieldState(awaited, fact, words.asked, undecided);
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
      {...(origin === undefined || state.validationState === 'error'
        ? {}
        : { hint: <FactOrigin origin={origin} undecided={undecided} /> })}
    >
      <FactInput fact={fact} type={type} title={title} placeholder={placeholder} />
    </Field>
  );
});

/** At a key the value alone is drawn anew, not the label and the words around it. */
function FactInput(props: Pick<InputProps, 'type' | 'title' | 'placeholder'> & { readonly fact: TypedFact }) {
  const { fact, title, ...input } = props;
  const { session } = usePane();
  const value = useShownFact(fact);
  return (
    <TextInput
      {...input}
      {...(title === undefined ? {} : { input: { title } })}
      value={value}
      data-fact={fact}
      autoComplete="off"
      onChange={(_, data) => session.dispatch({ type: 'typed', fact, value: data.value })}
    />
  );
}

/** What the session says of a fact: what looks at nothing else is drawn anew when that changes, and only then. */
export function useShownFact(fact: TypedFact): string {
  const { session } = usePane();
  return useOfSnapshot(session, ({ letter }) => (letter === null ? '' : shownFact(letter, fact)));
}

/** What the letter still waits for. */
export interface AwaitedFacts {
  readonly missing: LetterView['missing'];
  /** Whether it was asked for: it then shows as missing. */
  readonly asked: boolean;
}

export interface FieldState {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
  readonly required?: boolean;
}

/** How a field shows that its fact is missing (once it was asked for) or doubtful. */
export function fieldState(
  awaited: AwaitedFacts,
  fact: TypedFact | MissingFact,
  asked: Readonly<Record<MissingFact, string>>,
  doubtful = false,
): FieldState {
  const missing = awaited.missing.find((name) => name === fact);
  if (missing === undefined) return doubtful ? { validationState: 'warning' } : {};
  return awaited.asked
    ? { validationState: 'error', validationMessage: asked[missing], required: true }
    : { required: true, ...(doubtful ? { validationState: 'warning' as const } : {}) };
}
