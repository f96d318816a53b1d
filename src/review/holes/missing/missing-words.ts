import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/**
 * Words that call for another one, followed by what cannot be it: « au poste de . », « votre candidature du pour notre
 * agence », “the role of at”. Pairs that a careless hand writes on purpose (« du à » for « dû à », « le votre », “coming
 * in for”) are not among them.
 */
/** A noun may stand after its elided article: « l’offre de publiée ». */
const wordStart = String.raw`(?<![\p{L}\p{N}\-/.]|(?<![lL])['’])`;
const wordEnd = String.raw`(?![\p{L}\p{N}'’\-])`;
const space = String.raw`[ \u00a0\u202f\n]{1,6}`;
const spaces = String.raw`[ \u00a0\u202f]{2,6}`;
const stop = String.raw`(?=[ \u00a0\u202f]{0,3}(?:[.,;!?](?![.\p{L}\p{N}])|\)))`;

/** One who looks for the word says it after the comma: « le poste de, comment dire, touche-à-tout ». */
const notInSearch = String.raw`(?!,? (?:disons|mettons|comment dire|si l['’]on|how shall|shall (?:we|I)|let['’]s) ?)`;

export const missingWords: readonly HolePattern[] = [
  {
    // What is announced, followed by its own name: « Le motif est le suivant : motif. », “The reason is: reason.”
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /:/,
    pattern:
      /(?<=(?<![\p{L}])(motif|raison|reason|poste|date|lieu|role|position|nom|name|prénom)(?: (?:est|is|était|was)(?: le suivant| la suivante| as follows)?)?[ \u00a0\u202f]?: ?)\1(?=[ ]?(?:[.,;]|$))/gimu,
  },
  {
    // A day that fell out: « vous êtes venu le à 9 h 30 », “on at 9.30”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:le à|on at|le de) \d/,
    pattern: /(?<![\p{L}])(?:le à|on at|le de)(?= \d{1,2} ?(?:h|:|\.\d\d|am|pm))/gu,
  },
  {
    // A number that fell out: « pendant mois », « d’ici jours »; no length of time goes without one.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /mois|jours|semaines|années|ans/,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Pp]endant|[Dd]urant|d['’]ici|[Dd]epuis|il y a)(?=${space}(?:mois|jours|semaines|années|ans)(?!\p{L}))`,
      'gu',
    ),
  },
  {
    // A place that fell out before a date: « venue nous voir à le 14 mai ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /à le /,
    pattern: /(?<!\p{L})à(?= le (?:1er|\d{1,2}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}\d]))/gu,
  },
  {
    // Nothing before the full stop or the comma.
    rule: 'hole/filler',
    when: 'unless-quoted',
    pattern: new RegExp(
      `${wordStart}(?:(?<!(?:la|le|les|du|des|au|aux) )(?:votre|notre)|vos|nos|au|aux|du|chez|(?<!(?:tu|vous|nous|lui|on|je|ne|y|me|te|leur) )(?:le|des|cette|ces)|(?:[Pp]oste|[Rr]ôle|[Ff]onctions?|[Ee]mploi|métier|candidature|candidate?|agence|ville|titre|niveau|maîtrise|en tant que|au sein|expérience|connaissance|pratique)(?: (?:de|à))?${space}(?:de|à|en)(?<!que de)|(?<=date |entretien |échange |rendez-vous |rencontre )(?:de|du|avec)|par le|par la|avec le|avec la|pour la|pour le|dans la|dans le|sur le|à la(?! (?:carte|fois)))${stop}${notInSearch}`,
      'gu',
    ),
  },
  {
    // A space before the full stop shows that a word fell: « car . », “our new .”
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /\p{Ll}[ \u00a0]{1,4}[.,](?:\s|$)|:[ \u00a0]?\.|:\s*$|(?:est|is|que|that) ?(?:\.{3}|…)|[ ][-_/–—][ ]|[€£] |\.\./u,
    pattern: either('gmu', [
      /(?<![\p{L}\p{N}'’-])(?:de|en|à|par|pour|avec|sur|dans|car|parce que|déjà|plus|mieux|très|comme|un|une|in|of|at|for|with|to|on|from|by|new|more|joining|because|than|as|a|an|very|had|dated|about|and|et|est|is|que|that|speaks|parle|demande)[ \u00a0]{1,4}(?=\.(?:\s|$)|,\s)/mu,
      /(?<=[ \u00a0](?:de|à|chez|du|at|of|in) )\.{2}(?!\.)/mu,
      /:[ \u00a0]?(?=\.(?:\s|$))/mu,
      /(?<=(?:lien|raison|motif|link|reason|suivante?|following|below) ?):[ \t]*(?![\s\S])/mu,
      /(?<=(?:^|[.,;\n] ?)(?:[Pp]oste|[Ff]onction|[Nn]om|[Pp]rénom|[Tt]él\.?|[Tt]éléphone|[Dd]ate|[Rr]éférence|[Rr]éf\.?|[Ss]ignature|[Ss]igné|[Nn]ame|[Tt]itle|[Pp]hone|[Pp]osition|[Rr]ole|[Rr]eference|[Ss]igned) ?):[ \t]*(?![\s\S])/mu,
      /(?<=(?:[Rr]aison|[Rr]eason|[Mm]otif)(?: principale?)? )(?:est|is)(?: que| that)? ?(?:\.{3}|…)(?=\s|$)/mu,
      /(?<=(?:poste de|post of|role of|chez) )[-_/–—](?= )/mu,
      /(?<=(?:est de|salaire de|is|of) )[€£](?= (?:brut|net|par|a|per|HT|TTC)(?![\p{L}]))/mu,
    ]),
  },
  {
    // A sentence cut before its reason: « donner suite car. », “because.”; a line that ends on « au poste de ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /car|parce|because|poste|chez|role of|position of/,
    pattern: either('gmu', [
      /(?<![\p{L}])(?:car|parce que|because)(?=[ ]?(?:\.{3}|…)?[ ]?(?:\.|$)(?!\s{0,6}\p{Ll}))(?<!(?:Just because|(?:un|le|de|du|en|ce|votre|notre|au|des|par|mini|petit|grand|a|the|your|our|my|his|her|their|by|own|company|hire|any|each|no|and|or|of) car))/mu,
      /(?<![\p{L}])(?:(?:poste|offre|emploi) (?:de|d['’])|chez|(?:role|position) of)[ \t]*(?![\s\S])/mu,
      /(?<![\p{L}])(?:poste|offre) (?:de|d['’])[ \t]*\n{2}/mu,
    ]),
  },
  {
    // An elision with nothing to elide before: « le poste d’. », « votre maîtrise de l’ nous a plu ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:^|[ \u00a0])[dl]['’](?:[ .,;!?]|$)/u,
    pattern:
      /(?<=^|(?<!maître)[ \u00a0])[dl]['’](?:(?=[ \u00a0]{0,2}[.,;!?](?![\p{L}.]))|[ \u00a0]{1,3}(?=[b-df-gj-np-tv-z]\p{Ll}|(?:[cjnstm]|qu)['’]|(?:à|au|aux|en|est|et|ou|a|ont|avec)[ ]))/gmu,
  },
  {
    // A word that calls for a noun, then one that cannot begin it.
    rule: 'hole/filler',
    when: 'unless-quoted',
    pattern: new RegExp(
      `${wordStart}(?:` +
        [
          `de${space}(?:au|aux|avec|à(?=${space}(?:est|a|été|la|Lyon|\\p{Lu}))|est|sera|ont|était|avait|(?:a|à)${space}été|a(?=${space}(?:retenu|choisi|été|pris|reçu|attiré|plu))|n['’](?:est|a|ont|était)|attendue?s?|exigée?s?|demandée?s?|requise?s?|années|ans|et(?=${space}(?:de|à|nous|vous|je)))`,
          `(?<=poste |offre |agence |site |chef de \\p{Ll}{2,12} )(?:de |d['’]\\p{Ll}{2,14} )?à${space}(?:est|sera|a|n['’]est|n['’]a)`,
          `(?:avant|après|dès|depuis|jusqu['’]à|au plus tard|entretien|rencontr(?:é|ée|és|ées|er)|reçue?s?|parlé|vus?|échangé)${space}le${space}(?:si|pour|et|à|en|par|nous|vous|avec|dans|chez)`,
          `(?:[Pp]oste|[Oo]ffre|[Aa]nnonce|[Ee]mploi|[Mm]ission|[Ss]tage)${space}d(?:e|['’])${space}(?:en|pour|sur|(?:reçu|daté|publié|paru|diffusé|affiché|proposé|ouvert|vacant|situé|basé|présenté|déposé|repéré|lu|vu|mis)e?)`,
          `(?<=(?:entretien|échange|rendez-vous|rencontre|appel|visite|candidature|courrier|message|test|essai|lettre|mail) )du${space}à`,
          `(?:reçue?|datée?)${space}(?:par|du|le)${space}(?:n['’](?:a|est)|est|a${space}été)`,
          `(?:qui|candidat|personne)${space}a${space}ans`,
          `(?:sous|d['’]ici)${space}(?:jours|semaines)`,
          `(?:logiciel|permis|outil|langage|diplôme)[ ]{1,4}(?=\\.(?:\\s|$))`,
          `avec${space}et${space}(?:nous|a|vous)`,
          `(?:avec|par)${space}(?:Monsieur|Madame|Mme|M\\.)${space}(?:nous|a|est|vous|et${space}(?:nous|vous|moi))`,
          `(?:par|avec|de|à)${space}(?:M\\.|Mme|Monsieur|Madame)${space}(?=,)`,
          `(?:en|de|dans|chez)${space}/${space}(?:en|de|dans|chez|avec)`,
          `rencontr(?:é|er|ant)${space}et${space}(?:son|sa|ses)`,
          `(?:reçu|étudié|examiné|rencontré|comparé)${space}(?:candidatures|dossiers|candidats|personnes)`,
          `(?:au moins|moins de|plus de|près de|minimum de|d['’]au moins|environ)${space}(?:ans|années|mois)(?=${space}(?:d['’]|de))`,
          `(?:il|elle|nous|lui)${space}manquait${space}(?=\\.(?:\\s|$))|maîtris(?:e|ait|ant)(?:${space}(?:mieux|bien|davantage))?${space}(?=[.,](?:\\s|$))`,
        ].join('|') +
        `)${wordEnd}(?! \\()`,
      'gu',
    ),
  },
  {
    // Where a word fell, two spaces stayed: there an adverb or a verb is enough to tell.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[ \u00a0]{2}/,
    pattern: new RegExp(
      `${wordStart}(?:` +
        [
          `(?:du|de|d['’]|au|chez|des|le|la|par|avec|à|en|dans|notre|votre|poste|n°)${spaces}(?=(?:du|de la|au|aux|pour|avec|dans|chez|par|à|en|sur|depuis|est|a|a été|sera|n['’]a|n['’]est|nous|vous|et|ou|qui|que|dont|afin|car|puis|dès|quand|lorsque|si|sans|sous|avant|après|[,.;])${wordEnd})`,
          `(?:of|as|at|the|our|your|for|with|on|an?|by|in|dated|role|position)${spaces}(?=(?:at|in|with|on|for|of|has|have|is|was|will|any|further|and|or|but|because|to|from|by|who|which|that|due|as|we|you|[,.;])(?![\\p{L}\\p{N}'’-]))`,
        ].join('|') +
        ')',
      'gu',
    ),
  },
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    pattern: new RegExp(
      `${wordStart}(?:` +
        [
          `(?:[Rr]ole|[Pp]osition|[Pp]ost|[Jj]ob|[Vv]acancy)${space}(?:of|as)${space}(?:at|in|has|is|was|with|on|any|and|but)`,
          `(?:[Rr]ole|[Pp]osition|[Pp]ost|[Vv]acancy)${space}(?:of|as)${stop}${notInSearch}`,
          `(?<=(?:our|your|the)${space})(?:skills?|experience|background|interest|knowledge|training|degree|understanding|command)${space}(?:in|of|with|at|for)${space}(?:is|are|was|were|has|have|and|but)`,
          `spe(?:ak|aking|ke|oke)${space}(?:with|to)${space}(?:you${space})?on${space}(?:about|regarding|and|at|for)`,
          `(?<=(?:start|begin|join|commence|meet|met|speak|spoke)(?: (?:you|us|with you|to you))?${space})on${space}(?:and|about|regarding)`,
          `(?<!\\p{Lu}\\p{L}* )(?:the|our|your|my|(?<=(?:as|for|is|with|was) )an)${stop}`,
          `(?:application|interview|letter|email|meeting|conversation|call|visit|CV)${space}(?:of|on|with|from|dated)${space}(?:for|with|at|in|on|regarding|was|has|went|and)`,
          `(?<=(?:[Ii]nterview|[Mm]eeting|[Cc]onversation|application) )(?<!(?:mov|tak|carry|pass|send)\\p{L}{0,4} (?:your|the|this) application )(?:on|with|dated)${stop}`,
          `(?:met(?:${space}you)?|(?:meet|see|saw|meeting|seeing)${space}(?:you|us)|sp(?:eak|oke|eaking)${space}(?:to|with)${space}you)${space}(?:on|with)${space}(?:and|at|to|on)`,
          `met(?:${space}(?:you|us))?${space}on${stop}`,
          `meeting${space}(?:with${space}on|on${space}with)`,
          `(?:[Ii]nterviewing|coming in|meeting us)${space}(?:on|at|with)[ ]{1,4}(?=\\.(?:\\s|$))`,
          `whose${space}(?:was|is|has|had|were)(?=${space}an?${space})`,
          `(?:[Aa]pplication)${space}(?:for|dated|received(?:${space}on)?)${space}(?:is|was|has)`,
          `(?:about|experience of|experience with)${space}and[ ]{0,3}(?=\\.)`,
          `(?<=Dear${space})(?:Mr|Mrs|Ms|Dr)\\.?[ ]{1,4}(?=,)`,
          `(?:by|with|from|to)${space}(?:Mr|Mrs|Ms|Dr)\\.?${stop}`,
          `(?:office|branch|team|site|depot|warehouse|school)${space}(?:in|at)${space}(?:for|has|was|and|with)`,
          `(?:call|ring|phone|reach)${space}(?:me|us)${space}(?:on|at)${space}(?:if|to|for|when|between)`,
          `(?:call|ring|phone|reach)${space}(?:me|us)${space}(?:on|at)${stop}`,
          `(?:back to you|reply|let you know|write to you)${space}by${space}(?:if|when|with|and)`,
          `(?:at least|more than|less than|minimum of|around)${space}(?:years|months)${space}(?:of|in)`,
          `with${space}(?:stronger|deeper|greater|closer)${stop}`,
          `received${space}applications${space}and`,
        ].join('|') +
        `)(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
  },
  {
    // A gap that was to be filled, or that a field left: “has     years”, « joindre Mme        au secrétariat ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[ \u00a0]{2}/,
    pattern: either('gu', [
      /(?<=[\p{L},.])[ \u00a0]{5,80}(?=[\p{L},.])/u,
      /(?<=(?<![\p{L}])(?:received|after|within|had|has|have|least|than|over|reçu|sous|après|pendant|avec|a|met) )[ \u00a0]{1,3}(?=(?:applications?|candidates|people|months|weeks|years|days|candidatures|personnes|dossiers|ans|mois|jours|semaines)(?![\p{L}]))/u,
    ]),
  },
  {
    // A number or a name that fell out without leaving a gap: “had over applications”, “meet you on and to hear”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /(?:experience|knowledge|level|background|skills|understanding|practice|command|grasp|mastery|sense) of |of and of|in and |for your in|the you |whose |who can|apply|over|nearly|almost|about|around|roughly|(?:had|has|have) of |of,|of and|on and|on (?:before|after|if|by)|against in|your and|à votre et|choisie? a ans|retenue? a ans|proceed with who|(?:work|time) at and/,
    pattern:
      /(?<![\p{L}])(?:(?:had|received|have|has|got|read|saw|were|from|with) (?:over|nearly|almost|about|around|roughly) (?:applications|applicants|candidates|CVs|letters)|(?:had|received|have) over people|(?:years|months|number|range|lack|level|knowledge|experience|understanding|command|grasp|mastery|sense) of(?=,| and (?:your|we|the|our|you) )|(?:experience|knowledge|level|background|skills|understanding|practice) of(?= (?:was|is|were|required|impressed|struck|showed|caught|that the|did|and of) )|of(?= and of)|(?:interest|trust|work|place) in(?= and (?:wish|we|thank|hope|for) )|for your(?= in (?:the|our) )|for the(?= you (?:put|gave|took|sent) )|whose(?= (?:matches|fits|meets|suits|aligns) )|who can(?= ?, )|(?:reapply|apply again) in(?= (?:months|weeks)(?![\p{L}]))|(?:had|has|have) of (?=experience)|(?:meet|met|see|saw|interview(?:ed)?|spoke (?:to|with)) (?:you|us) on(?= and| to hear)|(?:ring|call|phone|contact|reach|text) (?:me|us) on(?= (?:before|after|by|if|to|for|when|between|any) )|against(?= in your case)|(?:by|with|of|about) your(?= and (?:we|I|by|your) )|(?:à|de|avec) votre(?= et (?:à|de|avec|nous|votre) )|(?:choisie?|retenue?|recrutée?) a(?= ans(?![\p{L}]))|proceed with(?= who )|(?:work|time|years|job|role) at(?= and your ))/gu,
  },
  {
    // A comparative or an article without its noun: “a stronger in rail signalling”, « un profil plus en comptabilité ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /(?:more|stronger|deeper|greater|wider|longer|better|richer|broader) (?:in|of|with) |plus (?:en|dans|de dans) |for the we |for years of|ans d|années d|(?:our|the) (?:in|on|by|and) |called for|(?:de|chez|en) nous a|(?:the|a|an|our|your) (?:we|they|he|she) /,
    pattern: new RegExp(
      wordStart +
        '(?:' +
        [
          `(?<=(?:with|had|has|have) )(?:an? )?(?:more|stronger|deeper|greater|wider|longer|richer|broader)(?= (?:in|of|on) (?!(?:an?|common|mind|depth|my|your|our|their|his|her|it|them|these|those|one|all|that|this|the) ?)\\p{Ll})(?<!(?:we|you|they|I|it) (?:had|have|has) more)`,
          `(?<=(?:profil|candidat|personne|candidature|CV|parcours|dossier) )plus(?= (?:en|dans) (?!(?:accord|phase|lien|adéquation|rapport|ligne|harmonie|amont|aval|retrait|prise|cohérence|relation|le|la|les|l['’]|son|sa|nos|votre))\\p{Ll})`,
          `(?<=(?:avec|ayant|avait|a) )plus de(?= (?:dans|en|sur) )`,
          `(?:called|calls|asked|asks|call|ask|looking|looked) for(?= (?:years|months) of)`,
          `(?:demand(?:e|ait|aient|ent)|exige(?:ait)?|requ(?:iert|érait)|requires?|required|needs|needed|wanted)(?= (?:ans|années|years|months) (?:d['’]|de |of ))`,
          `(?<=(?:expérience|connaissance|maîtrise|pratique|candidature|parcours) )(?:de|chez|en)(?= (?:nous a (?:plu|intéress|sédui|convainc|beaucoup|touch)|est (?:solide|réelle|riche|certaine)))`,
          `(?:ayant|avait|avec)(?= (?:ans|années) d)`,
          `(?<=(?:met|saw|joined|visited|see|meet|with) )(?:our|the)(?= (?:in|on|by|and) \\p{L})`,
          `(?:the|an|our|your|my)(?= (?:we|they|he|she|I)(?![\\p{L}'’-]) \\p{Ll})`,
        ].join('|') +
        ')',
      'gu',
    ),
  },
  {
    // A slot filled with its own name, or with what is to be done about it: “the post of post”, « au concours de à préciser ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs:
      /à (?:préciser|compléter|définir|déterminer|renseigner|confirmer)|(?:post|role|job|position|date|name|nom|fonction|titre|ville) (?:of|de) (?:the )?(?:post|role|job|position|date|name|nom|fonction|titre|ville)/,
    pattern:
      /(?<=[ \u00a0](?:de|du|le|la|au|en|par|avec|chez|dans|sur) )à (?:préciser|compléter|définir|déterminer|renseigner|confirmer)(?![\p{L}])|(?<![\p{L}])(poste?|role|job|position|date|name|nom|fonction|titre|ville) (?:of|de) (?:the )?\1(?![\p{L}'’-]| (?:office|master|room|de secours|de garde|de police|source))|(?<=[ ](?:of|at|from|dated) )the date of (?:letter|interview|application|meeting|call)(?=[.,]|$)/gmu,
  },
  {
    // The reason, still to be written: « n’a pas été retenue car à compléter », “because to be confirmed”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:car|parce que|because) (?:à|to be|tb)/i,
    pattern:
      /(?<=(?<!\p{L})(?:car|parce que|because) )(?:à (?:préciser|compléter|définir|déterminer|renseigner|confirmer)|to be (?:completed|added|confirmed|filled in)|tb[acd]|TB[ACD])(?=[ ]?(?:[.,;!)]|$))/gmu,
  },
  {
    // A line that holds a comma alone: the name fell out of the signature.
    rule: 'hole/filler',
    when: 'always',
    needs: /^[ \t]*[,;][ \t]*$/m,
    pattern: /^[ \t]{0,8}[,;][ \t]{0,8}$/gmu,
  },
];
