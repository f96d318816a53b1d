import { letterParts, type LetterPart, type MissingFact, type RenderedLetter } from '../../letter/request';
import type { LibraryOrigin, TextPlace } from '../../library/texts/library-layers';
import type { PartOrigins } from '../../library/texts/part-places';
import { letterHtml, type LetterDocument } from '../document/letter-document';
import { parseLetter } from '../document/parse-letter';

/** A letter as it was written for a request: all that the pane shows of it, as plain JSON. */
export interface Written {
  readonly document: LetterDocument;
  /** The same, as it goes into a mail. */
  readonly html: string;
  readonly subject: string;
  readonly missing: readonly MissingFact[];
  readonly wanted: readonly MissingFact[];
  readonly parts: readonly PartView[];
}

export interface PartView {
  readonly part: LetterPart;
  /** Whether it can be said otherwise. */
  readonly rewordable: boolean;
  /** Whether the letter is still a letter without it. */
  readonly removable: boolean;
  /** Whose words it says. */
  readonly origin: LibraryOrigin;
  /** The texts of the library that it is made of. */
  readonly places: readonly TextPlace[];
}

export function writtenLetter(composed: RenderedLetter, origins: PartOrigins): Written {
  const document = parseLetter(composed.html);
  const { subject, missing, wanted } = composed;
  return { document, html: letterHtml(document), subject, missing, wanted, parts: partsOf(composed, origins) };
}

/** A refusal greets, says no and signs off; the rest may go. */
const removable: ReadonlySet<LetterPart> = new Set(['apology', 'reason', 'personal', 'opening', 'wishes']);

function partsOf({ wordings }: RenderedLetter, origins: PartOrigins): readonly PartView[] {
  return letterParts
    .filter((part) => wordings[part] !== undefined)
    .map((part) => ({
      part,
      rewordable: (wordings[part] ?? 0) > 1,
      removable: removable.has(part),
      origin: origins[part]?.origin ?? 'built-in',
      places: origins[part]?.places ?? [],
    }));
}
