import { either } from '../../../text/either';
import type { HolePattern } from '../hole-pattern';
import { noteBegins, notToReader } from './where-a-note-stands';

const rest = String.raw`[^.!?\n]{0,100}`;
const mailFr =
  '(?:(?:[Cc]e|[Cc]ett?e?|[Ll]e|[Ll]a) )?(?:[Cc]ourrier|[Mm]ail|[Mm]essage|[Ll]ettre|[Rr]éponse|[Rr]efus|[Cc]ourriel|[Ee]-?mail)';
const mailEn = '(?:(?:this|the|that)(?: (?:letter|e-?mail|message|one|reply|rejection|draft))?|it)';
const condition =
  "(?:que |qu['’](?:après|une fois|avec|quand|à partir)|avant |sans (?:avoir|l['’]accord|le feu|la validation|validation)|tant que |une fois |quand |après |seulement |uniquement |lorsque |dès que )";

/** When the letter may leave, and who has to say so first. */
export const heldUntil: readonly HolePattern[] = [
  {
    // « Ce courrier ne doit être envoyé qu’après validation », « À n’envoyer qu’après le 15 », « Ne part pas avant que… ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /envo|part|expédi|diffus|adress|transm/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}${mailFr} (?:ne (?:doit|devra|peut|part|partira|sera|pas)(?: pas)?|à|est à|doit|devra|sera|attend)(?: être| n['’]?)?(?: ?(?:ne )?(?:pas )?)?(?:envoyée?|envoyer|partir|parti[er]?|diffusée?|expédiée?|transmi(?:s|se))?,? ?${condition}${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[ÀàA] )?(?:[Nn]['’]envoyer|[Nn]e (?:pas )?(?:envoyer|expédier|diffuser|faire partir|part(?:ir)?)(?: pas)?|[Ee]nvoyer|[Ee]nvoi) ${condition}${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[ÀàA] )?(?:[Ee]nvoyer|[Ee]xpédier|[Ff]aire partir) (?:seulement|uniquement|demain|lundi|mardi|mercredi|jeudi|vendredi|ce soir|après|la semaine prochaine|le \\d)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // “Only send once the offer is signed”, “Hold this until Friday”, “Not to go out before…”.
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /[Ss]en[dt]|[Hh]old|[Gg]o(?:es)? out|[Pp]ark|[Ss]chedul|[Rr]elease/,
    pattern: either('gmu', [
      new RegExp(
        `${noteBegins}(?:[Oo]nly (?:to be )?sen[dt]|[Tt]o be sent(?: only)?|[Ss]end(?: only)?)(?: ${mailEn})? (?:once|after|when|if|tomorrow|on \\p{Lu}\\p{Ll}+day|next week|tonight|from \\p{Lu}\\p{Ll}+['’]s)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
      new RegExp(
        `${noteBegins}(?:[Pp]lease |[Pp]ls )?(?:[Hh]old|[Pp]ark|[Kk]eep back|[Hh]old off|[Ss]it on|[Ss]chedule)(?: (?:on|sending))?(?: ${mailEn})? (?:until|till|for now|for (?:monday|tuesday|wednesday|thursday|friday)|to (?:monday|friday))(?!\\p{L})${notToReader}${rest}`,
        'imu',
      ),
      new RegExp(
        `${noteBegins}(?:(?:[Tt]his|[Tt]he|[Ii]t)(?: (?:letter|e-?mail|message|one|reply|rejection|draft))? )?(?:is |are )?(?:[Nn]ot to|[Mm]ust not|[Ss]hould not|[Cc]annot|[Cc]an['’]t|[Dd]oes not|[Dd]oesn['’]t|[Ww]on['’]t) (?:go out|be sent|be released|leave)(?!\\p{L})${notToReader}${rest}`,
        'mu',
      ),
    ]),
  },
  {
    // Whom not to send it to: “NB don't send to Olivia yet.”, « ne pas envoyer à Paul avant lundi ».
    rule: 'hole/note',
    when: 'unless-quoted',
    sure: true,
    needs: /(?:[Dd]on['’]t|[Dd]o not|DO NOT|[Nn]e pas|NE PAS|[Pp]as) (?:send|envoyer|SEND|ENVOYER)/,
    pattern:
      /(?:^[ \t]{0,4}|(?<=[.!?…] )|(?<=[(["] ?))(?:(?:nb|n\.b\.|ps|note|attention|rappel)[ \u00a0\u202f]?[:,-]? ?)?(?:don['’]t|do not|ne pas|pas) (?:send|envoyer)(?!\p{L})(?! (?:your|us|votre|vos|nous))[^.!?\n]{0,50}[.!?]?/gimu,
  },
];
