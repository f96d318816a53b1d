import { listedWords } from '../../text/listed-words';

/** Small words that belong to the surname they precede, folded. */
export const particles: ReadonlySet<string> = new Set(
  listedWords(`de du des d' d del della delle dello di da dal dos das do le la les el al ben bin ibn abu abou bou ould ait at
   van von vom zu zum zur ten ter der den het op af av st saint sainte mac mc o san santa y e bint binti oulad sidi 't i`),
);
