import { onceNeeded } from '../../text/once-needed';
import { completePraise } from './praise-fragment';
import type { Voice } from './praised-things';

/**
 * The recruiter's own words as a sentence of the letter: a capital first, a full stop when nothing else ends it. Words
 * that only name what was liked (« votre maîtrise de Python »), or say it without a subject (« beaucoup aimé votre blog »), become
 * a whole sentence. A note about somebody (« elle a de l’humour ») gives '': it is not said to them so.
 */
export function personalSentence(text: string, voice: Voice): string {
  const { language, plural } = voice;
  if (text === '') return '';
  // A long text is no note: its end is not looked for.
  const bare = text.length > longestNamed ? text : withoutFlourish(text);
  if (!text.includes('\n') && namesWhatIsLiked[language]().test(bare.replace(/\s\([^()]*\)/gu, ''))) {
    const liked = bare.charAt(0).toLowerCase() + bare.slice(1);
    return `${appreciated[language][plural ? 1 : 0]} ${liked}.`;
  }
  const completed = completePraise(text, voice) ?? withStop(withCapital(text));
  // It follows the thanks of the letter.
  return completed
    .replace(/^Merci\s(?=pour\s|de\s|d’)/u, 'Merci aussi ')
    .replace(/^(?:Thank you|Thanks)\sfor\s/u, 'Thank you also for ');
}

const longestNamed = 300;

/** « ton énergie 🙂 », « Votre test technique !! »: what only names needs no such end. */
function withoutFlourish(text: string): string {
  return text.replace(/(?:[\s.!…\u00a0\u202f]|\p{Extended_Pictographic}|\ufe0f|[:;]-?[)D])+$/u, '');
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
 * A noun with its determiner and what may follow without a verb: an adjective told by its ending, a preposition with
 * another noun, an infinitive (a gerund in English) with its object. `en` and `et` are followed by what no verb looks like.
 */
const namesWhatIsLiked = {
  fr: nounPhrase({
    determiner: String.raw`(?:(?:votre|vos|ton|ta|tes|la|le|les)\s|l’)`,
    object: String.raw`(?:(?:votre|vos|ton|ta|tes|la|le|les|un|une|des|ce|cette|ces|cet)\s|l’)`,
    before: '',
    after: String.raw`(?:\s\p{L}+(?:és?|ées?|ifs?|ives?|iques?|ables?|ibles?|els?|elles?|aux|euses?))?`,
    action: String.raw`(?:de\s|d’|à\s|pour\s|sans\s)(?:(?:vous|te)\s|t’|l’)?\p{L}+(?:er|ir|re)`,
    link: String.raw`(?:de la|du|des|de|chez|dans|sur|sous|sans|entre|pour|avec|autour de|autour du|face au|face aux|à|au|aux|en(?!\s(?:dit|impose|atteste|témoigne)))\s|d’|de l’|dans l’|à l’|autour d’|et\s(?=votre|vos|ton|ta|tes|la|le|les|l’)`,
  }),
  en: nounPhrase({
    determiner: String.raw`(?:your|the)\s(?:\p{L}+\s(?=skills?|experience|project|background|work))?`,
    object: String.raw`(?:your|the|an?|this|that|these|those)\s`,
    before: String.raw`(?:[\p{L}-]+(?:ed|ical|al|ive|ous|ful|able|open-source)\s)?`,
    after: '',
    action: String.raw`(?:of|at|in|for|about|without)\s\p{L}+ing`,
    link: String.raw`(?:of|at|in|on|with|without|for|about|around|between|to)\s|and\s(?=your|the)`,
  }),
} as const;

interface NounPhrase {
  readonly determiner: string;
  readonly object: string;
  /** Adjectives before the noun, and after it. */
  readonly before: string;
  readonly after: string;
  readonly action: string;
  readonly link: string;
}

function nounPhrase({ determiner, object, before, after, action, link }: NounPhrase): () => RegExp {
  const noun = String.raw`${before}[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]${after}`;
  const more = String.raw`${action}(?:\s${object}${noun})?|(?:${link})(?:${object})?${noun}`;
  return onceNeeded(() => new RegExp(`^${determiner}${noun}(?:\\s(?:${more})){0,6}\\.?$`, 'iu'));
}
