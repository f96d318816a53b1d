import { usePane } from './session-context';

/** The options of a list: what is suggested stands first under its own heading, the others keep their order. */
export function SuggestedFirst<Id extends string>(props: {
  readonly ids: readonly Id[];
  readonly suggested: Id;
  readonly labels: Readonly<Record<Id, string>>;
}) {
  const { ids, suggested, labels } = props;
  const { words } = usePane();
  return (
    <>
      <optgroup label={words.suggested}>
        <option value={suggested}>{labels[suggested]}</option>
      </optgroup>
      <optgroup label={words.others}>
        {ids
          .filter((id) => id !== suggested)
          .map((id) => (
            <option key={id} value={id}>
              {labels[id]}
            </option>
          ))}
      </optgroup>
    </>
  );
}
