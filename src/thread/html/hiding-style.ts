import { parseColour, type Colour } from './css-colour';

/** What a style says about being seen. `undefined` means it says nothing, and the parent decides. */
export interface SeenStyle {
  /** Hidden for good, children included. */
  readonly gone?: boolean;
  /** Visibility and font size are inherited, and a child may set them again. */
  readonly invisible?: boolean;
  readonly tiny?: boolean;
  readonly colour?: Colour | null;
  readonly background?: Colour | null;
}

/** Nothing under this can be read, whatever the zoom a person would think of using. */
const smallestReadablePx = 2;

const cache = new Map<string, SeenStyle>();

/** Reads a `style` attribute or the declarations of a rule. Mail repeats its styles, hence the cache. */
export function readSeenStyle(declarations: string): SeenStyle {
  const known = cache.get(declarations);
  if (known !== undefined) return known;
  const style = parseSeenStyle(declarations);
  if (cache.size > 500) cache.clear();
  if (declarations.length < 500) cache.set(declarations, style);
  return style;
}

function parseSeenStyle(declarations: string): SeenStyle {
  const set = new Map<string, string>();
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    set.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  const background = set.get('background-color') ?? set.get('background');
  const colour = set.get('color');
  const visibility = set.get('visibility');
  const fontSize = pixels(set.get('font-size'));
  return {
    ...(isGone(set) ? { gone: true } : {}),
    ...(visibility === undefined ? {} : { invisible: visibility === 'hidden' || visibility === 'collapse' }),
    ...(fontSize === null ? {} : { tiny: fontSize < smallestReadablePx }),
    ...(colour === undefined ? {} : { colour: parseColour(colour) }),
    ...(background === undefined ? {} : { background: readBackground(background) }),
  };
}

/** A picture, or a word we do not know, may be of any colour. */
function readBackground(value: string): Colour | null {
  return value.includes('url(') || value.includes('gradient') ? null : parseColour(firstToken(value));
}

function firstToken(value: string): string {
  return value.startsWith('rgb') ? value.slice(0, value.indexOf(')') + 1) : (value.split(/\s/, 1)[0] ?? '');
}

function isGone(set: ReadonlyMap<string, string>): boolean {
  if (set.get('display') === 'none' || set.get('mso-hide') === 'all') return true;
  if (set.get('content-visibility') === 'hidden') return true;
  const opacity = set.get('opacity');
  if (opacity !== undefined && parseFloat(opacity) < 0.06) return true;
  if (
    clips(set) &&
    (isZero(set, 'max-height') || isZero(set, 'height') || isZero(set, 'max-width') || isZero(set, 'width'))
  )
    return true;
  const position = set.get('position');
  if (position === 'absolute' || position === 'fixed') {
    if (['left', 'right', 'top', 'bottom'].some((side) => farAway(set.get(side)))) return true;
    if (
      set
        .get('clip')
        ?.replace(/[\s,]|px/g, '')
        .startsWith('rect(0000') ??
      false
    )
      return true;
  }
  if (farAway(set.get('text-indent')) || farAway(set.get('margin-left')) || farAway(set.get('margin-top'))) return true;
  if (/inset\(\s*(?:100|[5-9]\d)%/.test(set.get('clip-path') ?? '')) return true;
  return /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(set.get('transform') ?? '');
}

function clips(set: ReadonlyMap<string, string>): boolean {
  return (set.get('overflow') ?? set.get('overflow-y') ?? set.get('overflow-x') ?? '').includes('hidden');
}

function isZero(set: ReadonlyMap<string, string>, property: string): boolean {
  const value = pixels(set.get(property));
  return value !== null && value <= 1;
}

function farAway(value: string | undefined): boolean {
  const distance = pixels(value);
  return distance !== null && distance <= -300;
}

/** Lengths in pixels; null for what depends on something else (`auto`, `%` other than 0). */
function pixels(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = parseFloat(value);
  if (Number.isNaN(number)) return null;
  if (number === 0) return 0;
  const unit = value.replace(/^[-+.\d]+/, '').trim();
  if (unit === 'px' || unit === '') return number;
  if (unit === 'pt') return number * 1.333;
  if (unit === 'em' || unit === 'rem') return number * 16;
  return unit === 'cm' ? number * 37.8 : null;
}

/**
 * The simple selectors (`.x`, `#x`, `p`, `p.x`) of a style sheet with what they say about being seen.
 * Rules inside `@media` and the like depend on the screen: they are not read.
 */
export function readSeenRules(sheet: string): ReadonlyMap<string, SeenStyle> {
  const rules = new Map<string, SeenStyle>();
  const css = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, ' ');
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = css.slice(at, open).trim();
    if (prelude.includes('@')) {
      at = afterBlock(css, open);
      continue;
    }
    const close = css.indexOf('}', open);
    if (close < 0) break;
    const style = readSeenStyle(css.slice(open + 1, close));
    if (Object.keys(style).length > 0)
      for (const selector of prelude.split(',')) {
        const simple = selector.trim().toLowerCase();
        if (/^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/.test(simple) && simple !== '')
          rules.set(simple, { ...rules.get(simple), ...style });
      }
    at = close + 1;
  }
  return rules;
}

function afterBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return css.length;
}
