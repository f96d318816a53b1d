import type { LetterLibrary } from '../../letter/letter-library';
import type { Template } from '../../letter/template';
import type { LibraryProblem } from '../format/library-problem';
import { lineAt } from '../format/line-at';
import { hasText, listTexts, type LibraryTexts, type TextPlace } from '../texts/library-layers';
import { houseWordsFinder } from './house-words';
import { textsOf, wordsOnly } from './source-words';

/** Where the team's forbidden words stand: in its own texts, and in the built-in ones still shown under them. */
export function findForbiddenWords(
  files: Readonly<Record<string, string>>,
  library: LetterLibrary,
  own: LibraryTexts,
  builtIn: LetterLibrary,
): LibraryProblem[] {
  const { forbiddenWords, languages } = library.settings;
  const find = houseWordsFinder(forbiddenWords);
  const problems: LibraryProblem[] = [];
  const look = (words: string, file: string, where: (at: number) => number, isOurs: boolean): void => {
    for (const { word, start } of find(words))
      problems.push({ file, line: where(start), fault: { kind: 'forbidden-word', word, isOurs } });
  };
  for (const language of languages) {
    for (const [file, source] of textsOf(files, language))
      look(wordsOnly(source), file, (at) => lineAt(source, at), false);
    const shown = listTexts(builtIn).filter((place) => place.language === language && !hasText(own, place));
    for (const place of shown) {
      const template = templateAt(builtIn, place);
      look(wordsOf(template), builtInFile(place, template), () => 1, true);
    }
  }
  return problems;
}

function templateAt({ languages }: LetterLibrary, { language, kind, id }: TextPlace): Template {
  const { letters, reasons, openings, partials } = languages[language];
  switch (kind) {
    case 'letters':
      return letters.find(({ scenario }) => scenario === id)?.body ?? [];
    case 'reasons':
      return reasons.find((reason) => reason.id === id)?.body ?? [];
    case 'openings':
      return openings.find((opening) => opening.id === id)?.body ?? [];
    case 'partials':
      return partials[id] ?? [];
  }
}

/** Every text and literal of a template; between two of them, a line break that no word crosses. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !['kind', 'name', 'field', 'call'].includes(key))
    .map(([, inner]) => wordsOf(inner))
    .join('\n');
}

function builtInFile({ language, kind, id }: TextPlace, template: Template): string {
  const [first] = template;
  const isPart = typeof first === 'object' && first.kind === 'part';
  return `${language}/${kind === 'partials' ? (isPart ? 'parts' : 'sentences') : kind}/${id}.hbs`;
}
