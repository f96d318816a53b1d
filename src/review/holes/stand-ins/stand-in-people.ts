import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { civility, greeting } from '../slots/slots-by-words';

const greeted = String.raw`(?<=(?<![\p{L}])(?:${greeting},?|${civility})[ \u00a0])`;
const family = String.raw`\p{Lu}[\p{L}’'-]+`;
const nameEnds = String.raw`(?=[ \u00a0]?[,.;:!]|\n|$)`;
/** Families that nobody has. */
const nobody = String.raw`(?:Untel|Unetelle|Une ?[Tt]elle|Un [Tt]el|Tartempion|Machin(?:e)?|Trucmuche|Lambda|[Ss]o-and-[Ss]o|[Ss]uch-and-[Ss]uch|What['’]?s-(?:his|her)-name)`;

/** Whoever stands for anybody: those of the law, of forms and of examples, and two names where one is greeted. */
export const standInPeople: readonly HolePattern[] = [
  {
    // Whoever the law or a form calls so: “Dear John/Jane Doe”, « Bonjour Jean Dupont », “Dear A. N. Other”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /Doe|Dupont|Other|OTHER|Public|Citizen|Bloggs|Quelconque/,
    pattern: new RegExp(
      `${greeted}(?:(?:John|Jane|J\\.)(?: ?[/&] ?(?:John|Jane))? Doe|(?<!M\\. |Monsieur )(?:Jean|Jeanne)(?: ?/ ?Jeanne?)? Dupond?t|(?:A\\. ?N\\.?|An|A N) O(?:ther|THER)(?! ?-)|(?:Joe|Jane|John)(?: Q\\.?)? (?:Public|Citizen|Bloggs)|${family} Quelconque)(?![\\p{L}-])`,
      'gmu',
    ),
  },
  {
    // After a civility or a greeting, what nobody is called: « Madame Unetelle », “Mr So-and-so”, “Dear So-and-so”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /Un|Tartempion|Machin|Trucmuche|Lambda|and-/,
    pattern: new RegExp(`(?:(?<=(?<![\\p{L}])${civility}[ \\u00a0])|${greeted})${nobody}(?![\\p{L}-])`, 'gmu'),
  },
  {
    // What everybody who applies is: « Bonjour Candidat, ». « Cher candidat » is a greeting, if a cold one.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /onjour [Cc]andidat/,
    pattern: /(?<=^[ \t]{0,4}[Bb]onjour )[Cc]andidat(?:e|\(e\)|·e|\.e)?(?=[ \u00a0]?[,!])/gmu,
  },
  {
    // One letter, three times or more: « M. YYY », “Ms ZZZ”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /([A-Z])\1\1/,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])${civility}[ \\u00a0])(?<letter>[A-Z])\\k<letter>{2,9}(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
  },
  {
    // Whoever tries the form: “Dear Test User”, « Bonjour Utilisateur Test ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[Tt]est|[Dd]ummy|[Dd]emo|[Dd]émo/,
    pattern: either('gmu', [
      new RegExp(
        `${greeted}(?:[Tt]est|[Dd]ummy|[Dd]emo|[Dd]émo) (?:[Uu]ser|[Aa]ccount|[Pp]erson|[Pp]rofile|[Nn]ame|[Uu]tilisateur|[Uu]tilisatrice|[Cc]ompte|[Pp]rofil)(?: ?\\d{1,3})?${nameEnds}`,
        'mu',
      ),
      new RegExp(
        `${greeted}(?:[Uu]ser|[Uu]tilisat(?:eur|rice)|[Cc]ompte|[Pp]rofil)(?: de)? (?:[Tt]est|[Dd]émo|[Dd]emo)(?: ?\\d{1,3})?${nameEnds}`,
        'mu',
      ),
    ]),
  },
  {
    // One of those compared, by the letter a grid gives it: « Candidat Y a été préféré », “Candidate B was preferred”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:andidat|pplicant|rofil|rofile)e? [A-Z] /,
    pattern:
      /(?<=^[ \t]{0,4}|[.!?,] )(?:[Cc]andidate?|[Aa]pplicant|[Pp]rofile?) [A-Z](?= (?:a été|avait|était|was|had|has been) (?!(?:correct|juste|wrong|right)(?!\p{L})))/gmu,
  },
  {
    // Where the name is to be found: « Mme (voir fichier) », “Dear Mr (see sheet)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /\((?:see|voir|cf|check|vérif)/,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])(?:${greeting}|${civility})(?: ${family})? )\\((?:see|voir|cf\\.?|check|vérifier) (?:the |le |la |son |l['’])?(?:sheet|file|list|spreadsheet|table|CV|notes?|fichier|liste|tableau|dossier|fiche|spelling|orthographe|nom|name)\\)`,
      'gmu',
    ),
  },
  {
    // Two families, one of them to be taken out: « Monsieur Dupont/Durand », “Dear Mr Smith or Ms Jones”, “Hi Jane Smith/John Smith”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: / (?:or|ou) M|\p{Ll} ?\/ ?\p{Lu}/u,
    pattern: either('gmu', [
      new RegExp(
        `(?<=(?<![\\p{L}])(?!Messrs|MM|Mmes)${civility}[ \\u00a0])${family} ?/ ?${family}(?=[ \\u00a0]?,)`,
        'mu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4}${greeting},? )(?:${civility} )?${family}(?: ${family})? ?(?:/|or|ou) ?(?:${civility} ${family}|${family} ${family})(?=[ \\u00a0]?,)`,
        'mu',
      ),
    ]),
  },
  {
    // Who it may be, asked where one is greeted: « Bonjour Lucas (ou Louis ? voir CV), », “Hi Sam or Max?, thanks”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /\?[^()\n]{0,40}[)\]]|\?[ \u00a0]?[,:]/,
    pattern: new RegExp(
      `(?<=^[ \\t]{0,4}${greeting},? (?:${civility} )?${family}(?: ${family})? )(?:[([](?:(?:ou|or) )?(?:${civility} )?${family}[ \\u00a0\\u202f]?\\?[^()[\\]\\n]{0,40}[)\\]]|[([](?:ou|or) ${family},? (?:à (?:vérifier|confirmer)|to (?:check|confirm)|check|tbc|voir|cf)[^()[\\]\\n]{0,30}[)\\]]|(?:ou|or) ${family}[ \\u00a0\\u202f]?\\?(?=[ \\u00a0]?[,:]))`,
      'gmu',
    ),
  },
  {
    // How to greet, and when: “Dear Sir or Madam or first name if we know it”, « Monsieur ou Madame selon le cas ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /selon (?:le cas|les cas|qui)|whichever|(?:if|si) (?:we know|known|connue?|on (?:le |la )?(?:sait|connaît))/,
    pattern: new RegExp(
      `^[ \\t]{0,4}(?:${greeting}|Madame|Monsieur|Sir|Madam)(?![\\p{L}])[^.!?\\n]{0,60}(?:selon (?:les? cas|qui)|whichever|if we know|if known|si connue?|si on (?:le |la )?(?:sait|connaît))[^.!?,\\n]{0,20}(?=[ \\u00a0]?,)`,
      'gmu',
    ),
  },
];
