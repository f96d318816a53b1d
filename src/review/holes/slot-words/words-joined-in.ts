/** The words of an identifier or a phrase, folded: `candidateFirstName`, `nom_du-poste`, « Nom du poste ». */
export function wordsJoinedIn(written: string): string[] {
  return written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
