import { longestVisibleText, stripInvisible, type Line } from '../line';
import { black, looksTheSame, parseColour, white, type Colour } from './css-colour';
import { cascade, readDeclarations, type Declarations } from './css-declarations';
import { deepestNesting, feedHtml, mostTags, voidElements } from './feed-html';
import { readSeenStyle, seenStyleOf, type SeenStyle } from './hiding-style';
import { readSheets } from './read-sheets';
import type { StyledElement, StyleSheet } from './style-sheet';

/**
 * HTML as the lines a person sees: one pass of a SAX parser, no tree. Cells of a table row are kept on one line,
 * separated by a tab, so that a form's label and value stay together.
 */
export function readVisibleLines(html: string): readonly Line[] {
  const reader = new VisibleTextReader(readSheets(html));
  feedHtml(html, reader);
  return reader.lines;
}

interface Frame extends StyledElement {
  readonly parent: Frame | null;
  readonly gone: boolean;
  /** Of a closed `details`, its summary alone is seen. */
  readonly summaryOnly: boolean;
  readonly opacity: number;
  readonly invisible: boolean;
  readonly fontSize: number;
  readonly colour: Colour | null;
  readonly background: Colour | null;
  readonly sameColour: boolean;
  readonly depth: number;
  readonly signature: boolean;
  readonly preformatted: boolean;
}

const root: Frame = {
  name: '',
  attributes: {},
  parent: null,
  gone: false,
  summaryOnly: false,
  opacity: 1,
  invisible: false,
  fontSize: 16,
  colour: black,
  background: white,
  sameColour: false,
  depth: 0,
  signature: false,
  preformatted: false,
};

const neverShown = new Set(
  'head title script style template iframe object svg math select textarea noframes audio video canvas datalist xml progress meter rp noembed'.split(
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
  private tags = 0;
  private current = '';
  private endsCell = false;
  private lineFrame: Frame = root;
  private pendingSpace = false;
  private quoteMarkAhead = false;
  private seen = 0;
  private blankAhead = false;
  private readonly ruledStyles = new Map<Declarations, Map<string, SeenStyle>>();

  constructor(private readonly sheets: StyleSheet) {}

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.tags += 1;
    if (this.tags > mostTags || this.frames.length > deepestNesting) this.isFull = true;
    if (name === 'br') this.breakLine();
    else if (name === 'hr') {
      this.breakLine();
      this.quoteMarkAhead = true;
    }
    if (voidElements.has(name)) return;
    const parent = this.top();
    if (blocks.has(name)) this.openBlock(name);
    if (name === 'td' || name === 'th' || name === 'dd') this.openCell();
    const frame =
      parent.gone || (parent.summaryOnly && name !== 'summary')
        ? this.goneFrame(name, parent)
        : this.frameOf(name, attributes, parent);
    this.frames.push(frame);
    const marks = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
    if (marks.length > 1 && quoteMarks.test(marks)) {
      this.breakLine();
      this.quoteMarkAhead = true;
    }
  }

  ontext(text: string): void {
    const frame = this.top();
    if (frame.gone || frame.summaryOnly || frame.invisible || frame.sameColour) return;
    if (frame.fontSize < smallestReadablePx || frame.opacity < leastOpacity) return;
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
    this.endsCell = false;
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
      text: withoutSpacesAfter(stripInvisible(text)),
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
    if (this.current !== '' && !this.endsCell) this.current += '\t';
    this.endsCell = true;
    this.pendingSpace = false;
  }

  private goneFrame(name: string, parent: Frame): Frame {
    return parent.gone && parent.name === name ? parent : { ...parent, name, gone: true };
  }

  private frameOf(name: string, attributes: Readonly<Record<string, string>>, parent: Frame): Frame {
    const style = this.styleOf({ name, attributes, parent });
    const isQuote =
      name === 'blockquote' && (attributes['type'] === 'cite' || 'cite' in attributes || !looksLikeIndent(attributes));
    const marks = attributes['id'] ?? attributes['class'];
    const background =
      style.background === undefined ? parent.background : seenThrough(style.background, parent.background);
    const inherited = name === 'a' && 'href' in attributes ? null : parent.colour;
    const colour = style.colour === undefined ? inherited : style.colour;
    const isClosed = (name === 'details' || name === 'dialog') && !('open' in attributes);
    return {
      name,
      attributes,
      parent,
      gone: neverShown.has(name) || 'hidden' in attributes || (style.gone ?? false) || (name === 'dialog' && isClosed),
      summaryOnly: name === 'details' && isClosed,
      opacity: parent.opacity * (style.opacity ?? 1),
      invisible: style.invisible ?? parent.invisible,
      fontSize: fontSizeOf(style, parent),
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

  /** What rules and a `style` attribute show together: a mail repeats both. */
  private ruledStyle(ruled: Declarations, inline: string): SeenStyle {
    const styles = this.ruledStyles.get(ruled) ?? new Map<string, SeenStyle>();
    const known = styles.get(inline);
    if (known !== undefined) return known;
    const style = seenStyleOf(inline === '' ? ruled : cascade(ruled, readDeclarations(inline)));
    styles.set(inline, style);
    this.ruledStyles.set(ruled, styles);
    return style;
  }

  private styleOf(element: StyledElement): SeenStyle {
    const { name, attributes } = element;
    const inline = attributes['style'];
    const ruled = this.sheets.isEmpty ? null : this.sheets.declarationsFor(element);
    let style: SeenStyle;
    if (ruled === null || ruled.size === 0) style = inline === undefined ? noStyle : readSeenStyle(inline);
    else style = this.ruledStyle(ruled, inline ?? '');
    const bgcolor = attributes['bgcolor'];
    const color = name === 'font' ? attributes['color'] : name === 'body' ? attributes['text'] : undefined;
    if (bgcolor !== undefined) style = { background: parseColour(bgcolor), ...style };
    if (attributes['background'] !== undefined) style = { background: null, ...style };
    if (color !== undefined) style = { colour: parseColour(color), ...style };
    return style;
  }
}

function withoutSpacesAfter(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end -= 1;
  return text.slice(0, end);
}

const noStyle: SeenStyle = {};

/** Nothing under these can be read, whatever the zoom a person would think of using. */
const smallestReadablePx = 2;
const leastOpacity = 0.06;

function fontSizeOf({ fontSize }: SeenStyle, parent: Frame): number {
  if (fontSize === undefined) return parent.fontSize;
  return 'pixels' in fontSize ? fontSize.pixels : fontSize.share * parent.fontSize;
}

function seenThrough(background: Colour | null, behind: Colour | null): Colour | null {
  return background !== null && background.alpha < 0.06 ? behind : background;
}

/** Editors indent a paragraph with a blockquote that has only margins. */
function looksLikeIndent(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes['style'] ?? '';
  return attributes['class'] === undefined && style.includes('margin') && !style.includes('border-left');
}
