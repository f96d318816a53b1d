import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const begins = String.raw`(?<=^[ \t]{0,4}["«“]?|[.!?…:] )`;
const rest = String.raw`[^.!?\n]{0,100}`;
const please =
  '(?:(?:[Pp]lease|[Pp]ls|[Ss]tp|ok|[Bb]on|[Mm]erci de|[Pp]eux-tu|[Tt]u peux|[Pp]ourrais-tu|[Tt]u pourrais|[Cc]an you|[Cc]ould you|[Cc]an u|[Nn]ow|[Mm]aintenant|et|and|[Jj]ust|[Jj]uste),? )?';
const manner =
  '(?:court|courte|long|longue|sympa|gentil|gentille|chaleureux|chaleureuse|poli|polie|pro|professionnel(?:le)?|formel(?:le)?|humain|humaine|doux|douce|direct|directe|neutre|naturel(?:le)?|simple|soft|cool|clair|claire|diplomate|empathique|froid|froide|sec|sèche|robotique)';
const mannerEn =
  '(?:short|shorter|longer|nicer|warmer|softer|kinder|friendlier|gentler|polite|politer|professional|formal|human|robotic|direct|natural|simple|simpler|clearer|personal|generic|empathetic|cold|harsh|friendly|warm|kind)';
const textFr =
  '(?:mail|e-mail|message|texte|refus|lettre|courrier|courriel|réponse|truc|version|phrase|paragraphe|ça|ca|cela|passage|ceci)';

/** What a writing assistant was asked, left above its answer. */
export const promptsLeftIn: readonly HolePattern[] = [
  {
    // « tu peux me faire un truc plus sympa stp », « réécris ce mail en plus court ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs:
      /(?<!\p{L})(?:(?:[Rr]e)?[Ff]ai[st](?!\p{L})|(?:[Rr]e)?[Ff]aire (?:un|une|le|la|ce|plus|moins)(?!\p{L})|[Rr]?[Ééeé]+cri(?:s|re)(?!\p{L})|[Rr][ée]dige|[Rr]eformul|[Cc]orrige|[Rr]accourci|[Aa]m[ée]lior|[Tt]radui|[Aa]douci|[Rr]epren|[Rr]end(?:s|re)(?!\p{L})|[Mm]ets(?!\p{L})|[Ss]implifie|[Tt]u p|[Pp]eux-tu|stp|svp|s['’]il te|pls|please|enl[eè]ve|retire|supprime|vire)/u,
    pattern: either('gmu', [
      new RegExp(
        `${begins}${please}(?:(?:[Rr]e)?[Ff]ais|(?:[Rr]e)?[Ff]aire|[Rr]?[Ééeé]{1,2}cris|[Rr]?[Ééeé]{1,2}crire|[Rr][ée]diger?|[Rr]eformuler?|[Cc]orriger?|[Rr]accourci[sr]|[Aa]m[ée]liorer?|[Tt]raduis|[Aa]douci[sr]|[Rr]eprends|[Rr]eprendre|[Rr]ends|[Rr]endre|[Mm]ets|[Ss]implifie)(?:[- ](?:moi|le|la|lui))? (?:(?:le|la|les|ce|cet|cette|mon|ma|un|une|l['’]|me) ?)?(?:petit |petite |joli |vrai )?(?:${textFr}(?!\\p{L})|(?:un peu |beaucoup |bien )?(?:plus|moins|trop) ${manner}(?!\\p{L}))(?![^.!?\\n]{0,100}(?<!\\p{L})(?:vous|votre|vos|nous|notre|nos|était|est|serait|suffit|permet)(?!\\p{L}))${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}${please}(?:[Tt]u peux|[Pp]eux-tu|[Tt]u pourrais|[Pp]ourrais-tu) (?:stp |svp )?(?:(?:me|le|la|l['’]|nous|les) ?)?(?:faire|refaire|mettre|rendre|réécrire|reformuler|raccourcir|corriger|améliorer|adoucir|proposer) (?:(?:ça|le|la|ce|cette|un|une|quelque chose de|qqch de|plus|moins) ?){1,2}(?:${textFr}|${manner}|truc|version)(?!\\p{L})(?![^.!?\\n]{0,100}(?<!\\p{L})(?:votre|vos|notre|nos)(?!\\p{L}))${rest}`,
        'mu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4}["«“]?|[.!?…] )(?:(?:[Uu]n peu |[Bb]eaucoup |[Ee]ncore )?(?:[Pp]lus|[Mm]oins|[Tt]rop) ${manner}(?:,? (?:et )?(?:plus|moins) ${manner})?),? (?:stp|svp|s['’]il te pla[iî]t|please|pls)(?!\\p{L})`,
        'mu',
      ),
      /(?<!\p{L})(?:et |puis )?(?:enlever|enlève|retirer|retire|supprimer|supprime|virer|vire) (?:la phrase|le passage|la partie|le paragraphe|la mention|le bout|le mot) (?:sur|avec|du|de|qui|où)(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos|nous)(?!\p{L}))[^.!?\n]{0,60}/mu,
    ]),
  },
  {
    // “can you make it sound less robotic”, “rewrite this but nicer”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /ake (?:it|this|that)|ewrite|eword|ephrase|horten|ranslate|mprove|olish|ix (?:the|this|my|that|it)|roofread/,
    pattern: either('gmu', [
      new RegExp(
        `${begins}${please}[Mm]ake (?:it|this|that)(?: (?:e-?mail|letter|message|text|one))?(?: (?:sound|read|look|feel|seem))?(?: (?:a bit|a little|much|way|more|less|bit|slightly)){0,2} ${mannerEn}(?!\\p{L})(?!${rest}(?<!\\p{L})(?:your|our)(?!\\p{L}))${rest}`,
        'mu',
      ),
      new RegExp(
        `${begins}${please}(?:[Rr]ewrite|[Rr]eword|[Rr]ephrase|[Ss]horten|[Ii]mprove|[Pp]olish|[Pp]roofread|[Tt]ranslate|[Ff]ix) (?:this|the|my|that|it)(?: (?:e-?mail|letter|message|text|reply|grammar|draft|paragraph|spelling|english))?(?= (?:so|to|and|but|in|into|with|for|as|more|less|without)(?!\\p{L})|[ ]?[.:!?]|$)(?!${rest}(?<!\\p{L})(?:your|our)(?!\\p{L}))${rest}`,
        'mu',
      ),
    ]),
  },
];
