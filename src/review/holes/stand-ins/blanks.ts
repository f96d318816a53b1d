import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Signs that stand for a missing word, figure or date, and what programs write for nothing. */
export const blanks: readonly HolePattern[] = [
  {
    // A line of dots to write on: nobody hesitates that long between two words.
    rule: 'hole/filler',
    when: 'always',
    sure: true,
    needs: /……|\.{8}/,
    pattern: /(?<=[ \u00a0(])(?:…{3,40}|\.{8,80})(?=[ \u00a0,;)])/gu,
  },
  {
    // Where a day, a person or a thing is due, however finished the rest is: « le XXX entre 10 h et midi ».
    rule: 'hole/filler',
    when: 'always',
    sure: true,
    needs: /XXX|xxxx/,
    pattern:
      /(?<=(?<!\p{L})(?:le|la|du|de|au|chez|avec|par|pour|the|of|at|with|by|on|from|for) )(?:X{3,40}|x{4,40})(?![\p{L}\p{N}-]| (?:siècle|édition|jeux|games|rated|film)(?!\p{L}))/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs: /xx|\.\.|__|…/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:(?<!(?:[Pp]roject|[Pp]rojet|[Oo]pération|[Oo]peration) )X{3,40}|X?x{3,40})(?!l\b)|(?:XX|xx|\.\.|__|…{1,4}|_{2,6})\s?[/.-]\s?(?:XX|xx|\.\.|__|…{1,4}|_{2,6}|\d{2})(?:\s?[/.-]\s?(?:[Xx.]{2,4}|_{2,6}|…{1,4}|\d{2,4}))?)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs: /___|\.{6}|……|\?\?\?|XX/,
    pattern: either('gu', [
      /_{3,80}/u,
      /\.{6,80}/u,
      /…{2,40}/u,
      /(?<=\s)\?{3,20}(?![\p{L}])/u,
      /(?<![\p{L}\p{N}]|\p{Lu}\p{Ll}{1,20} |(?<!\p{L})(?:bâtiment|bat|salle|hall|bloc|lot|annexe|siècle|taille|size|hall|room|block|building|chromosome|opération|projet|project) )XX(?![\p{L}\p{N}])/u,
      /(?<=(?:Madame|Monsieur|Bonjour|Dear|Hello|Mme|Société) )XX(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}])XX(?= (?:[Jj]an|[Ff][eé][bv]|[Mm]ar|[Aa][pv]r|[Mm]a[iy]|[Jj]u[inl]|[Aa]o[uû]t|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd][eé]c)\p{Ll}{0,7}(?!\p{L}))/u,
    ]),
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs: /undefined|null|nan|none|n\/a|nom|name|xx/i,
    pattern:
      /(?<=(?:bonjour|bonsoir|cher|chere|chère|madame|monsieur|hello|hi|dear|hey)\s)(?:undefined|null|nan|none|n\/a|nom|prénom|prenom|name|f ?name|first ?name|surname|last ?name|xx)(?![\p{L}\p{N}'’-]| \p{L})/giu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /undefined|\[|NaN/,
    pattern:
      /(?<![\p{L}\p{N}])(?:undefined(?! (?:behaviou?r|variable|reference|symbol|method|index|error|function|propert|value|comport))|\[object Object\]|(?<!NaN\/)NaN(?!\/NaN)(?! (?:results?|rows?|values?|lines?)))(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs: /…|\.{3}|[ \u00a0\u202f][,.;]|x (?:a|y|m|w|s|d|j)/i,
    pattern: either('gimu', [
      /(?<=(?<![\p{L}])(?:bonjour|cher|chère|madame|monsieur|poste de|poste d[’']|expérience (?:de|en)|chez|date du|entretien du|dear|hi|hello|role of|experience (?:of|with|in)|position of|met on|dated)[ \u00a0\u202f])(?:…|\.{3,5})(?=[ \u00a0\u202f]?[,.;:\p{Ll}]|[ \u00a0\u202f]|$)/imu,
      /(?<=(?<![\p{L}])(?:bonjour|dear|hi|hello|cher|chère))[ \u00a0\u202f]{1,3},(?=\s|$)/imu,
      /(?<=(?:poste de|poste d[’']|position of|the role of|entretien du|candidature du))[ \u00a0\u202f]{1,3}(?=[,.;](?:\s|$))/imu,
      /(?<![\p{L}\p{N}])[Xx](?= (?:ann[ée]es?|ans|years?|yrs|mois|months?|weeks?|semaines?|days?|jours?)(?![\p{L}]))/imu,
    ]),
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs:
      /[XYZ][ ,.;]|xx|__|\?\?|\([ \u00a0]*\)|«[ \u00a0\u202f]*»|[[{][ \u00a0]*[\]}]|null|undefined|NaN|None|asdf|azerty|aaa|\?\p{L}/u,
    pattern: either('gu', [
      /(?<=(?:poste de|poste d[’']|[Mm]onsieur|[Mm]adame|société|role of|position of|Mr|Ms) )[XYZ](?=[ ,.;])(?! \(| dans| in |\. ?\p{Lu}\p{Ll})/u,
      /(?<![\p{L}\p{N}_])(?:xx|_{2})(?![\p{L}\p{N}_])/u,
      /(?<=(?:le|du|au|de|à|on|the|of) )\?{2}(?= )/u,
      /(?<=[ \u00a0(])\?\p{L}{3,14}\?(?=[ \u00a0,.;)])/u,
      /(?<=\p{Ll} )\?{2}(?= (?:à|au|aux|en|chez|dans|de|du|des|pour|sur|et|at|in|for|with|and|on) )/u,
      /(?<![\p{L}\p{N}_])\([ \u00a0]*\)/u,
      /«[ \u00a0\u202f]*»/u,
      /\[[ \u00a0]*\]|(?<![\p{L}\p{N}{$%#(:=,])(?<!\) )\{[ \u00a0]{0,2}\}(?![}\p{L}\p{N})])/u,
      /(?<=(?:poste de|poste d[’']|chez|société|role of|position of|at|entretien du|dated?) )(?:null|undefined|NaN|None)(?![\p{L}\p{N}])/u,
      /(?<![\p{L}])(?:asdf|azerty azerty|aaaa+)(?![\p{L}])/u,
    ]),
  },
  {
    rule: 'hole/filler',
    when: 'always',
    needs:
      /[£$€][ \u00a0\u202f]?X|[XN]th|X (?:o|i|f|s|a)|Xst|XX|Q\?|N (?:o|i|f)|\?\?|\*{4}|\[object|&lt;|[~=]| :|\/ ?M|###|poste d/i,
    pattern: either('gimu', [
      /(?<![?\p{L}\p{N}])\?{2}\s?[/.-]\s?(?:\?{2}|\d{2})(?:\s?[/.-]\s?(?:\?{2,4}|\d{2,4}))?/imu,
      /\*{4,40}/imu,
      /\[object Object\]/imu,
      /&lt;[\p{L}_ ]{2,40}&gt;/imu,
      /(?<![\p{L}\p{N}])[~=][\p{Ll}]*(?:nom|name)[~=](?![\p{L}\p{N}])/imu,
      /(?<=(?:bonjour|cher|chère|dear|hi|hello) ):[\p{Ll}_]{3,20}(?=[ ,])/imu,
      /(?<=M(?:\.|r)?\s?\/\s?M(?:me|s|rs)\.? )X{1,4}(?![\p{L}\p{N}])/imu,
      /^[ \t]*#{3,20}[ \t]*$/imu,
      /(?<= )\?{2}(?=[,.] ?)/imu,
      /(?<![\p{L}\p{N}])[£$€][ \u00a0\u202f]?X{1,3}(?:[.,]X{1,2})?(?=[km]?(?![\p{L}\p{N}]))/imu,
      /(?<=(?:scored|score of|rated|placed|came|were|vous êtes) )#?[XN](?:th)?(?= (?:on|out|of|in|sur|for|au)(?![\p{L}]))/imu,
      /(?<![\p{L}\p{N}])X{1,2}(?:th|st|nd|rd)(?! (?:century|congress|edition|anniversary)|[\p{L}\p{N}-])/imu,
      /(?<![\p{L}\p{N}])Q\?(?= )/imu,
      /(?<=poste de |poste d[’'])(?:nom du poste|intitulé du poste)(?![\p{L}])/imu,
    ]),
  },
  {
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /XYZ|y{3}|z{3}|0X|0001|0000|00[/.-]00|19[07]0|ABC/i,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}.])(?:(?:ABC|XYZ)(?= (?:Company|Ltd|Inc|Corp)(?![\p{L}]))|XYZ(?= (?:Group|SA|SAS|SARL|role|position|post|job)(?![\p{L}])))/u,
      /(?<=(?:[Ss]ociété|[Ee]ntreprise|[Gg]roupe|chez|at|for|with|[Cc]ompany) )(?:XYZ|ABC XYZ)(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}])(?:y{3,20}|z{3,20}|Y{3,20}|Z{3,20})(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}])0X(?:[ .]XX){2,5}/u,
      /(?<![\p{L}\p{N}])(?:0[01][/-]0[01][/-]0001|00[/.-]00[/.-](?:0000|20\d\d)|01\/01\/19[07]0|19[07]0-01-01)(?!\d)/u,
    ]),
  },
  {
    // Dots at the end of a line that announces something, or before a unit; “more X.”; “interest in XYZ.”
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /:[ \u00a0]?(?:…|\.{3})|(?:…|\.{3}) (?:mois|ans|jours|semaines|months|years|days|weeks)|X[.,YZ]/,
    pattern: either('gmu', [
      /(?<=^[^.!?:\n]{3,60}:[ \u00a0]?)(?:…|\.{3,5})(?=[ \t]*$)/mu,
      /(?<=[ \u00a0])(?:…|\.{3,5})(?= (?:mois|ans|jours|semaines|months|years|days|weeks)(?![\p{L}]))/mu,
      /(?<=(?:more|plus de|davantage de|experience (?:of|in|with)|expérience (?:de|en)) )X(?=[.,](?:\s|$))/mu,
      /(?<=(?:in|to|at|for|chez|with) )XYZ(?=[.,](?:\s|$))/mu,
    ]),
  },
  {
    // A number of nobody: « au 00 00 00 00 00 ».
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /0[ .-]?0/,
    pattern: /(?<![\d.,]|\d[ .\u00a0\u202f-])0(?:[ .\u00a0\u202f-]?0){6,13}(?![\d.,]\d|\d)/gu,
  },
  {
    // What is named, with nothing for its name: « sous la référence , », « de la part de la société , qui recrute ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[\p{L}.°] [,.](?:\s|$)/u,
    pattern:
      /(?<![\p{L}])(?:société|référence|réf\.?|n°|entreprise|dénommée?|nommée?|intitulée?|signée? par|named|called|titled|reference|ref\.?) (?=[,.](?:\s|$))/gu,
  },
  {
    // A figure that was never reckoned, whatever the exercise was: “you scored NaN%”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /NaN/,
    pattern: /(?<=(?:scored|score of|got|obtenu|eu|note de|noté|moyenne de|mark of) )NaN ?%?(?![\p{L}\p{N}])/gu,
  },
  {
    // Nothing between quotation marks; the label again for what it announces: « l’offre de " " », “Subject: subject line”.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /["“] ["”]|^[ \t]*(?:Objet|Sujet|Subject)[ \u00a0]?:/m,
    pattern: either('gimu', [
      /(?<=[\p{L},:] ?)(?:"[ \u00a0]{1,4}"|“[ \u00a0]{0,4}”)(?=[ ,.;]|$)/imu,
      /^[ \t]{0,4}(?:objet|sujet|subject)[ \u00a0\u202f]?:[ ]?(?:objet|sujet|subject)(?: (?:line|here|du mail|du message|ici))?(?=[ .]*$)/imu,
    ]),
  },
  {
    // What a writer types to go on: « blabla ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[Bb]la ?bla/,
    pattern: /(?<![\p{L}])[Bb]la ?bla(?: ?bla)?(?![\p{L}])/gu,
  },
  {
    // Dots where a line should go on: « Motif ci-dessous : … ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /:[ \u00a0\u202f]?(?:\.{3}|…)/,
    pattern:
      /(?<=(?:below|following|follows|suivante?s?|ci-dessous|motifs?|raisons?|reasons?|comments?|commentaires?|feedback)[ \u00a0\u202f]?:[ \u00a0\u202f]?)(?:\.{3,40}|…)(?=[ \t]*$)/gimu,
  },
  {
    // Dates to fill: « JJ/MM/AAAA », “DD Month YYYY”.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /MM|mm|[Mm](?:ois|onth|OIS|ONTH)/,
    pattern: either('gmu', [
      /(?<![\p{L}\p{N}])(?:[JjDd]{2}\s?[/.-]\s?[Mm]{2}(?:\s?[/.-]\s?(?:[Aa]{2,4}|[Yy]{2,4}))?|[Mm]{2}\/[Dd]{2}\/[Yy]{2,4}|MM\/(?:AAAA|YYYY)|mm\/(?:aaaa|yyyy)|[Yy]{4}-[Mm]{2}-[Dd]{2}|[Aa]{4}-[Mm]{2}-[Jj]{2})(?![\p{L}\p{N}])/mu,
      /(?<![\p{L}\p{N}])(?:JJ|jj|DD|dd|XX|xx|__|X|jour|Jour|day|Day) (?:mois|month|Mois|Month|MOIS|MONTH|MMMM?)(?: (?:AAAA|aaaa|YYYY|yyyy|20XX|20\d\d|année|Année|year|Year|XXXX))?(?![\p{L}\p{N}])/mu,
      /(?<![\p{L}\p{N}])\d{1,2} (?:mois|Mois|MOIS|month|Month|MONTH) (?:AAAA|aaaa|YYYY|yyyy|20XX|20\d\d|XXXX)(?![\p{L}\p{N}])/mu,
    ]),
  },
  {
    // Dots for a word, after one that calls for it: « au sein de … », “your experience with ... is”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /…|\.{3}|\. \. /,
    pattern: either('gmu', [
      /(?<=(?:^|[ \u00a0’'])(?:le|la|les|un|une|du|de|des|d[’']|au|aux|à|en|chez|par|sur|avec|dans|depuis|entre|comme|(?<!(?:la|le|les) )(?:votre|notre)|nos|vos|[Mm]onsieur|[Mm]adame|M\.|Mme|the|a|an|of|at|with|by|on|in|for|our|your|from|Mr|Ms|Mrs|n°|numéro|référence|réf\.|reference|ref\.)[ \u00a0\u202f])(?:…|\.{3,5})(?=[ \u00a0\u202f]?(?:[,;:]|\p{Ll}|$))/mu,
      /(?:\.[ \u00a0]){3,40}\./mu,
    ]),
  },
  {
    // Nothing where a name is due: « au poste de au sein de », “role of at”, « Merci , , ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /poste de[ \u00a0]|(?:role|position) (?:of|as)[ \u00a0]|,[ \u00a0]?,|(?:de|chez|of|at|for|du)[ \u00a0]{2}|(?:with|by|from|avec|par) {2}/,
    pattern: either('gmu', [
      /(?:poste|emploi|stage) de[ \u00a0]+(?=(?:au sein|chez|dans|à) )/mu,
      /(?:role|position) of[ \u00a0]+(?=(?:at|with|in) )/mu,
      /(?<=\p{L}),[ \u00a0]+,(?=[ \u00a0]|$)/mu,
      /(?<=(?<!\p{L})(?:[Bb]onjour|[Bb]onsoir|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|Madame|Monsieur|[Mm]erci|[Tt]hanks|de|chez|pour|à|avec|of|at|for|with|to)),,(?=[ \u00a0]|$)/mu,
      /(?<=[ \u00a0](?:de|chez|of|at|for|du))[ \u00a0]{2,6}(?=(?:au|à|chez|dans|at|in|with|and|et)[ \u00a0])/mu,
      /(?<=[ \u00a0](?:with|by|from|avec|par|chez)) {2,6}(?=(?:last|on|this|yesterday|hier|lundi|mardi|mercredi|jeudi|vendredi|le \d|du \d|la semaine|pour|and|et|about|for|at|in)(?!\p{L}))/mu,
    ]),
  },
  {
    // Nothing, as programs write it, where a word is due.
    rule: 'hole/filler',
    when: 'unless-code',
    needs: /[Nn]ull|NULL|undefined|NaN|None|nil|[Nn]\/[Aa]/,
    pattern: either('gmu', [
      /(?<=(?:^|[ \u00a0])(?:le|la|du|de|d[’']|au|à|en|chez|pour|par|depuis|votre|notre|Monsieur|Madame|M\.|Mme|the|of|at|for|since|with|your|our|dated|on|Mr|Ms|Mrs|Dr|Thank you|Thanks|Merci|(?:spoke|speak|met|talked|meet|interview(?:ed)?) (?:with|by)|avec|par)[ \u00a0])(?:null|NULL|nil|undefined|NaN|None|N\/A)(?=[ \u00a0,.;:!?)]|$)(?<!(?:check(?:ing|ed|s)?|test(?:ing|ed|s)?|guard\p{Ll}*|vérifi\p{Ll}+|looking|cas) (?:for|against|of|de) (?:null|NULL|nil|None|NaN))(?![ \u00a0](?:pointer|hypothes|value|modem|result|behaviou?r|variable|reference|comportement|of|the)\p{L}*)/mu,
      /(?<![\p{L}\p{N}])\[(?:null|undefined|None|nil)\]/mu,
    ]),
  },
  {
    // Addresses and people of examples.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /@|[Dd]oe|DOE|[Mm]achin|[Tt]ruc|[Uu]ntel|UNTEL|Foo/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}._-])(?:votre[._-]?(?:e?mail|adresse)|your[._-]?(?:email|address)|x{2,6}|name|nom|john\.?doe|jane\.?doe)@[\p{L}\p{N}.-]{2,40}/u,
      /(?<=(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|Madame|Monsieur|M\.|Mme|Mr|Ms|Mrs|by|par|avec|with) )(?:John Doe|Jane Doe|J\. Doe|(?:M\. |Mme )?(?:Machin(?:e)?(?:[ -](?:Truc|Chose))?|Trucmuche)|Foo Bar)(?![\p{L}])/u,
      /(?<![\p{L}-])(?:[Uu]ntel(?:le)?|UNTEL(?:LE)?)(?![\p{L}-])/u,
    ]),
  },
  {
    // A sign alone where a word is due: « le ? mars », « le / /2026 », « au poste de --- », « Bonjour X, », “<…>”.
    rule: 'hole/filler',
    when: 'unless-code',
    needs:
      /\?|\/[ \u00a0]{0,4}\/|--|_ _|[XYZ][ ,.;!/]|X?\+ |# |0000|null|undef|None|[.?] ?,|<[ .…_?]{0,6}>|###|n°[ \u00a0]?[,.]|: ?\.(?!\.)/u,
    pattern: either('gmu', [
      /(?<=[ \u00a0](?:le|du|au|de|à|of|at|on) )\?(?= \p{Ll})/mu,
      /(?<=(?:^|[ \u00a0])(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|[Mm]adame|[Mm]onsieur|M\.|Mme|Mr|Mrs|Ms) )[.?]{1,3}(?= ?,)/mu,
      /(?<=[ \u00a0]\d{1,2} ?)\/\/(?=[ .,]|$)/mu,
      /(?<=[ \u00a0](?:le|du|au|on|of|dated?))[ \u00a0]{1,6}\/[ \u00a0]{1,6}\/(?=[ \u00a0.,;]|$)/mu,
      /(?<=(?:[Rr]éférence|[Rr]eference|[Rr]éf\.?|n°|is) )(?:0{4,12}|null|undefined|None)(?=[ .,]|$)(?! \p{Ll})/mu,
      /(?<=(?:has|have|had|with|de|avec|a|ans?) )(?:X ?)?\+(?= (?:years|ans|années|months|mois)(?![\p{L}]))/mu,
      /(?<=[ \u00a0])#(?= (?:people|candidates|applicants|years|months|personnes|candidats|dossiers|ans|mois|candidatures)(?![\p{L}]))/mu,
      /(?<![\p{L}\p{N}])X\+(?= (?:years|ans))/mu,
      /(?<![\p{L}\p{N}])(?:XYZ|ABC) ?\/ ?(?:XYZ|ABC)(?![\p{L}\p{N}])/mu,
      /(?<=(?:^|[ \u00a0])(?:le|du|au|on|of|dated?) )\/[ \u00a0]{0,4}\/[ \u00a0]{0,4}(?:20\d\d|\d{2}(?!\d))?(?=[ \u00a0.,;]|$)/mu,
      /(?<=[ \u00a0](?:le|la|du|au|de|chez|of|at|the|for|avec|with) )-{2,20}(?=[ ,.;]|$)/mu,
      /(?:_ ){2,40}_/mu,
      /(?<=(?:^|[ \u00a0])(?:[Bb]onjour|[Cc]h(?:er|ère)|[Dd]ear|[Hh]i|[Hh]ello|M\.|Mme|Mr|Mrs|Ms) )[XYZ](?=[ ,.;!])(?!\. ?\p{Lu}\p{Ll})/mu,
      /<[ .…_?]{0,6}>/mu,
      /(?<=\S )(?<!^[ \t]{0,4}#{2,6} [^\n]{1,60})#{3,20}(?=[ ,.;]|$)/mu,
      /n°[ \u00a0]?(?=[,.](?:\s|$))/mu,
      /(?<=(?:[Mm]otif|[Dd]ate|[Nn]om|[Rr]aison|[Rr]éférence|[Rr]eason|[Nn]ame|[Rr]eference) ?):[ \u00a0\u202f]?(?=\.(?:\s|$))/mu,
    ]),
  },
];
