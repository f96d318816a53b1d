import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Parts of a letter, and what it says, as its author calls them. */
const partFr =
  'phrase|paragraphe|formule|formulation|tournure|motif|raison|ton|mot|mots|exemple|détail|détails|anecdote|mention|compliment|excuse|date|nom|prénom|titre|intitulé|orthographe|chiffre|tact';
const partEn =
  'sentence|line|word|words|wording|tone|phrasing|reason|example|detail|details|anecdote|mention|compliment|excuse|date|name|title|spelling|figure|numbers';
/** What comes with a letter, or is filled in it. */
const thingFr =
  '(?:pj|pièces?(?: jointes?)?|fichier|lien|doc|document|annexe|photo|logo|tableau|grille|cr|compte[ -]rendu|retour|plan|plaquette|image|capture|signature|adresse|numéro|tél|téléphone|date|jour|heure|lieu|nom|prénom|intitulé|motif|raison|montant|salaire|chiffre|exemple|phrase|bilan)s?';
const thingEn =
  '(?:links?|files?|docs?|documents?|attachments?|pdfs?|photos?|logo|tables?|grid|forms?|address|phone|numbers?|dates?|day|time|place|names?|title|reasons?|amount|salary|figures?|quotes?|signature|examples?|sentence|feedback|notes)';

/** What its author put aside in the middle of a sentence, to come back to it: between brackets, between dashes. */
export const asidesOnTheLetter: readonly HolePattern[] = [
  {
    // « (rajouter ici un truc sympa sur sa présentation) », “(add smth re her dog)”.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /[[(](?:raj|aj|met|gliss|caser|case |plac|dire|parl|add|put|pop|stick|insert|mention|say|throw)/i,
    pattern:
      /[[(](?:(?:r?ajoute[rz]?|mettre|mets|glisser|caser|placer|dire|parler|add|put|pop|stick|insert|mention|say|throw) (?:in |ici |là |here |encore |aussi )?(?:(?:une?|quelques|des?|qq) (?:petite? |p['’]?tite? )?(?:trucs?|mots?|phrases?|lignes?|anecdote|détails?|exemples?|compliments?|chose)|quelque chose|qqch(?:ose)?|(?:de )?son |(?:de )?sa |smth|sth|something|some(?= )|a (?:nice |kind )?(?:bit|word|line|few words|sentence)|his |her |their ))[^()[\]\n]{0,80}[)\]]/giu,
  },
  {
    // What is to be joined or filled: « (pj à ajouter) », “(link to add)”. Not what a body outside has to settle.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[[(][^)\]\n]{1,40} (?:[àa]|to) /i,
    pattern: new RegExp(
      `[[(](?:(?:la |le |les |l['’])?${thingFr}(?: \\p{Ll}+)? [àa] (?:joindre|ajouter|rajouter|mettre|coller|insérer|attacher|remettre|retrouver|trouver|compléter|vérifier|actualiser|scanner|demander|récupérer|changer)|(?:the |her |his )?${thingEn} to (?:be )?(?:add(?:ed)?|attach(?:ed)?|insert(?:ed)?|come|follow|paste[d]?|find|check(?:ed)?|complete[d]?|put|update[d]?|fill|ask))(?!\\p{L})[^()[\\]\\n]{0,30}[)\\]]`,
      'giu',
    ),
  },
  {
    // A value that its author doubts: « (B1 ? à vérifier) », “(62? to be checked)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[[(][^)\]\n]{1,40}(?:vérifier|check)/i,
    pattern:
      /[[(](?=[^()[\]\n]{0,24}[\d?])[^()[\]\n]{1,24}[?,;] ?(?:à (?:re)?vérifier|to (?:be )?(?:re-?)?check(?:ed)?|(?:re-?)?check(?! in| out))[ \u00a0]?[?!]?[)\]]/giu,
  },
  {
    // What more is wanted: « [+ un exemple précis] », “(+ anecdote)”; another that would do as well: « [ou autre qualité] ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(](?:\+|ou autre|or other|or another)/,
    pattern: new RegExp(
      `[[(]\\+ ?(?:(?:une?|des?|l['’]|le|la|an?|some|one|the) ?)?(?:(?:petite?|concrete|specific|short|nice) )?(?:${partFr}|${partEn})(?!\\p{L})[^()[\\]\\n]{0,40}[)\\]]|\\[(?:ou (?:une )?autre|or (?:an)?other) [^[\\]\\n]{2,30}\\]`,
      'giu',
    ),
  },
  {
    // How carefully it is to be said: « (attention à la formulation) », “(be careful with wording)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[[(](?:faire |à dire |be )?(?:attention|gaffe|prudence|careful|watch|mind|avec)/i,
    pattern: new RegExp(
      `[[(](?:(?:faire )?(?:attention|gaffe)|prudence|(?:be )?careful|watch|mind)(?: (?:à|au|aux|avec|sur|with|about|of|how|how we))?,? ?(?:(?:la|le|les|l['’]|sa|son|the|his|her|their|your) ?)?(?:${partFr}|${partEn})(?!\\p{L})[^()[\\]\\n]{0,40}[)\\]]`,
      'giu',
    ),
  },
  {
    // Between dashes: “- insert excuse -”, « - mettre ici une excuse pour le retard - ».
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: / [-–—]{1,2} (?:ins|put|add|pop|say|men|met|raj|ajo|dir|éc|gli|pré)/i,
    pattern: new RegExp(
      `(?<= [-–—]{1,2} )(?:insert|insérer|(?:put|add|pop|say|mention|write|mettre|r?ajouter|dire|écrire|glisser|préciser|citer) (?:here |ici |in |là )?(?:something|smth|sth|quelque chose|un truc|(?:(?:une?|le|la|l['’]|les|son|sa|an?|the|her|his|their) ?)(?:\\p{L}+ )?(?:${partFr}|${partEn})))(?!\\p{L})[^.!?\\n–—]{0,60}?(?= [-–—]{1,2}(?:[ ,.]|$))`,
      'giu',
    ),
  },
  {
    // What was to be told, in the place of its words: « vous nous aviez parlé de (anecdote entretien) », “we still talk about (funny story),”.
    rule: 'hole/brackets',
    when: 'unless-code',
    sure: true,
    needs: / \(\p{Ll}[^()\n]{3,40}\)(?:[ \u00a0]?[,.;!]| (?:qui|que|which|that))/u,
    pattern:
      /(?<=(?<!\p{L})(?:de|d['’]|du|sur|à|au|avec|chez|par|pour|en|votre|notre|about|for|with|at|of|on|your|our) ?)\((?!(?:ou|or|et|and|très|plus|moins|environ|about|presque|not|pas|non|au|le|la|les|l['’]|by|en|at|via|dont|soit|sauf|near|nearly|almost|roughly|in|a|an|the|former|formerly|ex|puis|then|voire|même|even|but|mais|si|if|bien|well|trop|too|or|encore|still|voir|see|cf|aka|called|dite?)(?!\p{L}))\p{Ll}[\p{L}’'-]+(?: [\p{L}’'-]+){1,4}\)(?=[ \u00a0]?[,.;!]| (?:qui|que|which|that)(?!\p{L}))/gu,
  },
  {
    // After a determiner that calls for it: “Your [achievement] at the boatyard”, « votre [trait de caractère] pendant la visite ».
    rule: 'hole/brackets',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:otre|our|une?|an?|ette?) \[\p{Ll}/u,
    pattern: either('gu', [
      /(?<=(?<!\p{L})(?:[Vv]otre|[Yy]our|[Nn]otre|[Oo]ur|une?|an?|cette|cet|this) )\[(?!sic|\.|…)\p{Ll}[\p{L}’'-]{3,}(?: \p{L}[\p{L}’'-]*){0,3}\](?=[ \u00a0]?[,.;!?)]|$| (?:et|and|on|at|in|of|to|à|au|aux|dans|de|du|des|en|par|pour|for|with|avec|chez|pendant|during|sur|lors|when|was|is|has|had|were|a|est|était|nous|ont|ainsi|qui|which|that|stood)(?!\p{L}))/u,
      // What kind of word it is: « vous avez su [verbe] », “the way you [verb] the horses”.
      /(?<=\p{L} )\[(?:verbe?|noun|nom commun|adjecti(?:f|ve)|adverbe?|infinitif|infinitive|participe|past participle)(?: [^[\]\n]{0,30})?\](?= \p{L}|[ ]?[,.;!]|$)/u,
    ]),
  },
  {
    // Whom to ask first: « (voir avec Marc si on dit que c’est un interne) », “(check with Ana whether we say why)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(](?:à )?(?:re)?(?:v[oé]|demand|confirm|valid|check|ask|double|run|see)/i,
    pattern:
      /[[(](?:à )?(?:(?:re)?voir|(?:re)?vérifier|demander|confirmer|valider|(?:double[- ])?check|ask|confirm|see|run (?:this|it)) (?:(?:avec|à|auprès d[eu']|chez|with|by|past) ?)?\p{Lu}\p{Ll}+ (?:si|s['’]|ce qu|comment|pour (?:savoir|voir)|avant (?:de|d['’])|quand on|if|whether|what|how|before|when we)(?!\p{L})(?![^()[\]\n]{0,80}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^()[\]\n]{0,80}[)\]]/gu,
  },
  {
    // Which it was: « (vérifier si c’est Thomas ou Élodie) », “(check which)”, “(or was it Holly?)”, “(pick: Leeds or Bradford)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /[[(](?:à |ou |or |re-?|double[- ])?(?:vér|check|conf|est-ce|c['’]|ét|was|is |wer|pick|choi|choo|je |I |sauf|il me)/i,
    pattern: either('giu', [
      /[[(](?:à )?(?:(?:re-?)?vérifier|checker|(?:double[- ]|re-?)?check|confirmer|confirm) (?:si (?:c['’]est|c['’]était|on|s['’]il)|s['’]il s['’]agit|si c['’]|lequel|laquelle|lesquels|lesquelles|which|who it|whether it)(?![^()[\]\n]{0,80}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^()[\]\n]{0,80}[)\]]/iu,
      /[[(](?:ou |or )?(?:est-ce bien|c['’]est bien|c['’]était bien|était-ce|est-ce que c|was it|is it really|were there)(?!\p{L})[^()[\]\n]{0,40}\?[)\]]/iu,
      /[[(](?:choisir|pick|choose|garder|keep)[ \u00a0\u202f]?: ?[^()[\]\n]{2,50}(?: (?:ou|or) | ?\/ ?)[^()[\]\n]{2,40}[)\]]/iu,
      /[[(](?:je crois|sauf erreur|il me semble|I think|if I remember|from memory)(?: (?:bien|rightly|well))?[,;:] ?(?:à )?(?:demander|(?:re-?)?vérifier|confirmer|voir|regarder|ask|check|confirm|see)(?!\p{L})[^()[\]\n]{0,40}[)\]]/iu,
    ]),
  },
  {
    // When it may leave, or out of what it was made, in brackets: « (RH : à valider par la DGS avant envoi) », « (copié du mail d’Amina, changer les détails) ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[([][^()[\]\n]{0,60}(?:avant (?:l['’])?(?:envoi|diffusion|signature)|before (?:sending|it goes)|copi|changer les|copied|pasted)/i,
    pattern:
      /[([](?![^()[\]\n]{0,100}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))(?:[^()[\]\n]{0,60}(?<!\p{L})(?:valider|relire|vérifier|signer|compléter|approve|check|sign)(?!\p{L})[^()[\]\n]{0,40}(?:avant (?:l['’])?(?:envoi|diffusion|signature)|before (?:sending|it goes out))|(?:copi[ée]e?|copy|copied|pasted|collé|repris) (?:du|de la|de l['’]|d['’]|de|from) ?[^()[\]\n]{2,60}|[^()[\]\n]{0,40}changer les (?:détails|noms|dates))[)\]]/giu,
  },
];
