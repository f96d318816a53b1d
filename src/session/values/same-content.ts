/** Whether two pieces of plain data say the same. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([name, value]) => name in others && sameContent(value, others[name]))
  );
}
