import { either } from '../../../text/either';
import { greeting } from './slots-by-words';
import type { HolePattern } from '../hole-pattern';

/** What the rows of a list of refusals say of each. */
const fate = '(?:refus|rejet|reject|declin|retenu|KO|NOK|écarté|regret)';
const cell = String.raw`[^"\n;,]{0,40}`;

/** Rows and formulas of the table that a letter was merged with, keys and values of the program that sends it. */
export const rowsAndKeys: readonly HolePattern[] = [
  {
    // A row whose cells are quoted: `"Sonia";"Marchal";"Testeuse"`. Words that are quoted in a list have spaces between them.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /"[;,\t]"/,
    // An argument of a formula stands after its bracket, or its sign.
    pattern: new RegExp(
      `(?<![(=;,<>])"${cell}"(?:[;\\t]"${cell}"){1,12}(?! ?\\))|(?<![(=;,<>])"${cell}"(?:,"${cell}"){2,12}(?! ?\\))`,
      'gu',
    ),
  },
  {
    // A row between tabulations that says what became of each, a row of a table between bars.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /^[^\n]{1,40}\t[^\n]{1,40}\t|^[ \t]{0,4}\|[^|\n]{1,40}\|/m,
    pattern: either('gimu', [
      new RegExp(
        `^(?=[^\\n]{0,160}(?<!\\p{L})${fate})[^\\t\\n.!?]{1,30}(?:\\t[^\\t\\n.!?]{1,40}){2,10}[ \\t]*$`,
        'imu',
      ),
      new RegExp(`^[ \\t]{0,4}\\|(?=[^\\n]{0,160}(?<!\\p{L})${fate})(?:[^|\\n]{1,40}\\|){2,10}[ \\t]*$`, 'imu'),
    ]),
  },
  {
    // What a link or a form hands over, without the link, or a record: `candidate_id=48213&step=reject`, `{id:5521,etat:refuse}`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /[\w-]=[\w%+.-]{1,40}[&;]\w{2,30}=|\{ ?"?\w{2,20}"? ?:/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}_/?&=.#:-])[?&]?[A-Za-z][\w-]{1,30}=[\w%+.-]{1,40}(?:[&;][A-Za-z][\w-]{1,30}=[\w%+.-]{0,40}){1,10}(?![\p{L}\p{N}_/])/u,
      /\{ ?"\w{2,20}" ?: ?"?[^{}"\n]{1,40}"? ?\}/u,
      /\{ ?"?\w{2,20}"? ?: ?"?[\w-]{1,30}"?(?: ?, ?"?\w{2,20}"? ?: ?"?[\w-]{0,30}"?){1,8} ?\}/u,
    ]),
  },
  {
    // A cell instead of whoever is greeted, or of what is counted: « Bonjour =B2, », « une note de =SOMME(B2:B7) ».
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /=\$?\p{Lu}/u,
    pattern: either('gmu', [
      new RegExp(
        `(?<=^[ \\t]{0,4}${greeting} )=\\$?[A-Z]{1,2}\\$?\\d{1,4}(?:&[^\\n,]{1,30})?(?=[ \\u00a0]?[,!\\n])`,
        'mu',
      ),
      /(?<=(?<!\p{L})(?:est de|était de|note de|score de|score of|total de|total of|score is|score was|soit) )=\p{Lu}{2,12}\([^()\n]{0,60}\)/mu,
    ]),
  },
  {
    // An error of a spreadsheet as the reason, or as whoever was chosen: « car #REF! », « retenu #NOM? ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /#[RNVDS]/,
    pattern:
      /(?<=(?<!\p{L})(?:car|parce que|puisque|because|since|retenu|choisi|recruté|confié à|attribué à|revient à|chosen|chose|hired|to join|votre candidature (?:de|à)|poste de|offre de|role of|position of) )#(?:REF!|N\/A|NAME\?|NOM\?|VALEUR!|VALUE!|DIV\/0!|NOMBRE!|NUM!|NULL!|NUL!|SPILL!|CALC!|ERROR!|ERREUR!)/gu,
  },
];
