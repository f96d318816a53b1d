import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBegins } from './where-a-note-stands';

/** Where a jotted remark begins: a line, a sentence, or after what parts it from another one. */
const jotted = String.raw`(?<=^[ \t]{0,4}[([*-]{0,3}|[.!?…] |[,;:/|–—-] )`;
const notToReader = String.raw`(?![^.!?\n]{0,120}(?<!\p{L})(?:vous|votre|vos|your?|ton|ta|tes)(?!\p{L}))`;
const colon = String.raw`[ \u00a0\u202f]?[:=–-][ \u00a0]?`;
/** What is measured in an interview. */
const measured =
  '(?:[Tt]ech(?:nique)?|[Ss]avoir[- ][êe]tre|[Ss]avoir[- ]faire|[Rr]elationnel|[Mm]otivation|[Aa]nglais|[Oo]ral|[Tt]est|RH|[Pp]rofil|[Ss]oft skills|[Hh]ard skills|[Ff]it)';
const ourOwn =
  '(?:manager|manageur|RH|DRH|tech(?:nique)?|recruteu(?:r|se)|CTO|DSI|N ?\\+ ?1|charg[ée]e? de recrutement|sourceu(?:r|se)|opérationnels?|lead)';
const opinion =
  '(?:négati(?:f|ve)|positi(?:f|ve)|mitigée?|moyen(?:ne)?|bof|KO|OK|non|oui|défavorable|favorable|réservée?|à revoir)';

/** What was noted of the candidate for the house: marks, verdicts, what they cost and when they are free. */
export const pastedVerdicts: readonly HolePattern[] = [
  {
    // Whose opinion it is: « Avis manager : KO technique », « Reco RH : non », « CR entretien : ponctuel, souriant ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[:=–-]/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}(?:[Aa]vis|[Rr]eco(?:mmandation)?|[Rr]etour|[Ff]eedback|[Cc]ommentaires?|[Nn]otes?|CR|[Cc]ompte[ -]rendu|[Ss]ynthèse|[Dd]ébrief) (?:du |de la |de l['’]|d['’]|des )?${ourOwn}${colon}(?!\\n)${notToReader}[^.!?\\n]{1,80}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:CR|[Cc]ompte[ -]rendu|[Dd]ébrief|[Nn]otes?|[Ss]ynthèse) (?:d['’]|de l['’])?(?:entretien|EP\\d?|appel|préqualif\\p{L}*|qualif\\p{L}*)${colon}(?!\\n)${notToReader}[^.!?\\n]{1,80}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Aa]vis|[Rr]eco(?:mmandation)?|[Rr]etour|[Ff]eedback|[Vv]erdict|[Ii]mpression)(?: (?:client|global|général|final|interne|équipe)e?)?${colon}${opinion}(?!\\p{L})${notToReader}[^.!?\\n]{0,60}`,
        'mu',
      ),
    ]),
  },
  {
    // “Recommendation: no hire”, “Panel notes: weak on testing”, “Strong no from Paul”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[Rr]ecommend|[Vv]erdict|[Ss]corecard|[Nn]otes?[:–-]|notes ?[:–-]|HM|[Oo]verall|[Rr]ating|[Dd]ecision|[Oo]utcome|[Nn]o[- ]hire|(?:trong|eak|oft|eaning|ean) (?:no|yes|hire|pass)|culture fit/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}(?:[Rr]ecommendation|[Vv]erdict|[Dd]ecision|[Oo]utcome|[Oo]verall|[Rr]ating|HM|[Hh]iring manager|[Pp]anel)${colon}(?:no[- ]hire|no(?= |[.,])|reject|decline|pass(?= |[.,])|do(?: not|n['’]t)(?: proceed| hire| progress| move)?|weak|strong (?:no|yes|hire)|lean|not? (?:a )?(?:hire|proceed|fit)|poor|average|meh|hire|\\d[.,\\d]* ?/ ?\\d)(?!\\p{L})${notToReader}[^.!?\\n]{0,80}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Pp]anel|[Ii]nterview(?:er)?|[Ss]creen(?:ing)?|[Pp]hone screen|[Dd]ebrief|[Ii]nternal|[Mm]anager|[Rr]ecruiter|[Ss]corecard)(?: (?:notes?|feedback|comments?|summary))${colon}(?!\\n)${notToReader}[^.!?\\n]{2,80}`,
        'mu',
      ),
      new RegExp(`(?<!(?:an?|the|this|made) )${jotted}[Nn]o[- ]hire(?!\\p{L})[^.!?\\n]{0,60}`, 'mu'),
      new RegExp(
        `${jotted}(?:[Ss]trong|[Ww]eak|[Ss]oft|[Ll]ean(?:ing)?) (?:no|yes|hire|pass)(?=[,.;]| (?:from|for|on|[–-]))[^.!?\\n]{0,60}`,
        'mu',
      ),
      new RegExp(`${noteBegins}[Nn]ot a cultur(?:e|al) fit(?= ?[.,;–-])`, 'mu'),
    ]),
  },
  {
    // « KO technique, OK savoir-être », « Technique : KO », « Motivation : ++ ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?<!\p{L})[OK]K(?!\p{L})|KO|: ?[+-]{1,3}/u,
    pattern: either('gmu', [
      new RegExp(`(?<!\\p{L})KO (?:technique|tech|savoir[- ]être|relationnel|motivation|RH)(?!\\p{L})`, 'mu'),
      new RegExp(
        `(?<!\\p{L})${measured}[ \\u00a0\\u202f]?[:=][ \\u00a0]?(?:OK|KO|\\+{1,3}|-{2,3})(?![\\p{L}+-])`,
        'mu',
      ),
      new RegExp(`${jotted}(?:[Tt]ech(?:nique)?|[Ss]avoir[- ]être|[Aa]nglais|[Pp]rofil) KO(?!\\p{L})`, 'mu'),
      new RegExp(`${jotted}OK (?:[Ss]avoir[- ]être|[Tt]echnique|[Rr]elationnel|[Mm]otivation)(?!\\p{L})`, 'mu'),
    ]),
  },
  {
    // What they cost, when and where they are free: « dispo immédiate – prétentions 45 », « TJM 450 », “salary expectations too high”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Dd]ispo|DISPO|[Pp]rétention|TJM|[Mm]obilité|[Pp]réavis|[Ss]alary|[Nn]otice/,
    pattern: either('gmu', [
      new RegExp(
        `${jotted}(?:(?:[Dd]ispo|DISPO)(?:${colon}| )|[Dd]isponibilité${colon})(?:imm[ée]diate(?:ment)?|sous \\d|dans \\d|d[èe]s (?:le )?\\d|pr[ée]avis|ASAP|asap|de suite|\\d|début|fin)(?!\\p{L})(?=[^.!?\\n]{0,30}(?:[,;/|–—.-]|$))${notToReader}`,
        'mu',
      ),
      new RegExp(`${jotted}[Pp]rétentions?(?: salariales?)?[ \\u00a0]?[:=–-]?[ \\u00a0]?\\d${notToReader}`, 'mu'),
      new RegExp(`${jotted}TJM[ \\u00a0]?[:=]?[ \\u00a0]?\\d{2,4}${notToReader}`, 'mu'),
      new RegExp(
        `${noteBegins}(?:[Mm]obilité|[Pp]réavis)${colon}(?:oui|non|ok|OK|KO|nulle|IDF|\\d|aucune?)(?!\\p{L})${notToReader}`,
        'mu',
      ),
      new RegExp(
        `${jotted}[Ss]alary (?:expectations?|ask|expec)(?:${colon}| )(?:too|way|out|above|[£$€]|\\d)${notToReader}[^.!?\\n]{0,30}`,
        'mu',
      ),
    ]),
  },
  {
    // What is to become of them: « à refuser », « à blacklister », « relancer le cabinet », “keep for junior role”, « Statut : refusé ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[àÀ] (?:ref|rec|éca|black|rej|éli|garder (?:sous|au))|[Rr]elanc|[Pp]réven|keep |[Ss]tatut|[Nn]ote |[Ss]core|[Cc]f|[Pp]rofil [A-D]/u,
    pattern: either('gmu', [
      new RegExp(
        `${jotted}[àÀ] (?:refuser|recaler|écarter|blacklister|rejeter|éliminer|garder (?:sous le coude|au chaud))(?=[ \\u00a0]?(?:[.,;!–—)/|-]|$))${notToReader}`,
        'mu',
      ),
      new RegExp(
        `${jotted}(?:[Rr]elancer?|[Pp]révenir|[Rr]elance) (?:(?:le |la |l['’])?(?:cabinet|agence|sourceu(?:r|se)|client|chasseur))(?!\\p{L})${notToReader}`,
        'mu',
      ),
      new RegExp(`${jotted}keep (?:for|warm|in pool)(?!\\p{L})[^.!?\\n]{0,30}${notToReader}`, 'mu'),
      new RegExp(
        `${noteBegins}[Ss]tatut${colon}(?:refusée?|KO|rejetée?|recalée?|éliminée?|archivée?)(?!\\p{L})[^.!?\\n]{0,40}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Nn]ote(?: globale| finale| interne)?|[Ss]core(?: global| final| interne)?)(?:${colon}| )\\d{1,3}(?:[.,]\\d)? ?(?:/|sur) ?\\d{1,3}(?=[ \\u00a0]?[–—,-] ?(?:à |pas |trop |KO|ko|non|refus|reject|no |below|moyen|faible))${notToReader}`,
        'mu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4}|[.!?] )[Ss]core: ?\\d(?:[.,]\\d)? ?/ ?[45](?=\\. [^.!?\\n]{2,30}\\.|[ \\t]*$)`,
        'mu',
      ),
      new RegExp(
        `(?<=[,;–—-] )[Cc]f\\.? (?:la |le |ma |mon |sa |son )?(?:grille|CR|fiche|compte[ -]rendu|notes?|scorecard|tableau)(?!\\p{L})${notToReader}`,
        'mu',
      ),
      new RegExp(`${jotted}[Pp]rofil [A-D](?=[ ]?[,.;–-])`, 'mu'),
    ]),
  },
  {
    // How they struck somebody: « Ressenti : pas convaincu », “Red flags: job hopping”, “Reject reason: salary”, « Refus RH ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /[Tt]ech|[Cc]ulture|[Rr]esult|[Bb]ilan|\d ?\/ ?5|révenir|appeler|[Rr]essenti|[Rr]ed flags?|[Rr]eject|[Ss]tatus|would not hire|[Rr]efus |[ÉEé]val|souhaité ?:|[Pp]ipeline|[Dd]écision/,
    pattern: either('gmu', [
      new RegExp(`${noteBegins}(?:[Rr]essenti|[Ff]eeling)${colon}(?!\\n)${notToReader}[^.!?\\n]{2,60}`, 'mu'),
      new RegExp(
        `${noteBegins}(?:[Rr]ed flags?|[Rr]eject(?:ion)? (?:reason|code)|[Pp]ipeline)${colon}(?!\\n)${notToReader}[^.!?\\n]{2,60}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}[Ss]tatus${colon}(?:(?:rejected|declined|closed) (?:after|at|by|in)|archived|no[- ]hire)(?!\\p{L})[^.!?\\n]{0,40}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Tt]ech|[Cc]ulture|[Rr]esult|[Ss]creen|[Bb]ilan)${colon}(?:fail(?:ed)?|pass(?:ed)?|non|KO|no)(?!\\p{L})${notToReader}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}\\p{L}{2,12} ?:? ?\\d(?:[.,]\\d)? ?/ ?5, ?\\p{L}{2,12}(?: \\p{Ll}+)? ?:? ?\\d(?:[.,]\\d)? ?/ ?5(?!\\d)`,
        'mu',
      ),
      /(?<=(?<!(?<!\p{L})(?:vous|votre|vos|you|your|à)(?!\p{L})[^.!?\n]{0,80})[,;–—] |^[ \t]{0,4})(?:prévenir|avertir|rappeler|relancer|call|tell) \p{Lu}\p{Ll}+(?=[ ]?[.;!]|$)/mu,
      new RegExp(`${jotted}would(?: not|n['’]t) hire(?= ?[.,;]|$)`, 'mu'),
      new RegExp(`${noteBegins}[Rr]efus (?:RH|manager|client|tech)(?!\\p{L})${notToReader}[^.!?\\n]{0,40}`, 'mu'),
      new RegExp(`${noteBegins}(?:[ÉE]val(?:uation)?|éval)${colon}(?:[A-E](?!\\p{L})|\\d ?/)`, 'mu'),
      new RegExp(`${noteBegins}[Ss]alaire (?:souhaité|demandé|visé)${colon}\\d${notToReader}`, 'mu'),
      new RegExp(
        `${noteBegins}[Dd]écision(?: (?:du comité|du manager|du client|interne|finale))?${colon}(?:recalée?|KO|éliminée?)(?!\\p{L})${notToReader}`,
        'mu',
      ),
    ]),
  },
  {
    // What they must not hear: “don’t share with candidate”, « ne pas communiquer au candidat ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /candidat|applicant|intéressé|postulant/,
    pattern:
      /(?<!\p{L})(?:[Dd]o(?:n['’]t| not)|[Nn]ot to be|[Nn]ever|(?:[Àà] )?[Nn]e (?:surtout )?pas|[Pp]as à) (?:shared?|tell|told|forward(?:ed)?|show|sent?|partager|communiquer|transmettre|dire|montrer|diffuser|envoyer|lire)(?: (?:this|it|tel quel|ceci))?(?: (?:with|to|avec|à|au))? (?:the |la |le |l['’])?(?:candidate?s?|applicants?|intéressée?|postulante?)(?!\p{L})/gu,
  },
];
