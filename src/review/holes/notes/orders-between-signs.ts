import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';

/** What is done to a letter before it leaves. */
const workFr =
  '(?:personnalis(?:er|ez)|adapt(?:er|ez)|compl[ée]t(?:er|ez)|r?ajout(?:er|ez)|ins[ée]r(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez)|relire|supprim(?:er|ez)|effac(?:er|ez)|enlever|retirer|chois(?:ir|issez)|v[ée]rifi(?:er|ez)|reformul(?:er|ez)|pr[ée]cis(?:er|ez)|renseign(?:er|ez)|mett(?:re|ez)|coller|citer|nommer|indiqu(?:er|ez)|rempl(?:ir|issez)|corriger|garder|conserver|valider|changer|détailler)';
const workEn =
  '(?:personali[sz]e|customi[sz]e|adapt|complete|add|insert|replace|edit|delete|remove|choose|pick|check|rewrite|reword|fill|paste|put|swap|tailor|update|keep|change|mention|soften)';
const work = `(?:(?:à |merci de |to (?:be )?|please )?(?:${workFr}|${workEn}))(?!\\p{L})`;
/** Nothing in it is said to the reader, nor of us. */
const notToReader =
  '(?![^()[\\]\\n*=#~<>]{0,80}(?<!\\p{L})(?:vous|votre|vos|(?<!(?:le|du|au) )ton|ta|tes|your?|notre|nos|our|us)(?!\\p{L}))';
const arrow = '(?:→|⇒|←|-{1,2}>|=>|<-{1,2}|>{1,3})';
/** The letter, as whoever keeps several of them calls it. */
const letter =
  '(?:(?:short|long|soft|firm|standard|usual|petite?) )?(?:version|mod[èe]le|texte|mail|message|formule|formulation|variante|trame|template|wording|text|variant|letter|lettre|paragraphe?)';

/** What is still to be done to a letter, or whom it serves for, between signs that were to catch its author’s eye. */
export const ordersBetweenSigns: readonly HolePattern[] = [
  {
    // « *** PERSONNALISER ICI *** », “=== add the reason ===”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /([*=#~!+-])\1\1|>>|<</,
    pattern: new RegExp(
      `(?<![*=#~!+<>-])(?:([*=#~!+-])\\1{2,7} ?${notToReader}${work}[^\\n*=#~<>]{0,60}?\\1{3,8}|(?:>{2,6}|<{2,6}) ?${notToReader}${work}[^\\n*=#~<>]{0,60}?(?:>{2,6}|<{2,6}))`,
      'giu',
    ),
  },
  {
    // « (→ remplacer par le prénom) », “[-> swap in the town]”, « (<- à vérifier) ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[[(] ?(?:→|⇒|←|-|=>|<-|>)/,
    pattern: new RegExp(`[[(] ?${arrow} ?${notToReader}${work}[^()[\\]\\n]{0,60}[)\\]]`, 'giu'),
  },
  {
    // Whom it serves for, at its head: « [Version pour les profils juniors – adapter le ton] », “(short text for applicants not seen)”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /^[ \t]*[[(]/m,
    pattern: either('gimu', [
      new RegExp(
        `(?<=^[ \\t]{0,4})\\[ ?${notToReader}${letter}(?: \\p{L}+){0,3} ?(?:[-–—,:]|pour|si|for|if|when)(?!\\p{L})[^()[\\]\\n]{2,80}\\]`,
        'imu',
      ),
      new RegExp(
        `(?<=^[ \\t]{0,4})\\( ?${notToReader}${letter}(?: \\p{L}+){0,3} (?:pour|si|for|if|when) [^()[\\]\\n]{2,80}\\)(?=[ \\t]*$| (?:Bonjour|Cher|Chère|Madame|Monsieur|Dear|Hi|Hello))`,
        'imu',
      ),
    ]),
  },
];
