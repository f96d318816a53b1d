/**
 * Sentences by which a company says no to a candidate, folded. They must be addressed to the candidate:
 * « pour moi c'est non » between colleagues is an opinion.
 */
const refusals: readonly RegExp[] = [
  /\b(?:ne|n')\s?(?:pouvons|donnerons|donnons|souhaitons|sommes|serons|avons|retiendrons|retenons|poursuivrons|poursuivons|pourrons|allons|puis|donnerai|donne|suis|peux|pourrai|retiens|sera|serez|correspond|a|ont|etes)\b[^.!?]{0,60}\b(?:pas|plus|guere)\b[^.!?]{0,60}\b(?:suite|favorablement|favorable|retenu|retenue|retenir|poursuivre|selectionne|donner|en mesure|plus loin)\b/,
  /\bne (?:donnerons|donnons|donnerai|donne) (?:donc |malheureusement |toutefois )?pas (?:donc |malheureusement )?(?:de )?suite\b/,
  /\bne pas (?:donner (?:de )?suite|poursuivre|retenir|vous retenir|y donner)\b/,
  /\b(?:votre (?:candidature|profil|dossier))\b[^.!?]{0,50}\b(?:n'a (?:malheureusement |finalement |toutefois |donc )?pas (?:ete |pu etre )?(?:retenue?|selectionnee?)|n'est (?:malheureusement |donc )?pas retenue?|ne (?:correspond|repond) (?:malheureusement |toutefois |donc )?pas|ne sera pas retenue?|n'a pas retenu|n'a pas pu etre retenue)\b/,
  /\b(?:avons|ai) (?:finalement |donc |toutefois |decide de |choisi de )?(?:retenu|prefere|choisi|privilegie|opte pour|retenir) (?:une?|d')? ?(?:autres? )?(?:candidatures?|candidat|candidate|profils?|personne|candidats)\b/,
  /\b(?:regret|desole|navre|malheureusement)[^.!?]{0,80}\b(?:ne pas (?:pouvoir )?(?:retenir|donner|poursuivre)|pas (?:ete )?retenue?|reponse negative|decision (?:negative|defavorable)|autre (?:candidat|candidature|profil))/,
  /\b(?:reponse|suite) (?:est )?(?:negative|defavorable) (?:a|pour) (?:votre|vous)|\bdonner une suite (?:favorable|positive)\b.{0,40}\bpas\b|\bne pouvons (?:malheureusement )?(?:pas )?(?:donner|reserver|repondre)[^.!?]{0,40}\b(?:favorable|favorablement|positive)/,
  /\b(?:poursuivre|continuer|avancer) (?:le processus |la suite |les entretiens |notre recherche )?avec d'autres (?:candidat|profil|personne)/,
  /\bpoursuivre avec des (?:personnes|profils|candidat)/,
  /\b(?:le poste|la mission|l'offre) (?:a ete|est|vient d'etre) (?:desormais |finalement |deja )?(?:pourvue?|attribuee?)\b/,
  /\b(?:unable|not able) to (?:offer you|move forward|proceed|progress)|\bdecided (?:not to|to not) (?:move|proceed|progress|pursue|continue|go)|\bnot (?:be )?(?:moving|going|proceeding|progressing|taking your application) (?:forward|further|ahead)?/,
  /\b(?:will|have|has) (?:not|unfortunately not)(?: been| be)? (?:be )?(?:selected|successful|shortlisted|retained|moving forward|proceeding)/,
  /\b(?:decided|chosen|chose|opted) to (?:move (?:forward|ahead)|proceed|go (?:forward|ahead)?|continue|pursue|progress) with (?:an)?other (?:candidate|applicant|profile)|\b(?:went|gone|going|moved|moving) (?:forward |ahead )?with (?:an)?other (?:candidate|applicant)/,
  /\b(?:selected|chosen|hired|offered the (?:position|role|job) to) (?:an)?other (?:candidate|applicant)|\bother (?:candidates|applicants) (?:whose|more closely|who)|\bposition has (?:already )?been filled/,
  /\bregret to (?:inform|tell|advise) you\b|\bnot (?:to )?(?:be )?(?:in a position to offer|a (?:good )?fit for|the right fit)|\bwe (?:do not|don't) (?:currently |presently )?have (?:a |any )?(?:position|opening)s?[^.!?]{0,40}(?:match|suit|background|qualif)/,
  /\bn'avons pas (?:de |d')(?:poste|opportunite|besoin|mission)[^.!?]{0,50}\b(?:correspond|a vous proposer|ouvert)|\bpas (?:de |d')(?:poste|besoin|opportunite)s? (?:a pourvoir|ouverts?|correspondant)\b/,
  /\b(?:notre choix s'est porte|(?:a|avons|ont) (?:finalement )?(?:choisi|retenu|prefere) (?:l'|un |une |d')autre|ce sera (?:donc )?non|avance(?:ons)? avec (?:des|d'autres) (?:profils|candidats|personnes)|ne poursui(?:vons|vrons|vrai|s) pas|(?:elle|il|celle-ci|celui-ci) ne (?:correspond|repond) (?:malheureusement |toutefois |donc )?pas|pas en mesure de (?:reserver|donner))/,
  /\bdo not have an? (?:opening|position)|\b(?:have|has) decided to (?:pursue|go with|hire) (?:an)?other|\bnot (?:able|going) to (?:offer you|make you an offer|move you)|\bunfortunately[^.!?]{0,60}\b(?:not|unable|filled|another candidate)/,
  /\b(?:choix|decision|decide|choisi) (?:a ete (?:fait|prise) )?de (?:retenir|poursuivre avec|privilegier|continuer avec) (?:(?:un|une|d'|l')\s?autres?|des (?:profils|candidat))|\bau regret de ne\b|\bregret de ne (?:pas|pouvoir)\b/,
  /\bnous (?:avons le regret|sommes au regret)\b/,
];

/** Said of a condition, of someone else, of the past of another application, or asked for. */
const notSaid =
  /\b(?:si (?:vous|votre|ma|mon|je|jamais|le)|au cas ou|meme (?:une reponse|si)|sans reponse|if (?:you|my|i|the position)|in case|whether|est-ce que|un simple)\b/;

export interface RefusalWords {
  readonly start: number;
  readonly end: number;
}

/** The sentence of a refusal in a folded text, or null. */
export function findRefusal(flat: string): RefusalWords | null {
  if (
    !/\bpas\b|autres?\b|choix|\bnon\b|profils|\bnot\b|other|regret|pourvu|filled|unable|negative|defavorable|retenu/.test(
      flat,
    )
  )
    return null;
  let start = 0;
  for (const sentence of flat.split(/(?<=[.!?\n])/)) {
    const length = sentence.length;
    if (length > 12 && length < 700 && !sentence.trimEnd().endsWith('?') && !notSaid.test(sentence)) {
      const match = refusals.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
      if (match !== undefined && match !== null) {
        const lead = sentence.length - sentence.trimStart().length;
        return { start: start + lead, end: start + sentence.trimEnd().length };
      }
    }
    start += length;
  }
  return null;
}
