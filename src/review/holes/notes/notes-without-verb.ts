import type { HolePattern } from '../hole-pattern';

/** A line of its own, or its end. */
const start = String.raw`(?<=^[ \t]{0,4}[([*>-]{0,3} ?)`;
const end = String.raw`(?=[ \u00a0\u202f.!)\]*]{0,4}$)`;
const name = String.raw`(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.?)`;
const work = 'relire|valider|vérifier|revoir|compléter|confirmer|signer|traduire|arbitrer|corriger|finir';
const workEn =
  'proofread|review|check|sign|confirm|complete|add|approve|finish|correct|translate|look at|read|fill in|send';
const slot =
  'name|surname|first name|title|date|dates|reason|role|figures?|wording|spelling|link|signature|pronoun|salary';
const slotFr = 'nom|prénom|titre|date|motif|raison|poste|chiffres?|formule|orthographe|lien|signature|civilité|salaire';
const tone = 'harsh|long|short|cold|blunt|vague|dry|stiff|formal|curt|soft|wordy|abrupt|cheerful';
const toneFr =
  'sec|sèche|long|longue|court|courte|froid|froide|dur|dure|vague|direct|directe|formel|formelle|mou|brutal|raide|familier';

/** What colleagues write to each other about a letter, a line alone, without a verb or nearly: « RAS pour moi », “Bit harsh?”. */
export const notesWithoutVerb: readonly HolePattern[] = [
  {
    // That it may leave.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /RAS|R\.A\.S|[Oo][Kk]|[Oo]kay|[Gg]o|[Bb]on|[Vv]alidé|[Rr]ien|[Pp]arfait|[Nn]ickel|[Çç]a |[Ff]ine|[Nn]othing|[Nn]o |[Ll]ooks|[Hh]appy|[Aa]pproved|[Aa]ll /,
    pattern: new RegExp(
      start +
        '(?:' +
        [
          String.raw`(?:RAS|R\.A\.S\.?|[Oo][Kk]|[Oo]ui|[Bb]on|[Tt]out bon|[Pp]arfait|[Vv]alidé|[Nn]ickel|[Tt]op|[Cc]['’]est (?:bon|ok)|[Rr]ien (?:à (?:signaler|ajouter|dire|redire|changer)|de plus|de spécial|à))?,? ?(?:pour (?:moi|l['’]envoi|envoi|ma part)|(?:de|vu de) (?:mon|notre) côté|côté (?:RH|paie|juridique|direction|manager|technique))(?<=(?:RAS|R\.A\.S\.?|[Oo][Kk]|oui|bon|arfait|alidé|ickel|op|ok|aler|uter|dire|nger|lus|cial),? (?:pour|de|vu|côté) [\p{L} '’]{2,20})(?:,? (?:tu peux|on peut|vas-y|à toi|envoie)[^\n]{0,30})?${end}`,
          String.raw`(?:[Aa]ll good|[Gg]ood|[Ff]ine|[Oo][Kk]|[Oo]kay|[Nn]othing|[Nn]othing (?:to (?:add|report|change)|more)|[Nn]o (?:comments?|changes?|objections?|notes?)|[Ll]ooks (?:good|fine|ok)|[Hh]appy|[Aa]pproved) (?:from (?:my side|me|my end)|on my (?:side|end)|here|by me|with (?:me|this|it)|for me|to go|to (?:be )?sen[dt])(?:[,;] [^.\n]{0,30}| when [^.\n]{0,20})?${end}`,
          String.raw`${name} ?[:–-] ?(?:fine|ok|okay|good|happy|yes|no objections?|approved|d['’]accord|validé|oui|bon|vu)(?: (?:with|by|for|pour|to) (?:me|it|this|moi|lui|go))?${end}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // Who has seen it, or shall: « Vu K. le 4/11, ok », « À faire relire à Sandrine », “For Sandra to proofread”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Vv]u |[Vv]alidé|[Rr]elu|[Vv]érifié|[Ff]aire |to |[Ww]aiting|[Ss]poke|[Aa]pproved|[Cc]hecked|[Ss]igned/,
    pattern: new RegExp(
      start +
        '(?:' +
        [
          String.raw`(?:[Vv]u|[Vv]alidé|[Rr]elu|[Vv]érifié|[Aa]pprouvé|[Vv]isé) (?:(?:par|avec) )?${name}(?: le \d{1,2}(?:[/.]\d{1,2}| \p{Ll}{3,9})?)?(?:, ?(?:ok|OK|bon|oui|rien à dire))?(?<=(?:par|avec) .{1,40}|le \d.{0,20}|ok|OK)${end}`,
          String.raw`[àÀA] faire (?:${work}) (?:à|par) \p{Lu}[\p{L}. -]{1,30}${end}`,
          String.raw`(?:[Ff]or|[Oo]ver to) ${name} to (?:${workEn})(?![\p{L}])[^.\n]{0,30}${end}`,
          String.raw`(?:[Aa]pproved|[Cc]hecked|[Ss]igned off|[Cc]leared|[Rr]eviewed|[Ss]een) (?:by|with) ${name}(?:,? (?:on )?\d[^.\n]{0,20})?${end}`,
          String.raw`[Ww]aiting (?:on|for) ${name}${end}`,
          String.raw`[Ss]poke (?:to|with) ${name},? (?:on )?\d{1,2}[/. ]\w{1,9},? (?:fine|ok|OK|all good|happy|agreed)${end}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // How it reads: “Bit harsh?”, « Ton un peu sec, non ? »
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /\?|[Tt]oo |[Tt]rop |[Uu]n peu /,
    pattern: new RegExp(
      `${start}(?:` +
        [
          String.raw`(?:[Aa] )?(?:[Bb]it|[Aa] little|[Tt]oo|[Rr]ather|[Ss]lightly|[Aa] touch) (?:too )?(?:${tone})(?:, no)?(?=[ ]?\?{1,3}[ ]*$)`,
          String.raw`(?:[Tt]ext|[Tt]one|[Ww]ording|[Ee]nding|[Oo]pening|[Ss]econd line|[Ll]ast line) (?:a bit |too |rather |a little )(?:${tone})(?:, no)?(?=[ ]?[?.]{0,3}[ ]*$)`,
          String.raw`(?:(?:[Tt]on|[Ff]in|[Ff]ormule|[Dd]ébut|[Tt]exte|[Pp]hrase|[Ff]ormulation) )?(?:[Uu]n peu|[Tt]rop|[Pp]lutôt|[Uu]n poil) (?:trop )?(?:${toneFr})(?:, non)?(?=[ \u00a0\u202f]?\?{1,3}[ ]*$)`,
          String.raw`(?:[Tt]on|[Ff]in|[Ff]ormule|[Dd]ébut|[Tt]exte|[Pp]hrase|[Ff]ormulation) (?:un peu|trop|plutôt) (?:${toneFr})(?=[ ]?\.?[ ]*$)`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // What is to be checked, chosen or written: “Name to be checked”, « ici, deux lignes sur son oral », “a word on the placement”.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs:
      /to (?:be )?(?:check|confirm|add|compl|choo|verif|corr|fill)|à |[Aa]ttention|[Cc]areful|lin|mot|word|phrase|sentence|[Nn]ot before|[Pp]as avant|from|[Rr]euse|[Ll]ogo/,
    pattern: new RegExp(
      `${start}(?:` +
        [
          String.raw`(?:[Tt]he |[Hh]is |[Hh]er )?(?:${slot}) to (?:be )?(?:check|confirm|add|complete|choose|verify|correct|fill)(?:ed|sen|n)?(?: (?:by|with) [^.\n]{1,30})?${end}`,
          String.raw`(?:[Ll]e |[Ll]a )?(?:${slotFr}) à (?:${work}|choisir|ajouter|trouver|préciser|mettre|demander)(?: (?:par|avec|à) [^.\n]{1,30})?${end}`,
          String.raw`(?:[Ii]ci|[Ll]à|[Hh]ere)[,:]? (?:une|deux|trois|un|quelques|two|one|a few|some|a) (?:lignes?|mots?|phrases?|lines?|words?|sentences?)(?![\p{L}])[^.\n]{0,50}${end}`,
          String.raw`(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Aa] few|[Aa] couple of|[Ss]ome|[Aa]) (?:lines?|words?|sentences?) (?:here|on|about|re)|(?:[Uu]ne|[Uu]n|[Dd]eux|[Tt]rois|[Qq]uelques) (?:lignes?|mots?|phrases?) (?:ici|sur))(?![\p{L}])[^.\n]{0,40}${end}`,
          String.raw`(?:[Nn]ot before|[Pp]as avant|[Nn]ot until) (?:\p{L}{3,9}day|(?:lun|mar|mercre|jeu|vendre)di|(?:the |le )?\d[^.\n]{0,15})${end}`,
          String.raw`(?:[Cc]opied|[Pp]asted|[Tt]aken|[Aa]dapted|[Rr]eused|[Cc]opi[ée]|[Cc]opier-coller|[Rr]epris) (?:from|du|de la|de l['’])[^.\n]{1,30}(?:e?mail|letter|template|draft|version|one|lettre|modèle|courriel)[^.\n]{0,20}${end}`,
          String.raw`[Rr]euse the (?:end|start|opening|close|closing|first|last|wording|text)(?![\p{L}])[^.\n]{0,40}${end}`,
          String.raw`(?:[Ll]ogo (?:de l['’])?(?:entreprise|société|client)|(?:[Cc]ompany|[Ee]mployer|[Cc]lient) logo)${end}`,
        ].join('|') +
        ')',
      'gmu',
    ),
  },
  {
    // Of whom it is for: « Attention, c’est une femme », “Careful, it’s a Ms”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Aa]ttention|[Cc]areful|[Ww]atch|[Gg]affe/,
    pattern: new RegExp(
      String.raw`${start}(?:(?:[Aa]ttention|[Gg]affe)[,:!]? (?:c['’]est|il s['’]agit d['’]) ?(?:une? |bien )?(?:femme|homme|Madame|Monsieur|dame|interne|Mme|M\.)|(?:[Cc]areful|[Ww]atch out|[Aa]ttention)[,:!]? (?:it|s?he|this|that)['’]s (?:an? )?(?:Ms|Mr|Mrs|woman|man|s?he|internal|Miss|they))(?![\p{L}])[^.\n]{0,30}${end}`,
      'gmu',
    ),
  },
  {
    // After a sentence that has ended and a sign, how it is to be said: « → a reformuler plus gentiment », « -- trop sec », “// less blunt?”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:→|->|=>|--|[–—/]) /,
    pattern: new RegExp(
      String.raw`(?<=[.!?…)] ?)(?:→|->|=>|--|[–—]|\/\/?) ?(?:[àa] (?:reformuler|reprendre|revoir|adoucir|nuancer|corriger|raccourcir|réécrire|reecrire|relire|valider|v[ée]rifier)(?![\p{L}]| ensemble)|(?:(?:un peu|un poil|(?:a )?bit|a little|rather|slightly) (?:trop |plus |moins |too |less |more )?|trop |plus |moins |too |less |more )(?:${toneFr}|${tone}|doux|douce|gentil(?:le)?|poli|humain|chaleureux|gentle|kind|warm|polite)(?![\p{L}]))(?![^.!\n]{0,60}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^.!\n]{0,60}`,
      'gu',
    ),
  },
  {
    // With whom it is still to be settled, on its way: « votre entretien, à vérifier avec Seb s’il était bien le 12, ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:[àa]|to|needs) (?:v[eé]rif|conf|valid|voir|demand|check|ask)/,
    pattern:
      /(?<=[,(–—-] ?)(?:[àa] (?:v[eé]rifier|confirmer|valider|voir|demander)|to (?:check|confirm|be (?:checked|confirmed|agreed)|ask)|needs checking) (?:avec|auprès de|à|with|by) \p{Lu}\p{Ll}+(?! (?:et|and|or|ou) (?:vous|you))[^.!?\n,)]{0,60}/gu,
  },
  {
    // Work to be done, after two strokes: « -- a completer avec les remarques de Yann ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:--|—|\/\/|\*|→|->) ?[àa] (?:compl|ajou|rempl|ins|pr[eé]c|voir|vérif|verif|pers|adapt)/,
    pattern:
      /(?:--|—|\/\/|\*{1,3}|→|->) ?[àa] (?:compl[ée]ter|ajouter|remplacer|remplir|ins[ée]rer|pr[ée]ciser|voir|v[ée]rifier|personnaliser|adapter) (?:avec|selon|par|d['’]apr[èe]s|auprès) [^.!?\n]{2,60}/gu,
  },
  {
    // What is to be put there, in the middle of a sentence: « bien préparée, mettre un exemple concret, mais le poste… ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /, (?:mettre|r?ajouter|ins[ée]rer|citer|insert|add|put) /,
    pattern:
      /(?<=\p{L}, )(?:mettre|r?ajouter|ins[ée]rer|citer|insert|add|put(?: in)?) (?:ici )?(?:une? |l[ea]s? |l['’]|an? |the |some )[^,.;!?\n]{3,50}(?=, (?:mais|but|toutefois|cependant|however|le poste|nous|we|the (?:role|post))(?!\p{L}))/gu,
  },
];
