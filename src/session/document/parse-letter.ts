import { joinRuns, safeHref, type Block, type LetterDocument, type Run } from './letter-document';

type Style = Omit<Run, 'text'>;

/** Reads the letters' own HTML: `p br ul li strong em a`. Any other tag is dropped and its text kept. */
export function parseLetter(html: string): LetterDocument {
  const blocks: Block[] = [];
  const styles: Style[] = [{}];
  let items: Run[][] | null = null;
  let runs: Run[] = [];

  const closeParagraph = (): void => {
    if (items === null && hasText(runs)) blocks.push({ kind: 'paragraph', runs: trimRuns(joinRuns(runs)) });
    if (items === null) runs = [];
  };
  const closeItem = (): void => {
    if (items !== null && hasText(runs)) items.push([...trimRuns(joinRuns(runs))]);
    runs = [];
  };
  const append = (written: string): void => {
    const text = runs.at(-1)?.text.endsWith('\n') === true ? written.replace(/^ +/, '') : written;
    if (text !== '') runs.push({ text, ...styles.at(-1) });
  };

  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      append(decodeEntities(token.text.replace(/[ \t\r\n]+/g, ' ')));
      continue;
    }
    switch (token.tag) {
      case 'p':
        closeParagraph();
        break;
      case 'br':
        append('\n');
        break;
      case 'ul':
        if (token.closing) {
          closeItem();
          if (items !== null && items.length > 0) blocks.push({ kind: 'list', items });
          items = null;
        } else {
          closeParagraph();
          items = [];
        }
        break;
      case 'li':
        closeItem();
        break;
      case 'strong':
      case 'em':
      case 'a':
        if (token.closing) {
          if (styles.length > 1) styles.pop();
        } else styles.push({ ...styles.at(-1), ...styleOf(token.tag, token.attributes) });
        break;
      default:
        break;
    }
  }
  closeParagraph();
  return blocks;
}

function* tokens(
  html: string,
): Generator<{ kind: 'text'; text: string } | { kind: 'tag'; tag: string; closing: boolean; attributes: string }> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { kind: 'text', text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    const close = html.indexOf('>', open);
    if (close === -1) return;
    const tag = /^(\/?)([a-z]+)([\s\S]*)$/i.exec(html.slice(open + 1, close));
    if (tag !== null)
      yield { kind: 'tag', tag: (tag[2] ?? '').toLowerCase(), closing: tag[1] === '/', attributes: tag[3] ?? '' };
    at = close + 1;
  }
}

function styleOf(tag: 'strong' | 'em' | 'a', attributes: string): Style {
  if (tag === 'strong') return { strong: true };
  if (tag === 'em') return { em: true };
  const href = safeHref(decodeEntities(/href="([^"]*)"/i.exec(attributes)?.[1] ?? ''));
  return href === null ? {} : { href };
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, word) => {
    if (word !== undefined) return namedEntities[String(word).toLowerCase()] ?? entity;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => run.text.trim() !== '');
}

/** Drops the spaces that stand at the edges of a block: they are the template's layout, not the letter's. */
function trimRuns(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, index) => {
      const start = index === 0 ? run.text.replace(/^[ \n]+/, '') : run.text;
      const end = index === runs.length - 1 ? trimEnd(start) : start;
      return { ...run, text: end };
    })
    .filter((run) => run.text !== '');
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
  return text.slice(0, end);
}
