import type { Stretch } from '../find-own-text';

export function findSecondFirm(body: string): Stretch[] {
  return body === '' ? [] : [];
}
