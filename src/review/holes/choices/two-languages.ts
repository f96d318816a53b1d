import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const alone = String.raw`(?<![\p{L}\p{N}’'«“"-])`;
/** Words of grammar that the other language never says; those of both (« on », « or ») and of trades (“of”) are left out. */
const english = '(?:the|your|our|we|you|with|has|have|been|because|and|for)';
const french = '(?:votre|vos|notre|nos|nous|avec|chez|dans|cette|leurs?)';

/** A sentence half put into the other language: « merci pour your candidature », “we have read votre dossier”. */
export const twoLanguages: readonly HolePattern[] = [
  {
    rule: 'hole/leftover',
    when: 'unless-code',
    needs:
      /(?<!\p{L})(?:the|your|our|we|you|with|has|have|been|was|votre|vos|notre|nos|nous|avec|chez|dans|cette|leurs?|avons|sommes|poste|équipe|entretien|une|is|est|sont|était|étaient|été|ont) \p{Ll}/u,
    pattern: either('gmu', [
      new RegExp(`${alone}${english} (?:${french}|avons|sommes|poste|équipe|entretien|une)(?=[ .,;!?])`, 'mu'),
      new RegExp(`${alone}${french} (?:the|your|our|we|you|with|has|have|been|because)(?= \\p{Ll})`, 'mu'),
      // One language opens the sentence, the other is in it: “We read votre letter”, « Nous avons lu with attention ».
      /(?<=(?:^|[.!?] )(?:We|I|Thank|Thanks|Unfortunately|The|Your|After|Following)(?!\p{L})[^.!?\n«“"]{0,60} )(?:votre|vos|notre|avec)(?= \p{Ll})/mu,
      /(?<=(?:^|[.!?] )(?:Nous|Je|Votre|Vous|Le|La|Les|Merci|Après|Suite)(?!\p{L})[^.!?\n«“"]{0,60} )(?<!(?:made|work|know|bring|do|by|of|in|on|for|and|to|at|is|all|thank|love|feel|be|under|over|off|out|up|one) )(?:with|your|our|the)(?= \p{Ll}{4})/mu,
      /(?<=(?<!\p{L})(?:[Mm]erci|candidature|intérêt|postulé|retenue?) )pour (?:the|your|our)(?= \p{Ll})/mu,
      /(?<=(?<!\p{L})(?:[Vv]otre|[Vv]os|[Nn]otre|[Nn]os) \p{Ll}{3,16} )(?:is|are|was|were|has|have)(?= \p{Ll})/mu,
      /(?<=(?<!\p{L})(?:[Yy]our|[Oo]ur) \p{Ll}{3,16} )(?:est|sont|était|étaient|a été|ont été|n['’](?:est|a|ont|était))(?= \p{Ll})/mu,
      /(?<!\p{L})(?:have|has|been|was) (?:lu|reçu|retenu|choisi|étudié|examiné|apprécié|décidé|pourvu|confié)e?(?= \p{Ll})/mu,
    ]),
  },
];
