import { useId, useState } from 'react';
import type { Draft, RecipientField as Field } from '../host/draft';
import { parsePeople } from '../model/answer';
import { showPerson } from '../model/quote';
import { useModel } from './use-model';

/** Addresses as text, read when the field is left; what the add-in sets shows at once. */
export function RecipientField(props: { readonly draft: Draft; readonly field: Field; readonly label: string }) {
  const { model } = useModel();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { draft, field, label } = props;
  const shown = draft.recipients[field].map(showPerson).join('; ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value);
          draft.type(field, parsePeople(event.target.value));
        }}
        onBlur={() => {
          if (typed !== null && typed !== shown) model.setRecipients(draft, field, parsePeople(typed));
          setTyped(null);
        }}
      />
    </div>
  );
}
