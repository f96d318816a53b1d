/**
 * A letter as plain JSON: what the pane shows, lets edit, has reviewed, and inserts is this one value.
 *
 * The flow is: `parseLetter(html)` once per composed letter → the pane draws and edits the blocks →
 * `letterText` is what the review reads → `letterHtml` is what goes into the mail.
 */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly href?: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/** A line break inside a paragraph is `\n` in a run's text. */
export type LetterDocument = readonly Block[];

/** The letter as HTML, every character escaped. */
export function letterHtml(document: LetterDocument): string {
  return document
    .map((block) =>
      block.kind === 'paragraph'
        ? `<p>${block.runs.map(runHtml).join('')}</p>`
        : `<ul>${block.items.map((item) => `<li>${item.map(runHtml).join('')}</li>`).join('')}</ul>`,
    )
    .join('');
}

/** The letter as plain text: a blank line between blocks, `- ` before a list item. */
export function letterText(document: LetterDocument): string {
  return document.map(blockText).join('\n\n');
}

export function blockText(block: Block): string {
  return block.kind === 'paragraph'
    ? runsText(block.runs)
    : block.items.map((item) => listMark + runsText(item)).join('\n');
}

/** Stands before each list item in the plain text, and nowhere in the document. */
export const listMark = '- ';

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Neighbours of one style become one run, so that two letters that look the same are the same. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.strong === run.strong && last.em === run.em && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Links a letter may hold; anything else stays text. */
export function safeHref(href: string): string | null {
  return /^(?:https:\/\/|mailto:)[^\s<>"]+$/i.test(href) ? href : null;
}

function runHtml(run: Run): string {
  let html = escapeHtml(run.text).replaceAll('\n', '<br>');
  if (run.em === true) html = `<em>${html}</em>`;
  if (run.strong === true) html = `<strong>${html}</strong>`;
  return run.href === undefined ? html : `<a href="${escapeHtml(run.href)}">${html}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
