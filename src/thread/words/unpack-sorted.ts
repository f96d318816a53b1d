/** Sorted words, one after the other: how many letters each shares with the one before, then the others. */
export function unpackSorted(packed: string): ReadonlySet<string> {
  const all = new Set<string>();
  let before = '';
  for (const [, shared = '0', rest = ''] of packed.replace(/\n/g, '').matchAll(/(\d)(\D+)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    all.add(before);
  }
  return all;
}
