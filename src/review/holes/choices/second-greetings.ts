import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { civility, greeting } from '../slots/slots-by-words';

const family = String.raw`\p{Lu}[\p{L}’'-]+`;
const names = `${family}(?: ${family}){0,2}`;
const head = String.raw`(?<=^[ \t]{0,4}`;
const title = '(?:Sir|Madam|Madame|Monsieur|Mademoiselle)';
/** What opens a letter, and is no thanks that may come again later. */
const opening = '(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello)';

/** Somebody else greeted beside, or after, the one who is: a letter to one person opens once. */
export const secondGreetings: readonly HolePattern[] = [
  {
    // Between brackets: « Bonjour Léa (Bonjour Karim), », “Dear Mr Hall [Dear Ms Brook],”, « Bonjour Inès (Inès / Anaïs) ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /[([]/,
    pattern: either('gmu', [
      new RegExp(
        `${head}${greeting},? (?:${civility} )?(?:${names} )?)[([](?:(?:ou|or) )?(?:${opening}(?: ${civility})?(?: ${names})?|${civility} ${names}|${names} ?/ ?${names})[)\\]]`,
        'mu',
      ),
      new RegExp(`${head}(?:${greeting} )?${title} )[([](?:(?:ou|or) )?${title}[)\\]]`, 'mu'),
    ]),
  },
  {
    // Beside a slash: « Bonjour Marc / bonjour Sophie ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /\//,
    pattern: new RegExp(
      `${head}${greeting} (?:${civility} )?${names} ?)/ ?${opening} (?:${civility} )?${family}(?=[ \\u00a0]?[,!\\n]|[ \\u00a0]?$)`,
      'gmu',
    ),
  },
  {
    // At the head of a later sentence: the letter to somebody else goes on below. « Bonjour à tous » may be told.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /[.!] (?:Bon|Ch|Dear|Hi |Hello)/,
    pattern: new RegExp(
      `${head}${opening} (?:${civility} )?(${family})(?: ${family})?[ \\u00a0]?[,!][^\\n]{3,300}[.!] )(?:Bonjour|Bonsoir|Cher|Chère|Dear|Hi|Hello) (?:${civility} )?(?!\\1(?!\\p{L}))${names}(?=,)`,
      'gmu',
    ),
  },
];
