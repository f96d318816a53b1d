import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** Whatever an auxiliary calls for is told by `find-unanswered-calls.ts` where two words are enough; here it takes more of them. */
export const missingVerbs: readonly HolePattern[] = [
  {
    // « Nous avons de retenir une autre personne », « Nous avons votre lettre avec intérêt ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /ous avons (?:de|votre) /,
    pattern: either('gu', [
      /(?<=(?<!\p{L})[Nn]ous avons )de(?= (?:ne pas )?\p{Ll}{3,}(?:er|ir|dre|tre|vre) (?:une?|le|la|les|votre|notre|vos|nos|des|cette|ce|pas)(?!\p{L}))/u,
      /(?<=(?<!\p{L})[Nn]ous avons )votre(?= (?:candidature|dossier|lettre|CV|message|profil)(?: de \p{Ll}+)? avec (?:intérêt|attention|soin|plaisir|beaucoup|une? grande?|le plus)(?!\p{L}))/u,
    ]),
  },
  {
    // What became of it: « votre profil n’a pas été pour le poste », « le poste a été à une personne déjà habilitée ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /été (?:pour|par|à) /,
    pattern: either('gu', [
      /(?<=(?:candidature|profil|dossier|CV) (?:n['’]a(?:vait)? (?:pas|malheureusement pas)|a|avait) )été(?= (?:pour le poste|pour cette|pour cet emploi|par (?:notre|nos|le|la|les|l['’]|une?) ?\p{L}))/u,
      /(?<=(?:poste|contrat|emploi|stage|mission)(?: d(?:e |['’])\p{Ll}+)? a(?:vait)? )été(?= à (?:une? (?:autre |de nos )?(?:personne|profil|candidate?|collègue)|quelqu['’]un))/u,
    ]),
  },
  {
    // What was to be said, or taken: « au regret de vous que », « merci d’avoir le temps de nous rencontrer ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /de vous que|d['’]avoir (?:le temps|votre|notre)/,
    pattern: either('gu', [
      /(?<=(?:regret|plaisir|peine|tristesse|désolée?s?|navrée?s?) de )vous(?= que )/u,
      /(?<=(?:[Mm]erci|remercions|remercie) d['’])avoir(?= (?:le temps (?:de|d['’])|votre |notre ))/u,
    ]),
  },
  {
    // “The position has been by someone with a certificate.”
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /(?:was|been|is) by /,
    pattern:
      /(?<=(?:role|position|post|vacancy|job|application|CV|file) (?:was|is|has been|had been|has now been) )by(?= (?:someone|another|an? (?:colleague|candidate|person|applicant|internal|external|experienced)|our \p{Ll}+|the (?:panel|team|board|committee))(?!\p{L}))/gu,
  },
];
