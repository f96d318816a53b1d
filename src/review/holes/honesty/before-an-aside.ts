import { lineBefore } from './where-it-stands';

/** Ends on a word that calls for its complement: « le poste de », “the post of”. */
const callsForMore =
  /(?:^|[ \u00a0’'])(?:de|d['’]|du|en|à|au|avec|pour|par|chez|sur|dans|of|as|with|for|in|at|by|from|about|between|through)$/iu;
/** An aside between commas, which no relative clause is: « , comme on dit chez nous, », “, among other things,”. */
const aside =
  /^[ \u00a0]?, ?(?!(?:que|qui|dont|où|lequel|laquelle|which|who|whose|that|where)(?!\p{L}))[^,.;:!?()\n]{2,60}, ?/iu;
/** How what was called for comes at last: quoted, counted, with an article, an infinitive or a plain noun; no verb, and nobody, begins it. */
const complement =
  /^(?:[«“"'‘’\d]|(?!(?:n['’]|l['’](?:a|ai|avons|est)(?!\p{L})|j['’]|s['’]|c['’])|(?:a|as|ont|est|sont|était|étaient|sera|seront|avait|avaient|ai|avons|avez|fut|ne|nous|vous|je|tu|il|elle|on|ils|elles|et|ou|mais|car|que|qui|dont|avec|pour|par|chez|dans|sur|de|du|à|au|en|is|are|was|were|has|have|had|will|would|can|could|and|or|but|because|we|you|i|he|she|it|they|for|with|at|in|on|of|by|from|to|please|merci|thank|thanks)(?!\p{L}))\p{Ll})/iu;
/** One preposition beside another, before what both call for: « parler avec, et non à, nos résidents ». */
const besideAnother =
  /(?:^|[ \u00a0])(?:avec|pour|à|de|en|par|chez|sans|sur|with|for|to|of|in|at|by|from)[ \u00a0]?, ?(?:et|ou|mais|plutôt que|voire|and|or|but|rather than|not|sometimes)(?: \p{Ll}{2,10})?[ \u00a0]?$/iu;

/** After « et », the aside that a clause of its own waits for: « et , qui sait, nos chemins… ». */
const joinsClause = /(?:^|[ \u00a0])(?:et|mais|ou|car|and|but|or|so)$/iu;
const asideOfClause =
  /^[ \u00a0]?, ?(?:qui sait|si|s['’]|quand|dès|comme|puisque|malgré|pour|en cas|who knows|if|when|as|unless|should|once|since|in case|despite)(?!\p{Ll})[^,.;:!?()\n]{0,60}, ?(?:nous|vous|je|j['’]|tu|il|elle|on|nos|notre|votre|vos|le|la|les|l['’]|un|une|ce|peut-être|we|you|I|it|they|the|our|your|an?|perhaps)(?:(?<=['’])|(?!\p{L}))/iu;

/** Whether what `found` calls for only waits for the end of an aside: nothing fell out. */
export function isBeforeAnAside(found: string, own: string, at: number): boolean {
  const after = own.slice(at + found.trimEnd().length, at + found.length + 120);
  if (joinsClause.test(found.trimEnd())) return asideOfClause.test(after);
  if (!callsForMore.test(found.trimEnd())) return false;
  const between = aside.exec(after);
  if (between !== null) return complement.test(after.slice(between[0].length));
  return /^, ?\p{Ll}/u.test(after) && besideAnother.test(lineBefore(own, at, 60));
}
