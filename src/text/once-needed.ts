/** What is dear to make, made at its first use and kept: a pattern with `\p{L}` and the `i` flag, above all. */
export function onceNeeded<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
