import { parseColour, type Colour } from './css-colour';
import { readDeclarations, splitOutside, type Declarations } from './css-declarations';
import { pixels } from './css-length';

/** What a style says about being seen. `undefined` means it says nothing, and the parent decides. */
export interface SeenStyle {
  /** Hidden for good, children included. */
  readonly gone?: boolean;
  /** 0 to 1; that of a parent weighs on its children. */
  readonly opacity?: number;
  /** Visibility, font size and colour are inherited, and a child may set them again. */
  readonly invisible?: boolean;
  /** In pixels, or as a share of the parent’s. */
  readonly fontSize?: { readonly pixels: number } | { readonly share: number };
  readonly colour?: Colour | null;
  readonly background?: Colour | null;
}

/** Reads declarations already put together by the cascade. */
export function seenStyleOf(declarations: Declarations): SeenStyle {
  const get = (property: string) => declarations.get(property)?.value;
  const visibility = get('visibility');
  const opacity = opacityOf(get);
  const fontSize = readFontSize(get('font-size'));
  const colour = readColour(get, '-webkit-text-fill-color') ?? readColour(get, 'color');
  const background = readBackground(get);
  return {
    ...(isGone(get) ? { gone: true } : {}),
    ...(opacity === 1 ? {} : { opacity }),
    ...(visibility === undefined || !/^[vhc]/.test(visibility) ? {} : { invisible: visibility !== 'visible' }),
    ...(fontSize === null ? {} : { fontSize }),
    ...(colour === undefined ? {} : { colour: colour.known }),
    ...(background === undefined ? {} : { background }),
  };
}

const cache = new Map<string, SeenStyle>();

/** Reads a `style` attribute alone. Mail repeats its styles, hence the cache. */
export function readSeenStyle(written: string): SeenStyle {
  const known = cache.get(written);
  if (known !== undefined) return known;
  const style = seenStyleOf(readDeclarations(written));
  if (cache.size > 500) cache.clear();
  if (written.length < 500) cache.set(written, style);
  return style;
}

type Get = (property: string) => string | undefined;

function opacityOf(get: Get): number {
  const opacity = fraction(get('opacity')) ?? 1;
  const filter = fraction(/opacity\(([^()]*)\)/.exec(get('filter') ?? '')?.[1]?.trim()) ?? 1;
  return Math.min(1, Math.max(0, opacity)) * Math.min(1, Math.max(0, filter));
}

/** `.5` or `50%`. */
function fraction(value: string | undefined): number | null {
  const number = value === undefined ? NaN : parseFloat(value);
  return Number.isNaN(number) ? null : value?.endsWith('%') === true ? number / 100 : number;
}

function readFontSize(value: string | undefined): NonNullable<SeenStyle['fontSize']> | null {
  if (value === undefined) return null;
  const share = /^([-+.\de]+)(%|em)$/.exec(value);
  if (share !== null) return { share: Number(share[1]) / (share[2] === '%' ? 100 : 1) };
  const size = pixels(value);
  if (size !== null) return { pixels: size };
  return /^(?:x|s|m|l)/.test(value) ? { pixels: 16 } : null;
}

/** `known` is null for a colour we cannot compute; undefined when the parent’s holds. */
function readColour(get: Get, property: string): { readonly known: Colour | null } | undefined {
  const value = resolve(get, get(property));
  if (value === undefined || /^(?:inherit|unset|revert|currentcolor)/.test(value)) return undefined;
  if (value === 'initial') return { known: { red: 0, green: 0, blue: 0, alpha: 1 } };
  return { known: parseColour(value) };
}

/** A custom property set beside its use, or its fallback. */
function resolve(get: Get, value: string | undefined): string | undefined {
  const use = value === undefined ? null : /^var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)$/.exec(value);
  if (use === null) return value?.includes('var(') === true ? undefined : value;
  return get(use[1] ?? '') ?? use[2]?.trim();
}

/** A picture, or a word we do not know, may be of any colour. */
function readBackground(get: Get): Colour | null | undefined {
  const image = get('background-image');
  if (image !== undefined && (image.includes('url(') || image.includes('gradient('))) return pictureColour(image);
  const value = resolve(get, get('background-color'));
  if (value === undefined || value === 'inherit') return undefined;
  return parseColour(value);
}

/** A gradient from a colour to itself is that colour. */
function pictureColour(image: string): Colour | null {
  const stops = /gradient\(([^()]*)\)/.exec(image)?.[1]?.split(',') ?? [];
  const colours = stops.map((stop) => parseColour(stop)).filter((colour) => colour !== null);
  const [first] = colours;
  const same =
    first !== undefined && colours.length === stops.length && new Set(stops.map((one) => one.trim())).size === 1;
  return same ? first : null;
}

function isGone(get: Get): boolean {
  if (get('display') === 'none' || get('mso-hide') === 'all') return true;
  if (get('content-visibility') === 'hidden') return true;
  if ((fraction(get('zoom')) ?? 1) < 0.1 && get('zoom') !== '0') return true;
  if ((pixels(/blur\(([^()]*)\)/.exec(get('filter') ?? '')?.[1]?.trim()) ?? 0) >= 20) return true;
  return isSqueezed(get) || isAway(get) || isClipped(get) || isTransformedAway(get);
}

/** No height or no width, and what overflows is not shown. */
function isSqueezed(get: Get): boolean {
  const clips = ['overflow-x', 'overflow-y'].some((property) =>
    /^(?:hidden|clip|scroll|auto|overlay)/.test(get(property) ?? ''),
  );
  if (!clips) return false;
  const none = (property: string) => {
    const size = pixels(get(property));
    return size !== null && size <= 1;
  };
  const reserved = (pixels(get('min-height')) ?? 0) > 1;
  return (
    none('max-height') ||
    (none('height') && !reserved) ||
    none('max-width') ||
    none('width') ||
    /^0(?:%|[a-z]+)?$/.test(get('width') ?? '') ||
    get('line-height') === '0' ||
    (pixels(get('line-height')) ?? 1) === 0 ||
    (pixels(get('padding-left')) ?? 0) >= farAhead
  );
}

/** Beyond the left or top edge no scroll bar leads; to the right or below one must be very far. */
const farBack = -300;
const farAhead = 3_000;
/** 100 % and 100vw are far back, and the 50 % by which a block is centred are not. */
const percent = 3.4;

function isFar(value: string | undefined): boolean {
  const distance = pixels(value, percent);
  return distance !== null && (distance <= farBack || distance >= farAhead);
}

function isAway(get: Get): boolean {
  const position = get('position') ?? '';
  if (
    /^(?:absolute|fixed|relative)$/.test(position) &&
    ['left', 'right', 'top', 'bottom'].some((side) => isFar(get(side)))
  )
    return true;
  // `left: 50%; margin-left: -300px` centres a page of 600 pixels.
  const centred = get('left') === '50%' && (pixels(get('margin-left')) ?? 0) > -1_000;
  return isFar(get('text-indent')) || (isFar(get('margin-left')) && !centred) || isFar(get('margin-top'));
}

function isClipped(get: Get): boolean {
  const rect = /^rect\(([^()]*)\)/
    .exec(get('clip') ?? '')?.[1]
    ?.trim()
    .split(/[\s,]+/);
  if (rect !== undefined && /^(?:absolute|fixed)$/.test(get('position') ?? '')) {
    const [top = null, right = null, bottom = null, left = null] = rect.map((side) => pixels(side));
    if (top !== null && bottom !== null && bottom - top <= 1) return true;
    if (left !== null && right !== null && right - left <= 1) return true;
  }
  const path = get('clip-path') ?? '';
  if (/^inset\(\s*(?:100|[5-9]\d)(?:\.\d+)?%/.test(path)) return true;
  if (/^(?:circle|ellipse)\(\s*0*\.?0*(?:px|%|em)?[\s)]/.test(path)) return true;
  const corners = /^polygon\(([^()]*)\)/
    .exec(path)?.[1]
    ?.split(',')
    .map((corner) => corner.trim().split(/\s+/));
  if (corners !== undefined && (isOneLine(corners, 0) || isOneLine(corners, 1))) return true;
  return /gradient\(\s*(?:to [a-z ]+,\s*)?transparent(?:\s*,\s*transparent)+\s*\)/.test(get('mask-image') ?? '');
}

function isOneLine(corners: readonly (readonly string[])[], axis: 0 | 1): boolean {
  const places = new Set(corners.map((corner) => parseFloat(corner[axis] ?? '')));
  return places.size === 1;
}

const smallestScale = 0.06;

function isTransformedAway(get: Get): boolean {
  const calls = Array.from(
    (get('transform') ?? '').matchAll(/([a-z\d]+)\(([^()]*)\)/g),
    ([, name = '', inside = '']) => ({
      name,
      values: inside.split(',').map((value) => value.trim()),
    }),
  );
  const call = (name: string, property: string) => {
    const value = get(property);
    return value === undefined || value === 'none' ? [] : [{ name, values: splitOutside(value, ' ') }];
  };
  return [...calls, ...call('translate', 'translate'), ...call('scale', 'scale')].some(({ name, values }) => {
    if (name.startsWith('translate')) return values.some((value) => !value.endsWith('%') && isFar(value));
    if (name.startsWith('scale') && name !== 'scalez')
      return values.slice(0, 2).some((value) => Math.abs(fraction(value) ?? 1) < smallestScale);
    return (
      (name === 'rotatex' || name === 'rotatey') &&
      /^-?(?:9[0-9]|27[0])deg$|^-?\.?0?\.25turn$/.test(values[0] ?? '') &&
      !/^-?9[1-9]/.test(values[0] ?? '')
    );
  });
}
