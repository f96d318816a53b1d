const title = String.raw`(?<title>(?:Madame|Monsieur|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Docteure?)[ \u00a0\u202f])`;
const name = String.raw`(?<name>(?:(?<=[ \u00a0\u202f])(?:de |d['’]|du |van |von |el |ben )?\p{Lu}[\p{Ll}’']*\p{Ll}(?:[ -]\p{Lu}\p{Ll}+)?))`;
/** Whom a sentence calls: `title`, `name`. */
export const called = `${title}?${name}`;
/** A family name after a civility: in capitals too, and with a capital within (« O’Neill », « McBride »). */
const familyName = String.raw`(?<name>(?:(?<=[ \u00a0\u202f])(?:[Dd]e |[Dd]['’]|[Dd]u |[Vv]an |[Vv]on |[Ee]l |[Bb]en )?\p{Lu}(?:[\p{L}’']*\p{L})?(?:[ -]\p{Lu}\p{L}+)?))`;
/** The same, with a civility. */
export const calledByTitle = `${title}${familyName}`;
