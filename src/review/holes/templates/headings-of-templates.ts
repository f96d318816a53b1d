import type { HolePattern } from '../hole-pattern';

const kindFr =
  '(?:[Mm]od[èe]le|[Tt]rame|[Gg]abarit|[Bb]rouillon|[Tt]exte|[Cc]anevas|[Mm]essage|[Mm]ail|[Cc]ourriel|[Ll]ettre|[Cc]ourrier)';
const kindEn = '(?:[Tt]emplate|[Dd]raft|[Mm]odel|[Bb]oilerplate|[Ss]keleton|[Tt]ext|[Ll]etter|[Mm]essage|[Ww]ording)';
const workFr =
  '(?:personnaliser|adapter|compléter|completer|relire|remplir|retravailler|valider|finir|modifier|corriger|reformuler|ajuster|revoir)';
const workEn = '(?:personali[sz]e|customi[sz]e|complete|adapt|edit|review|tailor|fill in|finish|check|reword|revise)';
/** For whom it is not, or how far it is. */
const warningFr =
  '(?:ne pas (?:diffuser|envoyer|transmettre|copier|modifier|communiquer)|pas encore (?:validée?|relue?)|(?:pour |à )?usage interne|document interne|confidentiel rh)';
const warningEn =
  '(?:(?:do )?not (?:to )?(?:be )?(?:send|sent|distribut\\p{L}*|forward\\p{L}*|circulat\\p{L}*|share|shared|copy)|not for (?:distribution|circulation|sending)|(?:for )?internal use(?: only)?|hr use only|not yet (?:approved|signed off))';
const version = '(?:\\(?[Vv](?:ersion)? ?\\d{1,2}(?:\\.\\d)?\\)?)';
const short = '[^.!?\\n]{0,60}?';

/** The heading a model bears in its drawer, left above the letter: « MODÈLE REFUS V3 – NE PAS DIFFUSER », “Draft – not for distribution”. */
export const headingsOfTemplates: readonly HolePattern[] = [
  {
    // When the words after it are to be kept: « SI ENTRETIEN : », “IF INTERVIEWED:”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:SI|IF|SINON|ELSE|CAS|UNLESS)[^\n\p{Ll}]{0,40}:/u,
    pattern:
      /(?<=^[ \t]{0,4}[([]?|[.!?] [([]?|\n)(?:(?:SI|IF|UNLESS|CAS|EN CAS)(?: (?:PAS |NON |NO |NOT |DE |DU |D['’]|UNE? |AN? )*\p{Lu}[\p{Lu}’'-]{2,20}){1,4}|SINON|ELSE|OTHERWISE)(?=[ \u00a0\u202f]?:)/gmu,
  },
  {
    // One wording of several, and when it is to be kept: « VARIANTE A (si junior) : », “Option 2 (after interview):”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /[A-D\d] ?\([^()\n]{2,60}\)[ \u00a0\u202f]?:/,
    pattern:
      /(?<=^[ \t]{0,4}|[.!?] |\n)(?:[Vv]ariante?|VARIANTE?|[Vv]ersion|VERSION|[Oo]ption|OPTION|[Cc]as|CAS|[Cc]ase|CASE|[Aa]lternati(?:ve|f)|ALTERNATIVE|[Cc]hoi(?:x|ce)|CHOI(?:X|CE)) ?(?:n° ?)?(?:[A-D]|\d) ?\((?:si|s['’]il|pour|quand|en cas|après|sans|avec|cas|if|for|when|after|without|with|in case|refus|junior|senior)(?!\p{L})(?![^()\n]{0,60}(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L}))[^()\n]{0,60}\)(?=[ \u00a0\u202f]?:)/gmu,
  },
  {
    // In capitals: what kind of letter, then its number, its version or a warning.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /^[ \t]*[^\n\p{Ll}]{0,30}(?:MOD[EÈ]LE|TRAME|GABARIT|BROUILLON|TYPE|REFUS|TEMPLATE|DRAFT|STANDARD|MODEL|REJECTION|REGRET|DECLINE)/mu,
    pattern: new RegExp(
      `^[ \\t]{0,4}(?:(?:MOD[EÈ]LE|TRAME|GABARIT|BROUILLON|(?:COURRIER|LETTRE|MAIL|MESSAGE|RÉPONSE|REPONSE)[ -](?:TYPE|DE REFUS|REFUS)|REFUS|TEMPLATE|DRAFT|(?:STANDARD|MODEL|REJECTION|REGRET|DECLINE)(?: (?:LETTER|E-?MAIL|TEMPLATE|MESSAGE|REPLY))?)(?!\\p{L})[^.!?\\n\\p{Ll}]{0,50}?)(?:V(?:ERSION )? ?\\d{1,2}|\\(V ?\\d{1,2}\\)|N° ?\\d{1,3}|\\d{1,2}[A-D]|NE PAS \\p{Lu}{4,12}|DO NOT \\p{Lu}{4,12}|NOT FOR \\p{Lu}{4,14}|INTERNAL USE|USAGE INTERNE|[ÀA] (?:ADAPTER|PERSONNALISER|COMPL[ÉE]TER|RELIRE|REMPLIR|VALIDER|MODIFIER)|TO (?:PERSONALI[SZ]E|COMPLETE|EDIT|ADAPT|REVIEW|CUSTOMI[SZ]E))(?!\\p{L})[^.!?\\n\\p{Ll}]{0,40}[ \\t]*$`,
      'gmu',
    ),
  },
  {
    // « Trame à personnaliser », “Template to personalise”: what is still to be done with it.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: new RegExp(`^[ \\t]*(?:${kindFr}|${kindEn})`, 'mu'),
    pattern: new RegExp(
      `^[ \\t]{0,4}(?:${kindFr}(?: (?:de |d['’]|type)${short})?[ \\u00a0]?(?:[-–—:(] ?)?(?:à ${workFr}(?!\\p{L})|${warningFr})|${kindEn}(?: (?:for|of|letter|e-?mail|reply)${short})?[ ]?(?:[-–—:(] ?)?(?:to (?:be )?${workEn}(?!\\p{L})|${warningEn}))[^.!?\\n]{0,40}[ \\t]*$`,
      'gmu',
    ),
  },
  {
    // With its version: « Modèle refus cuisine v2 », “Rejection template v5 (after interview)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Vv](?:ersion)? ?\d/,
    pattern: new RegExp(
      `^[ \\t]{0,4}(?:${kindFr}|[Rr]efus|${kindEn}|[Rr]ejection|[Rr]egret) [^.!?\\n]{0,50}?(?<![\\p{L}\\p{N}])${version}(?![\\p{L}\\p{N}])[^.!?\\n]{0,40}[ \\t]*$`,
      'gmu',
    ),
  },
  {
    // A letter said to be standard, by its number: “STANDARD LETTER 3B”, « Courrier type n° 4 ».
    rule: 'hole/note',
    when: 'unless-quoted',
    needs: /[Tt]ype|[Ss]tandard/,
    pattern:
      /^[ \t]{0,4}(?:(?:[Cc]ourrier|[Ll]ettre|[Mm]ail|[Mm]essage|[Rr]éponse)[ -]type|[Ss]tandard (?:letter|e-?mail|reply|message))(?: (?:n° ?|no\.? ?|#)?\d{1,3}\p{L}?)?[ \t]*$/gmu,
  },
];
