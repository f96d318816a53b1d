import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

const begins = String.raw`(?<=^[ \t]{0,4}["«“]?|[.!?…:] )`;
const rest = String.raw`[^.!?\n]{0,100}`;
const please =
  '(?:(?:please|pls|plz|stp|svp|ok|salut|hey|hi|bon|merci de|peux-tu|tu peux|pourrais-tu|tu pourrais|can you|could you|can u|now|maintenant|et|and|just|juste),? ){0,3}';
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
      /fai[st]|refai|[ée]cri[st]|r[ée]dige|reformul|corrige|raccourci|rends|mets|am[ée]liore|tradui|adouci|plus |moins |mettre|rendre|faire/i,
    pattern: either('gimu', [
      new RegExp(
        `${begins}${please}(?:(?:re)?fais|(?:re)?faire|r?[ée]+cris|[ée]crire|r[ée][ée]crire|r[ée]dige|r[ée]diger|reformule|reformuler|corrige|corriger|raccourcis|raccourcir|am[ée]liore|améliorer|traduis|adoucis|adoucir|reprends|reprendre|rends|rendre|mets|simplifie)(?:[- ](?:moi|le|la|lui))? (?:(?:le|la|les|ce|cet|cette|mon|ma|un|une|l['’]|me) ?)?(?:petit |petite |joli |vrai )?(?:${textFr}(?!\\p{L})|(?:un peu |beaucoup |bien )?(?:plus|moins|trop) ${manner}(?!\\p{L}))(?![^.!?\\n]{0,100}(?<!\\p{L})(?:vous|votre|vos|nous|notre|nos|était|est|serait|suffit|permet)(?!\\p{L}))${rest}`,
        'imu',
      ),
      new RegExp(
        `${begins}${please}(?:tu peux|peux-tu|tu pourrais|pourrais-tu) (?:stp |svp )?(?:(?:me|le|la|l['’]|nous|les) ?)?(?:faire|refaire|mettre|rendre|réécrire|reformuler|raccourcir|corriger|améliorer|adoucir|proposer) (?:(?:ça|le|la|ce|cette|un|une|quelque chose de|qqch de|plus|moins) ?){1,2}(?:${textFr}|${manner}|truc|version)(?!\\p{L})(?![^.!?\\n]{0,100}(?<!\\p{L})(?:votre|vos|notre|nos)(?!\\p{L}))${rest}`,
        'imu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4}["«“]?|[.!?…] )(?:(?:un peu |beaucoup |encore )?(?:plus|moins|trop) ${manner}(?:,? (?:et )?(?:plus|moins) ${manner})?),? (?:stp|svp|s['’]il te pla[iî]t|please|pls)(?!\\p{L})`,
        'imu',
      ),
      /(?<!\p{L})(?:et |puis )?(?:enlever|enlève|retirer|retire|supprimer|supprime|virer|vire) (?:la phrase|le passage|la partie|le paragraphe|la mention|le bout|le mot) (?:sur|avec|du|de|qui|où)(?![^.!?\n]{0,80}(?<!\p{L})(?:vous|votre|vos|nous)(?!\p{L}))[^.!?\n]{0,60}/imu,
    ]),
  },
  {
    // “can you make it sound less robotic”, “rewrite this but nicer”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /make (?:it|this)|rewrite|reword|rephrase|shorten|translate|improve|polish|fix (?:the|this|my)|proofread/i,
    pattern: either('gimu', [
      new RegExp(
        `${begins}${please}make (?:it|this|that)(?: (?:e-?mail|letter|message|text|one))?(?: (?:sound|read|look|feel|seem))?(?: (?:a bit|a little|much|way|more|less|bit|slightly)){0,2} ${mannerEn}(?!\\p{L})(?!${rest}(?<!\\p{L})(?:your|our)(?!\\p{L}))${rest}`,
        'imu',
      ),
      new RegExp(
        `${begins}${please}(?:rewrite|reword|rephrase|shorten|improve|polish|proofread|translate|fix) (?:this|the|my|that|it)(?: (?:e-?mail|letter|message|text|reply|grammar|draft|paragraph|spelling|english))?(?= (?:so|to|and|but|in|into|with|for|as|more|less|without)(?!\\p{L})|[ ]?[.:!?]|$)(?!${rest}(?<!\\p{L})(?:your|our)(?!\\p{L}))${rest}`,
        'imu',
      ),
    ]),
  },
];
