import {
  joinRuns,
  letterHtml,
  listMark,
  runsText,
  safeHref,
  type Block,
  type LetterDocument,
  type Run,
} from '../../session/document/letter-document';

/**
 * The letter between its document and an editable element. Nothing here parses HTML: nodes are made one by one,
 * and what comes back is read node by node, so that whatever was pasted or dropped can only become text.
 *
 * The blocks at both ends that say their part of the letter already are left alone: at a key in a field one of them changes,
 * and drawing all of them costs a browser more than everything else the key does.
 */
export function drawLetter(element: HTMLElement, letter: LetterDocument): void {
  const drawn = [...element.childNodes];
  const shorter = Math.min(drawn.length, letter.length);
  let same = 0;
  while (same < shorter && says(drawn[same], letter[same])) same += 1;
  let sameEnd = 0;
  while (sameEnd < shorter - same && says(drawn.at(-1 - sameEnd), letter.at(-1 - sameEnd))) sameEnd += 1;
  const others = drawn.slice(same, drawn.length - sameEnd);
  const after = drawn[drawn.length - sameEnd] ?? null;
  letter.slice(same, letter.length - sameEnd).forEach((block, index) => {
    const wanted = drawBlock(block);
    const there = others[index];
    if (there !== undefined && isAlike(there, wanted)) reword(there, wanted);
    else {
      there?.remove();
      element.insertBefore(wanted, others[index + 1] ?? after);
    }
  });
  for (const node of others.slice(letter.length - sameEnd - same)) node.remove();
}

/** Whether they differ by words alone. */
function isAlike(drawn: Node, wanted: Node): boolean {
  if (drawn.nodeName !== wanted.nodeName || drawn.childNodes.length !== wanted.childNodes.length) return false;
  if (drawn instanceof Element && wanted instanceof Element && !hasSameAttributes(drawn, wanted)) return false;
  return [...drawn.childNodes].every((child, index) => isAlike(child, wanted.childNodes[index] as Node));
}

function hasSameAttributes(one: Element, other: Element): boolean {
  return (
    one.attributes.length === other.attributes.length &&
    [...one.attributes].every(({ name, value }) => other.getAttribute(name) === value)
  );
}

/** Has what is drawn say the words of another that is alike: a browser styles and lays out less for it than for new elements. */
function reword(drawn: Node, wanted: Node): void {
  if (drawn instanceof Text && wanted instanceof Text && drawn.data !== wanted.data) drawn.data = wanted.data;
  drawn.childNodes.forEach((child, index) => reword(child, wanted.childNodes[index] as Node));
}

function says(node: ChildNode | undefined, block: Block | undefined): boolean {
  const read = node instanceof HTMLElement && blockTags.has(node.tagName) ? readBlock(node) : null;
  return read !== null && block !== undefined && letterHtml([read]) === letterHtml([block]);
}

function drawBlock(block: Block): HTMLElement {
  if (block.kind === 'paragraph') return fill('p', block.runs);
  const list = document.createElement('ul');
  list.append(...block.items.map((item) => fill('li', item)));
  return list;
}

function fill(tag: 'p' | 'li', runs: readonly Run[]): HTMLElement {
  const element = document.createElement(tag);
  for (const run of runs) element.append(drawRun(run));
  return element;
}

function drawRun(run: Run): Node {
  const content = document.createDocumentFragment();
  run.text.split('\n').forEach((line, index) => {
    if (index > 0) content.append(document.createElement('br'));
    content.append(line);
  });
  const wrap = (tag: 'em' | 'strong' | 'a', inner: Node): HTMLElement => {
    const element = document.createElement(tag);
    element.append(inner);
    return element;
  };
  let node: Node = content;
  if (run.em === true) node = wrap('em', node);
  if (run.strong === true) node = wrap('strong', node);
  if (run.href === undefined) return node;
  const link = wrap('a', node);
  link.setAttribute('href', run.href);
  return link;
}

/** What the element now says, as a document. */
export function readLetter(element: HTMLElement): LetterDocument {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const closeLoose = (): void => {
    const runs = tidyRuns(loose);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    loose = [];
  };
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement) || !blockTags.has(node.tagName)) {
      loose.push(...readRuns(node, {}));
      continue;
    }
    closeLoose();
    const block = readBlock(node);
    if (block !== null) blocks.push(block);
  }
  closeLoose();
  return blocks;
}

/** Null when it has no words. */
function readBlock(block: HTMLElement): Block | null {
  if (block.tagName === 'UL' || block.tagName === 'OL') {
    const items = [...block.children].map((item) => tidyRuns(readRuns(item, {}))).filter((runs) => runs.length > 0);
    return items.length > 0 ? { kind: 'list', items } : null;
  }
  const runs = tidyRuns(readRuns(block, {}));
  return runs.length > 0 ? { kind: 'paragraph', runs } : null;
}

/** Chromium and WebKit make a `div` of a new line in some positions. */
const blockTags: ReadonlySet<string> = new Set(['P', 'DIV', 'UL', 'OL']);

function readRuns(node: Node, style: Omit<Run, 'text'>): Run[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ text: (node.textContent ?? '').replaceAll('\n', ' '), ...style }];
  if (!(node instanceof HTMLElement)) return [];
  if (node.tagName === 'BR') return [{ text: '\n', ...style }];
  const inner = { ...style, ...styleOf(node) };
  return [...node.childNodes].flatMap((child) => readRuns(child, inner));
}

function styleOf(element: HTMLElement): Omit<Run, 'text'> {
  switch (element.tagName) {
    case 'STRONG':
    case 'B':
      return { strong: true };
    case 'EM':
    case 'I':
      return { em: true };
    case 'A': {
      const href = safeHref(element.getAttribute('href') ?? '');
      return href === null ? {} : { href };
    }
    default:
      return {};
  }
}

/** Drops the line break that a browser leaves at the end of an edited paragraph. */
function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const joined = [...joinRuns(runs)];
  const last = joined.at(-1);
  if (last?.text.endsWith('\n') === true) joined[joined.length - 1] = { ...last, text: last.text.slice(0, -1) };
  return runsText(joined).trim() === '' ? [] : joined.filter((run) => run.text !== '');
}

/**
 * The DOM range of a span of the letter's plain text (`letterText` of what `readLetter` gives), null when it is not there.
 * Offsets count the blank line between blocks and the mark of list items, which the element does not hold.
 */
export function findRange(element: HTMLElement, start: number, end: number): Range | null {
  let at = 0;
  let from: readonly [Node, number] | null = null;
  let to: readonly [Node, number] | null = null;
  let first = true;
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const length = node.textContent?.length ?? 0;
      if (from === null && start < at + length) from = [node, Math.max(0, start - at)];
      if (to === null && end <= at + length) to = [node, Math.max(0, end - at)];
      at += length;
    } else if (node instanceof HTMLElement && node.tagName === 'BR') at += 1;
    else for (const child of node.childNodes) visit(child);
  };
  for (const block of element.children) {
    if ((block.textContent ?? '').trim() === '') continue;
    if (!first) at += 2;
    first = false;
    if (block.tagName !== 'UL' && block.tagName !== 'OL') {
      visit(block);
      continue;
    }
    [...block.children].forEach((item, index) => {
      at += index > 0 ? 1 + listMark.length : listMark.length;
      visit(item);
    });
  }
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...(from as [Node, number]));
  range.setEnd(...(to as [Node, number]));
  return range;
}

/** Leads from a finding to its words: the caret goes into the letter, on them. Null when they are not there. */
export function selectInLetter(start: number, end: number): Range | null {
  const editor = document.querySelector<HTMLElement>(`[${letterMark}]`);
  const range = editor === null ? null : findRange(editor, start, end);
  if (editor === null || range === null) return null;
  editor.focus({ preventScroll: true });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  (range.startContainer.parentElement ?? editor).scrollIntoView?.({ block: 'center' });
  return range;
}

/**
 * Puts other words in the place of a span of the letter's plain text, as if they were typed: the browser's undo takes
 * them back. A hole they leave to fill (« … ») is selected.
 */
export function replaceInLetter(start: number, end: number, words: string): void {
  const range = selectInLetter(start, end);
  if (range === null) return;
  if (!document.execCommand?.('insertText', false, words)) {
    range.deleteContents();
    range.insertNode(document.createTextNode(words));
    range.commonAncestorContainer.parentElement?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const hole = words.indexOf('…');
  if (hole !== -1) selectInLetter(start + hole, start + hole + 1);
}

/** The attribute that the letter's editable element carries. */
export const letterMark = 'data-letter';
