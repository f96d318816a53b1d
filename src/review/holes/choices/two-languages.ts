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
      /(?:the|our|we|you|with|has|have|been|because|and|for) \p{Ll}|(?:re|os|us|ec|ez|ns|te|rs?) (?:the|your|our|we|you|with|ha|been|bec|and|for)/u,
    pattern: either('gu', [
      new RegExp(`${alone}${english} (?:${french}|avons|sommes|poste|équipe|entretien|une)(?=[ .,;!?])`, 'u'),
      new RegExp(`${alone}${french} (?:the|your|our|we|you|with|has|have|been|because)(?= \\p{Ll})`, 'u'),
      /(?<=(?<!\p{L})(?:[Mm]erci|candidature|intérêt|postulé|retenue?) )pour (?:the|your|our)(?= \p{Ll})/u,
      /(?<!\p{L})(?:have|has|been|was) (?:lu|reçu|retenu|choisi|étudié|examiné|apprécié|décidé|pourvu|confié)e?(?= \p{Ll})/u,
    ]),
  },
];
