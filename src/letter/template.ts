/**
 * A letter's template as data: what the parser of `src/library` makes of a Handlebars file, and all the interpreter knows.
 * It is plain JSON, so that built-in letters are parsed when the add-in is built and ship without the parser.
 *
 * Text is lightly marked: a blank line parts paragraphs, `- ` starts an item, `**strong**`, `*em*`, `[words](https://…)`,
 * a final `\` breaks the line. Values never are: their marks are escaped when they are shown.
 */
export type Template = readonly TemplateNode[];

export type TemplateNode =
  | string
  | { readonly kind: 'show'; readonly value: Expression }
  | { readonly kind: 'if'; readonly test: Expression; readonly then: Template; readonly otherwise: Template }
  | { readonly kind: 'include'; readonly name: string }
  /** A removable part of the letter; the wordings inside are alternatives, of which one is shown. */
  | { readonly kind: 'part'; readonly name: string; readonly body: Template }
  | { readonly kind: 'wording'; readonly body: Template };

export type Expression =
  | { readonly literal: string }
  /** A path of own properties: `['sender', 'team']`. */
  | { readonly field: readonly string[] }
  | { readonly call: string; readonly with: readonly Expression[] };
