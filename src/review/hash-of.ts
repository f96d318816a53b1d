/** Where a hash begins. */
export const basis = 0x811c9dc5;

/** FNV-1a, 32 bits; `from` goes on from another hash. */
export function hashOf(name: string, from = basis): number {
  let value = from;
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value;
}
