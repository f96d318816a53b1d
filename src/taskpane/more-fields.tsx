import { Button, Checkbox, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormOfAddress, LetterLanguage } from '../letter/request';
import type { LetterView } from '../session/present';
import { lateFrom } from './application-age';
import { ChoiceSelect } from './choice-select';
import { FactField } from './fact-field';
import { useFieldStyles } from './field-styles';
import { ChevronIcon } from './icons';
import { PersonalField } from './personal-field';
import { usePane } from './session-context';

/** What is rarely changed folds away; a fact the letter waits for comes out of the fold by itself. */
export function MoreFields({ letter }: { readonly letter: LetterView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { typed } = letter.draft;
  const shows = (fact: 'detail' | 'personal') => open || letter.missing.includes(fact) || (typed[fact] ?? '') !== '';
  const advised = open
    ? []
    : letter.wanted.filter((fact) => fact === 'personal').map((fact) => words.fact[fact].toLowerCase());
  return (
    <div className={styles.section}>
      <div id={id} className={styles.fields} hidden={!open && !shows('detail') && !shows('personal')}>
        {shows('detail') && (
          <FactField letter={letter} fact="detail" value={typed.detail ?? ''} placeholder={words.placeholder.detail} />
        )}
        {shows('personal') && <PersonalField letter={letter} />}
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
        {words.more}{' '}
        <span className={styles.hint}>{advised.length === 0 ? words.moreHint : words.advised(advised)}</span>
      </Button>
    </div>
  );
}

function ToneFields({ letter }: { readonly letter: LetterView }) {
  const { words, session } = usePane();
  const fieldStyles = useFieldStyles();
  const { language, address = 'vous' } = letter.request;
  return (
    <>
      <Field
        label={words.letterLanguageLabel}
        size="small"
        className={mergeClasses(fieldStyles.row, fieldStyles.underControl)}
      >
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
        <Field
          label={words.addressLabel}
          size="small"
          className={mergeClasses(fieldStyles.row, fieldStyles.underControl)}
        >
          <ChoiceSelect
            value={address}
            onChange={(_, data) => session.dispatch({ type: 'address-chosen', address: data.value as FormOfAddress })}
          >
            <option value="vous">{words.address.vous}</option>
            <option value="tu">{words.address.tu}</option>
          </ChoiceSelect>
        </Field>
      )}
      {(letter.age ?? 0) >= lateFrom && (
        <Checkbox
          label={words.apology}
          checked={letter.draft.apology}
          onChange={(_, data) => session.dispatch({ type: 'apology-chosen', apology: data.checked === true })}
        />
      )}
    </>
  );
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
