import type { HolePattern } from '../hole-pattern';

/** Brackets, guillemets and doubled signs that name what should stand there. */
export const bracketedSlots: readonly HolePattern[] = [
  {
    // An order, a condition or a remark to whoever fills the letter: « [Ajouter un point fort] », “[if interviewed]”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\[|\(|<|\{/,
    pattern:
      /(?<![\p{L}\p{N})\]])[[{<](?:[Oo]ption(?:al|nel(?:le)?)?|OPTION(?:AL|NEL)?|[Ff]acultatif|FACULTATIF|[Ii]f|IF|[Ss]i|SI|[Oo]r|OR|[Oo]u|OU|[Ee]\.g\.|[Ee]x(?:emple|ample)?(?!-)|[Pp]ar exemple|[Ff]or example|[Nn]ote|NOTE|NB|TODO|[Aa]jout(?:er|ez)|[Mm]ention(?:ner|nez|[  ])?|[Ii]ndiqu(?:er|ez)|[Pp]récis(?:er|ez)|[Cc]omplét(?:er|ez)|[Ii]nsér(?:er|ez)|[Rr]empla(?:cer|cez)|[Ss]upprim(?:er|ez)|[Cc]hoisi(?:r|ssez)|[Dd]écri(?:re|vez)|[Dd]étaill(?:er|ez)|[Ee]xpliqu(?:er|ez)|[Cc]it(?:er|ez)|[Rr]appel(?:er|ez)|[Pp]ersonnalis(?:er|ez)|[Rr]enseign(?:er|ez)|[Rr]emerci(?:er|ez)|[Mm]ett(?:re|ez)|[Éé]cri(?:re|vez)|[Vv]érifi(?:er|ez)|[Dd]emand(?:er|ez)|[Aa]dapt(?:er|ez)|[Rr]epren(?:dre|ez)|[Vv]oir(?! (?:ci-|plus (?:bas|haut)|en (?:bas|haut|fin|page|annexe|pièce)|au (?:verso|dos)|page|annexe|infra|supra))|[Mm]ention|[Aa]dd|[Ii]nsert|[Ii]nclude|[Ss]tate|[Gg]ive|[Dd]escribe|[Ee]xplain|[Rr]eplace|[Rr]emove|[Dd]elete|[Cc]hoose|[Ss]elect|[Pp]ick|[Ss]pecify|[Pp]ersonali[sz]e|[Cc]ustomi[sz]e|[Ff]ill|[Uu]se|[Ww]rite|[Pp]ut|[Rr]efer(?:ence)? to|[Ll]ist|[Nn]ame of|[Kk]eep|[Gg]arder|[Cc]onserver|[Rr]etirer|[Ee]nlever|[Bb]arrer|[Rr]ayer|[Tt]hank|[Aa]sk|[Cc]heck|[Cc]onfirm|[Mm]odif(?:ier|iez|y))[ \u00a0\u202f:,/’'-][^[\]{}<>\n]{1,140}[\]}>](?!\()/gu,
  },
  {
    rule: 'hole/brackets',
    when: 'unless-code',
    needs: /\[/,
    pattern: /(?<![\p{L}\p{N})\]])\[[^[\]\n]{0,80}\](?!\()/gu,
  },
  {
    rule: 'hole/brackets',
    when: 'slot-only',
    needs: /[<«(*/]/,
    pattern:
      /<\/?[\p{L}][^<>\n]{0,50}>|«\s?[\p{L}_][^«»\n]{1,40}\s?»|\([^()\n]{2,60}\)|\/{2}[^/\n]{2,30}\/{2}|\*{2}[^*\n]{2,40}\*{2}/gu,
  },
  {
    // The same between round brackets, which hold asides too: only what cannot be told to the candidate.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\(/,
    pattern:
      /\((?:(?:[Cc]opi|[Cc]oll|[Aa]jout|[Mm]entionn|[Ii]ndiqu|[Ii]nsér|[Rr]emplac|[Pp]ersonnalis|[Rr]enseign|[Dd]étaill|[Cc]it|[Rr]appel)e[rz] (?:ici |le |la |les |l[’']|un |une |des |du |son |sa |ce )|(?:[Dd]écrire|[Mm]ettre|[Rr]eprendre|[Éé]crire) (?:ici|le|la|les|un|une|du|son|sa) |(?:[Ii]nsert|[Aa]dd|[Mm]ention|[Ss]pecify|[Rr]eplace|[Ii]nclude|[Dd]escribe|[Ss]tate|[Gg]ive|[Pp]ut|[Ff]ill in) (?:here|the|a|an|one|any|your|candidate|name|reason|something|specific|personal|job|date)(?![\p{L}])|(?:[àÀ] |to )?(?:valider|confirmer|vérifier|revoir|check|confirm|verify) (?:avec|auprès de|with|by) \p{L}|(?:name|names|date|reason|role|title|motif|raison|nom|prénom|poste|phrase|date|lien|link|url|adresse|signature|numéro|téléphone|tél) (?:à (?:insérer|compléter|renseigner|mettre|ajouter|venir|confirmer|trouver|préciser|détailler|vérifier|choisir|adapter|reformuler)|to (?:come|follow|be (?:added|confirmed|inserted|completed)))|(?:voir|cf\.?|demander (?:à|au)|ask) (?:avec )?\p{Lu}\p{Ll}+(?: (?:avant|before|pour le motif|for the reason))?(?=\))|[Tt]o (?:be )?(?:confirm|complet|insert|fill|personali)\p{L}*|(?:vérifier|relire|revoir|corriger|check|reword|soften) (?:l['’]|le |la |les |the |his |her |if |with )|note (?:interne|pour)|internal note|version de travail|(?:null|undefined|none|N\/A|n\/a|x{2,5}|X{1,5})(?! (?:of|pour|for|to|est|is|was|chez|dans|marks) |[\p{L}\p{N}’'-])|\?{1,4}|…)[^()\n]{0,80}\)/gu,
  },
  {
    // The number of something: « l’UMR [n° unité] », “room [no. of room]”.
    rule: 'hole/template',
    when: 'unless-quoted',
    sure: true,
    needs: /\[ ?(?:n[°º]|num|no\.)/i,
    pattern: /\[ ?(?:n[°º]|num(?:éro|ero|ber)?|no\.) ?(?:d[eu]s? |d['’]|of (?:the )?)?\p{L}[\p{L} ’'-]{1,30}\]/giu,
  },
];
