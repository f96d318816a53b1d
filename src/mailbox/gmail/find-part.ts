import { mailText, type PagePart, selectors } from './selectors';

/**
 * Elements of a part of the page, by the first rung of the table that finds any; `rung` is -1 when none does. What stands
 * inside a mail is what its sender wrote, whatever classes and attributes it has: it is no part of Gmail’s.
 */
export function findPart(
  root: ParentNode,
  part: PagePart,
): { readonly found: readonly HTMLElement[]; readonly rung: number } {
  const rungs: readonly string[] = selectors[part];
  for (const [rung, selector] of rungs.entries()) {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    const found = part === 'body' ? all : all.filter(isGmails);
    if (found.length > 0) return { found, rung };
  }
  return { found: [], rung: -1 };
}

/** Whether an element is of Gmail’s own page, and not of the text of a mail. */
export function isGmails(element: HTMLElement): boolean {
  return element.parentElement === null || element.parentElement.closest(mailText) === null;
}

export function allOf(root: ParentNode, part: PagePart): readonly HTMLElement[] {
  return findPart(root, part).found;
}

export function oneOf(root: ParentNode, part: PagePart): HTMLElement | null {
  return findPart(root, part).found[0] ?? null;
}

/** The nearest element around `element`, itself included, that is the part. */
export function around(element: Element, part: PagePart): HTMLElement | null {
  const rungs: readonly string[] = selectors[part];
  return rungs.map((selector) => element.closest<HTMLElement>(selector)).find((found) => found !== null) ?? null;
}

/** Gmail keeps views, and the messages of the last thread, in the page without showing them. */
export function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

/** An attribute as Gmail means it: it writes the word `undefined` for none. */
export function attribute(element: Element | null, name: string): string {
  const value = element?.getAttribute(name) ?? '';
  return value === 'undefined' || value === 'null' ? '' : value.trim();
}
