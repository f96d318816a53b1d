import type { HolePattern } from '../hole-pattern';

/** What a program, a file or a sheet leaves in a letter that passed through it. */
export const programDebris: readonly HolePattern[] = [
  {
    // Commands of rich text: `{\rtf1\ansi`, `\par`.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /\\(?:rtf|par|b0|ansi|line|tab|pard|fs\d)/,
    pattern: /(?:\{?\\(?:rtf1?|ansi|pard|par|b0|line|tab|fs\d{1,2}))(?![\p{L}])\}?/gu,
  },
  {
    // Where the letter is kept on somebody’s disk: `C:\Users\mpetit\refus.docx`, `\\serveur\RH\`, `file:///`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /[A-Z]:\\|\\\\\w|file:\/\//,
    pattern:
      /(?<![\p{L}\p{N}])(?:[A-Z]:\\(?:Users|Documents|Bureau|Desktop|RH|HR|Temp|[\p{L}\d _-]{1,30}\\)[^\s"»]{0,160}|\\\\[\p{L}\d.-]{2,30}\\[^\s"»]{1,160}|file:\/\/\/?[^\s"»]{1,160})/gu,
  },
  {
    // The page on which it was written: `https://mail.interne.local/compose?draft=8841`, `http://localhost:3000/…`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /localhost|\.local(?:[/:]|$)|\/compose|[?&]draft|\/drafts?\//,
    pattern:
      /https?:\/\/(?:localhost(?![\p{L}])[^\s"»]{0,160}|[^\s/"»]{1,80}\.local(?=[/:])[^\s"»]{0,160}|[^\s"»]{1,120}(?:\/compose(?=[?/#])|[?&]draft(?:Id)?=|\/drafts?\/)[^\s"»]{0,120})/gu,
  },
  {
    // A row of a sheet: cells between tabs.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /\S\t\S/,
    pattern: /(?<=^|\n|[.!?] )[^\t\n.!?]{1,60}\t[^\t\n]{1,60}\t[^\t\n]{1,60}(?:\t[^\t\n]{1,60}){0,6}(?=\n|$)/gu,
  },
  {
    // A remark of who programs the letter, on a line of its own: `// closing paragraph goes below`, `/* motif */`.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]*(?:\/\/|\/\*)/m,
    pattern: /^[ \t]{0,4}(?:\/\/+ ?(?=\p{L})[^\n]{2,120}|\/\*[^\n]{2,120}\*\/)/gmu,
  },
  {
    // A property of an object of the program: `jobOpening.title`, `candidate.firstName`.
    rule: 'hole/template',
    when: 'unless-code',
    sure: true,
    needs: /\p{Ll}\.\p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}@./_-])(?:(?:job|role|position|vacancy|candidate|applicant|contact|company|recruiter|manager|user|offre|poste|candidat|candidature|societe|entreprise|recruteur)(?:Opening|Offer|Title|Name|Data|Info|_?\w{2,10})?)\.(?:title|name|first_?[Nn]ame|last_?[Nn]ame|full_?[Nn]ame|email|city|location|company|label|reference|id|date|titre|nom|prenom|intitule|ville|libelle|ref)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu,
  },
  {
    // A date whose day or month nobody typed: « le   / 05 / 2025 », « le __/05/2025 ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /[ \u00a0_.…]\/ ?\d/,
    pattern:
      /(?<=(?<!\p{L})(?:le|du|au|on|of|depuis le|since) )[ \u00a0_.…]{0,12}\/[ \u00a0]?(?:\d{2}|[ \u00a0_.…]{1,8})[ \u00a0]?\/[ \u00a0]?(?:20)?\d{2}(?!\d)/gu,
  },
];
