import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** The sentence ends here as if all had been said. */
const stop = String.raw`(?=[ \u00a0]?\.(?:[ \n\u00a0]|$))`;
const begins = String.raw`(?<=^[ \t]{0,4}|[.!?,;:] )`;
const start = String.raw`(?<![\p{L}\p{N}'’-])`;
const personFr = String.raw`(?:personne|candidate?|profil|quelqu['’]un|collègue|consultante?|celle|celui|développeu(?:r|se)|ingénieure?|technicien(?:ne)?|collaborat(?:eur|rice))`;
const personEn =
  '(?:someone|somebody|person|candidate|applicant|colleague|engineer|developer|consultant|people|one|analyst|manager)';
const chosenFr = String.raw`(?:l['’]autre (?:candidate?|personne|profil|finaliste)|la personne (?:retenue|choisie|recrutée)|le candidat (?:retenu|choisi)|la candidate (?:retenue|choisie)|elle|il)`;
const hadFr =
  '(?:avait|possédait|possède|connaissait|connaît|maîtrisait|maîtrise|disposait|dispose|détenait|détient)(?: (?:déjà|aussi|également))?';

/** A full stop after a word that calls for another: what stood between them was not copied. */
export const cutAtAStop: readonly HolePattern[] = [
  {
    // Which one: « en particulier la partie. », « notamment la. », « il manque une vraie. »
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:partie|aspect|volet|côté|module|bloc|question|domaine|la|le|les|cett?e?|vos|votre|nos|notre|vraie?|réelle?|solide|véritable|certaine?|forte?)[ \u00a0]?\.(?:\s|$)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=${start}(?:en particulier|notamment|surtout|particulièrement|sauf|hormis|spécialement|y compris) (?:sur |dans |pour |avec |de )?(?:la |le |l['’]|cette ))(?:partie|aspect|volet|côté|module|bloc|question|domaine)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:notamment|surtout|en particulier|particulièrement|dans|avec|pour|par|sur|chez|sans|de|à savoir|et|est) )(?:la|les|cette|cet|votre|notre|vos|nos)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:manque|manquait|faut|fallait|demande|demandait|exige|cherch\\p{L}{2,6}|recherch\\p{L}{2,6}|avec|pour|souhait\\p{L}{2,6}|requiert|voul\\p{L}{3,4}) )une? (?:vraie?|réelle?|solide|véritable|certaine?|forte)${stop}`,
        'u',
      ),
    ]),
  },
  {
    // Who, and what they had: « et nous. », « une personne qui. », « c’est que l’autre candidate avait déjà. »
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:nous|je|qui|que|dont|ayant|déjà|aussi|également|avait|poss[éè]\p{L}+|conna\p{L}+|maîtris\p{L}+|dispos\p{L}+|déti?e\p{L}+|pas)[ \u00a0]?\.(?:\s|$)/u,
    pattern: either('gmu', [
      new RegExp(`(?<=\\p{Ll}(?:é|ée|és|er|ez|ons|ité) )et (?:nous|je)${stop}`, 'mu'),
      new RegExp(
        `(?<=${start}${personFr} )(?:qui|que|dont|ayant|capable de)(?: (?:a|avait|ait))?(?: déjà)?${stop}`,
        'mu',
      ),
      new RegExp(`(?<=${start}${personFr} qui )${hadFr}${stop}`, 'mu'),
      new RegExp(
        `(?<=(?:[Cc]['’](?:est|était) qu(?:e |['’])|[Pp]arce qu(?:e |['’])|[Cc]ar |[Pp]uisqu(?:e |['’])|fait qu(?:e |['’])))${chosenFr} ${hadFr}${stop}`,
        'mu',
      ),
      new RegExp(
        `${begins}(?:[Ll]['’]autre (?:candidate?|personne|profil|finaliste)|[Ll]a personne (?:retenue|choisie|recrutée)|[Ll]e candidat (?:retenu|choisi)|[Ll]a candidate (?:retenue|choisie)) ${hadFr}${stop}`,
        'mu',
      ),
      new RegExp(
        `(?<=${start}(?:décidé|choisi|préféré|préférons|regrettons|contraints?|obligée?s?|souhaitons|souhaité) )de ne pas${stop}`,
        'mu',
      ),
    ]),
  },
  {
    // Why, when, with what: « grâce à. », “the reason we chose somebody else is that.”, “the fact that.”
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:que|de|à|that|to|as|of|than|because|with|from|for|the|how)[ \u00a0]?\.(?:\s|$)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=\\p{L} )(?:afin que|pour que|alors que|bien que|tandis que|ainsi que|plutôt que|le fait que|au lieu de|grâce à|quant à|suite à|en termes de|en matière de|au sein de|auprès de|vis-à-vis de|lors de|à l['’]aide de)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:reason|point|difference|issue|problem|trouble|truth|concern|idea|feeling)(?!s)[^.!?\\n]{0,60} )(?:is|was) that${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=\\p{L},? )(?:the fact that|in order to|as well as|because of|due to|such as|instead of|in terms of|thanks to|as soon as|even though|according to|on behalf of|with regards? to|rather than|given that|provided that)${stop}`,
        'u',
      ),
    ]),
  },
  {
    // “someone who has worked with.”, “especially the part.”, “we have decided to.”, “your application and we.”
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:who|whose|with|already|has|had|is|can|on|in|built|led|run|used|managed|the|your|our|part|bit|section|way|to|we|I)[ ]?\.(?:\s|$)/,
    pattern: either('gu', [
      new RegExp(
        `(?<=${start}${personEn} )(?:whose|with|who(?: (?:has|had|is|was|can|could|already|would|will))?(?: already)?)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:an?|another|the) (?:${personEn}|\\p{Ll}+ ${personEn}) )who (?:has|had) (?:already )?(?:worked with|worked on|worked in|built|led|run|used|managed|written|designed)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:someone|somebody) )who (?:has|had) (?:already )?(?:worked with|worked on|worked in|built|led|run|used|managed)${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:especially|particularly|notably|in particular|including|mainly|above all|mostly) )(?:in |with |on |for )?(?:the|your|our|a)(?: (?:part|bit|section))?${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:have|had|has|we|they|team|panel|client) )(?:decided|chosen|chose)(?: not)? to${stop}`,
        'u',
      ),
      new RegExp(
        `(?<=${start}(?:applying|application|interest|time|interview|meeting|visit|call|day|week|chat|coming|role|position) )and (?:we|I)${stop}`,
        'u',
      ),
    ]),
  },
  {
    // A verb with nothing after it: « et nous avons. », « n’a pas été. », “do not hesitate to.”, « Nous espérons que vous. »
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?:avons|recherch\p{L}+|cherch\p{L}+|souhait\p{L}+|été|toute?|que (?:vous|nous)|a|est|sera|that (?:you|we)|to|for|have|are|of|with|in|si|more|how you)[ \u00a0]?\.(?:\s|$)/u,
    pattern: either('gmu', [
      new RegExp(
        `(?<=(?:(?<!\\p{L})(?:et|mais|car)|,) )nous (?:avons|recherchons|recherchions|cherchons|cherchions|souhaitons|souhaitions|sommes)${stop}`,
        'mu',
      ),
      new RegExp(`(?<=(?:[Ee]spér|[Ss]ouhait|[Pp]ens|[Rr]egrett|[Cc]rai)\\p{Ll}{1,5} )que (?:vous|nous)${stop}`, 'mu'),
      new RegExp(
        `(?<=${start}(?:[Vv]otre (?:candidature|dossier|profil|test)|[Ll]e (?:poste|client|manager|jury|dossier)|[Ll]a (?:mission|candidature|direction)|[Nn]otre (?:client|équipe|choix)) )(?:a|est|sera|n['’]a pas(?: été)?|a été|n['’]est pas)${stop}`,
        'mu',
      ),
      new RegExp(`(?<=${start}(?:disposition|reste|restons) )pour toute?${stop}`, 'mu'),
      new RegExp(`(?<=${start}(?:hope|trust|wish|sorry|regret) )that (?:you|we)${stop}`, 'mu'),
      new RegExp(`(?<=${start}(?:not hesitate|free|like) )to${stop}(?<!(?:would|['’]d) (?:\\p{L}+ )?like to)`, 'mu'),
      new RegExp(`(?<=${start}(?:(?:to|We|we) thank you) )for${stop}`, 'mu'),
      new RegExp(`(?<=${start}(?:informée?s?|écrirons|recontacterons|rappellerons|savoir) )si${stop}`, 'mu'),
      new RegExp(
        `(?<=${start}(?:someone|somebody|candidate|person|applicant|profile) )with (?:more|stronger|deeper)${stop}`,
        'mu',
      ),
      new RegExp(`(?<=${start}(?:liked|loved|noticed|enjoyed|admired) )how you${stop}`, 'mu'),
      new RegExp(`(?<=${start}whose (?:experience|knowledge|background|skills|command) )(?:of|in|with)${stop}`, 'mu'),
    ]),
  },
];
