/** The words of a list that is written as a text, over several lines: no pattern is prepared for it, as `split(/\s+/)` would have. */
export function listedWords(list: string): readonly string[] {
  return list
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '');
}
