import { letterParts } from '../../../letter/request';
import type { EditableText } from '../../../library/editing/list-texts';
import type { Sentences } from '../../../session/sentences';

/** A shared part as the pane names it elsewhere, « Formule finale »; any other text by its title. */
export function nameText({ folder, title }: EditableText, words: Sentences): string {
  const part = folder === 'parts' ? letterParts.find((each) => each === title) : undefined;
  return part === undefined ? title : words.part[part];
}
