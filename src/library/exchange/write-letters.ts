import type { LetterLanguage, MissingFact, ScenarioId } from '../../letter/request';
import type { ShapedLetter } from './shape-letter';

/** A letter in its parts, with where it will serve and where it is from. */
export interface SortedLetter {
  readonly shaped: ShapedLetter;
  readonly language: LetterLanguage;
  readonly scenario: ScenarioId;
  /** Its name where it is from: kept beside its words for whoever edits the file. */
  readonly title: string;
}

/** What a file of a library may hold, with room to edit it: the reading refuses 50,000 characters or 1,000 tags. */
const most = { wordings: 12, characters: 40_000, tags: 800 };

const subjects: Readonly<Record<LetterLanguage, string>> = {
  fr: '{{vous "Votre" "Ta"}} candidature {{post "au poste"}}',
  en: 'Your application{{#if position}} for {{role "position"}}{{/if}}',
};

export function letterPath({ language, scenario }: Pick<SortedLetter, 'language' | 'scenario'>): string {
  return `${language}/letters/${scenario}.hbs`;
}

/** Whether one more fits beside those of its file. */
export function fitsBeside(letters: readonly SortedLetter[], letter: SortedLetter): boolean {
  const source = writeLetters([...letters, letter], '');
  return letters.length < most.wordings && source.length <= most.characters && source.split('{{').length <= most.tags;
}

/**
 * One letter of a library out of those that were brought for one scenario: their bodies are wordings of each other, and
 * what the recruiter chooses or adds in the pane (a precise sentence, a reason, an opening, an apology) stands around them.
 *
 * @param letters of one language and scenario, at least one
 * @param title of the letter in the pane
 */
export function writeLetters(letters: readonly SortedLetter[], title: string): string {
  const [first] = letters;
  if (first === undefined) throw new Error('no letter to write');
  const { language, scenario } = first;
  const shaped = letters.map((letter) => letter.shaped);
  const needs = [...new Set(shaped.flatMap((letter): readonly MissingFact[] => letter.needs))];
  return `---
id: ${scenario}
language: ${language}
scenario: ${scenario}
title: ${title}
subject: ${shaped.find(({ subject }) => subject !== '')?.subject ?? subjects[language]}
${needs.length > 0 ? `needs: ${needs.join(', ')}\n` : ''}---
${part(
  'greeting',
  shaped.map(({ greeting }) => greeting ?? '{{> greeting}}'),
)}

${letters.map((letter) => `{{! ${comment(letter.title)} }}`).join('\n')}
{{#part "decision"}}
${shaped.map(({ body }) => wording(body)).join('\n')}
{{/part}}

{{> apology}}

{{> personal}}

{{> reason}}

{{#unless (is opening "none")}}
{{> opening}}
{{/unless}}

${part(
  'close',
  shaped.map(({ close }) => close ?? '{{> close}}'),
)}
`;
}

/** Ours alone is called as our letters do; one text needs no wordings. */
function part(name: 'greeting' | 'close', sources: readonly string[]): string {
  const different = [...new Set(sources)];
  if (different.length === 1 && different[0] === `{{> ${name}}}`) return different[0];
  return `{{#part "${name}"}}\n${different.map(wording).join('\n')}\n{{/part}}`;
}

function wording(source: string): string {
  return `{{#wording}}\n${source}\n{{/wording}}`;
}

/** Words alone: nothing in them can end a comment of Handlebars. */
function comment(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N} .,’'()-]/gu, ' ')
      .replace(/-{2,}/g, '-')
      .trim() || '—'
  );
}
