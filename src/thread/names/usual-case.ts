import { fold } from '../../text/fold';
import { particles } from './particles';

/** « LE GUENNEC » → « Le Guennec », « O'BRIEN » → « O'Brien », « mcdonald » → « McDonald »; mixed case is left as written. */
export function usualNameCase(name: string): string {
  const words = name.split(' ');
  const allLower = name === name.toLowerCase();
  return words
    .map((word, index) => {
      const isParticle = particles.has(fold(word)) && words.length > 1 && (index === 0 || index < words.length - 1);
      if (word === 'Ó') return word;
      if (isParticle && (allLower || word === word.toUpperCase())) return particleCase(word, index);
      if (isParticle && word === word.toLowerCase()) return word;
      // « ap Rhys », “ferch Gruffudd”: the Welsh son and daughter of; « von und zu Hohenfels ».
      if (/^(?:ap|ab|ferch|und)$/.test(word) && index < words.length - 1) return word;
      return isMixed(word) ? word : word.split('-').map(usualWordCase).join('-');
    })
    .join(' ');
}

/** « Jun-seo », « Mac Neil »: somebody chose these capitals. */
function isMixed(word: string): boolean {
  return word !== word.toUpperCase() && word !== word.toLowerCase();
}

/** French « de », « du », « d’ » stay small; « Le », « La », « El », « Ben » take a capital when alone before a name, and so does the « Van » that starts a surname. */
function particleCase(word: string, index: number): string {
  const folded = fold(word);
  return capitalParticles.has(folded) || (index === 0 && /^(?:d(?:a|o|os|i|as)|van)$/.test(folded))
    ? capitalise(word.toLowerCase())
    : word.toLowerCase();
}

const capitalParticles = new Set(
  'le la les el al ben bin bou ould ait abou abu oulad mac mc st saint du des'.split(' '),
);

function usualWordCase(word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0) return word;
  const shouted = word === word.toUpperCase() && letters.length > 1;
  const whispered = word === word.toLowerCase();
  if (!shouted && !whispered) return word;
  if (shouted && /^(?:\p{Lu}\.)+$/u.test(word)) return word;
  const lower = word.toLowerCase();
  const apostrophe = lower.search(/['’]/);
  if (apostrophe === 1) {
    const head = lower[0] === 'd' || lower[0] === 'l' ? lower.slice(0, 2) : capitalise(lower.slice(0, 2));
    return (lower[0] === 'l' ? capitalise(head) : head) + capitalise(lower.slice(2));
  }
  if (apostrophe > 1 && lower.length - apostrophe > 3)
    return capitalise(lower.slice(0, apostrophe + 1)) + capitalise(lower.slice(apostrophe + 1));
  if (/^mc\p{L}{3,}/u.test(lower)) return `Mc${capitalise(lower.slice(2))}`;
  return capitalise(lower);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
