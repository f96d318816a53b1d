import type { LetterLanguage } from './request';

/**
 * The recruiter's own words as a sentence of the letter: a capital first, a full stop when nothing else ends it. Words
 * that only name what was liked (« votre maîtrise de Python ») say so in a whole sentence.
 */
export function personalSentence(text: string, language: LetterLanguage, plural: boolean): string {
  if (text === '') return '';
  if (!text.includes('\n') && namesWhatIsLiked[language].test(text)) {
    const liked = text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
    return `${appreciated[language][plural ? 1 : 0]} ${liked}.`;
  }
  return withStop(withCapital(text));
}

/** A first word with a capital of its own further on is a name: « iOS ». */
function withCapital(text: string): string {
  return /^\p{Ll}\p{Ll}*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function withStop(text: string): string {
  return /[.!?…][»”")\s\u00a0\u202f]*$|[:;]-?[)D]$|\p{Extended_Pictographic}\ufe0f?$/u.test(text)
    ? text
    : `${text.replace(/[\s,;:]+$/u, '')}.`;
}

const appreciated = {
  fr: ['J’ai particulièrement apprécié', 'Nous avons particulièrement apprécié'],
  en: ['I particularly appreciated', 'We particularly appreciated'],
} as const;

/**
 * A noun with its determiner, then nouns joined by prepositions, each of one word: there is no room left for a verb.
 * `en` and `et` are followed by what no verb looks like.
 */
const namesWhatIsLiked = {
  fr: phrase(
    String.raw`(?:(?:votre|vos|ton|ta|tes|la|le|les)\s|l’)`,
    String.raw`(?:de la|du|des|de|chez|dans|sur|pour|avec|à|au|aux|en(?!\s(?:dit|impose|atteste|témoigne)))\s|d’|de l’|dans l’|à l’|et\s(?=votre|vos|ton|ta|tes|la|le|les|l’)`,
  ),
  en: phrase(
    String.raw`(?:your|the)\s(?:\p{L}+\s(?=skills?|experience|project|background|work))?`,
    String.raw`(?:of|at|in|on|with|for|about)\s|and\s(?=your|the)`,
  ),
} as const;

function phrase(determiner: string, link: string): RegExp {
  const noun = String.raw`[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]`;
  return new RegExp(`^${determiner}${noun}(?:\\s(?:${link})(?:${determiner})?${noun}){0,5}\\.?$`, 'iu');
}
