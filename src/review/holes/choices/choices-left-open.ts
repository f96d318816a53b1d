import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const verdict =
  'strong|weak|good|bad|poor|excellent|positive|negative|high|low|long|short|sufficient|insufficient|suitable|unsuitable|clear|unclear|complete|incomplete|' +
  'successful|unsuccessful|accepted|rejected|declined|interesting|convincing|adequate|inadequate|limited|average|moderate|fair|satisfactory|unsatisfactory|' +
  '(?:fort|faible|bon|mauvais|moyen|positif|négatif|suffisant|insuffisant|favorable|défavorable|adapté|inadapté|clair|flou|solide|fragile|complet|incomplet|correct|limité|satisfaisant|insatisfaisant|passable|pertinent|accepté|refusé|retenu|écarté|rejeté|intéressant|convaincant)(?:e|ne|s|es)?|bonne|positive|négative|complète|incomplète';

/** Alternatives among which nobody chose. */
export const choicesLeftOpen: readonly HolePattern[] = [
  {
    // « Option A - ton neutre », alone on its line.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /^[ \t*#]{0,4}(?:Option|Version|Variante?|Formule|Alternative|Proposition) /m,
    pattern:
      /^[ \t*#]{0,4}(?:Option|Version|Variante?|Formule|Alternative|Proposition)(?: n°)? ?(?:[1-9]|[ABC])(?: - [^\n.!?]{2,40})?\*{0,2}[ \t]*$/gmu,
  },
  {
    // A choice of title nobody made. « Sir/Madam » is a formula.
    rule: 'hole/choice',
    when: 'always',
    needs: /\/|ou M/,
    pattern:
      /(?<![\p{L}\p{N}])(?:M(?:\.|r\.?|onsieur|me|lle|adame|rs\.?|s\.?|iss)\s?\/\s?M(?:onsieur|adame|me|lle|rs?(?![\p{L}])|s(?![\p{L}])|iss|\.)\.?(?:\s?\/\s?M(?:me|lle|s|iss)\.?)?|M\. ou Mme|Mme ou M\.|[Cc]her\s?\/\s?[Cc]h[èe]re|[Cc]h[èe]re\s?\/\s?[Cc]her|(?:[Ll]e\s?\/\s?[Ll]a|[Ll]a\s?\/\s?[Ll]e|du\s?\/\s?de la|au\s?\/\s?à la) candidate?(?:\(e\)|·e|\.e)?)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    when: 'always',
    needs: />>|\|/,
    pattern: /^[ \t]*>{2,4}[ \t]?[^<>\n]{2,60}<{2,4}|\[[^[\]|\n]{2,24}[|][^[\]|\n]{2,24}\]/gmu,
  },
  {
    // « [est / n’est pas] », « [lieu/événement] », “[shortlisted or not]”: words on both sides.
    rule: 'hole/choice',
    when: 'unless-code',
    needs: /\[[^[\]\n]{1,60}(?:\/|\b(?:ou|or|OU|OR)\b)/,
    pattern:
      /(?<![\p{L}\p{N})\]])\[(?!(?:et|and)\/)[\p{L}(][\p{L}'’()., -]{1,50}?(?: ?\/ ?| (?:ou|or|OU|OR) )[\p{L}('’][\p{L}'’()., /-]{2,60}\](?!\()/gu,
  },
  {
    // Two figures, « [2 ans / 1 an] », “[2nd/3rd]”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\[\d/,
    pattern:
      /\[\d{1,3} ?\p{Ll}{0,4}(?: ?(?:\/|ou|or|,) ?\d{1,3} ?\p{Ll}{0,4}){1,4}\]|\[\d{1,3} \p{L}{2,12} ?(?:\/|ou|or) ?\d{1,3} \p{L}{2,12}\]/gu,
  },
  {
    // « (oui/non) ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /[([](?:oui|non|yes|no) ?\//i,
    pattern: /[([](?:oui ?\/ ?non|non ?\/ ?oui|yes ?\/ ?no|no ?\/ ?yes)[)\]]/giu,
  },
  {
    // « retenu(e) / non retenu(e) », « est / n’est pas », “is/is not”, “can / cannot”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:non|pas|ne|n|not|un|is|are|was|were|will|has|have|had|did|do|does|can|could|would)/,
    pattern:
      /(?<![\p{L}\p{N}/])(?:((?:retenu|sélectionn|accept|favorabl|conclu|convaincu|poursuivi|conserv|satisfai|convoqu|recrut|valid|disponibl|positi|présélectionn|shortlist|select|success|suitabl|progress)[\p{L}()·.]{0,9}?) ?\/ ?(?:non|pas|not|un)[ -]?\1|(\p{L}{1,12})(?: \p{L}{2,16})? ?\/ ?(?:ne |n[’'])\2(?: pas| plus)?|((?:is|are|was|were|will|has|have|had|did|do|does|can|could|would|should)) ?\/ ?\3(?: ?not|n[’']t)|can ?\/ ?can(?:not|[’']t)|will ?\/ ?won[’']t)(?![\p{L}])/giu,
  },
  {
    // The same word with and without its denial: « invité(e)/non invité(e) », “impressed/not impressed”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:non|pas|not) |\) \(n/,
    pattern:
      /(?<![\p{L}\p{N}/])(?!(?:cadre|fumeu|binary|fiction|profit|résident|resident|medical|médical|technical|technique|conform|go))(\p{L}{4,15}(?:\(e\)|·e)?) ?\/ ?(?:non|pas|not) \1(?![\p{L}])|\((\p{L}{2,10})\) \(n['’]\2 pas\)/giu,
  },
  {
    // The verdict, then its denial: « avez été retenu(e)/n’avez pas été retenu(e) », “have been / have not been selected”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs:
      /\/[ \u00a0]?(?:vous )?(?:n['’]|ne )|(?:regret|plaisir|pleased|sorry|happy|delighted) ?\/|\/ ?(?:you )?(?:have|has|are|were|was|is|will|do|did|could|can) not /,
    pattern: either('gu', [
      /(?<![\p{L}])(?:regret ?\/ ?(?:le )?plaisir|plaisir ?\/ ?(?:le )?regret|pleased ?\/ ?sorry|sorry ?\/ ?pleased|(?:happy|delighted) ?\/ ?sorry)(?![\p{L}])/u,
      /(?<=[\p{L})] ?)\/[ \u00a0]?(?:vous )?(?:n['’]|ne )(?:\p{L}{1,12} ){1,2}(?:pas|plus)(?![\p{L}])/u,
      /(?<=(?<![\p{L}])(?:have|has|are|were|was|is|will|do|did|could|can) (?:been )?)\/ ?(?:you )?(?:have|has|are|were|was|is|will|do|did|could|can) not(?![\p{L}])/u,
    ]),
  },
  {
    // Said to one person, whose gender was to be settled: « vous êtes infirmier/infirmière ». « arrivé(e) » is how many write.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /[Vv]ous [^.!?\n]{0,40}\//,
    pattern:
      /(?<=[Vv]ous (?:vous )?(?:n['’])?(?:êtes|avez été|serez|seriez|étiez|aviez été|(?:vous )?(?:avons|aurions) (?:bien )?)(?: pas| bien| très| encore| déjà| toujours| bientôt)?(?: (?:un |une |le |la |la ou le |le ou la ))? ?)(\p{L}{4,12})\p{L}{0,5} ?\/ ?(?:une? |l[ae] )?\1\p{L}{0,6}(?![\p{L}/])/gu,
  },
  {
    // How to end a letter: “Yours sincerely/faithfully”.
    rule: 'hole/choice',
    when: 'always',
    needs: /[Yy]ours/,
    pattern: /[Yy]ours (?:sincerely ?\/ ?faithfully|faithfully ?\/ ?sincerely)/gu,
  },
  {
    // Another wording kept at hand: « (variante : …) », « (en garder un seul) ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\((?:variante|variant|autre version|alternative|en garder|n['’]en garder)/i,
    pattern:
      /\((?:(?:[Vv]ariante?|[Aa]utre version|[Aa]lternative)[ \u00a0\u202f]?:[^()\n]{2,80}|(?:n['’])?en garder[^()\n]{1,40})\)/gu,
  },
  {
    // Two ways it happened, two hours of the day: “filled internally/externally”, « Bonne journée / soirée », « Soit : … Soit : … ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /ly ?\/|(?:journée|soirée|morning|afternoon) ?\/|(?:Soit|Either) ?:/,
    pattern: either('gmu', [
      /(?<=(?:filled|held|done|made|met|closed|decided|chosen) )\p{Ll}{3,12}ly ?\/ ?\p{Ll}{3,12}ly(?![\p{L}/])/mu,
      /(?:[Bb]onne|[Bb]elle|[Gg]ood) (?:journée|soirée|après-midi|fin de journée|morning|afternoon|evening) ?\/ ?(?:bonne |belle |good )?(?:journée|soirée|après-midi|morning|afternoon|evening|week-end)/mu,
      /(?:^|(?<=[.!?] ))(?:Soit|Either)[ \u00a0\u202f]?:(?= [^\n]{3,120}(?:Soit|Or|Either)[ \u00a0\u202f]?:)/mu,
    ]),
  },
  {
    // Two titles side by side, none taken out: “Dear Mr Mrs Small”, « Bonjour M. Mme, ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:M\.|Mr|Mme|Mrs|Ms|[Mm]adame|[Mm]onsieur|sir)[.,]? (?:M\.|Mr|Mme|Mrs|Ms|[Mm]adam|[Mm]onsieur)/,
    pattern:
      /(?<=(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello) )(?:(?:M\.|Mr\.?|Monsieur) (?:Mme|Mrs\.?|Ms\.?|Madame|Mlle)|(?:Mme|Mrs\.?|Ms\.?|Madame) (?:M\.|Mr\.?|Monsieur)|(?:monsieur madame|madame monsieur|sir madam)(?=[ \u00a0]\p{Lu}))(?=[ \u00a0]?[,.]|[ \u00a0]\p{Lu}|\n|$)/gu,
  },
  {
    // Before a name, at the head of a letter: « Mr ou Mme Kowalczyk, », “Mr or Ms Lane,”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /M(?:r|\.|rs|s|me|onsieur|adame)\.? (?:ou|or) M/,
    pattern:
      /(?<=^[ \t]{0,4}(?:(?:Bonjour|Bonsoir|Dear|Hello|Hi|Cher|Chère) )?)(?:M(?:r|rs|s)?\.?|Monsieur|Madame|Mme|Mlle) (?:ou|or) M(?:r|rs|s|me|lle)?\.?(?:onsieur|adame)?(?= \p{Lu}[\p{L}’'-]+ ?,)/gmu,
  },
  {
    // One of two to be kept: « Votre candidature est (acceptée/refusée) », “(keep whichever applies)”, « - ou - », « Variante tutoiement : ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\(|- o[ur] -|[–—] o[ur] [–—]|^[ \t]*(?:[Vv]ariante?|[Vv]ersion) /m,
    pattern: either('gmu', [
      /(?<=(?<![\p{L}])(?:est|êtes|été|sera|is|are|was|been|sommes) )\(\p{L}{4,16} ?\/ ?\p{L}{4,16}\)/mu,
      /(?<=(?<![\p{L}])(?:est|êtes|été|sera|is|are|was|been|sommes) )\(\p{Ll}{4,16}(?:, \p{Ll}{4,16}){1,5}\)/mu,
      /\((?:keep|delete|use|choose|pick|strike) (?:whichever|the one|what|one|either|as)(?![\p{L}])[^()\n]{0,40}\)/mu,
      /\((?:garder|choisir|rayer|supprimer|conserver|barrer|laisser) (?:ce qui|celui|celle|la mention|selon|l['’]une?|le bon|la bonne|une? des)[^()\n]{0,40}\)/mu,
      /(?<=\p{L} )[-–—] ?(?:ou|or) ?[-–—](?= \p{L})/mu,
      /^[ \t]{0,4}(?:[Vv]ariante?|[Vv]ersion) (?:tutoiement|vouvoiement|courte|longue|femme|homme|féminin|féminine|masculin|masculine|interne|externe|EN|FR|short|long|formal|informal|internal|external|warm)[ \u00a0\u202f]?:(?=\s)(?!(?<=(?:courte|longue|short|long)[ \u00a0\u202f]?:)\s+\p{Ll})/mu,
    ]),
  },
  {
    // Two ends of a sentence: « le poste est pourvu // le poste est gelé », “another candidate / put the role on hold”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: / \/{1,2} /,
    pattern: either('gu', [
      /(?<=[\p{Ll}.] )(?<!(?::\/\/|www\.)\S{1,80} |comment(?:s|aires?)? )\/\/(?! (?:TODO|FIXME|HACK)(?!\p{L}))(?= \p{L}+ \p{L}+ )/u,
      /(?<=(?:candidate|applicant|candidature|candidate?|profil|personne|interne|internally|filled|pourvu|hold|suite) )\/(?= (?:put|the (?:role|post|position)|we|nous|le poste|mis|mise|suspend|frozen|gelé|cancel|annul|decided|choisi|keep|gard)\p{L}*)/u,
      /(?<=\p{Ll}{3} )\/(?= (?:nous (?!contacter)\p{Ll}+ons|we (?:are|have|will|were|would)|votre \p{Ll}+ (?:est|a|sera)|your \p{Ll}+ (?:is|has|was|will)))/u,
    ]),
  },
  {
    // A verdict and its opposite: “your answer was strong/weak”, « votre dossier est complet/incomplet ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{Ll} ?\/ ?\p{Ll}/u,
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}])(?:was|were|is|are|been|est|sont|était|étaient|été|jugée?s?|semblait|paru|seemed|felt) (?:too |very |trop |très |un peu )?)(?:${verdict})(?: ?\/ ?(?:${verdict})){1,3}(?![\p{L}/-])`,
      'gu',
    ),
  },
  {
    // A verdict among others, in brackets; a choice that is asked, or left to the case: « (bon/moyen/faible) », “on Friday/Saturday?? and”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L} ?\/ ?\p{L}/u,
    pattern: new RegExp(
      [
        String.raw`[([](?:${verdict})(?: ?[/|] ?\p{L}[\p{L}’' -]{2,20}){1,5}[)\]]`,
        String.raw`(?<=(?<![\p{L}])(?:was|were|is|are|been|felt|seemed|est|sont|était|étaient|été|jugée?s?) (?:too |very |trop |très )?)[([]\p{L}[\p{L}’' -]{2,20}(?: ?[/|] ?\p{L}[\p{L}’' -]{2,20}){1,5}[)\]]`,
        String.raw`(?<![\p{L}\p{N}/])\p{L}[\p{L}’'-]{1,20}(?: ?\/ ?\p{L}[\p{L}’'-]{1,20}){1,5}(?:[ \u00a0\u202f]?\?{2,5}|[ \u00a0\u202f]?\?(?=,? (?:and|et|at|à|for|pour|in|en|but|mais|nous|we|your|votre)(?![\p{L}])))`,
        String.raw`(?<![\p{L}\p{N}/])\p{L}[\p{L}’'-]{1,20}(?: ?\/ ?\p{L}[\p{L}’'-]{1,20}){1,5}(?: \p{Ll}{2,12})?,? \(?(?:(?:suivant|selon) le cas|as (?:the case may be|applicable|appropriate|needed|required))(?![\p{L}])\)?`,
      ].join('|'),
      'gu',
    ),
  },
  {
    // A sentence that begins again after a slash: « Nous sommes au regret de/Nous avons décidé de ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?[NJVMWYOTUI]/,
    pattern:
      /(?<=\p{Ll}{2}[.!]? ?)\/(?= ?(?:Nous|Je|Vous|Votre|Notre|Merci|Malheureusement|We|I|You|Your|Our|Thank|Unfortunately) \p{Ll})/gu,
  },
  {
    // Two persons, one to be greeted: « Bonjour Sophie / Julien, », « Sophie (ou Julien ?) », “Dear Anna*,”, « Bonjour PAS LUCAS, ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|Mme|M\.|Mr|Ms) |\((?:ou|or) /,
    pattern: either('gu', [
      /(?<=(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello) )(?:(?!Sir|Madam)\p{Lu}\p{Ll}+(?: ?\/ ?\p{Lu}\p{Ll}+){1,4}(?= ?,)|(?:PAS|NOT) \p{Lu}+(?= ?,)|\p{Lu}\p{Ll}+\*(?= ?,)|(?:\p{Lu}[\p{L}.]+ ){1,2}(?:->|→|=>) ?\p{L}+)/u,
      /\((?:ou|or) \p{Lu}\p{L}+[ \u00a0\u202f]?\?\)/u,
    ]),
  },
  {
    // A day or a value nobody settled: “on Monday/Tuesday”, « jugé bon/moyen/insuffisant », « Motif : diplôme | langue ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs:
      /(?:di|day) ?\/ ?\p{L}|\p{L} ?\/ ?\p{L}+ ?\/ ?\p{L}| \| |\d ?\/ ?\d{1,2}\]? (?:mois|ans|months|years)|\p{L}\/\p{L}|\((?:ne|n['’]|pas|not)\)/u,
    pattern: either('gmu', [
      /(?<=(?:[Ii]nterview|[Ee]ntretien|[Mm]et|[Rr]encontr\p{L}*|[Éé]change|[Cc]onversation)[^.!?\n]{0,20} (?:on|le|du|ce|de|this|last) )\p{L}+(?:di|day) ?\/ ?\p{L}+(?:di|day)(?![\p{L}])/mu,
      /(?<=(?:jugée?|été|been|was|were|est|is|plus|more|trop|too)(?: :)? )(?!\p{L}+(?:day|di) ?\/)\p{L}{3,14} ?\/ ?\p{L}{3,14} ?\/ ?\p{L}{3,14}(?![\p{L}/])/mu,
      /(?<=(?:dans|pendant|for|in|sous|CV|dossier|file|details|after|après) )\[?\d{1,2}(?: ?\/ ?\d{1,2}){1,3}\]? (?:mois|ans|months|years)/mu,
      /(?<=(?:on|le|du) )(?:day|jour|date) ?\/ ?(?:month|mois|heure|time)(?![\p{L}])/mu,
      /(?<![\p{L}])\((?:ne|n['’]|pas|not)\)/mu,
      /(?<=(?:en|de|d['’]|of|in|with|your|votre) ?)\(\p{L}{4,16}(?: ?\/ ?\p{L}{4,16}){1,5}\)/mu,
      /(?<=^(?:[Mm]otif|[Rr]aison|[Rr]eason|[Dd]écision|[Dd]ecision)s?[ \u00a0\u202f]?: ?)\p{L}[\p{L} ’']{2,40}(?: [|/] \p{L}[\p{L} ’']{2,40}){1,5}/mu,
    ]),
  },
  {
    // Two greetings, neither of them taken out: « Bonjour Inès, Bonjour Madame Tremblay », “Hi there Hi Marcus”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(Bonjour|Dear|Hi|Hello|Hey|Bonsoir|Mr|Ms|Mrs|Mme|Madame|Monsieur)(?![\p{L}])[^.!?\n]{0,40} \1 /u,
    pattern:
      /(?<=^[ \t]{0,4})(Bonjour|Bonsoir|Dear|Hi|Hello|Hey)(?: there)?(?: \p{Lu}[\p{L}.-]{0,20}){0,3},? \1(?= \p{Lu})|(?<![\p{L}])(Mr|Ms|Mrs|Mme|Madame|Monsieur)\.? \2(?= \p{Lu})/gmu,
  },
  {
    // Two words for the same part of the course, or two ways to say it: “your application/interview”, « votre lettre / votre test », “pleased/sorry”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L} ?\/ ?\p{L}|selon le cas|\d ?\/ ?\d|Dear|\((?:pick|choo|sele)/u,
    pattern: either('gu', [
      /(?<=(?:[Yy]our|[Vv]otre|[Tt]he|[Ll]e|[Ll]['’]|[Yy]our recent) ?)(?:phone|on-site|video|telephone|application|interview|assessment|call|test|visit|portfolio|CV|candidature|entretien|appel|visite|lettre|échange)(?: ?\/ ?(?:[Vv]otre |[Yy]our |l['’])?(?:phone|on-site|video|telephone|application|interview|assessment|call|test|visit|portfolio|CV|candidature|entretien|appel|visite|lettre|échange)){1,3}(?! (?:software|portal|page|logiciel))(?![\p{L}/])/u,
      /(?<![\p{L}])(?:(?:pleased|happy|delighted|glad|regret|sorry) ?\/ ?(?:are )?(?:sorry|sad|pleased|happy|delighted|regret)|more ?\/ ?less|(?:all|most|many) ?\/ ?(?:some|most|none|all)(?: ?\/ ?\p{L}+)?|[Kk]ind regards ?\/ ?[Bb]est wishes|candidate A ?\/ ?(?:candidate )?B)(?![\p{L}])/u,
      /(?<![\d/])\d ?\/ ?\d ?\/ ?\d(?= (?:of (?:the|our)|des))/u,
      /(?<=Dear )(?!Sir|Madam)\p{Lu}\p{Ll}+ (?:or|OR) (?:Dear )?\p{Lu}[\p{Ll}.]+(?: \p{Lu}\p{Ll}+)?(?= ?,)/u,
      /\((?:pick|choose|select|choisir)\)/u,
      /(?<=[Oo]ur )\p{Lu}\p{Ll}+(?: ?\/ ?\p{Lu}\p{Ll}+){2,4}(?= (?:office|branch|site|team|store|clinic|school|depot))/u,
      /(?:,? ?(?:Madame|Monsieur)){2} selon le cas/u,
    ]),
  },
  {
    // A person nobody chose the pronoun of.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:il|elle|lui|she|he|her|him|his|celle|sa|son|the|they)|\(s\)he/i,
    pattern:
      /(?<![\p{L}\p{N}/])(?:qu[’'])?(?:il ?\/ ?elle|elle ?\/ ?il|lui ?\/ ?elle|celui ?\/ ?celle|son ?\/ ?sa|s?he ?\/ ?s?he|(?!(?:he ?\/ ?him|she ?\/ ?her)(?![\p{L}]))(?:s?he|his|her|him) ?\/ ?(?:s?he|his|hers?|him)|s\/he|\(s\)he|he ?\/ ?she ?\/ ?they|(?:s?he ?\/ ?they|they ?\/ ?s?he)(?= \p{Ll}))(?![\p{L}/])/giu,
  },
  {
    // « ☐ poste pourvu ☐ profil non retenu », a line that says only OU.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /[☐☑☒□▢]|OU|OR|^[^\p{L}\n]{0,4}o[ur]/mu,
    pattern: either('gmu', [
      /[☐☑☒□▢](?=[ \u00a0\u202f]?\p{L})/mu,
      /^[ \t]*[-–—/*(]{0,3}[ \t]?(?:OU(?: BIEN)?|OR|ou bien|ou|or)[ \t]?[-–—/*):]{0,3}[ \t]*$/mu,
      /(?<=[\p{L}.,] )[-–—/]{1,2} ?(?:OU|OR) ?[-–—/]{1,2}(?= \p{L})/mu,
      /(?<=[\p{Ll}»)\d][.!]? )(?<!(?<!\p{L})(?:[Tt]he|an?|[Oo]ur|[Yy]our|in|for|as|of|[Ll]e|[Uu]n|en|l['’]) )(?:OU|OR)(?= (?:[«\p{Ll}]|\p{Lu}['’\p{Ll}]))/mu,
    ]),
  },
  {
    // « Option 1 : », “Version B:”, « (choisir) », “delete as appropriate”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs:
      /[Oo]ption|[Vv]ersion|[Vv]arian|[Ff]ormul|[Aa]lternative|[Cc]hois|[Cc]hoo|[Pp]ick|[Kk]eep|[Gg]ard|[Bb]arr|[Rr]ay|[Ss]tri|[Dd]elet|[Ss]upprim|[Rr]etir|[Aa]u choix/,
    pattern: either('gmu', [
      /^[ \t*#]{0,4}(?:Option|Version|Variante?|Formule|Alternative|Proposition)(?: n°)? ?(?:[1-9]|[ABC])(?: ?\([^()\n]{1,40}\))?\*{0,2}[ \u00a0\u202f]?[:–—](?=\s|\*)/mu,
      /(?<=\()(?:[Aa]u choix|à choisir|choisir|cocher|rayer|barrer|choose one|pick one|select one|keep one|delete one|delete as (?:appropriate|applicable|necessary|needed)|strike (?:out|through)[^()\n]{0,30}|garder (?:un|une|l[’']un|la|le|ce)[^()\n]{0,30}|supprimer[^()\n]{0,40}|delete (?:para|this|line|the)[^()\n]{0,40}|(?:enlever|retirer|rayer) (?:si|la|le|cette)[^()\n]{0,40}|à supprimer[^()\n]{0,40}|retirer si[^()\n]{0,40}|remove if[^()\n]{0,40}|delete if[^()\n]{0,40}|keep (?:if|only)[^()\n]{0,40}|à garder si[^()\n]{0,40}|si (?:homme|femme|entretien|vivier)[ \u00a0:]?)(?=[ \u00a0]?[):])/mu,
      /(?<![\p{L}])(?:[Bb]arrer (?:la|les) mentions?|[Ss]trike out as (?:appropriate|applicable)|[Dd]elete as (?:appropriate|applicable|necessary)|[Cc]hoisir (?:parmi|la bonne|le bon|entre les)|[Gg]arder (?:l[’']une? des (?:deux|trois)|la (?:bonne|formule)|une seule)|[Cc]hoose (?:one of|between the) (?:the )?(?:options|following|sentences|versions)|[Pp]ick (?:one|the right) (?:option|sentence|version|paragraph))/mu,
    ]),
  },
  {
    // A choice announced: « Choisir : A) … B) … », “Choose: …”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /:/,
    pattern:
      /(?<=^[ \t]{0,4}[([*-]{0,2})(?:(?:À |A )?[Cc]hoisir|[Aa]u choix|[Cc]hoose|[Pp]ick|[Ss]elect)(?: l['’]une?| une? option)?(?=[ \u00a0\u202f]?:(?: |$))/gmu,
  },
  {
    // « toi/vous », « Cher(e) », « Chère Madame / Cher Monsieur », « Bonjour/Bonsoir ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/|\(|Cher|Chère/,
    sure: true,
    pattern:
      /(?<![\p{L}\p{N}/])(?:(?:[Tt]u|[Tt]oi|[Tt]e)(?: \p{L}{1,12})? ?\/ ?vous|[Vv]ous \p{L}{1,12} ?\/ ?(?:tu|toi|te)|[Vv]ous ?\/ ?(?:tu|toi|te)|(?:[Tt]on|[Tt]a|[Tt]es) ?\/ ?(?:votre|vos)|(?:[Vv]otre|[Vv]os) ?\/ ?(?:ton|ta|tes)|[Vv]otre ?\/ ?vos|[Cc]h[eè]r\((?:e|ère)\)|M\(me\)|M\. \(Mme\)|Monsieur ?\(Madame\)|Madame ?\(Monsieur\)|[Cc]h(?:er|ère) \p{L}{2,12} ?(?:\/|ou) ?[Cc]h(?:er|ère)(?= )|à toi ?\/ ?à vous|à vous ?\/ ?à toi|Bonjour ?\/ ?[Bb]onsoir|(?:Dear|Hi|Hello) ?\/ ?(?:Dear|Hi|Hello))(?![\p{L}/])/gu,
  },
];
