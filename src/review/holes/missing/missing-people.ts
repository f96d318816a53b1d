import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const greeting = '(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey)';
const civility = String.raw`(?:Madame|Monsieur|Mademoiselle|Mme|M\.|Madam|Mrs?\.?|Ms\.?)`;
const dayFr = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const dayEn = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Somebody is missing: whom one greets, who decided, whom one met. */
export const missingPeople: readonly HolePattern[] = [
  {
    // The space where the name stood: « Chère Madame , merci… ». Not with one who puts a space before every comma.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: / ,/,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4})${greeting} ${civility}(?=[ \\u00a0]{1,4},)(?![^]{1,6}, ?[^\\n]{0,300}\\p{L} ,)`,
      'gmu',
    ),
  },
  {
    // Who did it, at the head of the letter: « avons étudié votre dossier », “have decided not to proceed”. A note in small letters begins with its subject.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /^(?:avons|sommes|regrettons|have|has|are|is) /,
    pattern: either('gu', [
      /(?<![^])(?:avons|regrettons)(?= (?:bien |déjà |longuement |attentivement |donc |malheureusement |finalement )?(?:\p{Ll}+(?:é|is|u|i)|de) )/u,
      /(?<![^])sommes(?= (?:au regret|dans l['’]impossibilité|désolée?s|heureu(?:x|ses)|navrée?s|touchée?s) )/u,
      /(?<![^])ha(?:ve|s)(?= (?:now |unfortunately |carefully |just )?(?:decided|chosen|reviewed|considered|appointed|selected|filled|received|preferred) )/u,
      /(?<![^])(?:are|is)(?= (?:unable|not able|sorry|pleased|delighted|grateful|writing|unfortunately) )/u,
    ]),
  },
  {
    // Whom one met: “your interview with last Tuesday”, « votre entretien avec mardi dernier ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: / with (?:last|next|this|yes|tod|tom|[MTWFS])| avec (?:lun|mar|mer|jeu|ven|sam|dim|hier|ce mat|la sem)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=(?<!\\p{L})(?:interview|meeting|chat|call|conversation|talk|discussion|appointment) )with(?= (?:(?:last|next|this|on) (?:${dayEn}|week|month)|yesterday|today|tomorrow|${dayEn})(?![\\p{L}'’-]))`,
        'u',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:entretien|échange|rendez-vous|rencontre|appel|discussion|entrevue) )avec(?= (?:${dayFr}(?! et|,)|hier|ce matin|la semaine (?:dernière|passée))(?![\\p{L}'’-]))`,
        'u',
      ),
    ]),
  },
];
