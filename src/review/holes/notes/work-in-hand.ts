import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBegins } from './where-a-note-stands';

const warning =
  "(?:(?:attention|heads[ -]up|warning|careful|caution|nb|note|important|rappel|fyi)[ \\u00a0\\u202f]?[,:!–-]{0,2} ?(?:c['’]est |it['’]s |this is )?)";
const partFr =
  'phrase|paragraphe|formule|passage|texte|mail|message|modèle|trame|fin|bout|début|motif|raison|conclusion|accroche|version|partie|ligne|mot|reste';
const partEn =
  'sentence|paragraph|para|line|wording|text|email|message|template|ending|opening|reason|bit|part|letter|version|closing|rest|feedback|name';
const toReader = String.raw`(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L})`;

/** How far the letter is, whose turn it is, and out of which other one it is being made. */
export const workInHand: readonly HolePattern[] = [
  {
    // « ATTENTION pas encore validé par la DRH. », “NOT YET APPROVED BY HR.” A clause that has its subject after a comma tells of something else.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs:
      /un(?:che|rev|fin|app)|(?:encore|non|pas|not|yet|version|texte|draft) (?:\p{L}+ )?(?:val|rel|sig|app|vu|che|rev|pro|fin|cle|lu|yet)/iu,
    pattern: new RegExp(
      `${noteBegins}${warning}?(?:(?:version|texte|draft|letter|lettre|mail|message) )?(?:un(?:checked|reviewed|finished|approved) (?:draft|version|text|letter)|(?:pas encore|non|pas|not yet|not|yet to be) (?:(?:été|been) )?(?:validée?|relue?|signée?|approuvée?|vue?(?= avec| par)|approved|signed(?: off)?|checked|reviewed|proof-?read|final(?:ised|ized)?|cleared))(?!\\p{L})(?: yet)?(?: (?:par|by|avec|with) [^.!?,\\n]{1,30})?(?=[ ]?(?:[.!)\\]*]|[-–—:] )|[ \\t]*$)`,
      'gimu',
    ),
  },
  {
    // « ATTENTION à faire signer par le directeur. »
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /(?:attention|nb|rappel|important|note)[^\p{L}\n]{0,3} ?[àa] /iu,
    pattern: new RegExp(
      `${noteBegins}(?:attention|nb|rappel|important|note)[ \\u00a0\\u202f]?[,:!]? ?[àa] (?:faire )?(?:signer|relire|valider|vérifier|revoir|corriger|compléter|confirmer|traduire|adapter|personnaliser|envoyer)(?!\\p{L})[^.!?\\n]{0,60}`,
      'gimu',
    ),
  },
  {
    // Whose turn it is: « Je te laisse le dernier paragraphe Julien », “Leaving the last bit to you, Grace”, “Left you the reason to fill in”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /te laisse|[Ll]eft |[Ll]eav(?:e|ing) /,
    pattern: either('gmu', [
      new RegExp(
        `(?<!\\p{L})[Jj]e te laisse (?:le|la|les|l['’]|cette?) ?(?:(?:dernière?|première?|deuxième|seconde?|petite?) )?(?:${partFr})s?(?!\\p{L})[^.!?\\n]{0,40}`,
        'mu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:I(?:['’]ve| have|['’]ll| will|['’]m) )?(?:[Ll]eft|[Ll]eave|[Ll]eaving) (?:you )?(?:the|this|that|his|her)(?: (?:last|first|next|second|closing|opening|final|rest of the))? (?:${partEn})s? (?:for|to|with) (?:you(?! \\p{Ll}*(?:ing|ed))|\\p{Lu}\\p{Ll}+|fill|finish|write|complete|add|check)(?!\\p{L})[^.!?\\n]{0,30}`,
        'mu',
      ),
    ]),
  },
  {
    // Out of which letter it is made: « je remets la phrase de l’an dernier », “I’ll reuse the March text”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:re|co|mets|garde|[Uu]s|paste|borrow)/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}(?:[Jj]e |[Jj]['’]ai |[Oo]n (?:a )?)(?:re)?(?:mets|met|mis|prends|prend|pris|copie|copié|colle|collé|garde|gardé|utilise|utilisé) (?:le|la|l['’]|les|cette?|un bout d[ue]|du)(?: ?(?:même|mêmes|petite?|vieux|vieille|dernière?))? ?(?:${partFr})s?(?!\\p{L})(?![^.!?\\n]{0,80}${toReader})[^.!?\\n]{0,60}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}[Ii](?:['’]ll| will|['’]ve| have|['’]m|['’]d)? ?(?:just )?(?:re-?us(?:e|ed|ing)|copi?(?:ed|y|ying)|past(?:ed|e|ing)|kept|keep(?:ing)?|borrow(?:ed|ing)?|us(?:e|ed|ing)) (?:the|this|that|last|his|her|our|old)(?: [\\p{L}’']+){0,3} (?:${partEn})s?(?!\\p{L})(?![^.!?\\n]{0,80}${toReader})[^.!?\\n]{0,60}`,
        'mu',
      ),
    ]),
  },
  {
    // What that one still needs, at the end: « …, a adapter : », “…, needs editing:”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /, (?:[àa] (?:ad|ch|re|pe|mo|ac)|needs? )/,
    pattern:
      /(?<=\p{L}),? (?:[àa] (?:adapter|changer|revoir|reformuler|retravailler|personnaliser|modifier|actualiser)|needs? (?:an? )?(?:editing|work|changing|checking|updating|adapting|softening|rewrite|tweak(?:ing)?|polish|edit|check|update))(?=[ \u00a0\u202f]?(?:[:.)]|$))(?<=, .{4,20}| needs? .{4,12})/gmu,
  },
  {
    // Asked by name after an arrow: “>>> Paul: keep this line?”, « -> Sonia : c’était bien elle ? »
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /(?:>>|->|=>|→) ?\p{Lu}/u,
    pattern:
      /(?:(?<=[.!?…)] )>{2,4}|(?<=^[ \t]{0,4}|[.!?…)] )(?:[-=]{1,2}>|→)) ?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[ \u00a0\u202f]?[:,] ?\p{L}[^\n]{1,100}/gmu,
  },
  {
    // What we do not tell to some: « Rappel : pas de retour détaillé pour les stagiaires. », “remember: no feedback for agency candidates”.
    rule: 'hole/note',
    when: 'said-to-nobody',
    needs: /(?:rappel|remind|rememb|nb|note|consigne|règle|rule)/i,
    pattern: new RegExp(
      `${noteBegins}(?:rappel|reminder|remember|nb|note|consigne|règle|rule)[ \\u00a0\\u202f]?[:,–-] ?(?:pas de|aucune?|jamais de|no|never(?: any)?) (?:retours?|feedback|détails?|explications?|commentaires?|motifs?|raisons?|details?|comments?|reasons?|names?|noms?|promesses?|promises?)(?!\\p{L})[^.!?\\n]{0,60}`,
      'gimu',
    ),
  },
  {
    // “Can you pop something in here about the driving test?”
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: / here(?!\p{L})/u,
    pattern:
      /(?<!(?:you (?:can|may|could|might|are welcome to)|please) )(?<!\p{L})(?:[Pp]op|[Ss]tick|[Pp]ut|[Dd]rop|[Aa]dd|[Bb]ung|[Ss]lip|[Cc]huck) (?:something|smth|sth|a (?:\p{Ll}+ )?(?:line|word|bit|sentence|note|few words)) (?:nice |kind |positive )?(?:in )?here(?!\p{L})[^.!?\n]{0,50}/gu,
  },
  {
    // What is said instead of the truth, and what is said between ourselves: « mais on dit « autre candidat » », “(she was late btw)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /on (?:dit|écrit|met)|we (?:say|write|put)|btw|lol|mdr|tbh|imo/,
    pattern: either('gmu', [
      /(?<!\p{L})(?:mais|but|et|and) (?:on (?:dit|écrit|met|lui dit|leur dit)|we (?:say|write|put|tell (?:him|her|them)))[ \u00a0\u202f]?:?[ \u00a0\u202f]?(?=["«“'‘])/mu,
      /(?:^|(?<=[.!?] ))(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[([][^.!?\n()[\]]{3,80}?(?<!\p{L})(?:btw|lol|mdr|tbh|imo)(?!\p{L})[)\]]/mu,
    ]),
  },
];
