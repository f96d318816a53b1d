import { fold } from '../../text/fold';
import { isCommonWord } from '../words/common-words';
import { degrees, nameTitles } from '../words/not-names';
import { isGiven, isShouted } from './name-letters';
import { particles } from './particles';

/** The words of a name, without the titles, degrees and trades around it. */
export function nameWords(text: string): string[] {
  const all = withoutPurpose(
    text
      .replace(/([dl])(['’]) /gi, '$1$2')
      .split(' ')
      .filter((word) => word !== ''),
  ).filter((word, index, written) => !isNobleTitle(word, written[index + 1]));
  let from = 0;
  let to = all.length;
  while (to - from > 1 && isTitle(all[from] ?? '', to - from)) from += 1;
  // « Dr. med. Iulia-Ștefania Popescu ».
  if (from > 0)
    while (to - from > 1 && /^(?:med|rer|nat|phil|jur|habil|h\.c|dent)\.$/i.test(all[from] ?? '')) from += 1;
  while (to - from > 1) {
    const last = all[to - 1] ?? '';
    const title = nameTitles.has(titleKey(last)) && last.length > 1 && !(to - from === 2 && isDegreeAndSurname(last));
    // « MBBS », « PhD »: without a vowel.
    const letters = to - from > 2 && /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/.test(last);
    if (
      !title &&
      !letters &&
      !isPostNominal(last, all, from, to) &&
      !(to - from > 2 && isDegree(last, all.slice(from, to - 1).join(' ')))
    )
      break;
    to -= 1;
  }
  return all.slice(from, to);
}

/** The « Meng » of « Xiaoyan Meng », not the « MEng » of an engineer. */
function isDegreeAndSurname(word: string): boolean {
  return /^(?:Meng|MENG|Eng)$/.test(word);
}

/** « Nadège ROSTAING AS », « Mohammed Al-Rashidi QAQC », « Josephine Mbatha MCIEEM »: a trade or a membership in capitals. */
function isPostNominal(word: string, all: readonly string[], from: number, to: number): boolean {
  if (to - from < 3 || word !== word.toUpperCase()) return false;
  return tradeLetters.has(fold(word))
    ? all.slice(from, to - 1).some((one) => one !== one.toUpperCase())
    : /^[MFA]CI[A-Z]{2,5}$/.test(word);
}

const tradeLetters = new Set(
  'pfe vae as ash ide ibode iade aes amp apa adv qa qc qaqc hse qse sre wms erp bi it ti tig mig cvc cvcd plc idf cnc vl pl spl caces rh daf dsi adc ag avs asv'.split(
    ' ',
  ),
);

/** « ACCA » after « Temitope Fashola », not the « BA » of « Aminata BA » nor of « AMINATA BA ». */
function isDegree(word: string, before: string): boolean {
  return (
    degrees.has(titleKey(word)) &&
    /\p{Lu}.*\p{Lu}/u.test(word) &&
    /\s/.test(before) &&
    before.split(' ').every((one) => !isShouted(one))
  );
}

/** A title or a degree after a name. */
export function isQualification(word: string, before: string): boolean {
  return nameTitles.has(titleKey(word)) || isDegree(word, before);
}

/** « Sœur de Léa », « Essai de Tancrède », « L’essai d’Enzo Marquet »: what a person is named for. */
function withoutPurpose(all: readonly string[]): readonly string[] {
  const [first = '', second = '', third] = all;
  if (!isCommonWord(fold(first).replace(/^l['’]/, '')) || isGiven(first)) return all;
  if (fold(second) === 'de' && isGiven(third)) return all.slice(2);
  return /^d['’]\p{Lu}/u.test(second) && isGiven(second.slice(2)) ? [second.slice(2), ...all.slice(2)] : all;
}

/** The « Freifrau » of « Katharina Freifrau von Dürckheim ». */
function isNobleTitle(word: string, next = ''): boolean {
  return nobleTitles.has(fold(word)) && particles.has(fold(next));
}

const nobleTitles = new Set(
  'freifrau freiherr graf grafin baron baronne baronin comte comtesse marquis marquise'.split(' '),
);

/** « M. » and « Me » are titles; « M » of « M Dupont » too, but not « Don » of « Don Diego » alone. */
function isTitle(word: string, count: number): boolean {
  const key = titleKey(word);
  if (reverend.has(key)) return count > 2 && !isShouted(word);
  if (ranks.has(key)) return count > 2 || (count > 1 && word.endsWith('.'));
  return nameTitles.has(key) && (count > 1 || word.endsWith('.'));
}

/** Before a name, and surnames elsewhere. */
const ranks = new Set(
  'engr arch capt captain capitaine cpt col colonel commandant cdt lieutenant lt sgt sergent sergeant adjudant adjudant-chef adj major maj general gen rev revd reverend abbe sheikh shri smt sri'.split(
    ' ',
  ),
);

/** Of orders and of old families; in capitals a surname: « FRÈRE Jean-Paul ». */
const reverend = new Set(
  'frere pere mere pasteur pastor rabbin rabbi imam monseigneur mgr father brother sister freiherr freifrau graf grafin'.split(
    ' ',
  ),
);

function titleKey(word: string): string {
  return fold(word).replace(/\.$/, '');
}
