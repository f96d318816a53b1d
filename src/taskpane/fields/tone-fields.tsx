import { Checkbox, Field, mergeClasses } from '@fluentui/react-components';
import type { FormOfAddress, LetterLanguage } from '../../letter/request';
import { useFieldStyles } from '../looks/field-styles';
import { ChoiceSelect } from '../parts/choice-select';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';

/** Language, form of address and apology: right by themselves as a rule, so fetched when unfolded. */
export const ToneFields = drawnWhenChanged(({ language, address, apology }: Tone) => {
  const { words, session } = usePane();
  const styles = useFieldStyles();
  const row = mergeClasses(styles.row, styles.underControl);
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
      {apology !== 'none' && (
        <Checkbox
          label={words.apology}
          checked={apology === 'said'}
          onChange={(_, data) =>
            session.dispatch({ type: data.checked === true ? 'part-restored' : 'part-removed', part: 'apology' })
          }
        />
      )}
    </>
  );
});

export interface Tone {
  readonly language: LetterLanguage;
  readonly address: FormOfAddress | undefined;
  /** For a late answer; `none` where the letter has no place for it. */
  readonly apology: 'said' | 'removed' | 'none';
}
