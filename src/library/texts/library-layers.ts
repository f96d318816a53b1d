import type { LanguageLetters, LetterLibrary, LibrarySettings } from '../../letter/letter-library';
import { openingIds, reasonIds, scenarioIds, type LetterLanguage } from '../../letter/request';

/** Whose text it is. A layer stands over the one before: built-in ← team ← personal. */
export type LibraryOrigin = 'built-in' | 'team' | 'personal';

/** The texts and settings that one owner has written; what it is silent about shows the layer below. */
export interface LibraryTexts {
  readonly settings: Partial<LibrarySettings>;
  readonly languages: Readonly<Record<LetterLanguage, LanguageLetters>>;
}

export interface LibraryLayer extends LibraryTexts {
  readonly origin: LibraryOrigin;
}

export type TextKind = keyof LanguageLetters;

/** A text by its place: a letter's id is its scenario, a partial's its name. */
export interface TextPlace {
  readonly language: LetterLanguage;
  readonly kind: TextKind;
  readonly id: string;
}

export interface LayeredLibrary {
  readonly library: LetterLibrary;
  /** Null when no layer has such a text. */
  readonly originOf: (place: TextPlace) => LibraryOrigin | null;
}

export const noTexts: LibraryTexts = {
  settings: {},
  languages: { fr: emptyLanguage(), en: emptyLanguage() },
};

/**
 * @param layers from the lowest to the highest; a text of a higher one takes the place of the same text below
 * @param settings what serves where no layer says; needed only where the lowest one does not say all
 */
export function mergeLayers(layers: readonly LibraryLayer[], settings: Partial<LibrarySettings> = {}): LayeredLibrary {
  const highest = [...layers].reverse();
  return {
    library: {
      settings: Object.assign({}, settings, ...layers.map((layer) => layer.settings)) as LibrarySettings,
      languages: { fr: mergeLanguage(layers, 'fr'), en: mergeLanguage(layers, 'en') },
    },
    originOf: (place) => highest.find((layer) => hasText(layer, place))?.origin ?? null,
  };
}

/** A whole library as the texts of a layer. */
export function asTexts({ settings, languages }: LetterLibrary): LibraryTexts {
  return { settings, languages };
}

export function hasText({ languages }: LibraryTexts, { language, kind, id }: TextPlace): boolean {
  const letters = languages[language];
  switch (kind) {
    case 'letters':
      return letters.letters.some(({ scenario }) => scenario === id);
    case 'reasons':
      return letters.reasons.some((reason) => reason.id === id);
    case 'openings':
      return letters.openings.some((opening) => opening.id === id);
    case 'partials':
      return Object.hasOwn(letters.partials, id);
  }
}

/** Every text that a layer has itself, in the order of the interface. */
export function listTexts({ languages }: LibraryTexts): readonly TextPlace[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const { letters, reasons, openings, partials } = languages[language];
    return [
      ...letters.map(({ scenario }): TextPlace => ({ language, kind: 'letters', id: scenario })),
      ...reasons.map(({ id }): TextPlace => ({ language, kind: 'reasons', id })),
      ...openings.map(({ id }): TextPlace => ({ language, kind: 'openings', id })),
      ...Object.keys(partials).map((id): TextPlace => ({ language, kind: 'partials', id })),
    ];
  });
}

function mergeLanguage(layers: readonly LibraryLayer[], language: LetterLanguage): LanguageLetters {
  const each = layers.map(({ languages }) => languages[language]);
  return {
    letters: mergeLists(
      each.map(({ letters }) => letters),
      ({ scenario }) => scenario,
      scenarioIds,
    ),
    reasons: mergeLists(
      each.map(({ reasons }) => reasons),
      ({ id }) => id,
      reasonIds,
    ),
    openings: mergeLists(
      each.map(({ openings }) => openings),
      ({ id }) => id,
      openingIds,
    ),
    // Entries, not spread: a text named `__proto__` is a name like any other.
    partials: Object.fromEntries(each.flatMap(({ partials }) => Object.entries(partials))),
  };
}

function mergeLists<Item, Id extends string>(
  lists: readonly (readonly Item[])[],
  idOf: (item: Item) => Id,
  order: readonly Id[],
): Item[] {
  const merged = new Map(lists.flat().map((item) => [idOf(item), item]));
  return order.flatMap((id) => merged.get(id) ?? []);
}

function emptyLanguage(): LanguageLetters {
  return { letters: [], reasons: [], openings: [], partials: {} };
}
