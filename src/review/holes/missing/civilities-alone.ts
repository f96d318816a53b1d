import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const start = String.raw`(?<![\p{L}\p{N}’'.-])`;
/** Short forms that stand before a name, and never alone. */
const short = String.raw`(?:Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?)`;
/** What is said of a person: no name begins so. */
const verb =
  "(?:(?:a|avait|est|était|sera|ont|qui|que|dont|n['’](?:a|est|avait|était)|ne|vous|was|is(?! (?:not )?(?:how|what|short|a title))|has|had|will|would|who|whom|told|said|felt|found|thought)(?![\\p{L}’'-]))";
/** When, where and about what one met. */
const circumstance =
  "(?:(?:lors|suite|hier|nous|le \\d|du \\d|ce (?:matin|jour)|cette|pour|au (?:sujet|cours)|dans|chez|à (?:notre|nos|l['’])|et (?:moi|son|sa|nous)|last|this|about|for|at|in|on|and (?:our|my|I)|yesterday|" +
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\\p{L}’'-]))";
/** Sizes, metres and halls are called by one letter, and a short name is signed by it. */
const afterNoLetter = String.raw`(?<!(?:\d|[Tt]ailles?|[Ss]izes?|[Ll]ettres?|[Ll]etters?|[Bb]âtiments?|[Bb]locs?|[Gg]roupes?|[Hh]alls?|[Mm]erci|[Tt]hanks|[Vv]ous|[Ss]igné)[ \u00a0:,]{1,2})`;

/** A civility whose name fell out. */
export const civilitiesAlone: readonly HolePattern[] = [
  {
    // « vous avez rencontré M. lundi dernier », “you met Ms. last Tuesday”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:M\.|Mme|Mlle|Mr|Ms|Mrs)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=(?<!\\p{L})(?:rencontré|reçue? par|vu|parlé (?:à|avec)|échangé avec|entretien avec|avec|par|met|saw|with|by|to|from) )(?:${short}|M\\.)(?= (?:${verb}|${circumstance}))`,
        'u',
      ),
      new RegExp(`${start}${short}(?= ${verb})`, 'u'),
      new RegExp(`${start}(?:Mme|Mlle)(?= ${circumstance})`, 'u'),
      // « M. » may end a sentence, and an initial: a verb in the singular tells.
      new RegExp(
        `${start}${afterNoLetter}(?<!\\p{Lu}[\\p{L}.-]{0,20}[ \\u00a0])M\\.(?= (?:a|avait|est|était|sera|n['’]a|n['’]est|lors|qui|vous) )`,
        'u',
      ),
    ]),
  },
  {
    // Before a comma, or at the end: « Mme , responsable du service », « l’attention de Mme », “our headteacher, Mrs,”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:M\.|Mme|Mlle|Mr|Ms|Mrs)\.?[ \u00a0]{0,4}(?:[,;:).]|$)/m,
    pattern: either('gmu', [
      new RegExp(`${start}${afterNoLetter}(?:${short}|M\\.)(?=[ \\u00a0]{1,4},)`, 'mu'),
      // In a list of them they are spoken of: “(Mr, Mrs, Ms)”.
      new RegExp(
        `(?<=[\\p{L},] )(?<![Bb]on(?:jour|soir) )(?<!(?:${short}|M\\.),? (?:and |or |et |ou )?)${short}(?=[,;:)](?! (?:(?:and|or|et|ou) )?(?:${short}|M\\.|Dr|Miss))|[ \\u00a0]{0,4}(?![\\s\\S]))`,
        'mu',
      ),
      /(?<=(?<!\p{L})(?:avec|par|à|de|chez|pour) )(?:Mme|Mlle)(?=\.(?:\s|$))/mu,
    ]),
  },
  {
    // The space where the name stood, after a whole word: « Le docteur , chef du service ». Not with one who puts a space before every comma.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: / ,/,
    pattern:
      /(?<=\p{L}{2} )(?:[Dd]octeure?|[Mm]aître|Monsieur|Madame|Mademoiselle|Dr\.?|Prof\.?|Doctor|Professor)(?=[ \u00a0]{1,4},)(?![^]{1,6}, ?[^\n]{0,300}\p{L} ,)(?<!\p{L} ,[^\n]{1,200})/gu,
  },
  {
    // Both civilities before one name: « Monsieur, Madame Roche, votre… », “Mr/Mrs Hart”. « Madame, Monsieur, » is said of anybody.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:Monsieur|Madame|M\.|Mme|Mr\.?|Mrs\.?|Ms\.?) ?[,/-]? ?(?:ou |or )?(?:Monsieur|Madame|M\.|Mme|Mr|Mrs|Ms)/,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4}(?:(?:Bonjour|Bonsoir|Dear|Hello|Hi|Cher|Chère),? )?)(?:Monsieur|M\\.) ?(?:,|\\/|-| ou) ?(?:Madame|Mme)(?= \\p{Lu}\\p{L}+[^,\\n]{0,20},)|(?<=^[ \\t]{0,4}(?:(?:Bonjour|Bonsoir|Dear|Hello|Hi|Cher|Chère),? )?)(?:Madame|Mme) ?(?:,|\\/|-| ou) ?(?:Monsieur|M\\.)(?= \\p{Lu}\\p{L}+[^,\\n]{0,20},)|(?<=^[ \\t]{0,4}(?:Dear |Hello |Hi )?)(?:Mr|Ms|Mrs)\\.? ?(?:,|\\/| or) ?(?:Mr|Ms|Mrs)\\.?(?= \\p{Lu}\\p{L}+)`,
      'gmu',
    ),
  },
];
