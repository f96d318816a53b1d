import { lineBefore } from './where-it-stands';

/** « il/elle », “his/her”, « le/la candidat(e) ». */
const ofTwoGenders = /^(?:qu['’])?(?:(?:il|elle|lui|celui|son|s?he|his|her|him|s|l[ae]) ?\/|\(s\)he)/i;
/** Anyone, or who will hold the post: nobody is known yet. Folded only in case. */
const anyone =
  /(?<!\p{L})(?:chaque|toute?|quiconque|personne|idéale?(?:\(e\))?|future?(?:\(e\))?|titulaire|stagiaire recherchée?|un\(e\)|any|each|every|anyone|whoever|someone|post-?holder|office-?holder|successful (?:candidate|applicant)|ideal (?:candidate|applicant)|an? (?:\p{Ll}+ )?(?:trainee|apprentice|intern|nanny|carer|driver|employee|member)|that the \p{Ll}+ (?:bring|have|hold))(?!\p{L})[^.!?]*$/iu;
/** What is asked of them, or will be theirs; not « il/elle devrait », which may be said of one who came. */
const asked =
  /^(?:(?:\(e\)|·e|\.e)?(?: (?:retenu|recruté|choisi|sélectionné|idéal)(?:e|\(e\)|·e|\.e)?)?) (?:ne |n['’]|se |s['’]|y |en |vous |nous )*(?:\p{L}{2,12}ra|doit)(?!\p{L})|^ (?:will|must|should|shall|has to|needs? to|is expected to)(?!\p{L})|^ own(?!\p{L})|^(?:\(e\)|·e|\.e)? idéal/u;

/** Whether both genders are named because nobody is meant yet: « il/elle encadrera six personnes », “each keeps his/her own log”. */
export function isSaidOfAnyone(found: string, own: string, at: number): boolean {
  if (!ofTwoGenders.test(found)) return false;
  const before = lineBefore(own, at, 90);
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return anyone.test(`${sentence} `) || asked.test(own.slice(at + found.length, at + found.length + 60));
}

/** A word of templates that somebody is really called, as the bracket after it says: « M. Prénom (c’est bien son nom !) ». */
export function isSaidToBeAName(found: string, own: string, at: number): boolean {
  const after = own.slice(at + found.length, at + found.length + 70);
  return /^[ \u00a0]?\((?:(?:oui|si|yes|and)[, ]+)*(?:c['’]est|il s['’]appelle|elle s['’]appelle|tel est|that['’ ]i?s|it['’ ]i?s|his|her|their|real|really)(?!\p{L})(?:[^()\n]{0,30}(?:nom|name|appelle|called)(?!\p{L})[^()\n]{0,12}|[^()\n]{0,12})\)/iu.test(
    after,
  );
}
