import { isRecord } from '../../library/format/is-record';

/**
 * Whether a value read back has every member of a model, each of the same kind: another version may have kept it.
 * What is null in the model may be anything; a list may hold anything.
 */
export function hasShapeOf(model: unknown, value: unknown): boolean {
  if (model === null) return true;
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== 'object') return typeof value === typeof model;
  return (
    isRecord(value) && Object.entries(model).every(([name, each]) => name in value && hasShapeOf(each, value[name]))
  );
}

export function isOneOf(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value);
}
