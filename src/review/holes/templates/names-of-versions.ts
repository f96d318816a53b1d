import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What a letter begins with: what stands before it on its line is not of the letter. */
const opening =
  '(?:Bonjour|Bonsoir|Salut|Madame|Monsieur|M\\.|Mme|Ch(?:er|ère)|Dear|Hi|Hello|Hey|Good (?:morning|afternoon))';
/** Where a sentence begins. */
const head = String.raw`(?<=^[ \t]{0,4}[([*]{0,2}|[.!?…)»”][ \u00a0]|\n)`;

/** How a version differs from the others; « Version courte : le poste est pourvu » is a way to be brief. */
const mannerFr =
  '(?:allégée?|abrégée|détaillée|complète|douce|directe|chaleureuse|formelle|informelle|simple|simplifiée|sobre|neutre|humaine|personnelle|personnalisée|personnalisable|sèche|polie|ferme|soft|froide|cordiale|positive|finale|corrigée|retravaillée|reformulée|alternative|tutoiement|vouvoiement|tutoyée|vouvoyée|anglaise|mail|courrier|junior|senior|cadres?|stagiaires?|après entretien|avant entretien|sans entretien)';
const mannerEn =
  '(?:detailed|soft|warm|kind|kinder|firm|polite|formal|informal|casual|friendly|simple|direct|gentle|final|revised|alternative|alternate|neutral|plain|blunt|concise|longer|shorter|other|second|first)(?:e?r)?';
/** Words a second wording of the letter may begin with. */
const goesOn =
  "(?:nous|je|j['’]|le |la |l['’]|les |un |une |votre|vos|notre|merci|malheureusement|après|suite|we |i |the |your |our |thank|unfortunately|after|following|bonjour|madame|monsieur|dear|hi |hello)";
/** What keeps letters of one kind. */
const kind =
  '(?:template|modèle|modele|trame|gabarit|model|boilerplate|snippet|(?:réponse|lettre|mail|courrier|message)[ -]type|(?:canned|standard|stock) (?:reply|letter|response|email))';

/** What a version of a letter is called in its drawer, or by whoever proposes two of them. */
export const namesOfVersions: readonly HolePattern[] = [
  {
    // The name of a file before the letter: « refus_dev_final_FINAL2 Bonjour Clémence ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /^[ \t]*(?:[\p{L}\d-]{1,30}_|(?:refus|r[ée]ponse|mail|lettre|courrier|mod[eè]le|trame|template)[ -])|\.(?:docx?|txt|msg|html?|oft|odt|eml|pdf)(?!\p{L})/imu,
    pattern: either('gmu', [
      new RegExp(
        `^[ \\t]{0,4}(?=[^\\n ]{0,60}(?:[Rr]efus|[Rr]eject|[Rr]egret|[Dd]eclin|[Mm]ail|[Ll]etter|[Ll]ettre|[Mm]od[eè]le|[Tt]emplate|[Dd]raft|FINAL|final|[Vv]\\d))[\\p{L}\\d-]{2,30}(?:_[\\p{L}\\d.-]{1,30}){1,8}(?:\\(\\d{1,2}\\))?(?: ?[-–:])?(?= ${opening}(?!\\p{L}))`,
        'mu',
      ),
      new RegExp(
        `^[ \\t]{0,4}(?:(?:[Rr]efus|REFUS|[Rr]éponse|RÉPONSE|REPONSE|[Mm]ail|MAIL|[Ll]ettre|LETTRE|[Cc]ourrier|COURRIER|[Mm]odèle|MOD[EÈ]LE|[Tt]rame|TRAME)[ -](?:[Tt]ype|TYPE|[Ss]tandard|STANDARD|REFUS|refus|n° ?\\d|\\d)|TEMPLATE|[Tt]emplate \\d)[^.!?,:\\n]{0,30}(?= ${opening}(?!\\p{L}))`,
        'mu',
      ),
      new RegExp(
        `^[ \\t]{0,4}[\\p{L}\\d][\\p{L}\\d_ ()-]{2,60}\\.(?:docx?|txt|msg|html?|oft|odt|eml)(?=[ \\t]*$| ?[-–:]? ${opening}(?!\\p{L}))`,
        'mu',
      ),
    ]),
  },
  {
    // Its title with its state, on its own line: « Refus stage FINAL (3) », “rejection template (copy)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /^[^\n]{0,40}(?:refus|reject|declin|mod[eè]le|template)/im,
    pattern: either('gimu', [
      /^(?![^\n]{0,100}(?<!\p{L})(?:vous|votre|vos|nous|your?|we|our)(?!\p{L}))[^.!?:\n]{0,40}(?<!\p{L})(?:refus|rejet|rejection|reject|decline|modèle|modele|template)(?!\p{L})[^.!?:\n]{0,40}(?<![\p{L}\p{N}])(?:final\p{L}{0,3}\d{0,2}|copie?|copy|old|ancien(?:ne)?|nouveau|new|ok|v ?\d{1,2}|def|définitif|bis|\(\d{1,2}\)|\((?:copie?|copy)\))(?!\p{L})[ \t]*(?:\(\d{1,2}\))?[ \t]*$/imu,
      new RegExp(
        `^[ \\t]{0,4}(?:objet|sujet|subject)[ \\u00a0]?:(?: ?(?:re|tr|fwd?) ?:)*[^\\n]{0,40}(?<!\\p{L})(?:(?:mod[èe]le|trame|brouillon|gabarit)(?: de| d['’])? ?(?:refus|réponse|mail|courrier|lettre)|refus[ -]type|(?:rejection|refusal|decline|regret|reply) (?:letter |e-?mail )?template|ne pas (?:modifier|diffuser|envoyer|toucher)|do not (?:edit|send|modify))(?!\\p{L})[^\\n]{0,60}`,
        'imu',
      ),
    ]),
  },
  {
    // « VERSION COURTE : », « Version plus douce : Un grand merci », “Softer version:”.
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /version[^\n:]{0,40}:|(?:plus|moins|more|less) \p{L}+ ?:|er ?:/iu,
    pattern: either('gimu', [
      new RegExp(
        `${head}version (?:(?:un peu |beaucoup )?(?:plus|moins|très|encore plus) \\p{L}{3,16}(?: et (?:plus |moins )?\\p{L}{3,16})?|${mannerFr}|n° ?\\d{1,2}|\\d{1,2}|[a-d])(?: \\([^()\\n]{2,40}\\))?(?=[ \\u00a0\\u202f]?:(?:[ \\u00a0]?\\n|[ \\u00a0]?$|[ \\u00a0]\\*{0,2}[«“"]?${goesOn}))`,
        'imu',
      ),
      // Before a greeting or a line of its own whatever it is called by tells it.
      new RegExp(
        `${head}(?:version(?: \\p{L}{2,16}){1,3}|(?:the )?(?:short|long|brief|full) version|(?:un peu |a bit )?(?:plus|moins|more|less) \\p{L}{3,14}|(?:short|soft|warm|long|kind|nic|friendli|firm)er)(?=[ \\u00a0\\u202f]?:[ \\t\\u00a0]*(?:\\n|$|${opening}(?!\\p{L})))`,
        'imu',
      ),
      new RegExp(
        `${head}(?:an? |the |a )?(?:slightly |even |more |less |much )?(?:${mannerEn}|(?!short|long|brief|full)\\p{L}{3,12}) version(?: \\([^()\\n]{2,40}\\))?(?=[ \\u00a0]?:(?:[ \\u00a0]?\\n|[ \\u00a0]?$|[ \\u00a0]\\*{0,2}[“"]?${goesOn}))`,
        'imu',
      ),
    ]),
  },
  {
    // Its number in the drawer: “Template 4b (rejection after second interview): Dear Anna”, « Réponse type n° 12 : ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:(?:#|n° ?|no\.? ?)\d|emplate|od[eè]le|rame|abarit|oilerplate|nippet|[ -]type|MPLATE|OD[EÈ]LE|canned|tandard|tock)[^\n:]{0,60}:/,
    pattern: either('gimu', [
      new RegExp(
        `${head}${kind} ?(?:n° ?|no\\.? ?|#)?(?:\\d{1,3} ?\\p{L}?|[A-H])?(?!\\p{L})(?: ?[«"“][^»"”\\n]{2,40}[»"”])?(?: ?\\([^()\\n]{2,60}\\)| ?[-–—,] ?[^:\\n.!?]{2,60})?(?=[ \\u00a0]?:(?:[ \\t\\u00a0]*\\n| ${opening}(?!\\p{L})| ${goesOn}))`,
        'imu',
      ),
      new RegExp(
        `${head}(?:e-?mail|mail|lettre|letter|message|courrier|réponse|reply|texte?) ?(?:n° ?|no\\.? ?|#)\\d{1,3}\\p{L}?(?: ?\\([^()\\n]{2,60}\\)| ?[-–—,] ?[^:\\n.!?]{2,60})?(?=[ \\u00a0]?:[ \\t\\u00a0]*(?:\\n|${opening}(?!\\p{L})))`,
        'imu',
      ),
    ]),
  },
  {
    // Another wording is proposed: « Ou bien : Le poste a été gelé. », “Alternatively: The role was put on hold.”
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:Ou|OU|Or|OR|Variante|VARIANTE|Autre|AUTRE|Alternativ|ALTERNATIV|Another|Sinon|Option)[^\n:]{0,30}:/,
    pattern: new RegExp(
      `${head}(?:ou(?: bien| alors| encore| sinon)?|variante(?: possible| plus \\p{L}{3,14})?|autre (?:option|formulation|version|possibilité|proposition|variante|tournure)|sinon|or(?: else)?|alternatively|alternative(?: wording| version| text)?|another (?:option|version|wording))(?=[ \\u00a0\\u202f]?:[ \\u00a0]?\\n?[«“"]?${goesOn})`,
      'gimu',
    ),
  },
  {
    // Where it turns to another case: “, or if they did the test, thank you for completing it”, « , ou si pas d'entretien, merci de votre dossier ».
    rule: 'hole/choice',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:or|ou),? (?:if|si) |\((?:ou|or)(?: \p{L}+)?[ \u00a0]?:/iu,
    pattern: either('giu', [
      /(?<=[,;(] ?)or if (?:they|he|she|it was|by|no |not \p{L}{3,}ed|there was|in person|on[- ]?site|remote|phone|video|via|the candidate|interviewed|applicable)(?!\p{L})[^,.\n]{0,40}, (?=thank|we |many|i |it was|our)/iu,
      /(?<!\p{L})(?:ou|or), (?:si|if) (?:visio|entretien|test|téléphone|présentiel|pas |c['’]était|il |elle |le candidat|phone|video|onsite|remote|they |he |she |not? )[^,.\n]{0,40},/iu,
      /\((?:ou|or)(?: bien| alors| encore)?[ \u00a0]?: [^()\n]{3,80}\)/iu,
      /(?<=[,;(] ?)ou si (?:c['’]était|c['’]est|pas(?: d['’]| de)?|en (?:visio|présentiel|personne)|par |il |elle |le candidat|la candidate|entretien|test|visio|téléphone|échange)[^,.\n]{0,40}, (?=merci|nous|je|votre)/iu,
    ]),
  },
];
