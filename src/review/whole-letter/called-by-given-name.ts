import { called, calledByTitle } from './called-pattern';
import { begins, clause, presentsSomebody } from './vocatives';

/** A first name that many people have; whoever matches checks that it is one. */
const given = String.raw`(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)`;
/** What speaks to the reader, right after: not who the name is. */
const speaksFr = String.raw`(?:votre|vos|vous|ton|ta|tes|tu|te|nous|je|j['’]|on|merci)(?!\p{L})`;
const speaksEn = String.raw`(?:your|you|we|I|thanks|thank you)(?!\p{L})`;
/** « Laurent, votre interlocuteur, », « Karim, votre recruteur chez nous, »: who the name is, and no more. */
const presented = String.raw`(?!(?: (?!(?:est|était|sont|étaient|a|ont|avait|avaient|(?<!chez )nous|manqu\p{Ll}+|rest\p{Ll}+|is|was|were|are|has|have|had)(?!\p{L}))\p{L}[\p{L}’'-]*){1,5}(?:,| (?:et|and) ))`;
const ofOurs = String.raw`(?! \p{Ll}+ (?:interlocut|conseill|référent|contact|recrut|manag|respons|collègue|tut|chef|lead|direct|futur|recruit|advis))`;

/** What is the candidate’s own: somebody else’s is from somebody else’s letter. */
const ownThings =
  'test|exercice|entretien|candidature|CV|dossier|parcours|profil|portfolio|book|essai|exposé|lettre|démonstration|présentation|soutenance|expérience|motivation|rendu|projet|code|échange|oral|QCM|visite|venue';
const ownThingsEn =
  'test|exercise|interview|application|CV|résumé|resume|file|profile|portfolio|essay|cover letter|presentation|take-home|code|answers?|experience|background|visit';
/** Who was chosen, or whom one worked with, may have a test and an interview too. */
const isOfOurs = String.raw`(?!(?: \p{Lu}[\p{L}’'-]+)?,? (?:(?:que|qu['’]|qui|notre|nos|who|whom|our|du|de la|from|[àa]t)(?!\p{L})|a été retenu|l['’]a emporté))`;

const chosen = String.raw`(?<!pas )(?:retenu|choisi|préféré|privilégié|transmis à) `;

/** Somebody called by a first name where nothing else tells a name from a word: at the head of a sentence, without a comma. */
export const callingsByGivenName: readonly RegExp[] = [
  // « Comme je vous le disais Mehdi le poste… », « Comme convenu Amandine, le client… », “As agreed Daniel, we…”.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Cc]omme (?:(?:je|nous|on) (?:vous|te|t['’])(?: ?l['’]| le)? ?(?:\p{Ll}+ )?\p{Ll}+(?: hier| lundi| mardi| mercredi| jeudi| vendredi| au téléphone)?|convenu|promis|annoncé|indiqué|prévu|évoqué|expliqué|précisé|discuté|dit|vu|entendu)(?: ensemble| hier)?|[Aa]s (?:(?:I|we) (?:said|mentioned|explained|promised|(?:told|promised) you)|agreed|promised|mentioned|discussed|explained|announced|said)|[Ss]uite à (?:notre|votre) (?:échange|entretien|appel|rencontre|visite)|[Ff]ollowing (?:our|your) (?:call|meeting|interview|visit|chat)) ${given}(?=,? (?:le|la|les|un|une|il|elle|c['’]est|ce|cela|${speaksFr}|the|it|this|that|${speaksEn}))`,
    'gu',
  ),
  // At the head of a sentence or of a paragraph: « Laurent, vos deux ans sur Salesforce sont… », “Daniel, your answers…”.
  new RegExp(
    String.raw`(?<=[.!?…] |\n[ \t]{0,4}|[;:] )${given}(?=, (?:(?:votre|vos|ton|ta|tes|your)(?!\p{L})${presented}${ofOurs}|(?:nous(?! l['’])|je(?! crois)|on(?! l['’])|le poste|ce poste|the (?:role|post|position|job)|this (?:role|post|position)|I|we(?! (?:met|think),)|vous (?:avez|êtes|aviez)|tu (?:as|es|avais)|merci|thank you|thanks|you (?:have|were|had|are))(?!\p{L})(?! \p{Ll}+ (?:vu|rencontré|connu),)))`,
    'gu',
  ),
  // Alone on the line below the greeting.
  new RegExp(
    String.raw`(?<=^\s{0,20}(?:Bonjour|Bonsoir|Salut|Coucou|Ch(?:er|ère)|Dear|Hi|Hello|Hey) [^\n]{1,50}[,!][ \t]?\n{1,2}[ \t]{0,4})${given}(?=[ \u00a0\u202f]?[,!][ \t]*\n)`,
    'gu',
  ),
  // After what is yours or is said of you, at the end of the sentence: “your code was clean, Laura.”
  new RegExp(
    String.raw`${begins}(?:(?:[Vv]otre|[Vv]os|[Vv]ous|[Tt]u|[Tt]on|[Tt]a|[Tt]es|[Yy]our|[Yy]ou)(?!\p{L})|(?:[Nn]ous|[Jj]e|[Jj]['’]|[Oo]n|[Ww]e|I|[Mm]erci|[Tt]hank|[Aa]u plaisir) ?[^.,;:!?\n]{0,30}(?<!\p{L})(?:vous|te|t['’]|toi|votre|vos|ton|ta|tes|you|your)(?!\p{L}))${clause}, ${given}(?=[ \u00a0\u202f]?[.!])`,
    'gmu',
  ),
  // Between commas, after what is yours: « ta candidature, Romain, et nous l’avons lue », “meeting you, Laura, and the team…”.
  new RegExp(
    String.raw`(?=, \p{Lu})(?<=(?<!\p{L})(?:(?:votre|vos|ton|ta|tes|your) (?:\p{Ll}{1,16} )?\p{Ll}{1,20}|vous|toi|you))${presentsSomebody}, ${given}(?=, (?:et|and|mais|but|car|as|so|then|which|que|qui nous|that) ?(?:nous|je|j['’]|on|we|I|le|la|l['’]|the|votre|vos|ton|ta|tes|your?|tu|vous|it|you)(?!\p{L})(?! \p{Lu}))`,
    'gu',
  ),
  // After the link that turns the sentence to them: « ton profil nous a plu, mais Clara, le poste… ».
  new RegExp(
    String.raw`(?<=, (?:mais|but|car|donc|so) )${given}(?=, (?:le poste|ce poste|il (?:fallait|faut|manquait|nous fallait)|ton|ta|tes|votre|vos|tu|vous|nous|je|the (?:role|post|job)|this (?:role|post|job)|your?|we|I)(?!\p{L})${presented})`,
    'gu',
  ),
  // Without a comma before: « Toutefois Julien, le poste… », « votre profil est intéressant Julien mais… ».
  new RegExp(
    String.raw`(?<!\p{L})(?:[Tt]outefois|[Mm]alheureusement|[Cc]ependant|[Hh]élas|[Aa]près (?:mûre )?réflexion|[Ss]incèrement|[Ee]n effet|[Nn]éanmoins|[Uu]nfortunately|[Hh]owever|[Ss]adly|[Rr]egrettably|[Aa]fter careful (?:thought|consideration)) ${given}(?=,? (?:le|la|les|l['’]|ce|il|c['’]est|${speaksFr}|the|it|this|${speaksEn}))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:soin de (?:toi|vous)|for coming(?: in| by| over)?|allez bien|vas bien|(?:you are|find you|keep) well|thanks again|thank you again|merci encore) ${given}(?=[ \u00a0\u202f]?[.!])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Vv]otre|[Tt]on|[Tt]a|[Vv]os|[Tt]es|[Yy]our) (?:(?:candidature|dossier|CV|test|temps|visite|venue|patience|parcours|intérêt|message|recherches?|time|visit|application|interest|interview|search)|(?:\p{Ll}+ ){1,3}(?:est|était|sont|is|was) (?:\p{Ll}+ )?\p{Ll}+) ${given}(?=[ \u00a0\u202f]?[.!]|,? (?:mais|but|nous|we|le poste|the role|je|et (?:nous|je)|and (?:we|I))(?!\p{L}))`,
    'gu',
  ),
  // In what somebody thought of the candidate: “The panel felt, Daniel, that your…”, « Le jury a estimé, Inès, que votre… ».
  new RegExp(
    String.raw`(?=, \p{Lu})(?<=(?<!\p{L})(?:felt|thought|found|noted|decided|agreed|considered|concluded|believed|said|reckoned|feel|think|believe|find|trouvé|estimé|jugé|noté|pensé|considéré|décidé|conclu|senti|vu|pense|pensons|estime|estimons|trouve|trouvons|relevé|souligné|apprécié|constaté)), ${given}(?=, (?:that (?:your|you(?! (?:met|saw|know))|the|we|our|it)|que (?:votre|vos|ton|ta|tes|le|la|les|nous|tu|vous n)|qu['’]il|your|votre|vos|ton|ta|tes)(?!\p{L}))`,
    'gu',
  ),
  // Somebody’s test in the place of yours: « l’équipe a trouvé le test de Coralie très propre », “Coralie’s test was neat”.
  new RegExp(
    String.raw`(?<!\p{L}|${chosen})(?:[Ll]e|[Dd]u|[Aa]u|[Ll]a|[Ll]['’]) ?(?:${ownThings})(?: technique| écrit| oral)? (?:de |d['’])${given}(?!-| \p{Lu})${isOfOurs}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L}|(?:with|like|than|beside|after|from|by) )${given}(?=['’]s (?:own )?(?:technical |written |coding )?(?:${ownThingsEn})(?!\p{L}))`,
    'gu',
  ),
];

/** What is the candidate’s own, said to be that of somebody with a civility: « le dossier de M. Benkirane ». */
export const ownThingsOfOthers: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L}|${chosen})(?:[Ll]e|[Dd]u|[Aa]u|[Ll]a|[Ll]['’]) ?(?:candidature|dossier(?: de candidature)?|CV|parcours|profil|test|motivation) de ${calledByTitle}${isOfOurs}(?=[ \u00a0\u202f]?[.,!]| (?:a|et|avec|n['’]|est|nous|au|pour|mais|ne)(?!\p{L})(?! (?:été retenu|emporté)))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${calledByTitle}(?=['’]s? (?:application|CV|file|résumé|profile|test)(?!\p{L}))`,
    'gu',
  ),
];

/** Whom a wish or a civility calls, before the sentence goes on: « le meilleur, Madame Okoye, dans vos recherches ». */
export const callingsInWishes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:vous|te) souhait\p{Ll}+|[Ww]ish you|[Vv](?:œ|oe)ux|[Ww]ishes|[Cc]hance|[Cc]ourage|[Rr]éussite|[Ss]uccès|[Ss]uccess|[Ll]uck|[Ss]alutations|[Rr]emerciements)(?: [\p{Ll}’'-]{1,16}){0,6}, ${called}(?=, (?:dans|pour|et|ainsi|with|in|for|and|plein|beaucoup|toute?|bonne|belle|bon|le meilleur|une?|all|every|the|much|lots|good|success)(?!\p{L})(?! (?:moi|toute|notre|nos|sa part|son|all|our|the whole|I)(?!\p{L})))`,
    'gu',
  ),
];
