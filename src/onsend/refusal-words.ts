/** Only a mail that says no to somebody is checked: the recruiter’s other mail is none of our business. Folded letters. */
const refusals = [
  /(?:^|[^a-z])(?:ne |n').{1,60}(?:pas|plus|aucun|aucune) .{0,60}(?:suite|reten|poursui|plus loin|selectionn|propos|besoin|ouvert|pourvoir|correspond)/,
  /(?:decid|choisi|regret).{0,40} (?:de )?ne pas .{0,40}(?:suite|reten|poursui|plus loin)/,
  /(?:pas|plus|ne pouvons|ne peux|ne pourrons) .{0,30}(?:donner|donnons|donnerons|reserver) .{0,20}suite/,
  /suite (?:favorable|positive|defavorable|negative)/,
  /(?:pas|ni) (?:ete |pouvoir |pu )?(?:retenir|retenue?|retenons|retiens|selectionne|poursuivre|poursuivons|aller plus loin|donner suite)/,
  /ne (?:vous |te |la |le |les )?(?:poursuivrons|retiendrons|retenons|retiens|poursuis) pas/,
  /n'(?:avons|ai|a|est|irons|irai|etes|es) pas .{0,30}(?:retenu|poursuiv|plus loin|suite|selectionn)/,
  /(?:porte|portons|porter|fait|faire|arrete|oriente) .{0,20}(?:choix|candidat|profil)/,
  /(?:autres?|une autre) (?:profils?|candidatures?|personnes?) .{0,60}(?:retenu|correspond|proche|choisi|priorit)/,
  /(?:retenu|choisi|prefere|privilegie) (?:une? |d')autres? (?:profils?|candidatures?|personnes?|candidate?s?)/,
  /(?:candidature|profil|parcours) .{0,60}(?:ecartee?|refusee?|rejetee?|declinee?)/,
  /(?:poste|offre|recrutement|mission) .{0,40}(?:pourvue?|annulee?|suspendue?|retiree?|ferme|cloture)/,
  /(?:pas|aucun|aucune) .{0,30}(?:poste|besoin|offre|mission|opportunite|place) .{0,30}(?:ouvert|disponible|a pourvoir|a vous proposer|a te proposer|dans)/,
  /(?:not(?: to)?|unable to|cannot|won't|will not) .{0,40}(?:mov(?:e|ing) forward|tak(?:e|ing) (?:it|this|your application|things) (?:any )?further|proceed|progress|taking your|take your|select|shortlist|offer you|pursue|go(?:ing)? (?:any )?further)/,
  /(?:unsuccessful|decided (?:not )?to (?:go|move|proceed)|other candidates?|another candidate|position has been (?:filled|withdrawn|closed|cancell?ed)|no longer (?:open|available|hiring)|no (?:opening|vacanc|position|role))/,
  /(?:chosen|selected|closer|closest|went with|gone with) .{0,50}(?:candidate|applica|profile)/,
];

export function saysNo(folded: string): boolean {
  for (let at = 0; at < refusals.length; at += 1) {
    const pattern = refusals[at];
    if (pattern !== undefined && pattern.test(folded)) return true;
  }
  return false;
}
