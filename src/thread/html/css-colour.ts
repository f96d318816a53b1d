/** Channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  whitesmoke: '#f5f5f5',
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  blue: '#0000ff',
  navy: '#000080',
  green: '#008000',
  yellow: '#ffff00',
  windowtext: '#000000',
  window: '#ffffff',
};

/** Null when the colour is written in a way we do not read: nothing is then concluded from it. */
export function parseColour(written: string): Colour | null {
  const text = written.trim().toLowerCase();
  if (text === 'transparent') return { ...black, alpha: 0 };
  if (text.startsWith('rgb')) return parseRgb(text);
  const hex = text.startsWith('#') ? text : (named[text] ?? (/^[0-9a-f]{6}$/.test(text) ? `#${text}` : ''));
  if (/^#[0-9a-f]{3,4}$/.test(hex)) return fromHex(Array.from(hex.slice(1), (digit) => digit + digit).join(''));
  return /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/.test(hex) ? fromHex(hex.slice(1)) : null;
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

function parseRgb(text: string): Colour | null {
  const parts = text
    .slice(text.indexOf('(') + 1)
    .split(/[\s,/)]+/)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('%') ? parseFloat(part) * 2.55 : parseFloat(part)));
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) return null;
  return { red, green, blue, alpha };
}

/** Whether text of one colour cannot be told from its background by eye. */
export function looksTheSame(text: Colour, background: Colour): boolean {
  if (text.alpha < 0.06) return true;
  const distance = Math.max(
    Math.abs(text.red - background.red),
    Math.abs(text.green - background.green),
    Math.abs(text.blue - background.blue),
  );
  return background.alpha > 0.5 && distance <= 12;
}
