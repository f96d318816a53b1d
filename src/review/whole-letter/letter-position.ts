import type { Stretch } from '../find-own-text';
import { wordsOf } from './letter-words';

/** Words too common in job titles to tell one from another. */
export const commonTitleWords = new Set(
  'h f m x d w de du des d l la le les et en a au aux the of and for in to chef cheffe charge chargee responsable ingenieur ingenieure developpeur developpeuse technicien technicienne assistant assistante consultant consultante directeur directrice gestionnaire agent agente employe employee senior junior confirme confirmee lead head manager engineer developer specialist officer analyst analyste administrator administrateur administratrice stage stagiaire alternance alternant alternante apprenti apprentie intern internship freelance mission poste role position cdi cdd'.split(
    ' ',
  ),
);

export function titleWords(title: string): string[] {
  return wordsOf(title.replace(/\([^)]{0,20}\)/g, ' ')).filter((word) => !'hfmxdw'.includes(word) || word.length > 1);
}

/** Two title words are the same for five letters: « ingénieure », « ingénierie », « ingénieurs ». */
function sameTitleWord(a: string, b: string): boolean {
  const size = Math.min(5, Math.max(a.length, b.length));
  return a.slice(0, size) === b.slice(0, size);
}

/** « dev » for « développeur », « fullstack » for « full stack ». */
function isShortFor(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

export const smallWords = new Set('de du des d l la le les et en a au aux the of and for in to un une'.split(' '));

/** Titles are named in the other language too: beginnings of words that say the same. */
const translations: readonly (readonly [string, string])[] = [
  ['data', 'donnee'],
  ['engin', 'ingen'],
  ['project', 'projet'],
  ['product', 'produit'],
  ['nurse', 'infirm'],
  ['account', 'compta'],
  ['hr', 'ressources'],
  ['hr', 'rh'],
  ['software', 'logici'],
  ['network', 'reseau'],
  ['sales', 'commerc'],
  ['sales', 'vente'],
  ['buyer', 'achet'],
  ['purchas', 'achat'],
  ['teacher', 'enseign'],
  ['teacher', 'profess'],
  ['driver', 'conduct'],
  ['driver', 'chauff'],
  ['cook', 'cuisin'],
  ['warehouse', 'entrepot'],
  ['warehouse', 'magasin'],
  ['test', 'recette'],
  ['intern', 'stage'],
  ['intern', 'stagiaire'],
  ['legal', 'jurid'],
  ['lawyer', 'jurist'],
  ['payroll', 'paie'],
  ['customer', 'client'],
  ['quality', 'qualite'],
  ['health', 'sante'],
  ['safety', 'securite'],
];

function sameMeaning(a: string, b: string): boolean {
  return translations.some(
    ([english, french]) =>
      (a.startsWith(english) && b.startsWith(french)) || (b.startsWith(english) && a.startsWith(french)),
  );
}

/** « RH » for « ressources humaines », « SRE » for « Site Reliability Engineer », either way round. */
function sameInitials(title: readonly string[], text: readonly string[]): boolean {
  const shorten = (words: readonly string[], into: ReadonlySet<string>) => {
    const long = words.filter((word) => !smallWords.has(word));
    for (let from = 0; from < long.length; from++) {
      let initials = '';
      for (let to = from; to < Math.min(long.length, from + 5); to++) {
        initials += long[to]?.charAt(0) ?? '';
        if (initials.length > 1 && into.has(initials)) return true;
      }
    }
    return false;
  };
  const shortOf = (words: readonly string[]) =>
    new Set(words.filter((word) => word.length > 1 && word.length < 6 && !smallWords.has(word)));
  return shorten(title, shortOf(text)) || shorten(text, shortOf(title));
}

/** Whether the words of a text speak of one of these title words. */
export function speaksOf(words: readonly string[], title: readonly string[]): boolean {
  return (
    title.some((wanted) => words.some((word) => sameTitleWord(wanted, word) || sameMeaning(wanted, word))) ||
    sameInitials(title, words)
  );
}

/** Whether the letter, folded, speaks of the position, in one language or the other. */
export function namesPosition(folded: string, position: string): boolean {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  if (wanted.length === 0) return true;
  return speaksOf(wordsOf(folded), wanted);
}

/** A title, after what announces one. */
const titleAfter =
  /(?<![\p{L}])(?:(?:poste|offre|annonce|fonctions?|emploi|stage|alternance) (?:de |d['’]|d['’]une? |en |comme |intitulée? )|(?:role|position|post|job) (?:of|as) (?:an? |our |the )?|candidature (?:comme|en tant que) (?:une? )?|(?:apply|applying|applied|application) (?:for|to be) (?:the |our |an? |be our )(?:position of |role of |post of )?)(?:[«"“][ \u00a0\u202f]?)?([^\n.,;:!?()«»"“”]{3,60})/giu;

/** A title in capitals before the word for a post: “about the Sales Engineer role”. */
const titleBefore =
  /(?<![\p{L}])(?:the|our|an?) (\p{Lu}[\p{L}\p{N}+#./&-]*(?: (?:\p{Lu}[\p{L}\p{N}+#./&-]*|of|and|for)){0,5}) (?:role|position|post|job|vacancy|opening)(?![\p{L}])/gu;

/** The first word of a title in small letters: « acheteur », « infirmière », « analyste ». */
export const namesTrade =
  /^(?!(?:premier|dernier|particulier|chantier|atelier|metier|quartier|exterieur|interieur|important|suivant|meilleur|ailleurs|plusieurs|horaire|other|number|another|better|career|further|former)e?s?$)[a-z]{3,}(?:eure?|euse|trice|ienn?e?|iste|ier|iere|logue|aire|table|sable|ologist|ist|eer|ger|per|ter|der|cer|ner|ker|ator|itor|ician)s?$/;

/** What stands before « poste de » when the post is the one applied for, and not one at work. */
const appliedFor =
  /(?<!\p{L})(?:candidature|candidaté|postulé|postuler|répondu) (?:(?:au|pour le|sur le|à notre|à l['’]offre de) )?$/u;

/** « stage de fin d’études », « stage de six mois »: says nothing of the trade. */
const aboutInternship =
  /^(?:fin|mois|semaines?|decouverte|observation|longue|courte|deux|trois|quatre|cinq|six|annee|\d.*|m1|m2|master|licence|bts|but)$/;

/** Whether the letter says that it is about some post, even one that cannot be told from another. */
export function announcesTitle(body: string): boolean {
  return [titleAfter, titleBefore].some((title) => body.search(title) >= 0);
}

/** A title the letter gives which shares nothing with the one applied for; only when it is plainly a title. */
export function findOtherPosition(body: string, folded: string, position: string): Stretch | undefined {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  const precise = wanted.filter((word) => !commonTitleWords.has(word));
  // « RH » may be written in full, « SOC » says too little without « analyste », and a title of common words alone nothing to contradict.
  const telling = precise.some((word) => word.length > 3) ? precise : wanted;
  if (telling.every((word) => word.length <= 3)) return undefined;
  if (speaksOf(wordsOf(folded), telling) || sameInitials(wanted, wordsOf(folded))) return undefined;
  for (const match of [...body.matchAll(titleAfter), ...body.matchAll(titleBefore)]) {
    const title = (match[1] ?? '').split(
      / (?:et|au|chez|dans|que|qui|pour|sur|a|à|est|demande|and|at|with|in|for|role|position|post|which|is|has|au sein)(?= |$)/u,
      1,
    )[0];
    if (title === undefined) continue;
    const words = titleWords(title).filter((word) => !smallWords.has(word));
    const isTitle =
      /^\p{Lu}/u.test(title) ||
      appliedFor.test(body.slice(Math.max(0, match.index - 40), match.index)) ||
      words.some((word) => commonTitleWords.has(word)) ||
      namesTrade.test(words[0] ?? '') ||
      (/^(?:stage|alternance)/i.test(match[0]) && !aboutInternship.test(words[0] ?? ''));
    if (!isTitle || words.length === 0 || words.length > 6) continue;
    if (words.some((word) => telling.some((other) => sameTitleWord(word, other)))) continue;
    if (words.some((word) => wanted.some((other) => word !== other && isShortFor(word, other)))) continue;
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    return { start, end: start + title.trimEnd().length };
  }
  return undefined;
}
