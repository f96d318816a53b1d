import { allOf, attribute } from './find-part';

const longestName = 225;
const mostLabels = 50;

/**
 * Names of the labels on the thread, a nested one with its parents (`Recrutement/Refus envoyé`), as the recruiter named
 * them. Gmail’s own labels have one name in every language (`^i` is the inbox) and are left out. Empty when there are none.
 */
export function readLabels(main: HTMLElement): readonly string[] {
  const names = allOf(main, 'label').map(labelName);
  const own = names.filter((name) => name !== '' && !name.startsWith('^')).map((name) => name.slice(0, longestName));
  return [...new Set(own)].slice(0, mostLabels);
}

/** The words shown are the last resort: around them Gmail’s own tooltip is translated, the name is not. */
function labelName(label: HTMLElement): string {
  const name = attribute(label, 'name') || attribute(label, 'data-label-name') || (label.textContent ?? '');
  return name.replace(/\s+/g, ' ').trim();
}
