import { usePane } from '../parts/session-context';

/** The options of a list: what is suggested stands first under its own heading, the others keep their order. */
export function SuggestedFirst<Id extends string>(props: {
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly suggested: Id;
}) {
  const { words } = usePane();
  const option = ({ id, label }: (typeof props.choices)[number]) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  return (
    <>
      <optgroup label={words.suggested}>
        {props.choices.filter(({ id }) => id === props.suggested).map(option)}
      </optgroup>
      <optgroup label={words.others}>{props.choices.filter(({ id }) => id !== props.suggested).map(option)}</optgroup>
    </>
  );
}
