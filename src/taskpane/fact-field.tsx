import { Field, mergeClasses } from '@fluentui/react-components';
import type { MissingFact } from '../letter/request';
import type { TypedFact } from '../session/state';
import type { LetterView } from '../session/letter-view';
import { useFieldStyles } from './field-styles';
import { usePane } from './session-context';
import { TextInput } from './text-input';
import type { ReactElement } from 'react';

/** One fact of the letter, typed or corrected by the recruiter, and asked for in its place when it is missing. */
export function FactField(props: {
  readonly letter: LetterView;
  readonly fact: TypedFact;
  readonly value: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly stacked?: boolean;
  readonly hint?: ReactElement;
  /** On hover: what the hint says, in full. */
  readonly title?: string;
  readonly doubtful?: boolean;
}) {
  const { letter, fact, value, hint, doubtful = false, stacked = false, placeholder, title, type = 'text' } = props;
  const { words, session } = usePane();
  const fieldStyles = useFieldStyles();
  const state = fieldState(letter, fact, words.asked, doubtful);
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
      {...(hint === undefined || state.validationState === 'error' ? {} : { hint })}
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
}

/** How a field shows that its fact is missing (once it was asked for) or doubtful. */
export function fieldState(
  letter: LetterView,
  fact: TypedFact | MissingFact,
  asked: Readonly<Record<MissingFact, string>>,
  doubtful = false,
): { validationState?: 'error' | 'warning'; validationMessage?: string; required?: boolean } {
  const missing = letter.missing.find((name) => name === fact);
  if (missing === undefined) return doubtful ? { validationState: 'warning' } : {};
  return letter.draft.asked
    ? { validationState: 'error', validationMessage: asked[missing], required: true }
    : { required: true, ...(doubtful ? { validationState: 'warning' as const } : {}) };
}
