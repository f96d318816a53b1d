import { Parser } from 'htmlparser2';
import { longestVisibleText, stripInvisible, type Line } from '../line';
import { black, looksTheSame, parseColour, white, type Colour } from './css-colour';
import { readSeenRules, readSeenStyle, type SeenStyle } from './hiding-style';

/**
 * HTML as the lines a person sees: one pass of a SAX parser, no tree. Cells of a table row are kept on one line,
 * separated by a tab, so that a form's label and value stay together.
 */
export function readVisibleLines(html: string): readonly Line[] {
  const reader = new VisibleTextReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  for (let at = 0; at < html.length && !reader.isFull; at += chunkLength)
    parser.write(html.slice(at, at + chunkLength));
  parser.end();
  return reader.lines;
}

const chunkLength = 65_536;

interface Frame {
  readonly name: string;
  readonly gone: boolean;
  readonly invisible: boolean;
  readonly tiny: boolean;
  readonly colour: Colour | null;
  readonly background: Colour | null;
  readonly sameColour: boolean;
  readonly depth: number;
  readonly signature: boolean;
  readonly preformatted: boolean;
}

const root: Frame = {
  name: '',
  gone: false,
  invisible: false,
  tiny: false,
  colour: black,
  background: white,
  sameColour: false,
  depth: 0,
  signature: false,
  preformatted: false,
};

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const neverShown = new Set(
  'head title script style template iframe object svg math select textarea noframes audio video canvas datalist xml'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const spacedBlocks = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre'.split(' '));

/** Marks that clients leave where the quoted message begins. */
const quoteMarks =
  /divrplyfwdmsg|appendonsend|gmail_quote|gmail_attr|moz-cite-prefix|moz-forward-container|yahoo_quoted|protonmail_quote|reply-intro|replyforwardmessage|outlookmessageheader|x_divrplyfwdmsg|zmail_extra|mail-editor-reference-message|quoted_message|originalmessage/i;
const signatureMarks =
  /^(?:x_)*(?:signature|gmail_signature|moz-signature|ms-outlook-mobile-signature|applemailsignature|protonmail_signature_block)/i;

class VisibleTextReader {
  readonly lines: Line[] = [];
  isFull = false;

  private readonly frames: Frame[] = [root];
  private rules: ReadonlyMap<string, SeenStyle> = new Map();
  private sheet: string | null = null;
  private current = '';
  private lineFrame: Frame = root;
  private pendingSpace = false;
  private quoteMarkAhead = false;
  private seen = 0;
  private blankAhead = false;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'style') this.sheet = '';
    if (name === 'br') this.breakLine();
    else if (name === 'hr') {
      this.breakLine();
      this.quoteMarkAhead = true;
    }
    if (voidElements.has(name)) return;
    const parent = this.top();
    if (blocks.has(name)) this.openBlock(name);
    if (name === 'td' || name === 'th' || name === 'dd') this.openCell();
    const frame = parent.gone ? this.goneFrame(name, parent) : this.frameOf(name, attributes, parent);
    this.frames.push(frame);
    const marks = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
    if (marks.length > 1 && quoteMarks.test(marks)) {
      this.breakLine();
      this.quoteMarkAhead = true;
    }
  }

  ontext(text: string): void {
    if (this.sheet !== null) {
      if (this.sheet.length < 200_000) this.sheet += text;
      return;
    }
    const frame = this.top();
    if (frame.gone || frame.invisible || frame.tiny || frame.sameColour) return;
    if (frame.preformatted) {
      const parts = text.split('\n');
      parts.forEach((part, index) => {
        if (index > 0) this.breakLine();
        this.append(part.replace('\r', ''), frame);
      });
      return;
    }
    const collapsed = /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
    if (collapsed === ' ' || collapsed === '') {
      if (collapsed !== '' && this.current !== '') this.pendingSpace = true;
      return;
    }
    const starts = collapsed.startsWith(' ');
    const ends = collapsed.endsWith(' ');
    if (starts) this.pendingSpace = this.current !== '';
    this.append(collapsed.slice(starts ? 1 : 0, ends ? -1 : undefined), frame);
    this.pendingSpace = ends;
  }

  onclosetag(name: string): void {
    if (name === 'style' && this.sheet !== null) {
      this.rules = new Map([...this.rules, ...readSeenRules(this.sheet)]);
      this.sheet = null;
    }
    if (voidElements.has(name)) return;
    if (this.frames.length > 1 && this.top().name === name) this.frames.pop();
    if (name === 'dd') this.breakLine(false);
    if (blocks.has(name) && name !== 'dt') {
      this.breakLine(false);
      if (spacedBlocks.has(name)) this.blankAhead = true;
    }
  }

  onend(): void {
    this.breakLine(false);
  }

  private top(): Frame {
    return this.frames.at(-1) ?? root;
  }

  private append(text: string, frame: Frame): void {
    if (text === '') return;
    if (this.current === '') this.lineFrame = frame;
    else if (this.pendingSpace) this.current += ' ';
    this.pendingSpace = false;
    this.current += text;
    this.seen += text.length;
    if (this.seen > longestVisibleText) this.isFull = true;
  }

  /** An explicit break (`br`) on an empty line is a blank line; the end of a block is not. */
  private breakLine(keepBlank = true): void {
    const text = this.current;
    this.current = '';
    this.pendingSpace = false;
    if (text === '') {
      if (keepBlank && this.lines.length > 0) this.blankAhead = true;
      return;
    }
    const { depth, signature } = this.lineFrame;
    if (this.blankAhead && this.lines.length > 0) this.lines.push({ text: '', depth, signature });
    this.blankAhead = false;
    this.lines.push({
      text: stripInvisible(text).replace(/[ \u00a0]+$/, ''),
      depth,
      signature,
      ...(this.quoteMarkAhead ? { quoteMark: true } : {}),
    });
    this.quoteMarkAhead = false;
  }

  private openBlock(name: string): void {
    this.breakLine(false);
    if (spacedBlocks.has(name)) this.blankAhead = true;
  }

  private openCell(): void {
    if (this.current !== '' && !this.current.endsWith('\t')) this.current += '\t';
    this.pendingSpace = false;
  }

  private goneFrame(name: string, parent: Frame): Frame {
    return parent.name === name ? parent : { ...parent, name };
  }

  private frameOf(name: string, attributes: Readonly<Record<string, string>>, parent: Frame): Frame {
    const style = this.styleOf(name, attributes);
    const isQuote =
      name === 'blockquote' && (attributes['type'] === 'cite' || 'cite' in attributes || !looksLikeIndent(attributes));
    const marks = attributes['id'] ?? attributes['class'];
    const background =
      style.background === undefined ? parent.background : seenThrough(style.background, parent.background);
    const colour = style.colour === undefined ? (name === 'a' ? null : parent.colour) : style.colour;
    return {
      name,
      gone: neverShown.has(name) || 'hidden' in attributes || (style.gone ?? false),
      invisible: style.invisible ?? parent.invisible,
      tiny: style.tiny ?? parent.tiny,
      colour,
      background,
      sameColour: colour !== null && background !== null && looksTheSame(colour, background),
      depth: parent.depth + (isQuote ? 1 : 0),
      signature:
        parent.signature ||
        (marks !== undefined &&
          (signatureMarks.test(attributes['id'] ?? '') || signatureMarks.test(attributes['class'] ?? ''))),
      preformatted: parent.preformatted || name === 'pre',
    };
  }

  private styleOf(name: string, attributes: Readonly<Record<string, string>>): SeenStyle {
    const inline = attributes['style'];
    const bgcolor = attributes['bgcolor'];
    const color = attributes['color'];
    let style: SeenStyle = inline === undefined ? noStyle : readSeenStyle(inline);
    if (bgcolor !== undefined) style = { background: parseColour(bgcolor), ...style };
    if (attributes['background'] !== undefined) style = { background: null, ...style };
    if (name === 'font') {
      if (color !== undefined) style = { colour: parseColour(color), ...style };
    }
    if (this.rules.size > 0) style = { ...this.ruleStyle(name, attributes), ...style };
    return style;
  }

  private ruleStyle(name: string, attributes: Readonly<Record<string, string>>): SeenStyle {
    let style = this.rules.get(name) ?? noStyle;
    const add = (selector: string) => {
      const found = this.rules.get(selector);
      if (found !== undefined) style = { ...style, ...found };
    };
    const classes = attributes['class'];
    if (classes !== undefined)
      for (const one of classes.toLowerCase().split(/\s+/)) {
        add(`.${one}`);
        add(`${name}.${one}`);
      }
    const id = attributes['id'];
    if (id !== undefined) {
      add(`#${id.toLowerCase()}`);
      add(`${name}#${id.toLowerCase()}`);
    }
    return style;
  }
}

const noStyle: SeenStyle = {};

function seenThrough(background: Colour | null, behind: Colour | null): Colour | null {
  return background !== null && background.alpha < 0.06 ? behind : background;
}

/** Editors indent a paragraph with a blockquote that has only margins. */
function looksLikeIndent(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes['style'] ?? '';
  return attributes['class'] === undefined && style.includes('margin') && !style.includes('border-left');
}
