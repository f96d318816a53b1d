import type { Stretch } from '../find-own-text';

type Gender = 'f' | 'm';

const ofWoman = '[Mm]adame|[Mm]ademoiselle|Mme|Mlle|[Mm]adam|[Mm]a’am|Mrs|Ms|Miss';
const ofMan = '[Mm]onsieur|M\\.|[Ss]ir|Mr';

/** The head of a letter, as far as who is greeted by a civility: « Madame, », « Cher Monsieur Petit, », “Dear Mr Brandt,”. */
const greeted = new RegExp(
  String.raw`^\s{0,20}(?:(?:Bonjour|Bonsoir|Ch(?:er|ère)|Dear|Hello|Hi|Good (?:morning|afternoon)),? )?(?:(?<woman>${ofWoman})|(?<man>${ofMan}))(?!\p{L})(?<rest>[^\n,!:;]{0,60})`,
  'u',
);
/** Both greeted, or one of them whichever it is. */
const both = new RegExp(
  String.raw`^(?:[ ,]{0,2}\n{1,2}(?=[^\n]{2,24},?[ \t]*\n)|[,;!/ .()\[\]-]{0,4})(?:(?:et|ou|and|or|&) )?(?:(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear) )?(?:${ofWoman}|${ofMan}|[Mm]essieurs)(?!\p{L})`,
  'u',
);

/**
 * Spoken to by a civility between commas, or before the end of a sentence; « Madame, Monsieur » is said of anybody.
 * Three words at most go before, so that what is presented (« notre directeur, Monsieur ») is not spoken to: it has a name.
 */
const spokenTo = new RegExp(
  String.raw`(?<=\p{Ll}, ?\n?|(?<!\p{L})(?:agréer|recevoir|croire|accepter|[Rr]ecevez|[Aa]gréez|[Cc]royez|[Vv]euillez|prie|prions),? |(?<!\p{L})(?:[Mm]erci|[Tt]hank you|[Ss]orry|[Yy]es|[Oo]ui|[Nn]on),? |[.!?] )(?:bien |très )?(?:(?:[Cc]h(?:er|ère)|[Dd]ear) )?(?:(?<woman>${ofWoman})|(?<man>${ofMan}))(?=[ \u00a0\u202f]?[,.!](?! (?:ou |et |or |and )?(?:(?:[Cc]h(?:er|ère)|dear) )?(?:${ofWoman}|${ofMan})(?!\p{L})))`,
  'gu',
);
/** The same with the name of the one greeted: « Madame Roux… Recevez, Monsieur Roux, … ». */
const esteemed = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:agréer|recevoir|croire|accepter|[Rr]ecevez|[Aa]gréez|[Cc]royez|[Vv]euillez|prie|prions|[Dd]ear|[Cc]h(?:er|ère)),? )(?:(?:[Cc]h(?:er|ère)|[Dd]ear) )?(?:(?<woman>${ofWoman})|(?<man>${ofMan}))\.? \p{Lu}[\p{L}’'-]+(?=[ \u00a0\u202f]?[,.!])`,
  'gu',
);

/** Without a comma after it, and at the head of what is said to them. */
const alsoSpokenTo = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:agréer|recevoir|croire|accepter),? (?:(?:cher|chère) )?)(?:(?<woman>[Mm]adame|[Mm]ademoiselle)|(?<man>[Mm]onsieur))(?= (?:l['’]|mes|nos|à|en|ma|notre)(?!\p{Ll}{3}))|(?<=(?<!\p{L})(?:[Aa]u revoir|[Bb]onne (?:journée|soirée|continuation|chance|route)|[Cc]ordialement|[Gg]oodbye|[Gg]ood luck),? )(?:(?<woman2>${ofWoman})|(?<man2>${ofMan}))(?=[ \u00a0\u202f]?[.!])|(?<=\n[ \t]{0,4}|[.!?] )(?:(?<woman3>Madame|Mme|Mrs|Ms|Miss)|(?<man3>Monsieur|M\.|Mr))\.? \p{Lu}[\p{L}’'-]+(?=, (?:nous|votre|vos|je|your|we|I|you)(?!\p{L})(?! \p{Ll}+,))`,
  'gu',
);

/** A man’s civility where a woman was greeted, or the other way round: « Madame, … je vous prie d’agréer, Monsieur, … ». */
export function findOtherCivility(body: string): Stretch[] {
  const head = greeted.exec(body);
  const gender = genderOf(head);
  if (head === null || gender === undefined) return [];
  const after = head[0].length;
  if (both.test(body.slice(after, after + 60)) || both.test(head.groups?.rest ?? '')) return [];
  const places: Stretch[] = [];
  for (const pattern of [spokenTo, esteemed, alsoSpokenTo])
    for (const match of body.matchAll(pattern)) {
      const start = match.index;
      const isOther = start > after && genderOf(match) !== gender;
      if (isOther && !isAfterCivility(body, start)) places.push({ start, end: start + match[0].length });
    }
  return places;
}

function genderOf(match: RegExpExecArray | RegExpMatchArray | null): Gender | undefined {
  const { woman, woman2, woman3, man, man2, man3 } = match?.groups ?? {};
  if ((woman ?? woman2 ?? woman3) !== undefined) return 'f';
  return (man ?? man2 ?? man3) === undefined ? undefined : 'm';
}

const civilityBefore = new RegExp(String.raw`(?:${ofWoman}|${ofMan}),? (?:ou |et |or |and )?$`, 'u');

/** « agréer, Madame, Monsieur, »: said whoever it is. */
function isAfterCivility(body: string, at: number): boolean {
  return civilityBefore.test(body.slice(Math.max(0, at - 24), at));
}
