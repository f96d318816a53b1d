const title = String.raw`(?<title>(?:Madame|Monsieur|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Docteure?)[ \u00a0\u202f])?`;
const name = String.raw`(?<name>(?:(?<=[ \u00a0\u202f])(?:de |d['’]|du |van |von |el |ben )?\p{Lu}[\p{Ll}’']*\p{Ll}(?:[ -]\p{Lu}\p{Ll}+)?))`;
/** Whom a sentence calls: `title`, `name`. */
export const called = `${title}${name}`;
/** The same, with a civility. */
export const calledByTitle = `(?=(?:Madame|Monsieur|Mademoiselle|M\\.|Mme|Mlle|Mr|Mrs|Ms|Miss|Mx|Dr|Docteure?)[. \u00a0\u202f])${called}`;
