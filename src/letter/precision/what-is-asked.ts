import { joinList } from '../../text/join-list';
import type { LetterLanguage } from '../request';
import { readiness } from './readiness';
import { tellsAClause } from './tells-a-clause';
import { isABonus, isPraise, tellsOfTheCandidate, whatIsLacked } from './told-of-the-candidate';

/**
 * A note about the post and about the candidate, as what it says of the post: « React, pas d’Angular » → « React », “Python, only
 * knows R” → “Python”, « bon niveau Excel mais peu de VBA » → « VBA », « ni soudure ni plomberie » → « soudure et plomberie ».
 * The text itself when it is of one piece; null when a part of it is not sure to be either.
 */
export function whatIsAsked(text: string, language: LetterLanguage): string | null {
  const compared = withoutComparison(text, language);
  const parts = partsOf(compared, language);
  if (parts.length < 2) return readiness(compared.replace(isABonus[language], ''), language);
  const sought = parts.map((part) => asks[language].exec(part)?.[1]).filter((part) => part !== undefined);
  if (sought.length > 0) return sought.join(', ');
  if (tellsAClause(parts[0] ?? '', language) && !tellsOfTheCandidate(parts[0] ?? '', language)) return text;
  const lacked = parts.map((part) => whatIsLacked(part, language));
  if (lacked.every((part) => part !== null)) return joinList(lacked, language);
  const lackedAfter = lacked.slice(1).filter((part) => part !== null);
  if (isPraise[language].test(parts[0] ?? '') && lackedAfter.length > 0) return joinList(lackedAfter, language);
  const asked = parts.filter((part) => !tellsOfTheCandidate(part, language));
  // Every part is told of somebody: what that turns into is read from the whole.
  if (asked.length === 0) return text;
  const needed = asked.filter((part) => !isABonus[language].test(part));
  const told = (needed.length === 0 ? asked : needed).map((part) =>
    readiness(part.replace(isABonus[language], ''), language),
  );
  if (told.some((part) => part === null)) return null;
  if (told.length === parts.length && told.every((part, at) => part === parts[at]) && !isCut.test(compared))
    return compared;
  return told.length === 1 ? (told[0] ?? null) : told.join(', ');
}

/** Signs that part a note, and no phrase of a sentence. */
const isCut = /;\s|\s[-–—]\s|\.\s/u;

/** What is not asked for, beside what is: « S/4HANA plutôt qu’ECC », « Silae et non ADP », “Go rather than Java”. */
function withoutComparison(text: string, language: LetterLanguage): string {
  return text.replace(comparison[language], '$1');
}

const comparison = {
  fr: /^(?!(?:[Ll][ae]s?|[Nn]ous|[Oo]n|[Vv]ous|[Tt]u|[Jj]e|[Ii]l|[Ee]lle|[Nn]otre|[Vv]otre|[Cc]et{0,2}e?|[Pp]lutôt|[Dd]avantage)\s|[Ll]’)(\S.*?)(?:,?\s(?:plutôt\s(?:que\s|qu’)|au\slieu\sd(?:e\s|’)).+|(?:,\s|\set\s)(?:non\s(?:pas\s)?|pas\s)(?=\p{Lu})(?:\S+\s?){1,4})$/u,
  en: /^(?!(?:[Tt]he|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Tt]his|[Ii]t|[Tt]hey)\s)(\S.*?),?\s(?:(?:and\s)?not|rather than|instead of|as opposed to|over)\s(?=\p{Lu})(?:\S+\s?){1,4}$/u,
} as const;

/** The parts that a note is typed in. A comma before a digit, or inside brackets, parts nothing. */
function partsOf(text: string, language: LetterLanguage): readonly string[] {
  const kept = text.replace(/\([^()]*\)/gu, (note) => note.replaceAll(' ', '\u0000'));
  return kept
    .split(between[language])
    .map((part) => part.replaceAll('\u0000', ' ').trim())
    .filter((part) => part !== '');
}

const between = {
  fr: /[,;]\s+(?!\d)|\s[-–—]\s|\.\s+(?=\p{L})|\s(?=mais\s)|(?<=^(?:pas|ni|aucune?)\s.*)\s(?=ni\s)|\set\s(?=(?:ne|pas|non|jamais|seulement|uniquement|peu|plutôt|aucune?|n’)(?:\s|(?<=’)))|\set\s(?=(?:[\p{L}-]+\s)+ok(?:$|,))|(?<=\sok)\set\s/iu,
  en: /[,;]\s+(?!\d)|\s[-–—]\s|\.\s+(?=\p{L})|\s(?=but\s)|(?<=^(?:no|neither|without)\s.*)\s(?=(?:and no|nor|or)\s)|\sand\s(?=(?:ok|okay|happy|fine|willing|only|no|not|never|hasn’t|has|doesn’t|isn’t|can’t|just|knows|comes|came|lacks)(?:\s|$))/iu,
} as const;

/** « on cherche la réhabilitation », “we need a closer”: what is said to be sought is what is asked. */
const asks = {
  fr: /^(?:(?:et|mais|or|car|alors\sque?)\s|alors\squ’)?(?:(?:ici\s)?(?:(?:on|nous)\s)?(?:re)?cherch(?:e|ons|ait|ions)|(?:on|nous)\s(?:veut|voul|attend|souhait)\p{L}*|(?:on\sa|nous\savons|avons|on\savait)\s(?:plutôt\s)?besoin|il\s(?:nous\s)?(?:faut|fallait|faudrait)|besoin)\s(?:(?:plutôt|surtout|vraiment|avant tout|quand même|absolument)\s)?(?:d’(?=une?\s)|de\s|du\s|d’)?(\p{L}.+)$/iu,
  en: /^(?:(?:and|but|whereas|when|as)\s)?(?:we|the role|role|the post|post|client)\s(?:(?:really|do|would)\s)*(?:need(?:s|ed)?|want(?:s|ed)?|require[sd]?|(?:are|were|is|was)\s(?:looking for|after|seeking)|look(?:s|ed)?\sfor)\s(.+)$/iu,
} as const;
