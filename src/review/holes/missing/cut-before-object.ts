import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { mayEndUnfinished, sayingEnds } from './where-it-ends';

const start = String.raw`(?<![\p{L}\p{N}'’\-/])`;
/** Somebody of whom a quality is about to be told: what follows is theirs, and the verb is not spoken of. */
const someoneFr = String.raw`(?:une? (?:autre )?(?:candidate?|personne|collègue|profil|\p{Ll}{4,16})|quelqu['’]un|la personne|celle|celui|candidate?s?)`;
const someoneEn =
  '(?:someone|somebody|person|people|candidate|applicant|colleague|cook|driver|one|those|an? \\p{Ll}{3,16})';
/** How it is done, between a verb and what it is done to. */
const mannerFr = '(?: (?:déjà|bien|aussi|mieux|également|parfaitement|couramment|personnellement|régulièrement))?';
/** Verbs with nothing to say without their object. */
const holdsFr =
  '(?:maîtris|conna[iî](?:t|ssait)|posséd|possèd|détien|justifi|encadr|pratiqu|gèr|gér|utilis|pilot|suivi|tien|occup|dirig|mani|supervis|entretien|développ|conçoi|install|anim|command)';
const doneFr =
  '(?:maîtrisé|géré|encadré|piloté|dirigé|utilisé|conduit|mené|animé|tenu|occupé|déployé|installé|réalisé|conçu|développé|rédigé|fabriqué|supervisé|manié|commandé|assuré|pratiqué)';
const holdsEn =
  '(?:manages|runs|owns|holds|speaks|knows|uses|handles|masters|leads|drives|operates|brings|writes|supervises|has)';
const doneEn =
  '(?:managed|run|led|built|written|handled|driven|operated|installed|designed|used|held|supervised|owned|delivered|overseen|looked after|maintained)';
/** What one may be for, or may lack, told with its preposition. */
const tasteFr = String.raw`(?:[Vv]otre|[Vv]os|[Nn]otre|[Ll]eur)(?: (?:peu|manque) d['’e]| \p{Ll}{3,14})? ?\p{Ll}{4,20}`;
const practice =
  '(?:practice|training|grounding|certificates?|tickets?|licences?|degrees?|confidence|fluency|exposure|qualifications?|proficiency|expertise)';

/** A verb or a preposition where the sentence breaks off, before what it is about: « qui maîtrise déjà », “call Jenny on”. */
const cuts: readonly RegExp[] = [
  // What the person who was chosen knows or has done. Whom others know is spoken of: « que le chef connaît déjà ».
  either('gu', [
    new RegExp(
      `(?<=${start}${someoneFr} qui )(?:${holdsFr}\\p{Ll}{0,3}${mannerFr}|(?:a|ait|avait|aurait) (?:déjà |aussi |bien |longtemps )?${doneFr}${mannerFr})${sayingEnds}`,
      'u',
    ),
    new RegExp(`(?<=${start}qui )${holdsFr}\\p{Ll}{0,3} déjà${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=${start}${someoneEn} (?:who|that) )(?:(?:already |also )${holdsEn}|(?:holds|speaks|runs|manages|brings|masters|handles)|(?:has|had|have)(?: already| also| just| recently)? ${doneEn})${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?:[Tt]he|[Oo]ur) (?:successful|chosen|other|new|selected|appointed) (?:candidate|person|applicant|hire|colleague) (?:already |also ))(?:knew|knows|has|had|speaks|spoke|ran|runs|held|holds|owns|managed|led)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=${start}we (?:hired|chose|selected|appointed|picked|took on) )(?:already )?${holdsEn}${sayingEnds}`,
      'u',
    ),
  ]),
  // Whom they have worked with, or where: nobody is worked with here, for “who” is the one who did.
  new RegExp(
    `(?<=${start}(?:who|that|which) )(?:has|had|have)(?: already| also| just| recently| long| previously)? (?:worked|dealt|served|trained|lived|coped|competed|specialised|specialized|practised|graduated|qualified|taught|started) (?:with|on|in|for|at|as|under|from|through)${sayingEnds}`,
    'gu',
  ),
  // What one’s taste or practice is for, a trade, a rank: « votre niveau en », « exercer comme », “more practice in”.
  either('gu', [
    new RegExp(`(?<=${start}${tasteFr} )(?:pour|avec|en|auprès de|face à|vers|envers)${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:de|la|une|cette|aucune|sans|en|peu de|d['’]) ?(?:pratique|connaissance|base|formation|spécialisation|licence|habilitation|expertise|certification|notions?|autonomie|remise à niveau|qualification) )(?:en|pour|avec)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:exercer|travailler|travaillé|exercé|intervenir|engagée?|recrutée?|métier|emploi|poste|rôle|expérience) )comme${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=\\p{Ll} )(?:parmi|selon|en tant que|afin de|faute de|quant à|au sein|au sein de|grâce à|en raison de?|à l['’]issue de?|lors|jusqu['’]à|à partir de)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?:more|less|some|further|your|enough|little|no|recent|solid|strong|a|formal|hands-on) )(?<!(?:you|we|they|I) (?:have|had|has|need|want|gave|hold) (?:\\p{Ll}+ )?)${practice} (?:in|of|with|for|to|on|as)${sayingEnds}`,
      'u',
    ),
    new RegExp(`(?<=(?:,|and|but|though|with) )(?:more|less|little|plenty|enough) of${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:a|ait|avait|aurait|ayant|aviez|avez) (?:déjà |longtemps |surtout |aussi )?(?:travaillé|œuvré|servi|exercé|étudié|débuté|appris|postulé) )(?:pour|comme|auprès de|en|chez)${sayingEnds}`,
      'u',
    ),
    new RegExp(`(?<=(?<!\\p{L})(?:une?|des|votre|la|le) \\p{Ll}{3,20} )sans${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:qui (?:est|soit|était|serait) \\p{Ll}{3,15} ))(?:en|pour|avec|auprès de)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})who (?:is|are|was|were) )(?:certified|qualified|trained|experienced|fluent|skilled|licensed|registered) (?:in|with|for|to|as)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:with|of|a|had|has|have|brings) )(?:stronger|broader|deeper|longer|wider|greater)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:none|some|all|both|one|two|most|few|many|each) of (?:them|these|those|the \\p{Ll}+) )(?:came|come|comes|were|was|are|is|had|have|has)(?: from)?${sayingEnds}`,
      'u',
    ),
  ]),
  // What somebody could, should or would do: « qui pouvait », “who could also”; what we did at last: « nous avons finalement ».
  either('gu', [
    new RegExp(
      `(?<=(?<!(?:tous|toutes|ceux|celles|ce) )(?<!\\p{L})(?:qui|et qui) (?:\\p{Ll}+ )?)(?:pouvait|pourrait|pourra|devait|devrait|devra|savait|saurait|voulait|souhaitait|puisse|sache)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Nn]ous|vous|on|j['’]|qui) ?(?:l['’]|en )?)(?:avons|avez|ai|a|ont|aurons|aurait|avait) (?:finalement|également|toutefois|ensuite|surtout|désormais|malheureusement|donc)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!(?:all|those|everyone|everybody|anyone|people) )(?:who|and who|which) )(?:can|could|would|should|must|might|will) (?:also|already|now|really|then|even)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!(?:all|those|everyone|everybody|anyone|people|nobody) )(?:someone|somebody|person|candidate|applicant|developer|engineer) who )(?:can|could|would|should|must|might|will)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!(?:as|than|what) )(?<!\\p{L})(?:[Ww]e|who|which) )(?:have|has|had) (?:finally|therefore|instead|ultimately|unfortunately|decided|since)${sayingEnds}`,
      'u',
    ),
  ]),
  // Who did it to whom, and no more: « la partie sur les index nous a », “in the third one you”; whom somebody already worked with.
  either('gu', [
    new RegExp(
      `(?<=\\p{Ll} (?<!(?:que|qui|qu['’]il|ce que) )(?:nous|vous|me|te) )(?:a|ont|avait|avaient|aurait)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:in|on|at|for|with) (?:the|this|that|our) (?:\\p{Ll}+ ){1,3})(?<!(?:and|or|to|of|than|from|as|with|for|by|like|see) )(?:you|we|they|it)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:who|that) )(?:already|previously|recently) (?:worked|dealt|trained|served|lived|managed|led|ran|built|used|knew|spoke|had) ?(?:with|on|in|for|at|as|under|from|through)?${sayingEnds}`,
      'u',
    ),
  ]),
  // Where somebody is to be reached. What one may reach them on is spoken of: “the number to call Jenny on”.
  new RegExp(
    `(?<=${start}(?<!(?:number|line|address|phone|day|time|way|one|that|mobile|desk|site)[^.!?\\n]{0,30})(?:[Rr]each|[Cc]all|[Pp]hone|[Rr]ing|[Ee]mail|[Cc]ontact|[Ww]rite to|[Tt]ext|[Mm]essage) (?:me|us|him|her|them|(?:our|the)(?: \\p{L}+){1,2}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) )(?:on|at|via|through|before|between)${sayingEnds}`,
    'gu',
  ),
  // What the post asks for. What is asked for may stand before: « voici ce que le poste exige ».
  either('gu', [
    new RegExp(
      `(?<=(?:^|[.!?,;:] |(?<!\\p{L})(?:et|mais|car|or|[Mm]alheureusement|[Cc]ependant|puisque) )(?:[Ll]e|[Cc]e|[Nn]otre|[Ll]['’]|[Ll]a|[Cc]ette) ?(?:poste|métier|mission|annonce|offre|fonction|client|travail|contrat) )(?:exige|demande|requiert|nécessite|suppose|implique|comporte|réclame|comprend|prévoit|repose)${sayingEnds}`,
      'mu',
    ),
    new RegExp(
      `(?<=(?:^|[.!?,;:] |(?<!\\p{L})(?:and|but|because|as|[Uu]nfortunately|[Hh]owever|[Ss]adly|while) )(?:[Tt]he|[Tt]his|[Oo]ur) (?:role|post|position|job|advert|contract|work|client|team) )(?:requires|demands|involves|includes|means|covers|entails|wants|wanted|required)${sayingEnds}`,
      'mu',
    ),
    new RegExp(`(?<=(?:[,;]|et|mais|car|or) )vous n['’](?:avez|aviez) pas${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:but|and|although|because|as|,) (?:it|they|we|you) (?:did|does|do) not )(?:mention|include|contain|show|cover|meet|have|require|give|offer)${sayingEnds}`,
      'u',
    ),
  ]),
  // What one is invited to, when one may call, who did it next.
  either('gu', [
    new RegExp(
      `(?<=(?:invitons|invite|engageons|encourageons) à )(?:consulter|contacter|adresser|envoyer|découvrir|compléter|remplir|visiter|transmettre|suivre|lire)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:appele[rz]|joindre|joignez|contacte[rz]|rappele[rz]|écri(?:re|vez)|téléphone[rz])(?:[- ](?:moi|nous|le|la))?(?: [\\p{L}’'-]{1,16}){0,4} )(?:entre|vers|dès|auprès de)${sayingEnds}`,
      'u',
    ),
    new RegExp(`(?<=, qu(?:e |['’]))(?:vous|nous|je|il|elle|on)${sayingEnds}`, 'u'),
    new RegExp(`(?<=, (?:we|they) have )(?:chosen|selected|hired|appointed|picked|preferred)${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:car|mais|puisque|parce que|lorsque|où|dont) |(?:parce |puis|lors)qu['’]|, et )(?:il|elle|ils|elles|on|tu)${sayingEnds}(?<!, et (?:lui|moi|toi|vous|elle) et elle)`,
      'u',
    ),
    new RegExp(
      `(?<=(?<!where [^.!?\\n]{0,40})(?:joining us|hired|chose|selected|appointed|place) )(?:comes|came) from${sayingEnds}`,
      'u',
    ),
  ]),
  // Whose, or which one: « il vous manque la », « dans cet », “drive a”; a quality told before what has it: « votre excellente ».
  either('gu', [
    new RegExp(
      `(?<=${start}(?:à savoir|notamment|surtout|comme|sur|dans|avec|pour|par|chez|entre|selon|sans|maîtrise|manque|avoir|obtenir|passer|connaît|demande|exige) )(?:la|cette|cet|ces|l['’])${sayingEnds}`,
      'u',
    ),
    new RegExp(`(?<=\\p{Ll} )(?:cette|cet|chaque|quelques)${sayingEnds}`, 'u'),
    new RegExp(`(?<=\\p{Ll} (?<!(?:plus|moins|que|comme) ))d['’]une?${sayingEnds}`, 'u'),
    new RegExp(
      `(?<=\\p{Ll} )(?:[Vv]otre|[Nn]otre|une?) (?:véritable|réelle?|excellente?|longue?|nouveau|nouvelle|solide|meilleure|grande?|belle|simple|précieu(?:x|se))${sayingEnds}(?<!(?:plus|est|pas) une? \\p{Ll}+)(?<!en (?:est|veut|faut) une? \\p{Ll}+)`,
      'u',
    ),
    new RegExp(
      `(?<=${start}(?:of|in|for|with|as|to|by|at|had|have|has|need|needs|needed|drive|hold|holds|run|such|quite|offer|hire|chose|hired|want|wanted|without|into|through) )a${sayingEnds}`,
      'u',
    ),
  ]),
  // What became of it: « votre dossier n’a pas été », “the post has now been”; to whom it went.
  either('gu', [
    new RegExp(
      `(?<=${start}(?:(?:[Cc]e|[Ll]e|[Vv]otre|[Cc]ette|[Vv]os) (?:poste|candidature|dossier|profil|offre|mission|entretien)) )(?:a|n['’]a|a été|n['’]a pas été|avait été|sera|va être|vient d['’]être|est désormais)${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=${start}(?:the|this|your|our) (?:post|role|position|application|job|vacancy|file) )(?:has|had|have)(?: now| already| since| just)? been${sayingEnds}`,
      'u',
    ),
    new RegExp(
      `(?<=${start}(?<!(?:person|one|whoever|who|whom|somebody|someone|candidate|applicant|team) (?:the )?)(?:it|post|role|place|job|position|offer) )(?:went|has gone|goes|was offered|was given|has been offered|was handed) to${sayingEnds}`,
      'u',
    ),
  ]),
];

export const cutBeforeObject: readonly HolePattern[] = cuts.map((pattern) => ({
  rule: 'hole/filler',
  when: 'unless-quoted',
  sure: true,
  needs: mayEndUnfinished,
  pattern,
}));
