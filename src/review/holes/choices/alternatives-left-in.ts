import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const word = String.raw`\p{L}[\p{L}’'-]*`;
const slash = ' ?/ ?';
/** Something that took place once, in one way: a slash leaves open how, where or when it did. */
const event =
  '(?:entretien|rendez-vous|échange|essai|test|visite|venue|passage|appel|rencontre|candidature|interview|call|visit|trial(?: (?:shift|day))?|application|assessment|meeting|lesson|audition)';
/** How, or by what way, one meets or writes. */
const way =
  '(?:téléphoniques?|téléphone|visio(?:conférence)?|présentiel|distanciel|vidéo|physique|mail|e-mail|email|courriel|courrier|LinkedIn|sur place|en ligne|à distance|écrit|oral|pratique|phone|video|in[- ]person|face[- ]to[- ]face|online|on[- ]?site|remote|post|letter)';
/** Where or how, with its preposition or its determiner. */
const placed =
  "(?:(?:au|aux|à la|à|en|dans|chez|sur|par|de|at|in|on|by|with|through|mon|ma|notre|votre|nos|vos|my|our|your|the|le|la) |(?:à |de )?l['’]|d['’])";

/** Several ways something may have been, side by side, none taken out: « téléphonique/en visio », “cleaner/porter/other”. */
export const alternativesLeftIn: readonly HolePattern[] = [
  {
    // Whom one met is a man or a woman: « vous avez échangé avec le/la responsable », « reçu par notre directeur/directrice ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L} ?\/ ?\p{L}/u,
    pattern:
      /(?<=(?:(?:échangé|parlé|discuté|dialogué|entretenue?|entretien|rendez-vous|entrevue|rencontre) avec|rencontré|(?:reçue?|vue?|accueillie?|testée?|notée?|évaluée?) par) )(?:l[ea] ?\/ ?l[ea]|une? ?\/ ?une?)(?= \p{Ll})/gu,
  },
  {
    // The last of them is whatever else: « boulanger/pâtissier/autre », “a colleague/someone else”, « en magasin/en ligne/les deux ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:autre|other|else|some|les deux|both|quelqu|aucun|none|etc)/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/])${word}(?:${slash}(?:${word} )?${word}){0,4}${slash}(?:autres?|others?|les deux|both|someone else|somebody else|something else|quelqu['’]un d['’]autre|aucune?|none|etc)(?![\\p{L}/-])`,
      'gu',
    ),
  },
  {
    // How it was: “your phone/video interview”, « votre test écrit/oral », « reçue par mail/courrier ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L} ?\/ ?\p{L}/u,
    pattern: either('gu', [
      new RegExp(
        `(?<=(?<![\\p{L}])(?:[Vv]otre|[Yy]our|[Ll]['’]|[Nn]otre|[Oo]ur|[Tt]he) ?${event} (?:\\p{Ll}+ )?)[(]?(?:(?:par|en|by) )?${way}(?:${slash}(?:(?:par|en|by|dans|sur|at) (?:\\p{Ll}{2,4} )?)?${word}){1,3}(?![\\p{L}/-])`,
        'u',
      ),
      new RegExp(
        `(?<=(?<![\\p{L}])(?:[Yy]our|[Tt]he|[Oo]ur) )${way}(?:${slash}${way}){1,3}(?= ${event}(?!\\p{L}))`,
        'u',
      ),
      new RegExp(
        `(?<=(?<![\\p{L}])(?:reçue?s?|parvenue?s?|received|sent|arrivée?s?|envoyée?s?|posée|submitted) (?:par|by|via) )${way}(?:${slash}${way}){1,3}(?![\\p{L}/-])`,
        'u',
      ),
    ]),
  },
  {
    // Where they were seen, one of several: « reçu(e) à Angers / en visio », “meeting us in Leeds / in York”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /\/ ?(?:à|au|en|par|dans|chez|in|at|by|on|over) /,
    pattern:
      /(?<=(?<!\p{L})(?:reçue?s?|reçu\(e\)|reçu·e|vue?s?|rencontrée?s?|rencontré\(e\)|échangé|entretien|venue|visite|passage|met|seen|meeting|met with us|interviewed|interview|visit|coming|saw you|meet you)(?: us| you| nous| avec vous| \p{L}+)? )(?:à|au|en|par|dans|chez|in|at|by|on|over) (?:l['’])?[\p{L}-]{2,20}(?: ?\/ ?(?:à|au|en|par|dans|chez|in|at|by|on|over) (?:l['’])?[\p{L}-]{2,20}){1,4}(?![\p{L}/-])/gu,
  },
  {
    // What it was: “Following our call/meeting”, « Suite à notre échange/entretien ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{L} ?\/ ?\p{L}/u,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])(?:[Ff]ollowing|[Aa]fter|[Ss]uite à|[Aa]près|[Ll]ors de|[Dd]uring) (?:our|your|the|notre|votre) )${event}(?:${slash}${event}){1,3}(?![\\p{L}/-])`,
      'gu',
    ),
  },
  {
    // Where it was, with a preposition on either side: « votre venue à l’atelier / au bureau ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\//,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])(?:[Vv]otre|[Yy]our|[Ll]['’]) ?${event}(?: \\p{L}[\\p{L}’'-]*){1,4} ?)/ ?${placed}\\p{L}[\\p{L}’'-]*`,
      'gu',
    ),
  },
  {
    // Three of them where one is thanked for one: “Thank you for sending your CV/portfolio/references”, « Merci de votre appel/message/visite ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:erci|[Tt]hank)[^\n/]{0,300}\//,
    pattern: new RegExp(
      `(?<=(?<![\\p{L}])(?:[Mm]erci|remercions|remercie|[Tt]hanks?)(?![\\p{L}])(?: \\p{L}[\\p{L}’'-]*){1,7} ?)(?<!/ ?)${word}(?:${slash}(?:${placed})?${word}(?: ${word})??){2,4}(?=[ ,.!]|$)`,
      'gu',
    ),
  },
  {
    // More of it or less: « a plus/moins d’expérience », « trop/pas assez spécialisé ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:plus|moins|trop|assez|too|more|less|not) ?\//,
    pattern:
      /(?<![\p{L}])(?:plus ?\/ ?moins|moins ?\/ ?plus|trop ?\/ ?(?:pas assez|trop peu|peu)|pas assez ?\/ ?trop|too ?\/ ?not|not ?\/ ?too)(?= (?:d['’]?|de |du |que |\p{Ll}{4}))/gu,
  },
  {
    // Which of us: « avec moi/mon collègue », “met me/our manager”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:moi|nous|me|us) ?\//,
    pattern:
      /(?<=(?<![\p{L}])(?:avec|par|chez|with|by|to|met) )(?:moi|nous|me|us) ?\/ ?(?:(?:mon|ma|notre|nos|le|la|l['’]|les|my|our|the) ?)\p{L}+(?: ?\/ ?(?:(?:mon|ma|notre|nos|le|la|l['’]|les|my|our|the) ?)?\p{L}+){0,2}/gu,
  },
  {
    // Who decided: « Le directeur/la directrice/le manager a préféré », “The manager/team/panel felt”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:l[ea] |l['’])|\/\p{Ll}+ (?:felt|thought|decided|chose|preferred|found|has|have|a |ont|was)/u,
    pattern: either('gu', [
      /(?<=(?<![\p{L}])(?:[Tt]he|[Oo]ur) )\p{Ll}+ ?\/ ?\p{Ll}+ ?\/ ?\p{Ll}+(?= (?:felt|thought|decided|chose|preferred|found|liked|read|saw)(?!\p{L}))/u,
      /(?<=(?<![\p{L}])(?:[Ll]e |[Ll]a |[Ll]['’]|[Nn]otre ))\p{Ll}+ ?\/ ?(?:le |la |l['’]|notre )?\p{Ll}+(?: ?\/ ?(?:le |la |l['’]|notre )?\p{Ll}+)?(?= (?:a|ont|avons) (?:préféré|choisi|retenu|décidé|trouvé|jugé|estimé|pensé|aimé)(?!\p{L}))/u,
    ]),
  },
  {
    // Towns, one of which is ours: « notre magasin de Lille/Roubaix/Tourcoing ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}\p{Ll}/u,
    pattern:
      /(?<=(?<![\p{L}])(?:[Nn]otre|[Vv]otre|[Oo]ur|[Yy]our) \p{Ll}+ (?:de|d['’]|à|in|at) ?)\p{Lu}\p{L}+(?: ?\/ ?\p{Lu}\p{L}+){2,4}(?![\p{L}/-])/gu,
  },
  {
    // How long it is kept: « 6 mois/1 an », “six months/one year”; not the rhythm of a contract.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /(?:mois|ans?|months?|years?|semaines?|weeks?) ?\/ ?\d/,
    pattern:
      /(?<=(?<!\p{L})(?:CV|dossier|candidature|données|coordonnées|pendant|durant|file|details|data|for|dans|in) )\d{1,2} (?:mois|ans?|months?|years?|semaines?|weeks?)(?: ?\/ ?\d{1,2} (?:mois|ans?|months?|years?|semaines?|weeks?)){1,3}(?![\p{L}/])/gu,
  },
  {
    // What we decided, or what it is due to: “decided to reject/hold”, « de ne pas donner suite/de mettre en attente », « tient à votre permis/à votre anglais ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\/ ?(?:de |à |d['’]|to )|(?:decided|chosen|chose) to \p{Ll}+ ?\//u,
    pattern: either('gu', [
      /(?<=(?<![\p{L}])(?:decided|chosen|chose|sorry|pleased) to )\p{Ll}+(?: ?\/ ?(?:to )?\p{Ll}+){1,3}(?![\p{L}/])/u,
      /(?<=\p{Ll}{3} ?)\/ ?(?:de (?:ne pas )?|d['’])\p{Ll}+(?:er|ir|re)(?= \p{Ll})/u,
      /(?<=(?<![\p{L}])(?:à|de|sur|par|pour) (?:votre|vos|notre|nos) \p{Ll}+ ?)\/ ?(?:à|de|sur|par|pour) (?:votre|vos|notre|nos)(?= \p{Ll})/u,
      /(?<=(?<![\p{L}])candidature )spontanée ?\/ ?(?:à|en réponse|suite)(?!\p{L})/u,
    ]),
  },
  {
    // One word out of several in brackets, one after the other: « (beaucoup) (moyennement) apprécié ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /\) ?\(/,
    pattern:
      /(?<=\p{L} )\(\p{Ll}{3,16}\) ?\(\p{Ll}{3,16}\)(?= \p{Ll}|[.,])|(?<=\p{Ll} )\(\p{Ll}[\p{L} ’'-]{2,24}\)(?: ?\(\p{Ll}[\p{L} ’'-]{2,24}\)){2,5}/gu,
  },
  {
    // “We were looking for a/an cook”: one of them is wrong, whatever follows.
    rule: 'hole/choice',
    when: 'unless-quoted',
    needs: /[aA]n? ?\/ ?an?(?!\p{L})/u,
    pattern:
      /(?<![\p{L}/-])(?<!(?:article|articles|the|use|between|choosing)[ \u00a0])(?:[aA] ?\/ ?an|[aA]n ?\/ ?a)(?=[ \u00a0]\p{L})/gu,
  },
  {
    // Two people greeted or thanked where there is one: « Bonjour Julie/Thomas, », « Merci pour votre candidature, Julie/Thomas ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /\p{Ll} ?\/ ?\p{Lu}\p{Ll}/u,
    pattern:
      /(?<=(?:^|[.!?] )(?:(?:[Bb]onjour|[Bb]onsoir|[Cc]her|[Cc]hère|[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey) |(?:[Mm]erci|[Tt]hank|[Jj]e vous remercie|[Nn]ous vous remercions)[^,.!?\n]{0,80}, ))(?!(?:Sir|Madame?|Monsieur)(?!\p{L}))\p{Lu}\p{Ll}+ ?\/ ?\p{Lu}\p{Ll}+(?=[ \u00a0]?[,.!])/gmu,
  },
];
