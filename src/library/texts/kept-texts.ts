import { isRecord } from '../format/is-record';
import type { LibraryTexts } from './library-layers';

/**
 * Whether a value is texts as `loadLibrary` makes them. They were put away by this add-in, maybe by another version of it:
 * what is no longer right is fetched anew rather than trusted. Rendering limits itself; this holds the shape only.
 */
export function isLibraryTexts(value: unknown): value is LibraryTexts {
  return (
    isRecord(value) &&
    isRecord(value.settings) &&
    isRecord(value.languages) &&
    isLanguage(value.languages.fr) &&
    isLanguage(value.languages.en)
  );
}

function isLanguage(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.partials)) return false;
  return (
    Object.values(value.partials).every((template) => isTemplate(template)) &&
    [value.letters, value.reasons, value.openings].every((list) => Array.isArray(list) && list.every(isText))
  );
}

function isText(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.title === 'string' &&
    (typeof value.id === 'string' || typeof value.scenario === 'string') &&
    isNames(value.needs) &&
    isNames(value.wants) &&
    isTemplate(value.body) &&
    (value.subject === undefined || isTemplate(value.subject)) &&
    (value.example === undefined || typeof value.example === 'string')
  );
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function isTemplate(value: unknown, depth = 0): boolean {
  return depth < 60 && Array.isArray(value) && value.every((node) => isNode(node, depth + 1));
}

function isNode(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'show':
      return isExpression(value.value, depth);
    case 'if':
      return isExpression(value.test, depth) && isTemplate(value.then, depth) && isTemplate(value.otherwise, depth);
    case 'include':
      return typeof value.name === 'string';
    case 'part':
      return typeof value.name === 'string' && isTemplate(value.body, depth);
    case 'wording':
      return isTemplate(value.body, depth);
    default:
      return false;
  }
}

function isExpression(value: unknown, depth: number): boolean {
  if (!isRecord(value) || depth > 60) return false;
  if (typeof value.literal === 'string') return true;
  if (value.field !== undefined) return isNames(value.field);
  return (
    typeof value.call === 'string' &&
    Array.isArray(value.with) &&
    value.with.every((one) => isExpression(one, depth + 1))
  );
}
