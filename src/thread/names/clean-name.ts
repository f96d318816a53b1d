import { fold } from '../../text/fold';
import { isGiven } from './name-letters';
import { particles } from './particles';

/** Characters of a name, and nothing that templates, markup or addresses are made of. */
const nameCharacters = /^[\p{L}\p{M}'’ʼ.\- ]+$/u;

/** Takes off what people and boards put around a name; null when what is left cannot be one. */
export function cleanName(raw: string): string | null {
  if (
    raw.length > 120 ||
    raw.includes('__') ||
    /\.(?:docx?|pdf|rtf|odt)$/i.test(raw) ||
    /[{}<>$%#=\\]|\[\[|::/.test(raw.replace(/<[^<>]*@[^<>]*>/, ''))
  )
    return null;
  const text = raw
    .replace(/<[^<>]*>/g, ' ')
    // « Xiaoli "Sherry" Zhang », « David 'Big Dave' Prothero »: a nickname among the words of a name.
    .replace(/(?<=\p{L} )(?:["“«][^"“”«»]{1,20}["”»]|['‘][^'‘’]{2,20}['’])(?= \p{L})/gu, ' ')
    .replace(/["“”«»*_\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/gu, ' ')
    .replace(/\p{Emoji_Modifier}|\u200d/gu, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\/[A-Z]{2,}.*$/, '')
    .replace(/\s+(?:via|par|chez|from|at|de chez|@)\s+.*$/i, '')
    .replace(/,?\s+(?:née?|épouse|ép\.|ex|veuve|dite?)\s.*$/i, '')
    .replace(/\s+[|–—•·/]\s*.*$|\s-\s.*$|\s*[|•·]\s*.*$/, '')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/^[\s'.,;:–—-]+|[\s',;:–—-]+$/g, '')
    .replace(/['’]s$/, '')
    // « 09:12 AM, Lamar Whitfield »; « ma fille Aurore. Il s’appelle … ».
    .replace(/^[AP]M,?\s+(?=\p{Lu})/u, '')
    .replace(/(?<=\p{Ll}{4})\.\s.*$/u, '')
    .replace(/^[dD]['’](?=\p{Lu}\p{Ll}+ )/u, (elided, at: number, whole: string) => {
      const all = whole.slice(elided.length).split(' ');
      // « (la candidature) d’Amadis Lhermitte », where no given name follows a surname.
      return isGiven(all[0]) || (elided.startsWith('d') && !all.some(isGiven)) ? '' : elided;
    })
    .replace(/ +/g, ' ')
    .trim();
  // « Shu-Fen 林淑芬 »: the same name twice.
  const latin = text.replace(/\s*[\u0370-\u1dff\u3040-\ud7ff]+\s*/g, ' ').trim();
  if (latin !== '' && latin !== text && /^[\p{Script=Latin}'’ʼ.,\- ]+$/u.test(latin)) return latin;
  return text !== '' && nameCharacters.test(text.replace(/,/g, '')) ? apart(text) : null;
}

/** « JeanDupont », not « LeBlanc » nor « DuPont »: two words joined, one of them a given name. */
function apart(text: string): string {
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? [];
  return isGiven(first) || (isGiven(second) && !particles.has(fold(first))) ? `${first} ${second}` : text;
}
