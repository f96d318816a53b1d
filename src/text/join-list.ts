/** « a », « a et b », « a, b et c »; in English the last two are joined by “and”. Empty items are left out. */
export function joinList(items: readonly string[], language: 'fr' | 'en'): string {
  const present = items.filter((item) => item.trim() !== '');
  const last = present.at(-1);
  if (last === undefined) return '';
  if (present.length === 1) return last;
  return `${present.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
}
