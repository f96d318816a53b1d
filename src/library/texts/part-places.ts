import type { LanguageLetters } from '../../letter/letter-library';
import { letterParts, type LetterPart, type LetterRequest } from '../../letter/request';
import type { Template } from '../../letter/template';
import type { LayeredLibrary, LibraryOrigin, TextPlace } from './library-layers';

/** Whose words a part of a letter says, and in which texts they stand: its own, then those it calls. */
export interface PartOrigin {
  readonly origin: LibraryOrigin;
  readonly places: readonly TextPlace[];
}

export type PartOrigins = Readonly<Partial<Record<LetterPart, PartOrigin>>>;

type Chosen = Pick<LetterRequest, 'language' | 'scenario' | 'reason' | 'opening'>;

/**
 * Where each part of a letter comes from. Of the texts a part is made of, the one of the highest layer counts: a greeting of
 * ours around a sentence of the team's is the team's.
 */
export function partOrigins({ library, originOf }: LayeredLibrary, chosen: Chosen): PartOrigins {
  const { language, scenario } = chosen;
  const letters = library.languages[language];
  const letter = letters.letters.find((each) => each.scenario === scenario);
  if (letter === undefined) return {};
  const found = new Map<string, TextPlace[]>();
  new Walk(letters, chosen, found).through(letter.body, { language, kind: 'letters', id: scenario }, null);
  const known = letterParts.filter((part) => found.has(part));
  return Object.fromEntries(
    known.map((part) => {
      const places = found.get(part) ?? [];
      const origins = places.map(originOf);
      const origin = rank.find((each) => origins.includes(each)) ?? 'built-in';
      return [part, { origin, places }];
    }),
  );
}

const rank = ['personal', 'team', 'built-in'] as const satisfies readonly LibraryOrigin[];

class Walk {
  private readonly seen = new Set<string>();

  constructor(
    private readonly letters: LanguageLetters,
    private readonly chosen: Chosen,
    private readonly found: Map<string, TextPlace[]>,
  ) {}

  /** @param part the part that is being said; null between the parts of a letter */
  through(template: Template, place: TextPlace, part: string | null): void {
    for (const node of template) {
      if (typeof node === 'string') continue;
      switch (node.kind) {
        case 'show':
          break;
        case 'if':
          this.through(node.then, place, part);
          this.through(node.otherwise, place, part);
          break;
        case 'include':
          this.into(node.name, part);
          break;
        case 'part':
          this.add(node.name, place);
          this.through(node.body, place, node.name);
          break;
        case 'wording':
          this.through(node.body, place, part);
      }
    }
  }

  private into(name: string, part: string | null): void {
    const included = this.find(name);
    const visit = `${part ?? ''} ${name}`;
    if (included === null || this.seen.has(visit)) return;
    this.seen.add(visit);
    if (part !== null) this.add(part, included.place);
    this.through(included.body, included.place, part);
  }

  private find(name: string): { readonly place: TextPlace; readonly body: Template } | null {
    const { language, reason, opening } = this.chosen;
    if (name === 'reason' || name === 'opening') {
      const kind = name === 'reason' ? 'reasons' : 'openings';
      const id = name === 'reason' ? reason : opening;
      const body = this.letters[kind].find((choice) => choice.id === id)?.body;
      return id === undefined || body === undefined ? null : { place: { language, kind, id }, body };
    }
    const body = Object.hasOwn(this.letters.partials, name) ? this.letters.partials[name] : undefined;
    return body === undefined ? null : { place: { language, kind: 'partials', id: name }, body };
  }

  private add(part: string, place: TextPlace): void {
    const places = this.found.get(part) ?? [];
    if (!places.some(({ kind, id }) => kind === place.kind && id === place.id)) places.push(place);
    this.found.set(part, places);
  }
}
