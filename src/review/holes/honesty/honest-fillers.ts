import { fold } from '../../../text/fold';
import { wantsNoun } from '../slot-words/slot-requests';
import { talksOfCode } from './talk-of-code';
import { isInQuotation, lineBefore } from './where-it-stands';

const numbered =
  /(?:^|[^a-z])(?:chapitres?|chapters?|tomes?|livres?|books?|volumes?|vol\.|parties?|parts?|actes?|acts?|louis|sections?|super bowl|articles?|annexes?|titres?|cantos?|chants?|psaumes?|psalms?|sonnets?|pages?|planches?|lecons?|lessons?|figures?|n[o°]|charles|pie|legions?|taille|size|hymnes?|hymns?|odes?|lettres?|letters?|appendix|essais?|fables?|epitres?|xx(?:e|th)|siecles?|class) $/;
/** Rooms and courts: “room XX of the museum”. */
const numberedOf =
  /(?:^|[^a-z])(?:salles?|chambres?|rooms?|halls?|galeries?|cours?|episodes?|phases?|editions?|promotions?) $/;

const called = /(?<!\p{L})(?:Madame|Monsieur|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?) $/u;

/** « Chapitre XXX », « XXX-series », « XX L »; « l’opérateur [] »; `TBD` after the words it stands for. */
export function isHonestFiller(found: string, own: string, at: number): boolean {
  // Quoted, it is what was written elsewhere: “the advert said ‘start date TBC’”.
  if (/^(?:TBD|TBC|TODO|FIXME|\?{3,}|[Ll]orem [Ii]psum)$/.test(found) && isInQuotation(own, at)) return true;
  // Some are called so: a program writes its nothings in small letters, in capitals, or `NaN`.
  if (/^(?:Nan|Null)$/.test(found) && (found === 'Nan' || called.test(before(own, at)))) return true;
  // What stands between two schemes is no slot between slashes: « par http:// au lieu de https:// ».
  if (found.startsWith('//') && own.charAt(at - 1) === ':') return true;
  // Kisses at the end: “part of the family xx”.
  if (/^x{2,4}$/.test(found) && /^[ \t]*(?![\s\S])/.test(own.slice(at + found.length)))
    return !wantsNoun.test(before(own, at));
  if (isForReaderToFill(found, own, at)) return true;
  if (/^(?:NaN|undefined|null)$/.test(found) && isResult(own, found, at)) return true;
  // A cut in words quoted from a law, after a word that was finished.
  if (/^\((?:…|\.{3})\)$/.test(found)) return /\p{L} $/u.test(before(own, at)) && !wantsNoun.test(before(own, at));
  if (/^_+$/.test(found))
    return /^ (?:key|touche|character|caractère|sign|signe)(?![\p{L}])/u.test(
      own.slice(at + found.length, at + found.length + 14),
    );
  if (/^[[(][ \u00a0]*[\])]$/.test(found) && /[\p{L}\p{N}]$/u.test(own.slice(Math.max(0, at - 2), at))) return true;
  if (/^<(?:div|p|span|a|ul|ol|li|td|tr|table|h[1-6])>$/i.test(found))
    return /(?:^|[ (])(?:an?|the|une?|le|la|les|des|de|your|votre|balise|tag)[ \u00a0]$/iu.test(
      own.slice(Math.max(0, at - 12), at),
    );
  if (/^(?:01\/01\/19[07]0|19[07]0-01-01)$/.test(found))
    return beganThen.test(own.slice(Math.max(0, at - 60), at + found.length + 40));
  // An entity that is spoken of, as a noun: « le fameux &amp; dans l'intitulé ».
  if (/^&#?\w+;$/.test(found))
    return asNoun.test(before(own, at)) && afterNoun.test(own.slice(at + found.length, at + found.length + 12));
  // What a hotel or a restaurant is rated.
  if (
    /^\*{2,5}$/.test(found) &&
    /(?:h[ôo]tels?|restaurants?|maison|palaces?|étoiles?|stars?|\* (?:à|to|et|and)) $/iu.test(before(own, at))
  )
    return true;
  if (/^X{2,4}$/i.test(found) && /(?:iban|carte|card|account|compte|\d\.)[^.!?\n]{0,16}$/iu.test(before(own, at)))
    return true;
  // A part in a play, a letter inside a word: « vous avez joué M. X », `{re}build`.
  if (
    /^[XYZ]$/.test(found) &&
    /(?<!\p{L})(?:jou(?:é|er|iez|ez|ait)|r[ôo]le|play|acted|part|personnage|character|mort|proc[èe]s|affaire|case|film|pi[èe]ce)/iu.test(
      own.slice(Math.max(0, at - 40), at + 40),
    )
  )
    return true;
  // What one is called on a stage, or asked to be: “Dear Mr X (as you sign your murals)”.
  if (/^[XYZ]$/.test(found) && ownName.test(own.slice(at, at + 80))) return true;
  // “NaN !== NaN”: what is compared.
  if (
    /^(?:NaN|null|undefined)$/.test(found) &&
    /[!=]==? ?(?:NaN|null|undefined)|(?:NaN|null|undefined) ?[!=]==?/.test(own.slice(Math.max(0, at - 10), at + 20))
  )
    return true;
  if (/^\{\p{Ll}{1,3}\}$/u.test(found) && /^\p{Ll}/u.test(own.slice(at + found.length, at + found.length + 1)))
    return true;
  if (/^X{2,4}$/.test(found)) {
    const after = own.slice(at + found.length, at + found.length + 20);
    return (
      /^(?:\s?[lL]\b|-[\p{Ll}\d]|-(?:Ser|Large|Small|Long|Wide)|[ \u00a0](?:de|of) (?:la|the) (?:sé|se))/u.test(
        after,
      ) ||
      /^ (?:(?:Army |Air |Panzer )?Corps|L[eé]gion|Regiment|Régiment|Squadron|Brigade|Army|Bomber|Fighter|Cohorte?|Olympiade?|Panzer)(?!\p{L})/u.test(
        after,
      ) ||
      numbered.test(fold(own.slice(Math.max(0, at - 24), at))) ||
      (/^ (?:du|de|des|of)(?![\p{L}])/u.test(after) && numberedOf.test(fold(before(own, at))))
    );
  }
  if (/^\?{2,}$/.test(found))
    return (
      !isAloneOnLine(found, own, at) &&
      // “The ?? in your puzzle”, « l’opérateur ?? de ce langage »: the marks themselves.
      (/(?<!\p{L})(?:opérateur|operator|signe|sign|symbole?) $/u.test(before(own, at)) ||
        (/(?:^|[.!?] )The $/.test(before(own, at)) &&
          /^ (?:in|beside|above|below|after) /.test(own.slice(at + found.length))) ||
        (/^\s*(?:$|\p{Lu})/u.test(own.slice(at + found.length, at + found.length + 40)) &&
          !/:\s?$/.test(own.slice(Math.max(0, at - 3), at)) &&
          !wantsNoun.test(before(own, at)) &&
          !/(?:que|car|because|that|raison|motif|reason|is|est) $/.test(before(own, at))))
    );
  // What somebody was to tick or fill: « un champ vide [ ] ».
  if (/^\[[ \u00a0]*\]$/.test(found) && toBeTicked.test(before(own, at))) return true;
  // The sign of a list, in talk of code.
  if (/^[[(][ \u00a0]*[\])]$/.test(found)) return talksOfCode(own.slice(Math.max(0, at - 80), at + 80));
  if (/^(?:TBD|TBC|TODO|FIXME)$/.test(found)) {
    const gloss = /^ \(([^()\n]{5,60})\)/.exec(own.slice(at + found.length, at + found.length + 70))?.[1] ?? '';
    return spellsOut(own.slice(Math.max(0, at - 80), at), found) || spellsOut(`${gloss} (`, found);
  }
  return false;
}

function isAloneOnLine(found: string, own: string, at: number): boolean {
  return (
    lineBefore(own, at, 30).trim() === '' &&
    /^[ \t]*(?:\n|$)/.test(own.slice(at + found.length, at + found.length + 30))
  );
}

function before(own: string, at: number): string {
  return own.slice(Math.max(0, at - 30), at);
}

/** What the reader fills in: « le questionnaire (à remplir avant le 15) ». */
function isForReaderToFill(found: string, own: string, at: number): boolean {
  return (
    /^\(?à (?:remplir|compléter|renseigner|préciser|personnaliser|adapter|vérifier|signer)/.test(found) &&
    filledByReader.test(fold(own.slice(Math.max(0, at - 60), at)))
  );
}

/** What an expression gives, where a test or its answers are told of: “the answer was undefined”, « le tri plaçait les NaN en tête ». */
function isResult(own: string, found: string, at: number): boolean {
  const said = fold(own.slice(Math.max(0, at - 90), at + found.length + 60));
  return (
    /(?<!\p{L})(?:was|is|be|been|gives?|gave|returns?|read an?|est|était|être|vaut|valait|donne|donnait|donnaient|les?|des|un|une|an?|not|non|et non|pas|is|of|[Rr]eturn(?:s|ed|ing)?|[Rr]envo(?:yer|yait|yé|ie|yant)|rend(?:re|ait|u|ant)?|retourn(?:er|ait|é|e)|yields?|yielded|[Pp]rint(?:s|ed|ing)?) $/u.test(
      before(own, at),
    ) &&
    /(?:^|[^a-z])(?:tests?|quiz|answers?|questions?|expected|reponses?|attendue?|exercices?|loops?|boucles?|tri|sort|javascript|expressions?|x|cells?|sheet|feuille|lignes?|divid\w+|zero|null|nan et|outputs?|index|array|console)(?![a-z])/.test(
      said.replace(fold(found), ' '),
    )
  );
}

/** A firm, or the clock of computers, began on the day that computers write for none. */
const beganThen =
  /(?<!\p{L})(?:depuis|fond[ée]e?s?|créée?s?|née?s?|établie?|existe|since|founded|established|born|incorporated|unix|époque|epoch|horodatages?|timestamps?|origine des dates)(?!\p{L})/iu;

const asNoun =
  /(?<!\p{L})(?:le|un|ce|des|les|ces|the|an?|that|this|those) (?:(?:fameux|petits?|vilains?|famous|odd|stray|little|ugly|drôles? de) )?$/iu;
const afterNoun = /^(?:[ \u00a0](?:dans|de |du |qui|que|au |en |sur|a été|était|in|of|that|which|on|at|was)|[,.)])/u;

const toBeTicked =
  /(?<!\p{L})(?:champs?|cases?|zones?|cellules?|crochets?|fields?|box(?:es)?|checkbox(?:es)?|cells?|brackets?)(?: \p{Ll}+){0,3} $/u;

const ownName =
  /^.,? ?\(?(?:as you |comme vous |(?:puisque |car )?c['’]est |your |votre )[^.!?\n)]{0,50}(?<!\p{L})(?:name|nom|pseudonyme|alias|call(?:ed)?|sign(?:ed|ez)?|known|appel(?:ez|er|é)|connue?)(?!\p{L})/u;

const filledByReader =
  /(?:^|[^a-z])(?:dossiers?|formulaires?|questionnaires?|fiches?|bulletins?|documents?|attestations?|grilles?|contrats?|conventions?|demandes?|autorisations?|cerfa|enquetes?|sondages?)(?: [a-z'’-]+){0,5},? \(?$/;

/** « trunk-based development (TBD) »: the initials of the words before the bracket. */
function spellsOut(before: string, abbreviation: string): boolean {
  if (!/\($/.test(before)) return false;
  const words = fold(before)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const initialsOf = (some: readonly string[]) =>
    some
      .slice(-abbreviation.length)
      .map((word) => word.charAt(0))
      .join('');
  const short = abbreviation.toLowerCase();
  return (
    initialsOf(words) === short ||
    initialsOf(words.filter((word) => !/^(?:of|the|and|for|to|de|du|la|le|l|d|en|et|a)$/.test(word))) === short
  );
}
