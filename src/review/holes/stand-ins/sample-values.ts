import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Values of examples: people, employers, addresses, numbers and words typed to try a template. */
export const sampleValues: readonly HolePattern[] = [
  {
    // « Bonjour Jean Exemple, », “Dear Jane Sample,”, « Bonjour Candidat 3, »
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /First|Bloggs|xemple|ample|Test|Toto|Tata|Titi|Foo|Tartempion|Lambda|andidate?[ _-]?[#n\d]|pplicant[ _-]?[#n\d]|_\d|[Nn]ull|undefined|NULL|None|Xxx/,
    pattern:
      /(?<=(?:^|[ \u00a0\n])(?:[Bb]onjour|[Cc]h(?:er(?:[·.-]e|\(e\))?|ère)|[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Ss]alut|Madame|Monsieur|M\.|Mme|Mr|Ms|Mrs) )(?:(?:\p{Lu}\p{L}*\.? ){0,2}(?:Exemple|Example|Sample|Testeur|Tester|Test|Tartempion|Lambda)(?=[ \u00a0]?[,!.\n])|T[eE][sS][tT] T[eE][sS][tT]|First {1,3}Last|Joe Bloggs|[Tt]est [Cc]andidate?|[Cc]andidate? [Tt]est(?: \d{1,3})?|A\.? ?N\.? Other(?! ?-)|Machin(?=[ \u00a0]?[,!])|T(?:oto|ata|iti)(?: T(?:oto|ata|iti))?(?=[ \u00a0]?[,!.])|Foo(?= ?[,!])|[Cc]andidate?[ _-]?(?:#|n°)? ?\d{1,6}|[Aa]pplicant[ _-]?(?:#|n°)? ?\d{1,6}|\p{Lu}{2,6}_\d{1,8}|(?:null|NULL|undefined|None|Null Null)(?: (?:null|NULL|undefined|None))?(?= ?,)|[Xx]xx+(?= ?,))/gu,
  },
  {
    // “The manager, First Last, preferred …”
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /First Last|Prénom Nom/,
    pattern: /(?<=(?:[,(]|by|with|par|avec|from|de) )(?:First Last|Prénom Nom)(?=[ \u00a0]?[,.;)]|$)/gmu,
  },
  {
    // A signature of nobody, on its own line: “Joe Bloggs”, “Any Recruitment Ltd”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /Bloggs|^[ \t]*(?:Any|Some|Test|Your) \p{Lu}|ohn Doe|ane Doe/mu,
    pattern: either('gmu', [
      /^[ \t]{0,4}(?:Joe|Josephine|Fred) Bloggs(?=,?[ \t]*$)/mu,
      /^[ \t]{0,4}(?:Any|Some|Test|Your) (?:\p{Lu}\p{L}+ ){0,2}(?:Ltd|Limited|Inc|Company|Corp|Corporation|plc)\.?(?=,?[ \t]*$)/mu,
    ]),
  },
  {
    // What says itself an example: « Jean Dupont (exemple) », « Exemple SARL », “Sample Position”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /xemple|xample|Sample|\(test|dummy|fictif/,
    pattern: either('gu', [
      /(?<=[\p{L}.] )\((?:exemple|example|sample|test|fictif|dummy|ex\.)\)/u,
      /(?<=(?:société|chez|à|at|to|company|entreprise|for|with|in|de) )(?:Exemple|Example|Sample|Test) (?:SARL|SA|SAS|EURL|Ltd|Inc|Company|Corp|Co|Position|Role|Job|Poste|Société|Entreprise)(?![\p{L}])/u,
    ]),
  },
  {
    // “Acme Corp”, « chez Entreprise X », « la Société Y ».
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /[Aa]cme|ACME|(?:Entreprise|Société|Company|Client|Groupe|Employeur|Employer) [A-Z](?![\p{L}\p{N}])/u,
    pattern: either('gu', [
      /(?<=(?:at|to|for|with|joining|chez|de|par|pour) )(?:Acme|ACME)(?: (?:Corp(?:oration)?|Inc|Ltd|Company|Co|SA|SAS|SARL)(?![\p{L}]))?(?=[ \u00a0]?[,.;!?]|\n| (?:and|et|pour|for|has|a)(?![\p{L}])|$)/u,
      /(?<=(?:at|to|for|with|joining|chez|de|par|pour|la|l['’]|our) ?)(?:Entreprise|Société|Company|Client|Employeur|Employer) [XYZ](?![\p{L}\p{N}])/u,
    ]),
  },
  {
    // Addresses and sites of nobody; links that lead nowhere.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /@|www\.|https?:|\]\(/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}._-])(?<!(?:format|forme|form|modèle|pattern|comme|like) )(?:adresse|address|e?mail|votre\p{L}*|your\p{L}*|test|exemple|example|user|contact(?!@ex)|nom|name|prenom|jean\.?dupont|john\.?smith)[._-]?\p{L}{0,10}@(?:exemple|example|domaine?|company|societe|entreprise|test|mail|email|xxx)\.(?:com|fr|org|net|co\.uk)/u,
      // The house says that it is to be named.
      /(?<![\p{L}\p{N}])[\p{L}._-]{1,20}@(?:(?:domaine?|xx+)\.(?:com|fr|org|net)|(?:your|my|our|votre|notre|the)?-?(?:company|entreprise|societe)(?:-?name)?\.(?:com|fr|org|net|example|co\.uk))(?![\p{L}])/u,
      // Careful writers give addresses of `example.org`, which nobody owns: it is to be filled when whose it is is not said either.
      /(?<![\p{L}\p{N}._-])(?:(?:votre|your|mon|my)[._-]?\p{L}{0,12}|(?:\p{L}[._-])?(?:pr[ée]nom|nom|name|fname|lname|first|last|firstname|lastname|surname|initiale)(?:[._-]\p{L}{1,12})?|adresse(?:[._-]?\p{L}{0,8})?|address|e?-?mail|courriel|x{2,6}|test|exemple|example|user|utilisateur|someone|somebody|quelqu[._-]?un|abc|toto|foo)@(?:exemple|example|test)\.(?:com|fr|org|net)(?![\p{L}])/u,
      /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:www\.)?(?:monsite|mon-site|votresite|votre-site|yoursite|yourcompany|exemple|example|domain|siteweb|nomdusite)\.(?:com|fr|org|net)(?!\/[^\s)]{0,60}[?#]\p{L})(?:\/[^\s)]{0,60})?/u,
      /\]\((?:url|lien|link|#|URL|LIEN|LINK|https?:\/\/)?\)/u,
      // Nothing after its scheme, where a page is pointed at.
      /(?<=(?:sur|ici|à|page|site|lien|adresse|at|on|here|link|see|via|visit|from)(?: ?:)? )(?:https?:\/\/(?:www\.)?|www\.)(?=[\s,;)]|$)/u,
    ]),
  },
  {
    // Dates and numbers that are none.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /99\/99|12\/34|123[- ]456/,
    pattern: /(?<!\d)99\/99\/(?:99){1,2}(?!\d)|(?<!\d)12\/34\/(?:56|5678)(?!\d)|(?<!\d)123[- ]456(?!\d|[- ]\d)/gu,
  },
  {
    // Fingers on the keyboard, words said twice to fill the space.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /azerty|qwerty|qsdf|asdf|wxcv|(?:test|text[e]?|sample|bla|blah|mot|word)[ ,]/i,
    pattern:
      /(?<![\p{L}])(?:azertyuiop?|qwertyuiop?|(?:qsdf|asdf|wxcv|jklm){1,4}\p{L}{0,4}|(?:test|text|texte|mot|word|sample text)(?:[ ,]+(?:test|text|texte|mot|word|sample text)){1,6}(?<!mot word|texte? test)|blah?(?:[ ,-]?blah?){1,5})(?![\p{L}])(?! (?:clavier|keyboard|layout|case|driven))/giu,
  },
];
