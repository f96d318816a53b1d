/** One pattern of several, each on a line of its own, tried in this order. Their flags are those of the whole, but for `g`. */
export function either(flags: string, alternatives: readonly RegExp[]): RegExp {
  return new RegExp(alternatives.map(({ source }) => source).join('|'), flags);
}
