/** Words in order, each as how many letters it shares with the one before and then the others, in lines: `unpackSorted` reads them. */
export function packSorted(words: readonly string[]): readonly string[] {
  let before = '';
  const packed = [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < before.length && shared < 9 && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${String(shared)}${word.slice(shared)}`;
    })
    .join('');
  return packed.match(/.{1,118}/g) ?? [];
}
