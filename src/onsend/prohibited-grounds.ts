/**
 * Reasons the law forbids, in words that leave no doubt (Code du travail, L1132-1). The pane reads every sentence with far
 * more; this list is for what was written or pasted after it, and it must never cry wolf: each line is measured
 * on the review’s labelled sentences. Folded letters.
 */
const grounds = [
  // Age.
  /(?:trop|assez) (?:jeune|age|agee|vieux|vieille)s?(?![a-z])/,
  /(?:votre|ton) (?:age|jeune age|jeunesse|generation|date de naissance)(?![a-z])/,
  /(?:une personne|quelqu'un|un profil|une? candidate?|des profils) (?:de |d')?(?:un peu |beaucoup )?plus jeunes?(?![a-z])/,
  /(?:proche|pres) de (?:la|votre) retraite|votre (?:fin de carriere|depart a la retraite)|moyenne d'age (?:du|de l'|de notre)/,
  /too (?:young|old)(?![a-z])|your (?:age|generation|date of birth)(?![a-z])|(?:someone|candidate|person|profile) (?:a bit |much )?younger|close to retirement/,
  // Pregnancy, family.
  /(?:votre|ta) (?:grossesse|maternite|situation (?:de famille|familiale|matrimoniale)|vie de famille|projet de (?:pma|grossesse)|mari|compagnon|compagne|conjoint|conjointe|epoux|epouse)(?![a-z])/,
  /(?:etes|es|etant|serez|tombez|tomber) enceinte|votre conge (?:de )?(?:maternite|parental)/,
  /(?:avec (?:vos|tes|de jeunes)|compatible avec (?:de jeunes|des|vos)|eleve[zr]? seule?) (?:jeunes )?enfants|enfants en bas age|sans charge de famille/,
  /(?:etant|etes|es|une|un|comme) (?:mere|pere) (?:de famille|celibataire|isolee?|de jeunes enfants)/,
  /your (?:pregnancy|family situation|marital status|children|husband|wife)(?![a-z])|(?:being|are|while) pregnant|your (?:maternity|parental) leave|(?:as|being) a single (?:mother|father|parent|dad|mum|mom)|expecting a (?:baby|child)|young children at home|without family (?:commitments|responsibilities)/,
  // Health, disability.
  /(?:votre|ton|vos|tes) (?:handicap|etat de sante|sante|maladie|obesite|surpoids|fauteuil|invalidite|depression|surdite|rqth|problemes? de (?:dos|sante)|(?:long )?arret maladie|arrets maladie|perte d'autonomie)(?![a-z])/,
  /travailleu(?:r|se) handicape/,
  /your (?:disability|health(?! and safety)|illness|medical (?:condition|history)|wheelchair|diabetes|dyslexia|(?:history of )?depression|(?:long )?sick leave)(?![a-z-])/,
  // Origin, religion, language of birth.
  /(?:votre|ton|vos|tes) (?:accent|origines?|(?:double )?nationalite|couleur de peau|religion|(?:pratique|convictions?) religieuses?|voile|foulard|croyances?|patronyme|culture d'origine|racines)(?! professionnelles?| mis| mise| sur| en matiere| carrees)(?![a-z])/,
  /(?:port du|porter le) (?:voile|foulard|turban)|nom a consonance|(?:que|uniquement) (?:des |de )?candidate?s? de nationalite francaise|faire le ramadan/,
  /your (?:accent|origins?|ethnicity|nationality|skin colou?r|race(?![- ](?:condition|day|engineer|car|track|bike|course|team|plan|result))|religion|faith|headscarf|hijab|surname|beliefs|ethnic background)(?! colou?rs?| was| were)(?![a-z])|native (?:[a-z]+ )?speakers? (?:only|are being)|[a-z]+ nationals only|as a (?:practising|practicing) [a-z]+/,
  // Sex, orientation.
  /(?:prefer|cherch|recherch|souhait|attend)[a-z]* .{0,20}(?:un homme|une femme|(?:profil|interlocuteur|candidat) (?:masculin|feminin)|une presence (?:feminine|masculine))(?![a-z])/,
  /(?:en tant que|etant|pour) (?:femme|une femme|un homme)(?= .{0,60}(?:difficil|poste|equipe|integr|physique))|metier d'homme|(?:accueillir|avoir) une femme/,
  /(?:votre|ton) (?:sexe|homosexualite|orientation sexuelle|identite de genre)(?![a-z])/,
  /(?:prefer|looking for|want|chose|need) (?:a )?(?:man|woman|male|female)(?![a-z])|feminine touch|your (?:gender|sexual orientation)(?! pay)(?![a-z])/,
  // Opinions, union, looks, address.
  /(?:votre|ton|vos) (?:engagement syndical|appartenance syndicale|activites? syndicales?|mandat syndical|opinions? politiques?|engagement politique|passe de delegue syndical)|profils? syndique/,
  /(?:votre|ton|vos|tes) (?:apparence(?: physique)?|physique|presentation physique|tatouages?|piercings?|coiffure|barbe|lieu de residence|quartier|adresse dans un quartier)(?![a-z])/,
  /your (?:union (?:membership|activit[a-z]*|activism)|political (?:views|opinions|beliefs)|(?:physical )?appearance|looks|(?:visible )?tattoos?|neighbou?rhood|place of residence|postcode)(?![a-z])/,
];
/** A sentence that states a policy speaks of grounds without giving one. */
const policy =
  /sans distinction|quel(?:le)?s? que so(?:it|ient)|independamment|egalite des chances|egalite professionnelle|non[ -]discrimination|regardless|irrespective|equal opportunit|without regard/;

/** The first such reason as it stands in the text, with what is around it; '' when there is none. */
export function prohibitedGround(text: string, folded: string): string {
  const sentence = /[^.!?\n]{1,1000}/g;
  let match = sentence.exec(folded);
  while (match !== null) {
    const words = match[0];
    if (!policy.test(words)) {
      for (let at = 0; at < grounds.length; at += 1) {
        const pattern = grounds[at];
        let found: RegExpExecArray | null = null;
        if (pattern !== undefined) found = pattern.exec(words);
        // A ground begins a word: « surage » holds no « age ».
        if (found !== null && !/[a-z]/.test(words.charAt(found.index - 1))) {
          const start = match.index + found.index;
          return text.slice(start, start + found[0].length);
        }
      }
    }
    match = sentence.exec(folded);
  }
  return '';
}
