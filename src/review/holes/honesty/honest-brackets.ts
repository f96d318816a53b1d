import { fold } from '../../../text/fold';
import type { HoleCondition } from '../hole-pattern';
import { slotNameIn } from '../slot-words/read-slot-phrase';
import { asksInBrackets } from '../slot-words/slot-requests';
import { isAddressed } from './spoken-signs';
import { lineBefore } from './where-it-stands';

// Brackets that stand there on purpose, whatever the sentence talks of: cuts, notes, units, parts of words, titles and links.

/** « […] » marks a cut, « [1] » a note, `[H/F]` belongs to job titles. */
export function isHonest(found: string): boolean {
  return (
    /^\[(?:[kcm]?m|m?g|kg|µg|m?l|t|€|k?wh?|j|n)\/(?:h|s|l|kg|m[²³23]?|min|jour|an|km|mol)\]$/i.test(found) ||
    /^<(?:[SML]|X{1,3}[SL])>$/.test(found) ||
    /^\[(?:\p{Ll}{3,12}ly|must|shall|may|only)\]$/u.test(found) ||
    /^\[(?:dont|soit|y compris|hormis|including|of which|namely|i\.e\.|c['’]est-à-dire|I am|I['’]m|we are|we['’]re|je suis|nous sommes) /i.test(
      found,
    ) ||
    /^\[(?:ex-|anciennement |formerly |previously |mise? à jour |updated |désormais |née? )/i.test(found) ||
    /\.\p{Ll}{2,4}>$/u.test(found) ||
    /^\[(?:(?:voir|cf\.?|see) )?(?:l['’]|la |le |the )?(?:art(?:icle|\.)|annexe|appendix|annex|section|chapitre|chapter|page|p\.|rubrique|décret|loi|niveau|level|alinéa|note)s? ?(?:[«“]|n°|(?:[A-Z]\. ?)?\d)/iu.test(
      found,
    ) ||
    /^\((?:nom de (?:code|scène|guerre|plume)|code ?name|stage name|pen name)(?!\p{L})/iu.test(found) ||
    /^[[(](?:\d{1,3}|candidatures?|recrutements?|reponse|réponse|applications?|recruitment|careers?|carrières?|offres?|important|confidentiel|confidential|interne|rappel|reminder|annonce|rh|hr|sic|debug|info|warn(?:ing)?|error|trace|fatal|spam|externe?|external|urgent|wip|rfc|teletravail|télétravail|remote|hybride|hybrid|stage|alternance|freelance|part-time|full-time|temps partiel|temps plein|re|tr|fwd?|r[eé]f[. :-]{0,2}(?=[\w-]*\d)[\w-]{2,20}|[a-f]|[hfmwdx](?:\s?\/\s?[hfmwdxn]){1,2}|cdi|cdd|paris|lyon|crochets|brackets|accolades|braces|traduction|translation|english(?: below| version)?|français|version fran[çc]aise|en|fr|sans titre|untitled|illisible|inaudible|redacted|withheld|caviardée?|expurgée?|[g-mo-w])[\])]$/i.test(
      found,
    )
  );
}

/** « Le festival [ré]sonances », “[re]built”. */
export function isPartOfWord(found: string, after: string): boolean {
  return /^\[\p{L}{1,12}\]$/u.test(found) && /^\p{Ll}/u.test(after) && slotNameIn(found) === 'no';
}

/** A word of a title, bracketed by its author: “The [Last] Ferry”. */
export function isInTitle(found: string, before: string, after: string): boolean {
  return (
    /^\[\p{Lu}\p{Ll}+\]$/u.test(found) &&
    /^ \p{Lu}\p{Ll}/u.test(after) &&
    /(?:^|[ «“"])\p{Lu}\p{Ll}+ $/u.test(before) &&
    !isAddressed(before)
  );
}

/** What a number or a letter stands for, after it: « l’annonce 2026-77 [Colmar] », “Lot 7 [scaffolding]”, « l’équipe A [matin] ». */
export function explainsNumber(found: string, before: string): boolean {
  return (
    /^\[\p{L}[\p{L}\p{N} ,.'’-]*\]$/u.test(found) &&
    !/^\[\p{Lu}{4,}\]$/u.test(found) &&
    /(?:(?<![\p{L}\p{N}])[\p{L}-]{0,6}\d[\p{L}\p{N}/.-]*|(?<=\p{Ll} )[A-W])[ \u00a0]$/u.test(before)
  );
}

/** Brackets with nothing to fill in them are signs of a link’s own: `?ville=[]&page=1`. */
export function isInLink(found: string, own: string, at: number): boolean {
  if (!/^[[(<{]/.test(found) || (/\p{L}/u.test(found) && asksInBrackets(fold(found)))) return false;
  return /(?:https?:\/\/|www\.)\S*$/.test(lineBefore(own, at, 160));
}

/** Joined words are what the parts and the parameters of a link are called: `/apply/candidate_name?src=mail_refus`. */
export function isPartOfLink(found: string, when: HoleCondition, own: string, at: number): boolean {
  if (when === 'unless-code' || when === 'slot-name-in-address') return false;
  return (
    /^\w+$/.test(found) && /_|[a-z][A-Z]/.test(found) && /(?:https?:\/\/|www\.)\S*$/.test(lineBefore(own, at, 160))
  );
}

/** What a grant, a file or a drawing is numbered by: `[EP/X012345/1]`. */
export function isReference(found: string): boolean {
  return /^\[[\p{Lu}\d][\p{Lu}\d/._-]*\d{3}[\p{Lu}\d/._-]*\]$/u.test(found);
}
