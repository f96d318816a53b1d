import { Checkbox, Field, mergeClasses } from '@fluentui/react-components';
import type { FormOfAddress, LetterLanguage } from '../letter/request';
import type { LetterView } from '../session/letter-view';
import { ChoiceSelect } from './choice-select';
import { useFieldStyles } from './field-styles';
import { usePane } from './session-context';

/** Language, form of address and apology: right by themselves as a rule, so fetched when unfolded. */
export function ToneFields({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const styles = useFieldStyles();
  const row = mergeClasses(styles.row, styles.underControl);
  const { language, address } = letter.request;
  return (
    <>
      <Field label={words.letterLanguageLabel} size="small" className={row}>
        <ChoiceSelect
          value={language}
          onChange={(_, data) =>
            session.dispatch({ type: 'letter-language-chosen', language: data.value as LetterLanguage })
          }
        >
          <option value="fr">{words.letterLanguage.fr}</option>
          <option value="en">{words.letterLanguage.en}</option>
        </ChoiceSelect>
      </Field>
      {language === 'fr' && (
        <Field label={words.addressLabel} size="small" className={row}>
          <ChoiceSelect
            value={address}
            onChange={(_, data) => session.dispatch({ type: 'address-chosen', address: data.value as FormOfAddress })}
          >
            <option value="vous">{words.address.vous}</option>
            <option value="tu">{words.address.tu}</option>
          </ChoiceSelect>
        </Field>
      )}
      {(letter.parts.some(({ part }) => part === 'apology') || letter.draft.without.includes('apology')) && (
        <Checkbox
          label={words.apology}
          checked={!letter.draft.without.includes('apology')}
          onChange={(_, data) =>
            session.dispatch({ type: data.checked === true ? 'part-restored' : 'part-removed', part: 'apology' })
          }
        />
      )}
    </>
  );
}
