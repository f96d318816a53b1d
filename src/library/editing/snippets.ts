import type { LetterLanguage } from '../../letter/request';

/** What a button puts into a text at the caret. `|` is where the caret then stands. */
export interface Snippet {
  readonly id: SnippetId;
  readonly text: string;
}

const snippetIds = [
  'firstName',
  'position',
  'interviewDate',
  'detail',
  'openingDetail',
  'personal',
  'address',
  'voice',
  'if-known',
  'wording',
] as const;
export type SnippetId = (typeof snippetIds)[number];

const texts: Readonly<Record<LetterLanguage, Readonly<Partial<Record<SnippetId, string>>>>> = {
  fr: {
    firstName: '{{firstName}}|',
    position: '{{post "au poste"}}|',
    interviewDate: '{{du interviewDate}}|',
    detail: '{{detail}}|',
    openingDetail: '{{autour openingDetail}}|',
    personal: '{{personal}}|',
    address: '{{vous "votre|" "ta"}}',
    voice: '{{je "je reviens|" "nous revenons"}}',
    'if-known': '{{#if position}}|{{/if}}',
    wording: '\n{{#wording}}\n|\n{{/wording}}\n',
  },
  en: {
    firstName: '{{firstName}}|',
    position: '{{role "position"}}|',
    interviewDate: '{{on interviewDate}}|',
    detail: '{{detail}}|',
    openingDetail: '{{involving openingDetail}}|',
    personal: '{{personal}}|',
    voice: '{{I "I am|" "we are"}}',
    'if-known': '{{#if position}}|{{/if}}',
    wording: '\n{{#wording}}\n|\n{{/wording}}\n',
  },
};

export function listSnippets(language: LetterLanguage): readonly Snippet[] {
  return snippetIds.flatMap((id) => {
    const text = texts[language][id];
    return text === undefined ? [] : [{ id, text }];
  });
}

/** The text with the snippet in the place of what is selected, which it takes in where it has room for it. */
export function insertSnippet(
  source: string,
  selected: { readonly start: number; readonly end: number },
  snippet: Snippet,
): { readonly source: string; readonly caret: number } {
  const [before, after = ''] = snippet.text.split('|');
  const takesIn = snippet.id === 'if-known' || snippet.id === 'wording';
  const inside = takesIn ? source.slice(selected.start, selected.end) : '';
  const head = source.slice(0, selected.start) + (before ?? '') + inside;
  return { source: head + after + source.slice(selected.end), caret: head.length };
}
