import { keyOf, listTexts, type EditableText } from '../../../library/editing/list-texts';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { ChoiceSelect } from '../../parts/choice-select';
import { usePane } from '../../parts/session-context';
import { nameText } from './name-text';
import type { Editing } from './use-editing';

/** A letter is known by its situation: a copy of it is the letter of another one. */
export function DuplicateOnto(props: {
  readonly editing: Editing;
  readonly text: EditableText;
  readonly onChoose: (target: EditableText) => void;
}) {
  const { words, spoken } = usePane();
  const say = editorSentences[spoken];
  const { folder, place } = props.text;
  const targets = listTexts(props.editing.layers, place.language).filter(
    (text) => text.folder === folder && keyOf(text.place) !== keyOf(place),
  );
  return (
    <ChoiceSelect
      aria-label={`${say.duplicateOnto} (${say.duplicateHint})`}
      value=""
      onChange={(_, data) => {
        const target = targets.find((text) => keyOf(text.place) === data.value);
        if (target !== undefined) props.onChoose(target);
      }}
    >
      <option value="">{say.duplicateOnto}</option>
      {targets.map((text) => (
        <option key={keyOf(text.place)} value={keyOf(text.place)}>
          {nameText(text, words)}
        </option>
      ))}
    </ChoiceSelect>
  );
}
