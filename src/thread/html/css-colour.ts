import { colourNames } from './colour-names';

/** Channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Null when the colour is written in a way we do not read: nothing is then concluded from it. */
export function parseColour(written: string): Colour | null {
  const text = written.trim().toLowerCase();
  if (text === 'transparent') return { ...black, alpha: 0 };
  if (text === 'windowtext') return black;
  if (text === 'window') return white;
  const call = /^(rgb|hsl|hwb)a?\(([^()]*)\)?$/.exec(text) ?? /^color\((srgb) ([^()]*)\)?$/.exec(text);
  if (call !== null) return parseCall(call[1] ?? '', call[2] ?? '');
  const digits = text.startsWith('#') ? text.slice(1) : (colourNames.get(text) ?? text);
  if (/^[0-9a-f]{3,4}$/.test(digits) && text.startsWith('#'))
    return fromHex(Array.from(digits, (digit) => digit + digit).join(''));
  // Six digits without their mark are a colour in the attributes of old mail.
  return /^[0-9a-f]{6}(?:[0-9a-f]{2})?$/.test(digits) ? fromHex(digits) : null;
}

function fromHex(digits: string): Colour {
  const channel = (at: number) => parseInt(digits.slice(at, at + 2), 16);
  return {
    red: channel(0),
    green: channel(2),
    blue: channel(4),
    alpha: digits.length === 8 ? channel(6) / 255 : 1,
  };
}

function parseCall(model: string, inside: string): Colour | null {
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const [first = '', second = '', third = '', last] = parts;
  if (parts.length < 3 || parts.length > 4) return null;
  const alpha = last === undefined ? 1 : amount(last, 1);
  const channels =
    model === 'rgb' || model === 'srgb'
      ? [first, second, third].map((part) => amount(part, 255) * (model === 'srgb' && !part.endsWith('%') ? 255 : 1))
      : (model === 'hsl' ? hslChannels : hwbChannels)(degrees(first), amount(second, 1, 100), amount(third, 1, 100));
  const [red = NaN, green = NaN, blue = NaN] = channels;
  return [red, green, blue, alpha].some(Number.isNaN) ? null : { red, green, blue, alpha };
}

/** A number, or a percentage of `whole`; a bare number is divided by `divisor`. */
function amount(part: string, whole: number, divisor = 1): number {
  if (part === 'none') return 0;
  return part.endsWith('%') ? (parseFloat(part) / 100) * whole : parseFloat(part) / divisor;
}

function degrees(part: string): number {
  const number = part === 'none' ? 0 : parseFloat(part);
  const factor = part.endsWith('turn') ? 360 : part.endsWith('grad') ? 0.9 : part.endsWith('rad') ? 180 / Math.PI : 1;
  return (((number * factor) % 360) + 360) % 360;
}

function hslChannels(hue: number, saturation: number, lightness: number): readonly number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}

function hwbChannels(hue: number, whiteness: number, blackness: number): readonly number[] {
  const sum = whiteness + blackness;
  if (sum >= 1) return [0, 0, 0].map(() => (255 * whiteness) / sum);
  return hslChannels(hue, 1, 0.5).map((channel) => channel * (1 - sum) + 255 * whiteness);
}

/** Whether text of one colour cannot be told from its background by eye. */
export function looksTheSame(text: Colour, background: Colour): boolean {
  if (text.alpha < 0.06) return true;
  const distance = Math.max(
    Math.abs(text.red - background.red),
    Math.abs(text.green - background.green),
    Math.abs(text.blue - background.blue),
  );
  return background.alpha > 0.5 && distance <= 18;
}
