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
    // What it did to us, whatever comes next: « votre parcours nous a, mais le poste est pourvu », « le poste a été par une collègue ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /ous (?:a|ont)[ ]?[.,]|été par|plus \p{Ll}+e? (?:de|en|du)|que vous (?:au|dans|chez|à|sur|avec)/u,
    pattern: either('gu', [
      /(?<=(?<!\p{L})[nv]ous )(?:a|ont)(?=[ ]?(?:\.(?:\s|$)|, (?:mais|car|cependant|toutefois|et nous)(?!\p{L})))/u,
      /(?<=(?<!\p{L})(?:a|ont|avait|sera) )été(?= par (?:le |la |les |l['’]|une? |notre |nos |Mme |M\. )(?!passé|biais|fait|hasard|suite)[\p{L}’'-]+(?: (?:de |du |d['’]|des )[^.,!?\n]{1,25}?)?(?:(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce matin|le \d{1,2}[^.,\n]{0,12}))?(?:[.,!]|$)))/u,
      /(?<!\p{L})une? plus (?!value|belle|petite|grande moitié)(?:\p{Ll}{3,10}[eé]|long|grand|fort|solide)(?= (?:de la|de l['’]|du|des|en) )(?<=(?:avec|manquait|manque|ayant|avait|fallait|demande|cherchions|attendions|vous) [^.,!?\n]{0,14}une? plus \p{Ll}+)/u,
      /(?<=(?<!\p{L})(?:dit|dites|disiez|écrit|expliqué|raconté|compris|confié|noté|vu) )que vous(?= (?:au|aux|dans|chez|avec|depuis|à la|à l['’]) ?\p{L})/u,
    ]),
  },
  {
    // What we thank for: « je vous remercie le temps accordé », “please do hesitate”; which one is spoken of: “the role which you applied has been filled”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /emerci(?:e|ons) l|do hesitate|(?:which|for) you |n['’]a(?:vait)? été|ne manquer|que vous |pris de v/,
    pattern: either('gu', [
      /(?<=(?<!\p{L})[vt](?:ous|e) )(?:remercie|remercions)(?= (?:le temps|le soin|la confiance|la qualité|l['’](?:intérêt|attention|envoi|énergie|accueil|effort))(?!\p{L}))/u,
      // One half of a denial: « votre dossier n’a été retenu », « nous ne manquerons de garder votre lettre ».
      /(?<=^[ \t]{0,4}|[.!?,] )(?=(?:[Vv]otre|[Cc]ette|[Cc]e|[Ll]e|[Ll]a) (?!(?:seule?|seul)(?!\p{L}))(?:(?!aucun|jamais|personne|rien|ni |pas)[^.!?\n]){2,50} n['’]a(?:vait)? été \p{Ll}+(?:(?! que| qu['’]| ni| pas| aucun| rien| jamais| personne| à ce jour)[^.!?\n]){0,90}[.!]?)(?<!aucun[^.!?\n]{0,40})(?:[Vv]otre|[Cc]ette) [^.!?,\n]{2,50} n['’]a(?:vait)? été (?=(?:retenue?|choisie?|sélectionnée?|acceptée?|gardée?|suivie?|poursuivie?|convaincante?)(?!\p{L}))/mu,
      /(?<=(?<!\p{L})(?:[Nn]ous|[Jj]e) )ne manquer(?:ons|ai)(?= (?:de |d['’]))/u,
      /(?<=(?<!\p{L})(?:espér|souhait|pens|dout|cro)\p{L}* )que vous(?= (?:une?|votre|vos|des|bientôt une?)(?! fois| peu| jour) \p{L})/u,
      /(?<=(?<!\p{L})(?:avons|ai) )pris de(?= (?:votre|vos) (?:candidature|dossier|lettre|courrier|message|CV)(?!\p{L}))/u,
      /(?<=(?<!\p{L})(?<!en )a déjà )(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt)(?= (?:en|dans|chez) (?!poste|stock|cours|tout)\p{Ll})/u,
      /(?<!\p{L})do hesitate(?= to| if|[.,])/u,
      /(?<=(?<!\p{L})(?:role|post|position|job|vacancy|place|internship|apprenticeship) )(?:which|for) you (?:have )?(?:applied|interviewed)(?=[ ]?[.,]| (?:has|is|was|will|on|in|last|have)(?!\p{L}))/u,
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
