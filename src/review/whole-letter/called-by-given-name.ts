import { called } from './called-pattern';

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

/** Somebody called by a first name where nothing else tells a name from a word: at the head of a sentence, without a comma. */
export const callingsByGivenName: readonly RegExp[] = [
  // « Comme je vous le disais Mehdi le poste… », « Comme convenu Amandine, le client… », “As agreed Daniel, we…”.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Cc]omme (?:(?:je|nous|on) (?:vous|te|t['’])(?: ?l['’]| le)? ?(?:\p{Ll}+ )?\p{Ll}+(?: hier| lundi| mardi| mercredi| jeudi| vendredi| au téléphone)?|convenu|promis|annoncé|indiqué|prévu|évoqué|expliqué|précisé|discuté|dit|vu|entendu)(?: ensemble| hier)?|[Aa]s (?:(?:I|we) (?:said|mentioned|explained|promised|(?:told|promised) you)|agreed|promised|mentioned|discussed|explained|announced|said)|[Ss]uite à (?:notre|votre) (?:échange|entretien|appel|rencontre|visite)|[Ff]ollowing (?:our|your) (?:call|meeting|interview|visit|chat)) ${given}(?=,? (?:le|la|les|un|une|il|elle|c['’]est|ce|cela|${speaksFr}|the|it|this|that|${speaksEn}))`,
    'gu',
  ),
  // At the head of a sentence or of a paragraph: « Laurent, vos deux ans sur Salesforce sont… », “Daniel, your answers…”.
  new RegExp(
    String.raw`(?<=[.!?…] |\n[ \t]{0,4}|[;:] )${given}(?=, (?:(?:votre|vos|ton|ta|tes|your)(?!\p{L})${presented}${ofOurs}|(?:nous vous|je vous|je te|on te|nous te|vous (?:avez|êtes|aviez)|tu (?:as|es|avais)|merci|nous avons (?:bien )?(?:reçu|lu|étudié) (?:votre|ta|ton)|thank you|thanks|we thank you|you (?:have|were|had|are)|we (?:really )?(?:liked|enjoyed))(?!\p{L})(?! \p{Ll}+ (?:vu|rencontré|connu),)))`,
    'gu',
  ),
  // In what somebody thought of the candidate: “The panel felt, Daniel, that your…”, « Le jury a estimé, Inès, que votre… ».
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:felt|thought|found|noted|decided|agreed|considered|concluded|believed|said|reckoned|feel|think|believe|find|trouvé|estimé|jugé|noté|pensé|considéré|décidé|conclu|senti|vu|pense|pensons|estime|estimons|trouve|trouvons|relevé|souligné|apprécié|constaté)), ${given}(?=, (?:that (?:your|you(?! (?:met|saw|know))|the|we|our|it)|que (?:votre|vos|ton|ta|tes|le|la|les|nous|tu|vous n)|qu['’]il|your|votre|vos|ton|ta|tes)(?!\p{L}))`,
    'gu',
  ),
  // Somebody’s test in the place of yours: « l’équipe a trouvé le test de Coralie très propre », “Coralie’s test was neat”.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Ll]a|[Ll]['’]) ?(?:${ownThings})(?: technique| écrit| oral)? (?:de |d['’])${given}(?!-| \p{Lu})${isOfOurs}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L}|(?:with|like|than|beside|after|from|by) )${given}(?=['’]s (?:own )?(?:technical |written |coding )?(?:${ownThingsEn})(?!\p{L}))`,
    'gu',
  ),
];

/** Whom a wish or a civility calls, before the sentence goes on: « le meilleur, Madame Okoye, dans vos recherches ». */
export const callingsInWishes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:vous|te) souhait\p{Ll}+|[Ww]ish you|[Vv](?:œ|oe)ux|[Ww]ishes|[Cc]hance|[Cc]ourage|[Rr]éussite|[Ss]uccès|[Ss]uccess|[Ll]uck|[Ss]alutations|[Rr]emerciements)(?: [\p{Ll}’'-]{1,16}){0,6}, ${called}(?=, (?:dans|pour|et|ainsi|with|in|for|and|plein|beaucoup|toute?|bonne|une?)(?!\p{L})(?! (?:moi|toute|notre|nos|sa part|son|all|our|the whole|I)(?!\p{L})))`,
    'gu',
  ),
];
