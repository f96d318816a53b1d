import type { Sender } from '../../letter/request';

/**
 * The signed-in person as the letter signs: « DUPONT Camille » and « Camille Dupont » are the same person.
 *
 * @param team in whose name they write; null for their own
 */
export function senderOf(user: { readonly name: string }, team: string | null = null): Sender {
  const words = user.name
    .replace(/\(.*$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const capitals = words.filter(
    (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  const surnameFirst = capitals.length > 0 && capitals.length < words.length && words[0] === capitals[0];
  const first = surnameFirst ? words.slice(capitals.length) : words.slice(0, 1);
  const last = surnameFirst ? capitals : words.slice(1);
  return { firstName: first.join(' '), lastName: last.join(' '), ...(team === null ? {} : { team }) };
}
