import { useState } from 'react';
import type { Draft } from '../host/draft';
import { RecipientField } from './recipient-field';
import { useModel } from './use-model';

/** Copies; the blind ones once they are asked for, or there are some. */
export function CopyFields({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const hasBlind = draft.recipients.bcc.length > 0;
  const [blind, setBlind] = useState(false);
  return (
    <>
      <div className="field-row">
        <RecipientField draft={draft} field="cc" label={text.cc} />
        {!blind && !hasBlind && (
          <button type="button" className="plain" onClick={() => setBlind(true)}>
            {text.bcc}
          </button>
        )}
      </div>
      {(blind || hasBlind) && <RecipientField draft={draft} field="bcc" label={text.bcc} />}
    </>
  );
}

export function SubjectField({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const id = `subject-${draft.key}`;
  return (
    <div className="field">
      <label htmlFor={id}>{text.subject}</label>
      <input
        id={id}
        type="text"
        maxLength={255}
        value={draft.subject}
        onChange={(event) => draft.update(() => (draft.subject = event.target.value))}
      />
    </div>
  );
}
