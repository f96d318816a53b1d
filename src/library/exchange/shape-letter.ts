import { escapeMarks, type Inline } from '../../letter/rendering/marked-text';
import type { LetterLanguage, MissingFact } from '../../letter/request';
import { fold } from '../../text/fold';
import { mostOfText, oneLine, wordsOf, type BroughtBlock, type BroughtText } from './brought-text';
import type { ExchangeNote } from './exchange-note';
import { findPlaceholders } from './find-placeholders';

/** A brought text in the parts of our letters, each in the language of templates. */
export interface ShapedLetter {
  /** Null when it is ours, word for word: « Bonjour », the first name, a comma. */
  readonly greeting: string | null;
  readonly body: string;
  /** Null when the text says none. */
  readonly close: string | null;
  /** '' when it has none. */
  readonly subject: string;
  readonly needs: readonly MissingFact[];
  /** What was changed in it. */
  readonly notes: readonly ExchangeNote[];
}

export type Shaping =
  | { readonly name: 'shaped'; readonly letter: ShapedLetter }
  | { readonly name: 'refused'; readonly notes: readonly ExchangeNote[] };

const greets =
  /^(?:bonjour|bonsoir|hello|hi|hey|dear|chere?s?|madame|monsieur|salut|good (?:morning|afternoon))(?![a-z])/;
const closes =
  /^(?:(?:bien|tres|plus)? ?(?:cordialement|sincerement|respectueusement|amicalement)|bien a (?:vous|toi)|(?:nos |mes )?(?:meilleures|sinceres|cordiales) salutations|salutations|(?:avec )?(?:nos|mes|tous nos|tous mes) (?:meilleurs|sinceres) (?:voeux|sentiments)|belle (?:suite|journee|continuation)(?: a (?:vous|toi))?|bonne (?:continuation|journee)|a bientot|(?:kind|best|warm|kindest|warmest|with kind|with best) (?:regards|wishes)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|best|all the best|many thanks|take care)[\s,.!]*$/;
/** « Je vous prie d’agréer, Madame, … mes salutations distinguées. » */
const closesAtLength = /^(?:je|nous) (?:vous|te) prie|^veuillez (?:agreer|recevoir|croire)/;

/** The parts of a text, or why it cannot be a letter. Nothing of it is a tag, a mark or a brace of its own any more. */
export function shapeLetter(text: BroughtText, language: LetterLanguage): Shaping {
  const { file } = text;
  const all = text.blocks.map(wordsOf).join('\n\n');
  if (all.length > mostOfText.characters)
    return {
      name: 'refused',
      notes: [{ file, line: text.line, fault: { kind: 'too-long', most: mostOfText.characters } }],
    };
  const writing = new Writing(file, language, all);
  const { greeting, body, close, signature } = partBlocks(text.blocks);
  const notes: ExchangeNote[] = [];
  if (signature !== null)
    notes.push({ file, line: signature.line, fault: { kind: 'signature-left', words: signature.words } });
  if (body.length === 0) return { name: 'refused', notes: [{ file, line: text.line, fault: { kind: 'no-text' } }] };
  const write = (blocks: readonly BroughtBlock[]): string => blocks.map((block) => writing.block(block)).join('\n\n');
  const hello = write(greeting);
  const letter = {
    greeting: /^(?:Bonjour|Hello|Hi) \{\{firstName\}\} ?,?$/.test(hello) || hello === '' ? null : hello,
    body: write(body),
    close: close.length === 0 ? null : write(close),
    subject: writing.line(oneLine(text.subject, 200), text.line),
    needs: [...writing.needs],
    notes: [...notes, ...writing.guesses],
  };
  return writing.unknown.length > 0 ? { name: 'refused', notes: writing.unknown } : { name: 'shaped', letter };
}

/** Writes blocks as marked text with fields, and remembers what it met. */
class Writing {
  readonly needs = new Set<MissingFact>();
  readonly unknown: ExchangeNote[] = [];
  readonly guesses: ExchangeNote[] = [];

  constructor(
    private readonly file: string,
    private readonly language: LetterLanguage,
    private readonly all: string,
  ) {}

  block(block: BroughtBlock): string {
    return block.kind === 'list'
      ? block.items.map((item) => `- ${this.inlines(item, block.line)}`).join('\n')
      : this.inlines(block.content, block.line);
  }

  line(text: string, line: number): string {
    return this.inlines([{ kind: 'text', text }], line);
  }

  private inlines(inlines: readonly Inline[], line: number): string {
    let source = '';
    let before = '';
    const open: string[] = [];
    for (const inline of inlines) {
      if (inline.kind === 'break') {
        source = `${source.trimEnd()}\\\n`;
        before += '\n';
      } else if (inline.kind === 'link') {
        source += `[${inline.words}](${inline.href})`;
        before += inline.words;
      } else if (inline.kind === 'text') {
        source += this.text(inline.text, before, line);
        before += inline.text;
      } else source += stress(inline, open);
    }
    return source.trim();
  }

  private text(text: string, before: string, line: number): string {
    const words = text
      .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, keptSpace)
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
    return findPlaceholders(words, this.language, before, this.all)
      .map((piece) => {
        switch (piece.kind) {
          case 'words':
            return escapeMarks(piece.words);
          case 'unknown':
            this.unknown.push({
              file: this.file,
              line,
              fault: { kind: 'unknown-hole', written: oneLine(piece.written) },
            });
            return '';
          case 'field':
            if (piece.needs !== null) this.needs.add(piece.needs);
            if (piece.isGuess)
              this.guesses.push({ file: this.file, line, fault: { kind: 'hole-guessed', field: piece.source } });
            return piece.source;
        }
      })
      .join('');
  }
}

/** Spaces that hold words together are kept; tabs and line ends are plain ones. */
function keptSpace(spaces: string): string {
  return /^[\u00a0\u202f]$/.test(spaces) ? spaces : ' ';
}

/** Only what closes the stress that is open: marks that cross each other would show as stars. */
function stress(inline: Extract<Inline, { kind: 'open' | 'close' }>, open: string[]): string {
  const mark = inline.mark === 'strong' ? '**' : '*';
  if (inline.kind === 'open') {
    if (open.length > 0) return '';
    open.push(mark);
    return mark;
  }
  if (open.at(-1) !== mark) return '';
  open.pop();
  return mark;
}

interface Parts {
  readonly greeting: readonly BroughtBlock[];
  readonly body: readonly BroughtBlock[];
  readonly close: readonly BroughtBlock[];
  /** What stands under the closing words: the mail client adds the recruiter’s own. */
  readonly signature: { readonly words: string; readonly line: number } | null;
}

function partBlocks(blocks: readonly BroughtBlock[]): Parts {
  const [first, rest] = splitGreeting(blocks);
  for (const [index, block] of rest.entries()) {
    if (block.kind !== 'paragraph' || index === 0 || rest.length - index > 8) continue;
    const [line, under] = splitAtBreak(block);
    const words = fold(wordsOf(line)).trim();
    const isClose = closes.test(words) || (closesAtLength.test(words) && words.length < 300);
    if (!isClose || words === '') continue;
    const below = [...(under === null ? [] : [under]), ...rest.slice(index + 1)];
    const signed = oneLine(below.map(wordsOf).join(' '));
    return {
      greeting: first,
      body: rest.slice(0, index),
      close: [line],
      signature: signed === '' ? null : { words: signed, line: below[0]?.line ?? block.line },
    };
  }
  return { greeting: first, body: rest, close: [], signature: null };
}

function splitGreeting(blocks: readonly BroughtBlock[]): readonly [readonly BroughtBlock[], readonly BroughtBlock[]] {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind !== 'paragraph') return [[], blocks];
  const [line, under] = splitAtBreak(first);
  const words = fold(wordsOf(line)).trim();
  if (!greets.test(words) || words.length > 80 || /[.?;]\s/.test(words)) return [[], blocks];
  return [[line], under === null ? rest : [under, ...rest]];
}

/** The first line of a paragraph, and what is under it. */
function splitAtBreak(
  block: BroughtBlock & { readonly kind: 'paragraph' },
): readonly [BroughtBlock, BroughtBlock | null] {
  const at = block.content.findIndex(({ kind }) => kind === 'break');
  if (at < 0) return [block, null];
  const under = { ...block, content: block.content.slice(at + 1) };
  return [{ ...block, content: block.content.slice(0, at) }, wordsOf(under).trim() === '' ? null : under];
}
