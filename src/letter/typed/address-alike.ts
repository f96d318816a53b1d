import { withArticle } from '../../text/french-article';
import type { FormOfAddress } from '../request';

/**
 * The recruiter's own words with the possessives of the letter: « vos compétences » in a letter in « tu » is « tes compétences ».
 * Words that say « vous » or « tu » otherwise are left as they are: a verb would have to change with them.
 */
export function addressAlike(text: string, address: FormOfAddress): string {
  const other =
    address === 'tu'
      ? /(?<!\p{L})(?:vous|vôtres?)(?!\p{L})/iu
      : /(?<![\p{L}-])(?:tu|te|toi|tiens?|tiennes?)(?!\p{L})|(?<!\p{L})t’/iu;
  if (other.test(text)) return text;
  const possessive =
    address === 'tu' ? /(?<!\p{L})(votre|vos)\s(?=([\p{L}-]+))/giu : /(?<!\p{L})(ton|ta|tes)\s(?=([\p{L}-]+))/giu;
  let isSure = true;
  const alike = text.replace(possessive, (whole, owned: string, noun: string) => {
    const told = address === 'tu' ? familiar(owned.toLowerCase(), noun) : /^tes$/iu.test(owned) ? 'vos' : 'votre';
    if (told === null) isSure = false;
    return told === null ? whole : `${/^\p{Lu}/u.test(owned) ? told.charAt(0).toUpperCase() + told.slice(1) : told} `;
  });
  // Half of it would speak to two people.
  return isSure ? alike : text;
}

/** « votre » hides a gender that « ton » and « ta » show; null when it is not sure. */
function familiar(owned: string, noun: string): string | null {
  if (owned === 'vos') return 'tes';
  if (/^[aeiouyéèêàâîôûœh]/iu.test(noun)) return 'ton';
  const article = withArticle(`${noun.toLowerCase()} x`) ?? withArticle(noun.toLowerCase());
  if (article === null)
    return masculine.has(noun.toLowerCase())
      ? 'ton'
      : /(?:ise|ose|ée|ère|aine|euse|rice|ique)$/iu.test(noun)
        ? 'ta'
        : /(?:[aeio]l|[ao]ir|if|et|in|ien|er|o|i)$/iu.test(noun)
          ? 'ton'
          : null;
  return /^(?:la|une)\s/u.test(article) ? 'ta' : 'ton';
}

const masculine = new Set(
  'exposé portfolio cv parcours profil projet dossier blog site regard test sourire calme travail courage dynamisme'.split(
    ' ',
  ),
);
