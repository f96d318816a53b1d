import type { HolePattern } from '../hole-pattern';

/** Who asks, and is excited about it, ends on two marks too; the question may be said in few words. */
const asks = String.raw`(?:[Qq]u\p{L}{0,6}|[Pp]ourquoi|[Cc]omment|[Cc]ombien|[Oo]ù|[Ee]st-ce|[Ee]t (?:si|après|alors|puis|donc)|[Vv]raiment|[Dd]éjà|[Ww]h(?:at|y|o|en|ere|ich)|[Hh]ow|[Ss]o|[Rr]eally|[Dd]id|[Dd]o(?:es)?|[Ii]s|[Aa]re|[Cc]an|[Cc]ould|[Ww]ould)(?!\p{L})`;
/** « Vient-elle ?? », « disiez-vous ?? ». */
const inverted = String.raw`-(?:vous|tu|il|elle|on|nous|ils|elles|je|ce|t-\p{L}+)`;
/** What another sentence begins with, its capital forgotten: « toujours libre ?? je suis disponible ». */
const beginsAnother =
  "(?:j\\p{L}{0,4}['’ ]|tu |ils? |elles? |on |nous |vous |c['’]?est|ce |ça |et |ou |mais |merci|si |car |parce|sinon|bonjour|i['’ ]|we |you |it |they |he |she |and |or |but |because |thanks?|if |so |please|let )";
/** In brackets, what is wondered at and no value: « (vraiment ??) », “(who knew??)”. */
const wonders =
  '(?:vraiment|déjà|encore|pourquoi|comment|quoi|oui|non|si|ah|eh|hein|really|already|again|why|who|what|how|right|remember|yes|no|oh|sic)';

/** Two question marks where a figure, a level or a day is due: « (niveau ??) », “scored ?? out of 40”, “£??”. */
export const marksForValues: readonly HolePattern[] = [
  {
    // Where a name is due: « Bjr M. ?? (retrouver le nom) ». After « Madame » a question may end so.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /\?\?|(?:M\.|Mme|Mlle|Mrs?|Ms|Dr)\.? \?/,
    pattern:
      /(?<=(?<!\p{L})(?:M\.|Mme|Mlle|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) )(?:\?(?=[ \u00a0]?[,(:]| \p{Ll})|\?{2,5}(?=[ \u00a0]?(?:[,(:]|\n|$| \p{L})))|(?<=(?<!\p{L})(?:Monsieur|Madame|Mademoiselle|Dear|Miss) )\?{2,5}(?=[ \u00a0]?[,(:])/gu,
  },
  {
    // English puts no space before its own marks: “You typed ?? words”, “the warehouse is ?? miles away”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: / \?\? \p{Ll}/u,
    pattern:
      /(?<=(?<!\p{L})(?:\p{Ll}{3,}ed|had|have|has|got|made|wrote|is|was|were|of|for|about|than|only|over|nearly|by|within|after|at least) )\?\?(?= (?:of (?:the|our|a)|[a-z]{3,}s)(?![\p{L}'’]))/gu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /\(\p{L}[^()\n]{0,30}\?\?\)/u,
    pattern: new RegExp(
      `(?<=\\((?!${wonders}(?!\\p{L}))[\\p{L}’'-]{2,14}(?: [\\p{L}\\p{N}’'-]{1,12})?[ \\u00a0\\u202f])\\?{2,3}(?=\\))`,
      'giu',
    ),
  },
  {
    // The sentence goes on after it: no question ends there.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /\p{Ll} \?\?\?? \p{Ll}/u,
    pattern: new RegExp(
      `(?<=(?:^|[.!?:;\\n] ?)(?!${asks})(?!\\s)(?:(?!${inverted})[^.!?\\n]){1,90}\\p{Ll} )(?<!(?:signe|marks?|sign|symbole?|opérateur|operator|annotation|note|code|the|les?|vos|your) )\\?{2,3}(?= (?!${beginsAnother})\\p{Ll})`,
      'gu',
    ),
  },
  {
    // A score nobody put in, an employer of one letter said again: “##/50”, « chez AAAA ».
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /##|([A-WYZ])\1{3}/,
    pattern:
      /(?<=[\p{L}:(] ?)#{2,4}(?= ?(?:\/|sur|out of) ?\d)|(?<=(?<!\p{L})(?:chez|at|with|from|joining|société|company|firm) )([A-WYZ])\1{3,}(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[£$€%]/,
    pattern: /(?<![\p{L}\p{N}])[£$€]\?{1,3}(?!\?)|(?<=[\p{Ll}:] )\?{2,3}(?=[ \u00a0\u202f]?[€%])/gu,
  },
];
