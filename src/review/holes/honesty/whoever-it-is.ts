import { slotNameIn } from '../slot-words/read-slot-phrase';
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

/** Trades whose words are nouns of slots too. “Hiring manager” is none: nobody applies for it. */
const trade =
  /^(?:(?:projects?|events?|clients?|customers?|branch|team|department|services?|applications?) managers?|manager (?:de |d['’])?(?:projets?|équipes?|services?|événements?|formations?|clients?))$/iu;

/** Whether the post itself is named so: “the Project Manager role”, « au poste de manager de projet ». */
export function isTradeAppliedFor(found: string, own: string, at: number): boolean {
  return (
    trade.test(found) &&
    found !== found.toUpperCase() &&
    /(?<!\p{L})(?:the|an?|our|your|for|of|as|de|le|la|un|une|notre|votre) $/iu.test(lineBefore(own, at, 10))
  );
}

/** Those who like to write their name between signs. */
const band =
  /(?<!\p{L})(?:équipe|collectif|groupe|association|asso|club|studio|agence|école|atelier|bande|guilde|team|collective|band|agency|squad|guild|crew|school)[ \u00a0]$/iu;

/**
 * A word of templates that somebody is really called, as the bracket after it says: « M. Prénom (c’est bien son nom !) »;
 * or a name that is written between braces, and names no slot: « l’équipe {code:rouge} ».
 */
export function isSaidToBeAName(found: string, own: string, at: number): boolean {
  if (
    /^\{[\p{L}\p{N}:-]+\}$/u.test(found) &&
    slotNameIn(found.slice(1, -1)) === 'no' &&
    band.test(lineBefore(own, at, 16))
  )
    return true;
  const after = own.slice(at + found.length, at + found.length + 70);
  return /^[ \u00a0]?\((?:(?:oui|si|yes|and)[, ]+)*(?:c['’]est|il s['’]appelle|elle s['’]appelle|tel est|that['’ ]i?s|it['’ ]i?s|his|her|their|real|really)(?!\p{L})(?:[^()\n]{0,30}(?:nom|name|appelle|called)(?!\p{L})[^()\n]{0,12}|[^()\n]{0,12})\)/iu.test(
    after,
  );
}
