/**
 * A first name as a greeting says it. « MARIE-CLAIRE » and « jean-paul » come from forms and tracking tools, and get the capitals
 * of a name; what stands in brackets is a note, and a title alone (« M. ») is no name. Any other spelling is its owner's.
 */
export function readFirstName(written: string): string {
  const name = written.replace(/\s*\([^()]*\)/gu, '').trim();
  if (titleAlone.test(name)) return '';
  const typedInOneCase = /^[^\p{Ll}]{3,}$/u.test(name) || /^[^\p{Lu}]+$/u.test(name);
  if (!typedInOneCase) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (part, at: number) =>
    at > 0 && particles.has(part.toLowerCase())
      ? part.toLowerCase()
      : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase(),
  );
}

const titleAlone = /^(?:m|mr|mme|mlle|mrs|ms|miss|dr|pr|monsieur|madame|mademoiselle|docteur)\.?$/iu;
const particles = new Set(['de', 'du', 'des', 'van', 'von', 'der', 'el', 'al', 'ben']);
