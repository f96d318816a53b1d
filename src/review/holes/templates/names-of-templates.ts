import type { HolePattern } from '../hole-pattern';

/** How a drawer of letters, a file or a draft names the letter it holds. */
export const namesOfTemplates: readonly HolePattern[] = [
  {
    // `Rejection_Template_PostInterview_v4_FINAL(2)`, « Refus type sans entretien », “Standard rejection, no interview”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Rr]e(?:jection|fus|gret|fusal)|REFUS|REJECTION|[Tt]emplate|[Mm]od[èe]le|_|n°|no\.? ?\d|#/,
    pattern: new RegExp(
      [
        String.raw`^[ \t]{0,4}(?=[\p{L}\d-]{0,30}_)(?=[^\n]{0,60}(?:[Tt]emplate|[Rr]eject|[Rr]efus|[Mm]od[eè]le|[Ll]etter|[Ll]ettre|FINAL|[Vv]\d))[\p{L}\d-]{2,30}(?:_[\p{L}\d-]{1,30}){1,8}(?:\(\d\))?(?:\.(?:docx?|txt|msg|html?|oft))?[ \t]*$`,
        String.raw`^[ \t]{0,4}(?:(?:[Ss]tandard|[Gg]eneric|[Uu]sual|[Dd]efault|[Ss]hort|[Ll]ong|[Ss]oft|[Ff]irm) )?(?:[Rr]ejection|[Rr]efusal|[Rr]egret|[Dd]ecline)(?: (?:e-?mail|letter|template|message|text|note))?(?:[ ]?(?:[-–—,:(]|[Vv]?\d|no )[^.!?\n]{0,60})?[ \t]*$`,
        String.raw`^[ \t]{0,4}(?:(?:[Mm]odèle|[Tt]rame|[Gg]abarit|[Mm]ail|[Ll]ettre|[Cc]ourrier|[Rr]éponse|[Mm]essage)[ -](?:de |type |standard )?)?[Rr]efus(?: (?:type|standard|simple|poli|court|long|candidat\p{L}*|après|avant|sans|suite|spontanée?|n°|no)|[ ]?(?:[-–—:(]|[Vv]?\d))[^.!?\n]{0,80}[ \t]*$`,
        String.raw`^[ \t]{0,4}(?:[Rr]éponse|[Rr]efus|[Ll]ettre|[Mm]ail|[Mm]essage|[Cc]ourrier|[Rr]eply|[Ll]etter)(?: \p{Ll}{3,14}){0,2} (?:n°|no\.?|#) ?\d{1,3}[ \t.]*$`,
      ].join('|'),
      'gmu',
    ),
  },
  {
    // For whom and when the letter serves: “Use this one for internal candidates.”, « À utiliser pour … », “Version for …”.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /[Uu]se |utiliser|[Vv]ersion|[Tt]emplate|[Mm]odèle|[Kk]eep|[Oo]nly|[Dd]elete|[Gg]arde|[Ss]upprime|[Rr]emove|[Ii]nclude/,
    pattern: new RegExp(
      String.raw`(?<=^[ \t]{0,4}[(\[*-]{0,2}|[.!?] )(?:` +
        [
          String.raw`[Uu]se (?:this|the) (?:one|version|letter|template|text|email|wording|paragraph) (?:for|if|when|with)`,
          String.raw`[àÀA] utiliser (?:pour|si|quand|avec|en cas)`,
          String.raw`[Vv]ersion (?:for|pour) (?:people|candidate?s?|applicants?|those|les|internal|external|interne|externe|finalists?)`,
          String.raw`(?:[Oo]nly )?(?:[Kk]eep|[Uu]se|[Ii]nclude|[Dd]elete|[Rr]emove|[Ss]kip|[Cc]ut) (?:only )?(?:this|the (?:next|last|first|second|following|above|previous)) (?:bit|paragraph|para|line|section|sentence|part|one|block)`,
          String.raw`(?:[Nn]e )?(?:[Gg]arder|[Gg]ardez|[Ss]upprimer|[Ss]upprimez|[Rr]etirer|[Ee]nlever|[Cc]onserver) (?:que )?(?:cette?|ce|la|le) (?:phrase|paragraphe|passage|ligne|partie|bloc|mention)`,
        ].join('|') +
        String.raw`)(?![\p{L}])[^.!?\n:]{0,100}`,
      'gmu',
    ),
  },
];
