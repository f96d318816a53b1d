import type { Stretch } from '../find-own-text';

export function findLanguagesThatMix(body: string): Stretch[] {
  return body === '' ? [] : [];
}
