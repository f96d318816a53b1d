import type { LetterLanguage } from '../../letter/request';
import { fold } from '../../text/fold';
import type { LibraryFiles } from '../format/library-files';
import type { LibraryOrigin, TextPlace } from '../texts/library-layers';
import { listTextFiles, type TextFile } from '../texts/text-files';

/** The files of each layer, as they are written. */
export type LayerFiles = Readonly<Record<LibraryOrigin, LibraryFiles>>;

/** A text as the editor lists it: the one that serves at a place, or would if it had no fault. */
export interface EditableText extends TextFile {
  readonly origin: LibraryOrigin;
  readonly source: string;
  /** The text below, which would serve without this one; null where there is none. */
  readonly below: { readonly origin: LibraryOrigin; readonly source: string } | null;
}

const layersUp = ['built-in', 'team', 'personal'] as const satisfies readonly LibraryOrigin[];

/** Every text of one language, in the order of folders and titles. */
export function listTexts(layers: LayerFiles, language: LetterLanguage): readonly EditableText[] {
  const found = new Map<string, EditableText>();
  for (const origin of layersUp)
    for (const file of listTextFiles(layers[origin])) {
      if (file.place.language !== language) continue;
      const key = keyOf(file.place);
      const under = found.get(key);
      const below = under === undefined ? null : { origin: under.origin, source: under.source };
      const source = layers[origin][file.path] ?? '';
      found.set(key, { ...file, origin, source, below });
    }
  return [...found.values()];
}

export function findText(layers: LayerFiles, place: TextPlace): EditableText | null {
  const key = keyOf(place);
  return listTexts(layers, place.language).find((text) => keyOf(text.place) === key) ?? null;
}

/** Those in which every word looked for stands, in the title, the name or the words; all of them for no word. */
export function searchTexts(texts: readonly EditableText[], looked: string): readonly EditableText[] {
  const words = fold(looked)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return texts;
  return texts.filter(({ title, path, source }) => {
    const within = fold(`${title}\n${path}\n${source}`);
    return words.every((word) => within.includes(word));
  });
}

export function keyOf({ language, kind, id }: TextPlace): string {
  return `${language}/${kind}/${id}`;
}
