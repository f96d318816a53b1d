import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { civility, greeting } from '../slots/slots-by-words';

const called = String.raw`(?<![\p{L}\p{N}'’-])`;

/** What a program or a hand writes in the place of a value it does not have. */
export const standInValues: readonly HolePattern[] = [
  {
    // A date of nothing, whatever the letter talks of: “on NaN/NaN/NaN”, « le 00/00/0000 », “Invalid Date”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /NaN|00|null|NULL|undefined|None|nvalid|object/,
    pattern: either('gu', [
      /(?<![\p{L}\p{N}])(?:NaN|undefined|null|NULL|None)(?: ?[/.:-] ?(?:NaN|undefined|null|NULL|None)){1,3}(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}])(?:undefined undefined|null null|NULL NULL|None None)(?![\p{L}\p{N}])/u,
      /(?<![\p{L}\p{N}/])00 ?[/.-] ?00 ?[/.-] ?(?:00){1,2}(?![\p{L}\p{N}/])/u,
      /(?<=(?<![\p{L}])(?:le|du|au|on|dated|jusqu['’]au) )00 ?[/.-] ?00(?![\p{L}\p{N}/]|\.\d)/u,
      /(?<=(?<![\p{L}])(?:le|du|au|on|at|to|is|est|de|d['’]|of|by|dated|until|à) ?)(?:Invalid [Dd]ate|\[object \p{Lu}\p{Ll}+\])/u,
    ]),
  },
  {
    // A day that no month has: « le 31 février », “on 30 February”, « lundi 45 mars ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:3\d|[4-9]\d)(?:st|nd|rd|th)? \p{L}|[fF]\p{L}+ 3\d/u,
    pattern: either('giu', [
      /(?<![\d.,/:-]|\d )(?:3[01](?:st|th)? (?:of )?(?:février|february|feb)|31(?:st)? (?:of )?(?:avril|juin|septembre|novembre|april|june|september|november))(?!\p{L})/iu,
      /(?<=(?<!\p{L})(?:le|du|au|on|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )(?:3[2-9]|[4-9]\d)(?: (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})/iu,
      /(?<!\p{L})february 3[01](?:st|th)?(?!\d)/iu,
    ]),
  },
  {
    // Signs for a name after what a person is called: “Dear Dr XX”, « Maître ??? », « Docteur N., ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[XYZN?_.…-](?:[ ,.!]|\n|$)/u,
    pattern: new RegExp(
      `(?<=${called}${civility}[ \\u00a0])(?:X{2,5}|x{2,5}|N\\.? ?N\\.?|\\?{1,5}|_{1,20}|-{2,5}|\\.{3,5}|…|N\\.(?=[ \\u00a0]?,))(?=[ \\u00a0]?[,.!;)]|[ \\u00a0]\\p{Ll}|\\n|$)`,
      'gmu',
    ),
  },
  {
    // Nothing for a name before the comma: « Docteur , », “Dear Prof ,”, “Dear Ms,”.
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /[\p{L}.][ \u00a0]?,/u,
    pattern: new RegExp(
      `^[ \\t]{0,4}(?:${greeting} )?(?:(?!Madame|Monsieur|Sir|Mademoiselle|Me(?!\\p{L})|Dame|Lady|Lord)${civility}[ \\u00a0]{1,4}(?=,)|(?<=(?:[Bb]onjour|[Cc]her|[Cc]hère|[Dd]ear) )(?:Madame|Monsieur)[ \\u00a0]{2,6}(?=,)|(?<=Dear )(?:Mrs?|Ms|Mx|Miss)\\.?(?=,))`,
      'gmu',
    ),
  },
  {
    // A figure or a day of noughts, a mark before its slash: « le 00 mars », “£00,000”, « une note de /20 ».
    rule: 'hole/filler',
    when: 'unless-quoted',
    needs: /00|(?:de|of|scored|got|obtenu|eu|noté|avec|with|is|was|est|était) [-.…]{0,3} ?\/ ?\d|\?\/\?/,
    pattern: either('giu', [
      /(?<![\d.,/:-])00(?= (?:janv|févr|fév|mars|avril|mai|juin|juil|août|sept|octo|nove|déce|janu|febr|march|april|may|june|july|augu|octob)\p{L}*)/iu,
      /[£$€] ?0{1,3}[,.]?0{3}(?![\d,.]\d|\d)|(?<![\d.,][ \u00a0\u202f]?|\d)0{1,3}[ \u00a0\u202f.]?0{3}(?=[ \u00a0\u202f]?(?:€|euros))/iu,
      /(?<=(?<!\p{L})(?:note|score|mark|total|moyenne) (?:de|of) |(?<!\p{L})(?:scored|got|obtenu|eu|noté|notée|avec|with|is|was|est|était) )(?:[-.…]{1,3} ?|(?<!(?:is|was|est|était) ))\/ ?(?:5|10|20|25|30|40|50|60|80|100)(?![\d\p{L}])/iu,
      /(?<=(?<!\p{L})(?:on|le|du|of|dated) )\?{1,2} ?\/ ?\?{1,2}(?!\p{L})/iu,
    ]),
  },
];
