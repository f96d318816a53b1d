import { fold } from '../../../text/fold';
import { slotNameIn } from '../slot-words/read-slot-phrase';
import { wantsNoun } from '../slot-words/slot-requests';
import { isForOthersToSettle } from './settled-by-others';
import { isToldWhen } from './told-when';
import { quotationAround } from './where-it-stands';

/** Things that show words and signs: what they show is their subject, not a hole of ours. Folded. */
const showing =
  'erreur|error|mention|attestation|bordereau|etiquette|label|panneau|notice|mot|word|terme|term|champ|field|sigle|message|pseudo(?:nyme)?|pseudonym|badge|diapo(?:sitive)?s?|slides?|title slide|affiche|poster|planche|' +
  'rubrique|case(?! stud)|box|blog|zine|revue|album|chanson|song|podcast|groupe(?: de \\w+)?|band(?! for)|chien|dog|chat|cat|piece|play|poeme|poem|roman|novel|nouvelle|' +
  'film|documentaire|documentary|carte|map|quiz|dictee|dictation|exercice|exercise|formule|formula|macro|plug-?ins?|add-?ons?|extension|' +
  'mail-?merge|publipostage|workflow|connecteur|connector|bot|colonne|column|cellule|cell|tableau de bord|dashboard|agenda|calendar(?: invite)?|' +
  'formulaire|form|fichier|file name|logo|enseigne|tee-shirt|t-shirt|recit|titre|title|edition|transcript|transcription|copie|fiche de lecture|hashtag|slogan|pancarte|sign';
/** Whose they are, and what they do: « votre affiche », “the word”, « le champ ». */
const shown = new RegExp(
  '(?:^|[^a-z])(?:' +
    [
      `(?:votre|vos|notre|le|la|l'|un|une|du|au|cette|ce|sur un|your|our|the|an?|that|this)(?: ?[a-z]{3,12})?[ ]?(?:${showing})`,
      '(?:we|it|they|site|form|page|email|screen|column|file) (?:printed|showed|displayed|sent out|read|displays|shows|marked|returned)',
      '(?:our|notre) (?:bug|panne|mistake|erreur|faute|printer|imprimante)',
      "(?:dans|sur|in|on) (?:votre|vos|your) (?:cv|resume|lettre|courriel|mail|email|message|copie|test|formulaire|form|letter|portfolio|releve|attestation|maquette|carte)(?: [a-z]{2,14}){0,2}, (?:le|la|les|l'|un|une|the|a|an) ?[a-z ]{0,14}",
      '(?:votre|vos|your) (?:cv|resume|releve|attestation|copie|formulaire|dossier|fichier|form|file|transcript|certificate) (?:indique|porte|affiche|contient|montre|mentionne|says|shows|reads|contains|has|gives)(?:[a-z ]{0,12})',
      "(?:a|our|the) (?:cost of|row of)|(?:une|la) (?:rangee|ligne) de|variables? de fusion|asked whether the|form asks? for|aviez laisse|boutiques?|a trous|gap-fill|the blanks|points? de suspension|points? d'interrogation|question marks?",
      '(?:dessin|pein|brod|grav|calligraphi|drew|drawn|painted|carved|embroidered)[a-z]{0,4} (?:un|une|le|la|the|an?|de)',
      "s'appelle|est appelee?|is called|called|titled|named|baptisee?|titree?|nommee?|vous signez|you sign|vous citez|you quote|avez ecrit|avez rempli|vous aviez (?:ecrit|coche|dessine|laisse)|you (?:wrote|ticked|typed|filled in|drew|answered)|commencait par|began with|started with|disait|voulait dire|meant|renvoyait|affichait|showed as",
    ].join('|') +
    ')(?![a-z])',
);
/** Tools that fill in letters: a field in such a sentence is what they work on. */
const speaksOfFields =
  /(?:^|[^a-z])(?:plug-?ins?|add-?ons?|extensions?|modules?|mail[ -]?merge|variables? de fusion|champs? de fusion|merge fields?|publipostage|gabarits?|templates?|scripts?|parse\w*|regex\w*|tokens?|shortcodes?|php|rails|symfony|laravel|django|csv|macros?|remplacait|replaced|swapped|handlebars|mustache|jinja2?|twig|liquid|syntaxe?|syntax|interpolation|balises?|tags?|mailchimp|brevo|hubspot|sendinblue|mailjet)(?![a-z])/;

/** Somebody noticed a field, or chose a way to write one: « le {{nom}} que vous avez repéré », “you suggested %1$s”. Folded. */
const noticesFields =
  /(?:^|[^a-z])(?:repere\w*|releve\w*|signal(?:e|ez|iez|er)|pieges?|bogues?|bugs?|coquilles?|typos?|stray|spotted|noticed|caught|en clair|trick|exposed|printed|journaux|logs?|concaten\w+|interpol\w+|e-?mailings?|mailings?|newsletters?|infolettres?|routage|joked?|plaisant\w+)(?![a-z])/;
/** Before what is noticed; where the word itself is due, other words stand. */
const beforeNoticed =
  /(?:^|[^a-z])(?:du|sur|le|la|les|un|une|des|ou|avec|entre|etait|est|the|an?|stray|about|on|was|is|with|that|suggested?|prefer(?:ez|red)?|affiche)[ \u00a0]?[«“"]?[ \u00a0\u202f]?$|:[ \u00a0]?$/;

/** What somebody wrote, of which words are quoted: « votre lettre commençait par « Bonjour {prénom} » », “the cloze test”. */
const written = new RegExp(
  `(?:^|[^a-z])(?:${showing}|lettres?|courriels?|courriers?|mails?|e-?mails?|modeles?|gabarits?|templates?|cv|resumes?|tests?|copies?|maquettes?|prompts?|phrases?|pages?|sites?|letters?|cover|messages?|portfolios?|lines?|posters?|articles?|headlines?|essais?|essays?|scripts?|papers?|ecrit|ecrivez|ecriviez|wrote|written|answer|reponse)(?![a-z])`,
);
const greets = /^[ \u00a0\u202f]?(?:bonjour|bonsoir|chere?s?|dear|hello|hi|hey|madame|monsieur)(?![a-z])/;

/** What one makes of the words quoted before it, or says of them. Folded. */
const madeOfThem =
  /^ ?(?:jokes?|gags?|pranks?|puns?|memes?|mugs?|posters?|slides?|stickers?|badges?|t-?shirts?|sketch(?:es)?|cartoons?|signs?|tattoos?|numbers?|routines?|songs?|titles?|zines?|paintings?|installations?)(?![a-z])/;

/** Words quoted with a sign among them: the greeting of a letter that was sent, a sentence of a test. A sign alone is not cited. */
function isCited(own: string, start: number, end: number): boolean {
  const quotation = quotationAround(own, start, end);
  if (quotation === undefined || !/\p{L}{2}/u.test(quotation.words)) return false;
  const before = fold(quotation.before);
  if (slotDue.test(`${before}« `)) return false;
  return (
    madeOfThem.test(fold(quotation.after)) ||
    written.test(before) ||
    (greets.test(fold(quotation.words)) && /[a-z]{2}[^a-z]+[a-z]{2}/.test(before))
  );
}

/** What the writing of templates leaves, as it can be spoken of; a slot where a name is due is none of them. */
const speakable =
  /^(?:[\w.+-]+@[\w.-]+|[\d .()+-]{9,20}|#\p{Lu}[\p{Lu}/0]{1,8}[!?]?|undefined|null|NaN|N\/A|\[object Object\]|placeholder|DRAFT|BROUILLON|TODO|TBD|TBC|[_X?.]{2,6}(?:[/.-][_X?.\d]{2,6}){1,2}|0{2}[/.-]0{2}(?:[/.-](?:00){1,2})?|_{2,}|[.…](?: ?[.…])*|\([.…?]+\)|\$+|\?+|X{2,4}|\*+|#\p{L}+ (?:et|and) #|\[(?:\.{3}|…)\]|<(?:\.{3}|…)>|(?:M(?:r|s|rs|me|\.)?|Cher|Chère|Monsieur|Madame) ?\/ ?(?:M(?:r|s|rs|me|x|\.)?|Chère|Cher|Madame|Monsieur)\.?|\$?\{\{?[^{}]{1,40}\}\}?|<<?[\p{L}_ ]{2,40}>>?|«[\p{L}_ ]{2,40}»|\[\[[\p{L}_ .]{2,40}\]\]|<%=?[^<>%]{2,60}%>|@@[\p{L}_ ]{2,40}@@|%(?:\d\$)?[sd@]|%\p{L}[\p{L}_]*%|\*\|[^|\n]{1,40}\|\*|=?(?:IF|SI)\([^()]*\)|[Ll]orem [Ii]psum)$/u;

/** What a word is called at school, as the cards and the blanks of a lesson name it. */
const partOfSpeech = /^\[(?:noun|verb|adverb|adjective|nom|verbe|adverbe|adjectif|pronom|pronoun)s?\]$/i;
const teachesGrammar =
  /(?:^|[^a-z])(?:fiches?|cartes?|cards?|mad[ -]?libs?|worksheets?|grammaire|grammar|a trous|blanks?|jeux?|game|exercices?|exercises?|consignes?|lecons?|lessons?|eleves|pupils|class(?:e|es)?|phrases?)(?![a-z])/;

/** A word that a slot follows, quoted or not: « le poste « XXX » », “the role of”. */
const slotDue =
  /(?:poste|offre|emploi|fonction|intitule|role|position|job|post|vacancy|candidature|chez)(?: (?:de|d'|of|as|au|a))? ?[«“"]?[^«“"]{0,2}$/;

const reasonDue = /(?:^|[^a-z])(?:car|parce que|puisque|because|since|as) $/;

/** Where a name, a post or an employer is due: there a field is left over, whatever the sentence talks of. */
export function isAddressed(before: string): boolean {
  return /(?:^|[.!?»] |(?<![a-z])(?:bonjour|bonsoir|chere?|dear|hello|hi|hey|madame|monsieur|mme|m\.|poste de|poste d'|role of|position of|chez|thank you|thanks|merci) )$/.test(
    fold(before),
  );
}

/** A field between commas calls somebody: “Your template test was good, {{first_name}}, but…”; in a list, it is listed. */
export function isVocative(before: string, after: string): boolean {
  return /[\p{L}\p{N}], $/u.test(before) && /^(?:,(?! ?(?:[{<$%[]|(?:et|and|ou|or) ))|[.!]$)/.test(after);
}

/** « TBC Logistics Ltd »: with what else the name of a firm has. */
const nameOfFirm =
  /^(?: \p{Lu}[\p{L}&’'-]{1,20}){0,3} (?:Ltd|Limited|Inc|LLC|PLC|plc|Corp|GmbH|AG|BV|SA|SAS|SARL|SASU|SCOP|Group|Groupe|Logistics|Holding|Consulting|Services|Solutions|Systems|Industries)(?![\p{L}])/u;

/** “TBC Bank’s London office”, « le collectif TBD »: a name goes on, or is said to be one. */
function isPartOfName(before: string, after: string): boolean {
  return (
    (/(?:^|[.!?] )$/.test(before) && /^ \p{Lu}\p{Ll}{2,}(?:['’]s)?(?= \p{L})/u.test(after)) ||
    /(?<!\p{L})(?:[Bb]anque|[Bb]ank|[Cc]ollecti(?:f|ve)|[Ll]abel|[Ff]estival|[Cc]ompagnie|[Ss]tudio|[Cc]hoir|[Bb]and|[Oo]rchestr[ea]) $/u.test(
      before,
    )
  );
}

/** « [English version below] »: where the same is said in another language. */
const isVersionPointedAt = (found: string): boolean =>
  /^[[(](?:(?:English|French|German|Spanish|Italian|Dutch) (?:version|text|translation)|(?:[Vv]ersion|[Tt]exte|[Tt]raduction) (?:anglaise?|française?|en (?:anglais|français)))[ ,:]*(?:is |to be found )?(?:below|follows|underneath|above|ci-dessous|ci-après|plus bas|à la suite)[\])]$/u.test(
    found,
  );

/** “The form asked for a date as DD/MM/YYYY”: how one was to be written. */
function isFormatAsked(found: string, own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 60), at).replace(/(?:[JDMAY]{2,4}[/.-]){1,2}$/i, '');
  return (
    /^[JDMAY]{2,4}(?:[/.-][JDMAY]{2,4}){0,2}$/i.test(found) &&
    /(?<!\p{L})(?:(?:au |le |the |in )?(?:format|forme|form|pattern)|(?:dates?|écrites?|écrit|saisies?|written|typed|entered|asked|read) (?:\p{Ll}{1,10} ){0,3}(?:as|en|comme|in))[ \u00a0:]*$/u.test(
      before,
    )
  );
}

/** Whoever comes after it is a person: « évoqué avec », “as agreed with”. */
const whoWasTalkedTo =
  /(?<!\p{L})(?:évoqué|discuté|échangé|parlé|convenu|entretien|rendez-vous|rencontré|discussed|spoke|spoken|talked|agreed|met|interview|call) (?:avec|with) $/u;

/** A word of templates that names something here, and is explained: « chez TBD, notre filiale », « le logiciel TODO, que nous éditons ». */
function isExplainedName(found: string, own: string, at: number): boolean {
  if (!/^(?:TBD|TBC|TODO|FIXME|DRAFT|BROUILLON|[Ll]orem [Ii]psum)$/.test(found)) return false;
  const before = own.slice(Math.max(0, at - 30), at);
  if (
    /(?:^|[ ’'])(?:le|du|au|on|by|is|est|from|until|before|avant|dès|for|mme|m\.|madame|monsieur|bonjour|dear|mr|ms|mrs) $/iu.test(
      before,
    )
  )
    return false;
  if (whoWasTalkedTo.test(before)) return false;
  const after = own.slice(at + found.length, at + found.length + 40);
  if (nameOfFirm.test(after) || isPartOfName(before, after)) return true;
  if (/^,[ \u00a0](?:l[ae]s?|l['’]|une?|notre|nos|votre|our|the|an?|your|its)(?![\p{L}])/u.test(after)) return true;
  return (
    /^,[ \u00a0](?:que|qu['’]|qui|dont|which|who|whose|where|où|pour (?:le|la)quel(?:le)?)(?![\p{L}])/u.test(after) &&
    !wantsNoun.test(before)
  );
}

/** The name of a slot as what a form or a table has: “the First Name box”, “columns such as Job Title”. */
function isNameOfField(found: string, own: string, at: number): boolean {
  if (!/^\p{L}[\p{L}' ]+$/u.test(found) || slotNameIn(found) === 'no') return false;
  return (
    /^ (?:box|field|column|header|heading|cell|label|row|tab)s?(?!\p{L})/u.test(
      own.slice(at + found.length, at + found.length + 12),
    ) ||
    /(?:box(?:es)?|fields?|columns?|headers?|headings|labels?|champs?|colonnes?|rubriques?|cases|en-têtes?)(?: (?:such as|like|named|called|comme|tels? que|telles? que|nommée?s?))? (?:\p{L}+(?: \p{L}+)?,? (?:and|et|or|ou) )?$/u.test(
      own.slice(Math.max(0, at - 60), at),
    )
  );
}

/** Whether `found`, at `at` of `own`, is a sign somebody drew, typed or named, and not one left in. */
export function isSpokenOf(found: string, own: string, at: number): boolean {
  if (isCount(found, own, at)) return false;
  if (
    isNameOfField(found, own, at) ||
    isExplainedName(found, own, at) ||
    isFormatAsked(found, own, at) ||
    isVersionPointedAt(found) ||
    isCited(own, at, at + found.length) ||
    isForOthersToSettle(own, at) ||
    isToldWhen(found, own.slice(Math.max(0, at - 4), at))
  )
    return true;
  const isTaught = partOfSpeech.test(found);
  if (!isTaught && !speakable.test(found)) return false;
  const from = Math.max(0, at - 90);
  // The braces before it are its own: of « {{nom}} », a row may have found « {nom} ».
  const before = (own.slice(from, at).split('\n').at(-1) ?? '').replace(/[{$#<]+$/, '');
  if (isAddressed(before) || slotDue.test(fold(before))) return false;
  // An error of a spreadsheet in the place of the reason: « car #REF! dans le tableau ».
  if (found.startsWith('#') && reasonDue.test(fold(before))) return false;
  // A choice of titles between guillemets is always spoken of.
  if (/^\p{L}+\.? ?\/ ?\p{L}+\.?$/u.test(found) && /[«“"‘][ \u00a0\u202f]?$/.test(before)) return true;
  const after = own.slice(at + found.length, at + 100).split('\n', 1)[0] ?? '';
  if (isTaught) return teachesGrammar.test(fold(`${before} ${after}`));
  if (/^(?:\$?\{|\*\||%|<[<%\p{L}]|«|\[\[|@@)/u.test(found)) {
    if (slotNameIn(found) === 'sure' && isVocative(before, after)) return false;
    const around = fold(`${before} ${after}`);
    return speaksOfFields.test(around) || (noticesFields.test(around) && beforeNoticed.test(fold(before)));
  }
  if (
    /(?:poste|offre|role|position|post|job) (?:titled|named|called|intitule|nomme|baptise)e? ?[«“"]?[ \u00a0]?$/.test(
      fold(before),
    )
  )
    return false;
  // Within longer words between guillemets that somebody filled in: « Prétentions : …… ».
  if (/[«“"][^«»“”"]{0,30}: ?$/.test(before) && /^[ \u00a0\u202f]?[»”"]/.test(after)) return true;
  return isShown(before, after);
}

/** Whether what stands around a sign says what showed it. */
export function isShown(before: string, after: string): boolean {
  return shown.test(fold(before)) || askedAbout.test(fold(before)) || shownAfter.test(fold(after));
}

/** “You asked what XXXX stood for”. */
const askedAbout = /(?:^|[^a-z])(?:what|why|ce que|pourquoi) $/;

/** What is said of the sign after it: “… was in our test version”, « … affiché par notre site ». */
const shownAfter = new RegExp(
  `^[ \\u00a0\\u202f]?[»”"’]?,? (?:(?:inscrite?|indiquee?|figurant|portee?|affichee?|ecrite?|notee?|saisie?|laissee?|tapee?|written|shown|printed|left|typed|given)s? )?(?:de|du|dans|sur|of|on|in) (?:votre|notre|la|le|l'|cette|ce|your|our|the|this)(?: ?[a-z]{3,12})? ?(?:${showing}|cv|resume|lettre|courriel|mail|copie|releve|letter|email|transcript|partition)(?![a-z])|^[ \\u00a0][»”"’]?,? ?(?:que (?:porte|portait|contient|contenait)|qui (?:figure|figurait|apparait|apparaissait)|that (?:appears|appeared|your)) |^[ \\u00a0\\u202f]?[»”"’]?,?[^.!?]{0,60}?(?:(?:^|[^a-z])(?:was in our|affichee?s?|imprimee?s?|venait d|venaient d|qui vous gene|our mistake|notre faute|notre erreur|as you (?:joked|put it|noticed|wrote)|comme vous (?:dites|disiez|l'ecrivez)|message you saw|avez-vous ecrit|you (?:wrote|created|typed|entered|set up)|que vous (?:avez|aviez) (?:cree|tape|saisi|utilise)e?s?|in the (?:poem|test|exercise|quiz|subject)|dans (?:l'objet|le sujet)|in your (?:dashboard|slides?|poem|zine|template|edition)|dans votre (?:diapo\\w*|affiche|poeme|recueil|edition|gabarit)|que vous managez))(?![a-z])`,
);

/** Marks where the number of what is counted is due: “You typed ?? words”, “your notice of XX days”. */
function isCount(found: string, own: string, at: number): boolean {
  return (
    /^(?:\?{2,3}|XX|NN)$/.test(found) &&
    /\p{Ll} $/u.test(own.slice(Math.max(0, at - 2), at)) &&
    /^ (?:of (?:the|our|a)|words|miles|years|months|weeks|days|hours|points|questions|applications|candidates|people|mots|ans|mois|jours|heures|points|candidatures|personnes)(?!\p{L})/u.test(
      own.slice(at + found.length, at + found.length + 16),
    )
  );
}
