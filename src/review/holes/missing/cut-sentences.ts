import type { HolePattern } from '../hole-pattern';
import { mayEndUnfinished, sayingEnds } from './where-it-ends';

const wordStart = String.raw`(?<![\p{L}\p{N}'’\-/])`;

const link = String.raw`(?<!\p{L})(?:and|but|because|since|while|when|so|said|says|if|though|although|as|that)`;
/** A noun, then who does something about it: “the licence the yard asks for”. After a link, a clause of its own begins: “and the yard asks for”. */
const toldOfNoun = String.raw`\p{L}{2,20}(?<!${link}) (?:the|our|this|your|we|they|it) (?:\p{L}{1,20} ){0,2}`;

/** What one looks for stands before: “hope you find what you are looking for”. */
const askedAfter = String.raw`(?<!\p{L})(?:what|whatever|which|that|everything|anything|whom?|someone|somebody|person|job|post|role|place|one|skills?|profile) (?:you|we|they|I|he|she)`;

/** A paragraph that stops on a word which calls for another: « le poste demandait surtout de », “the panel felt that the”. */
export const cutSentences: readonly HolePattern[] = [
  {
    // A wish without what is wished: « Nous vous souhaitons une bonne », “We wish you the very”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /souhait|wish/,
    pattern:
      /(?<=(?<![\p{L}])(?:souhaitons|souhaite|wish(?:ing)? you) (?:\p{Ll}+ )?)(?:une? (?:très )?(?:bonne?|belle|bel|excellente?|pleine)|de (?:très )?(?:bonnes|belles)|toute la|tout le|beaucoup de|plein de|the (?:very )?best of|the very|every|a (?:very )?(?:good|great|bright)|all the)(?=[ \u00a0]?(?:\.{3}|…|\.)?[ \t]*(?:\n\n|(?![\s\S])))(?<!every good)/gu,
  },
  {
    // Who was to do something: « suite à notre entrevue, nous. »
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /, (?:nous|je|we|I)\./,
    pattern: /(?<=\p{L}{2}, )(?:nous|je|we|I)(?=\.(?:\s|$))/gu,
  },
  {
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: mayEndUnfinished,
    pattern: new RegExp(
      `${wordStart}(?:` +
        [
          `(?<=[\\p{L},’'] )(?:the|an|our|your|their|my|its|and|or|but|because|than|whose|every|whereas|although|from the|such as|(?:felt|found|noted|said|thought|agreed|means?|told us|showed) that|(?:more|most|less|very|too)(?<= (?:a|with|need|needs|of|is|was|the) \\p{L}{3,4}))`,
          `(?:experience|knowledge|background|skills|interest|success|command|training|understanding|years|lack|number|team|role|post|position|range|level) (?:in|of|with|for|as)`,
          `(?:someone|somebody|person|applicant|candidate|those|people|one) (?:who|whose|with|that)`,
          `(?:(?:was|were|is|are)(?<=(?:answers|skills|strengths|examples|reason|point|result|score)(?: on \\p{L}{2,20}| in \\p{L}{2,20})? (?:was|were|is|are)))`,
          `(?<=(?:,|and|or|but|because|although|that|so) )(?:we|you|I|they|he|she)`,
          `(?<=(?:you|we|they|who|which|that) )(?:have|has|had)(?<!(?:as|than|what|who|whom|all|everything) (?:\\p{L}{1,9} )?(?:you|we|they|who|which|that) (?:have|has|had))`,
          `(?<!${askedAfter} (?:\\p{L}{1,10} ){0,3}\\p{L}{1,10} )(?<=(?:search|look|looking|thank you|thanks|apply|interest|wish you|responsible|searching|hoping|waiting|opt|opted) )(?:for|in|forward to)`,
          `(?<=(?:decided|chosen|chose|unable|able|sorry|pleased|like|hope|want) )to`,
          `(?<=(?:we|have|are|is|will|do|did) )not to`,
          `(?<!${toldOfNoun}\\p{L}{1,20} )(?<=(?:calls|called|asks|asked|needs|stands|went|gone) )(?:for|with)`,
          `(?<=\\p{L}{2,20} \\p{L}{1,20} \\p{L}{1,20} (?:did|does|do|was|were|is|are|has|have|had|could|would|will) )not`,
          `(?<=(?:who|that|which) )(?:already|also|has already|had already)`,
          `(?<=(?:qui|et|avait|a) )(?:déjà|aussi|avait déjà|a déjà)(?<=qui (?:\\p{L}+ )?(?:déjà|aussi))`,
          `(?:post|role|funding|position|site|project|vacancy|budget) (?:was|were|is|has|had|will)`,
          `[Vv]ous trouverez ci-joint(?:e|es|s)?`,
          `(?<=de (?:ne (?:pas )?pouvoir )?vous )(?:proposer|offrir|accorder|confier|transmettre|communiquer)`,
          `(?<=and )(?:for|to|with|in|who|which|that)`,
          `(?<=[\\p{L},’'] )(?:le|les|du|des|de|au|aux|et|ou|mais|que|dont|qui|votre|vos|notre|nos|leurs|par|sur|dans|chez|car|lorsque|puisque|à|une?(?<!(?:en|pas|que|qu['’]) (?:\\p{L}{1,12} )?une?))`,
          `(?<=(?:expérience|maîtrise|compétences?|connaissances?|parcours|diplôme|formation) )(?:en|avec|pour)`,
          `(?<=et )(?:pour|avec|en|dans)`,
          `(?<=(?:[\\p{Ll}][,;]|et|que|qu['’]où|mais) )(?:je|nous) vous`,
          `(?<=(?:,|et|mais|car|où|puisque|lorsque|donc|dont) )(?:nous|je|vous)(?<!(?:et|ni) (?:nous|vous))`,
          `(?<=(?:vous|nous) )(?:nous|vous) (?:avez|avons|aviez|avions)`,
          `(?<=(?:choisi|décidé|regrettons|préféré|préférons) )de ne pas`,
          `(?<=(?:recherche|souhaitons|poursuite|continuer|poursuivre|remercions|merci) )(?:de|pour)`,
          `(?<=(?:de|à|et|en particulier de|notamment) )la`,
          `(?:we (?:hope|trust|wish|regret|find) that|(?:at a|the) (?:time|day|moment) (?:that|when)|if|should|unless) you|(?:at a|the) (?:time|day|moment|point) that`,
        ].join('|') +
        `)${sayingEnds}`,
      'gu',
    ),
  },
  {
    // An elision with nothing after it: « votre façon d’ ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: mayEndUnfinished,
    pattern: new RegExp(`(?<=[\\p{L},] )(?:[dlnjs]|qu|jusqu|lorsqu|puisqu)['’]${sayingEnds}`, 'gu'),
  },
];
