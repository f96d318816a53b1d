import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** How a client marks the subject of what is forwarded, and of what is answered. */
const forwarded = '(?:TR|[Tt]r|FWD?|[Ff]wd?|WG)';
const answered = '(?:RE|[Rr]e|AW|RÉ|Ré|R|RV)';
const anyMark = `(?:${forwarded}|${answered}) ?: ?`;
/** What only colleagues write of an application in a subject. */
const amongUs = String.raw`(?<!\p{L})(?:à refuser|a refuser|refus(?:er|ée?s?)?|rejets?|rejet(?:er|ée?)|reject(?:ion|ed|s)?|KO|NOK|no[- ](?:hire|go)|non (?:pour|à)|no (?:for|to)|turn(?:ing)? down|to (?:turn down|decline)|decline|pas (?:retenue?|convaincue?)|not a (?:fit|match)|modèle|template|brouillon|draft|FINAL)(?!\p{L})`;
/** A subject that speaks to the reader is for the reader. */
const notToReader = String.raw`(?![^\n]{0,80}(?<!\p{L})(?:vo(?:tre|s)|your?)(?!\p{L}))`;

/** What a mail client or a word processor leaves above a letter or in its signature. */
export const mailDebris: readonly HolePattern[] = [
  {
    // A picture that did not come along: `[cid:image001.png@01DA3F2C]`, `[image: logo.png]`, `<image001.png>`.
    rule: 'hole/template',
    when: 'always',
    sure: true,
    needs: /cid:|[[<][iI]mage/,
    pattern:
      /[[<](?:cid:[^[\]<>\n]{1,120}|[iI]mage ?: ?[^[\]<>\n]{1,80}|[iI]mage\d{1,4}\.(?:png|jpe?g|gif|bmp))[\]>]/gu,
  },
  {
    // The subject of a mail among colleagues: « TR: RE: TR: candidat dev à refuser », “FW: no for this one”. Nobody forwards a letter to whom it is for.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]*(?:(?:Objet|Sujet|Subject) ?: ?)?(?:[Tt][Rr]|[Ff][Ww][Dd]?|RV|WG|[Rr][eEé]|RÉ|AW|R) ?:/m,
    pattern: either('gmu', [
      new RegExp(`^[ \\t]{0,4}(?:${answered} ?: ?){0,4}${forwarded} ?: ?[^\\n]{0,120}`, 'mu'),
      new RegExp(
        `^[ \\t]{0,4}(?:(?:Objet|Sujet|Subject)[ \\u00a0]?: ?)?(?:${anyMark}){1,6}${notToReader}(?=[^\\n]{0,80}${amongUs})[^\\n]{0,120}`,
        'mu',
      ),
    ]),
  },
  {
    // A question among colleagues, quoted over the letter: “>> can you send her the usual no?”.
    rule: 'hole/note',
    when: 'always',
    sure: true,
    needs: />>/,
    pattern:
      /^[ \t]{0,4}>{2,3} ?[^\n?]{4,100}\?(?=[ \t]*\n{1,2}(?:Bonjour|Bonsoir|Salut|Madame|Monsieur|Chère?|Hi|Hello|Dear)(?!\p{L}))/gmu,
  },
];
