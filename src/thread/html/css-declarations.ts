import { parseColour } from './css-colour';
import { pixels } from './css-length';

export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

/** Property to what is declared of it: longhands of the horizontal writing mode, lower case. */
export type Declarations = ReadonlyMap<string, Declared>;

/** A declaration is skipped, as a browser skips it, when its value is none: the one before it stays. */
const longestStyle = 4_000;

/** Reads the inside of a `style` attribute or of a rule. */
export function readDeclarations(written: string): Declarations {
  const found = new Map<string, Declared>();
  for (const declaration of splitOutside(withoutComments(written.slice(0, longestStyle)), ';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = unescape(declaration.slice(0, colon)).trim().toLowerCase();
    const whole = unescape(declaration.slice(colon + 1))
      .trim()
      .toLowerCase();
    const mark = whole.lastIndexOf('!');
    const important = mark >= 0 && whole.slice(mark + 1).trim() === 'important';
    const value = important ? whole.slice(0, mark).trim() : whole;
    for (const [longhand, part] of longhands(property, value)) {
      if (!isValid(longhand, part)) continue;
      if (important || found.get(longhand)?.important !== true) found.set(longhand, { value: part, important });
    }
  }
  return found;
}

/** What a browser would keep of two sources, the second the stronger at equal importance. */
export function cascade(weaker: Declarations, stronger: Declarations): Declarations {
  if (weaker.size === 0) return stronger;
  const merged = new Map(weaker);
  for (const [property, declared] of stronger)
    if (declared.important || merged.get(property)?.important !== true) merged.set(property, declared);
  return merged;
}

/** A comment parts two words; one that is never closed goes to the end. */
export function withoutComments(css: string): string {
  let open = css.indexOf('/*');
  if (open < 0) return css;
  const kept: string[] = [];
  let at = 0;
  while (open >= 0) {
    kept.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept.join(' ');
    at = close + 2;
    open = css.indexOf('/*', at);
  }
  kept.push(css.slice(at));
  return kept.join(' ');
}

/** Parts of a text between separators that stand outside quotes and parentheses. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

export function unescape(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_all, hex: string | undefined, character: string) => {
        const code = hex === undefined ? 0 : parseInt(hex, 16);
        return hex === undefined ? character : code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '\ufffd';
      })
    : text;
}

const logical: ReadonlyMap<string, string> = new Map([
  ['block-size', 'height'],
  ['inline-size', 'width'],
  ['max-block-size', 'max-height'],
  ['max-inline-size', 'max-width'],
  ['overflow-block', 'overflow-y'],
  ['overflow-inline', 'overflow-x'],
  ['margin-inline-start', 'margin-left'],
  ['margin-block-start', 'margin-top'],
  ['padding-inline-start', 'padding-left'],
  ['inset-inline-start', 'left'],
  ['inset-inline-end', 'right'],
  ['inset-block-start', 'top'],
  ['inset-block-end', 'bottom'],
  ['-webkit-transform', 'transform'],
  ['-webkit-clip-path', 'clip-path'],
  ['-webkit-mask', 'mask-image'],
  ['-webkit-mask-image', 'mask-image'],
  ['mask', 'mask-image'],
  ['-webkit-filter', 'filter'],
]);

const sides = ['top', 'right', 'bottom', 'left'] as const;

function longhands(property: string, value: string): readonly (readonly [string, string])[] {
  switch (property) {
    case 'margin':
    case 'padding':
      return fourSides(value).map((part, index) => [`${property}-${sides[index] ?? ''}`, part]);
    case 'inset':
      return fourSides(value).map((part, index) => [sides[index] ?? '', part]);
    case 'overflow': {
      const [x = '', y = x] = value.split(/\s+/);
      return [
        ['overflow-x', x],
        ['overflow-y', y],
      ];
    }
    case 'font': {
      const parts = splitOutside(value.replace(/\s*\/\s*/g, '/'), ' ');
      const size = parts.find((part) => /^[-+.\d]|^calc/.test(part) && !/^[1-9]00$/.test(part));
      const [fontSize = '', lineHeight = 'normal'] = size?.split('/') ?? [];
      return parts.length < 2 || size === undefined
        ? []
        : [
            ['font-size', fontSize],
            ['line-height', lineHeight],
          ];
    }
    case 'background': {
      const picture = value.includes('url(') || value.includes('gradient(');
      const colour = splitOutside(value, ' ').find((part) => isColour(part));
      return [
        ['background-color', colour ?? (value.includes('var(') ? value : 'transparent')],
        ['background-image', picture ? value : 'none'],
      ];
    }
    default:
      return [[logical.get(property) ?? property, value]];
  }
}

function fourSides(value: string): readonly string[] {
  const [top = '', right = top, bottom = top, left = right] = splitOutside(value, ' ').filter((part) => part !== '');
  return [top, right, bottom, left];
}

const inherited = /^(?:inherit|initial|unset|revert|revert-layer)$|var\(/;
const displays =
  /^(?:none|(?:block|inline|run-in|list-item|contents|flow|flow-root|ruby|math|(?:inline-|-webkit-)?(?:block|flex|grid|table|box)|table-[a-z-]+|ruby-[a-z]+)(?: [a-z-]+){0,2}|-[a-z-]+)$/;
const fontSizes = /^(?:(?:xx?|xxx)-(?:small|large)|small|medium|large|smaller|larger|x-large)$/;

function isValid(property: string, value: string): boolean {
  if (value === '') return false;
  if (inherited.test(value)) return true;
  switch (property) {
    case 'display':
      return displays.test(value);
    case 'visibility':
      return /^(?:visible|hidden|collapse)$/.test(value);
    case 'font-size':
      return fontSizes.test(value) || value.includes('(') || (pixels(value, 0.16) ?? -1) >= 0;
    case 'opacity':
      return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?%?$/.test(value) || value.includes('(');
    case 'color':
    case 'background-color':
    case '-webkit-text-fill-color':
      return isColour(value);
    case 'position':
      return /^(?:static|relative|absolute|fixed|sticky|-webkit-sticky)$/.test(value);
    case 'overflow-x':
    case 'overflow-y':
      return /^(?:visible|hidden|clip|scroll|auto|overlay)$/.test(value);
    default:
      return true;
  }
}

/** Colours in forms we cannot compute are still colours. */
function isColour(value: string): boolean {
  return (
    value === 'currentcolor' ||
    parseColour(value) !== null ||
    /^(?:ok)?(?:lab|lch)\(|^color(?:-mix)?\(|^light-dark\(/.test(value)
  );
}
