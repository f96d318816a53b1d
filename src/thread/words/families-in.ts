/** The names of the families of words that a folded text holds, in the order of `families`. */
export function familiesIn(families: Readonly<Record<string, RegExp>>, flat: string): readonly string[] {
  return flat === '' ? [] : Object.keys(families).filter((name) => families[name]?.test(flat) === true);
}
