/** Pixels of one unit; a percentage and a part of the window are counted on a narrow window. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 1.333],
  ['pc', 16],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
  ['ch', 8],
  ['cm', 37.8],
  ['mm', 3.78],
  ['q', 0.945],
  ['in', 96],
  ['vw', 3.4],
  ['vh', 3.4],
  ['vmin', 3.4],
  ['vmax', 3.4],
]);

const oneLength = /^(?:calc\(\s*)?([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?)\s*([a-z]*|%)\s*\)?$/;

/** A length in pixels, `percent` being what 1 % is worth; null for `auto`, sums and what is no length. */
export function pixels(value: string | undefined, percent: number | null = null): number | null {
  const match = value === undefined ? null : oneLength.exec(value);
  if (match === null) return null;
  const number = Number(match[1]);
  if (number === 0) return 0;
  const unit = match[2] === '%' ? percent : (units.get(match[2] ?? '') ?? null);
  return unit === null ? null : number * unit;
}
