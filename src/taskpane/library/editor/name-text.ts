import { letterParts } from '../../../letter/request';
import type { EditableText } from '../../../library/editing/list-texts';
import type { Sentences } from '../../../session/sentences/sentences';
import { frenchTypography } from '../../../text/typography';

/** A shared part as the pane names it elsewhere, « Formule finale »; any other text by its title. */
export function nameText({ folder, title, place }: EditableText, words: Sentences): string {
  const part = folder === 'parts' ? letterParts.find((each) => each === title) : undefined;
  if (part !== undefined) return words.part[part];
  return place.language === 'fr' ? frenchTypography(title) : title;
}
