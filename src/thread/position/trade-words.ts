import { fold } from '../../text/fold';
import { jobHeads, jobModifiers } from '../words/job-words';

/** Endings of trades in French and English: they tell that an unknown word after « poste de » is one. */
const anyTradeEnding =
  /^\p{L}{2,}(?:eur|eure|euse|trice|ier|iere|ien|ienne|iste|ologue|logue|graphe|ant|ante|aire|er|or|ist|ian|eer|ess|peute|ecin|eute)s?$/u;
const notTrades = new Set(
  'heure valeur erreur couleur faveur hauteur largeur longueur ampleur chaleur meilleur ailleurs plusieurs leur cher premier dernier entier papier dossier courrier janvier fevrier fier hier quartier chantier metier particulier calendrier courier bien lien entretien moyen soutien rien combien ancien quotidien avant durant pendant maintenant suivant important interessant correspondant cependant restant salaire horaire necessaire contraire formulaire partenaire exemplaire questionnaire stagiaire affaire her over under other after better order number letter offer answer for or your our never ever per center power water paper summer september october november december winter together however whether either career matter computer'.split(
    ' ',
  ),
);

/** Whether a folded word ends as trades do. */
export function hasTradeEnding(word: string): boolean {
  return anyTradeEnding.test(word) && !notTrades.has(word);
}

/** Endings that little else has, in the languages met. */
const strongEnding =
  /^\p{L}{3,}(?:eur|eure|euse|trice|iste|ologue|ienne|peute|ist|ista|ician|woman|smith|wright|keeper|frau|erin|medewerker)s?$/u;

/** What German trades end with, alone or at the end of a compound: « Instandhaltungsleiter », « Assistenzärztin ». */
const germanTrade =
  /^\p{L}{2,}(?:leiter|leitung|techniker|mechaniker|mechatroniker|elektroniker|elektriker|informatiker|chemiker|pfleger|fahrer|fuhrer|verkaufer|berater|entwickler|schlosser|fraser|dreher|bauer|meister|helfer|fachkraft|hilfskraft|lehrkraft|kraft|fachmann|kaufmann|kauffrau|fachfrau|arzt|arztin|wirt|wirtin|lehrer|planer|zeichner|macher|leger|monteur|ingenieur|assistent|referent|angestellte|angestellter|beauftragte|beauftragter|installateur|schweißer|schweisser|betreuer|gehilfe|begleiter|inspektor|bearbeiter|disponent|therapeut|apotheker|verwalter|prufer|vertreter|arbeiter|konditor|konstrukteur|laborant|mediziner|padagoge|redakteur|volontar|volontariat|trainee|spezialist)(?:in|innen)?$/u;

/** Endings of trades in Spanish, Portuguese, Italian and Polish, that ordinary words have too. */
const southernTrade = /^\p{L}{3,}(?:ero|era|eiro|eira|dora|tore|iere|logo|loga|grafo|grafa|acz|arz|ownik)$/u;
const notSouthernTrades = new Set(
  'primero primera tercero tercera enero febrero dinero numero entero entera manera cualquiera quisiera pudiera hubiera tuviera fuera carrera espera frontera acera cadera extranjero extranjera verdadero verdadera primeiro primeira terceiro terceira dinheiro janeiro fevereiro inteiro inteira maneira feira segunda-feira terca-feira quarta-feira quinta-feira sexta-feira carreira verdadeiro estrangeiro estrangeira intero intera numero lettera maniera carriera sera vera opera settore fattore valore quartiere piacere luego dialogo catalogo analogo prologo epilogo fotografo-a korytarz cmentarz twarz towarzysz wojsko filtrador computadora ahora lavadora impresora mientras'.split(
    ' ',
  ),
);

/** Letters from here on are of other alphabets. */
const firstForeign = 0x370;

/** How much a folded word ends as trades do, the parts of a compound too: « sertisseur-autoclaviste »; null when it does not. */
export function tradeEnding(word: string): 'ending' | 'faint' | null {
  if (word.charCodeAt(0) >= firstForeign) return foreignTrade.test(word) ? 'ending' : null;
  const parts = word.split(/[-/]/).filter((part) => part.length > 3 && !notTrades.has(part));
  if (parts.some((part) => strongEnding.test(part) || germanTrade.test(part))) return 'ending';
  return parts.some((part) => anyTradeEnding.test(part) || manEnding.test(part) || endsInTheSouth(part))
    ? 'faint'
    : null;
}

function endsInTheSouth(part: string): boolean {
  return southernTrade.test(part) && !notSouthernTrades.has(part);
}

/**
 * How trades end, or in Thai, Arabic and Hebrew begin, in other alphabets: « бухгалтера », « λογίστρια », 测试工程师. Ordinary words
 * do so too.
 */
const foreignTrade =
  /^(?:[\u0400-\u04ff]{2,}(?:ист|[еоат][рл]|[щчнр]ик|лог|вед|ач)(?:ь|а|у|ом|я|ю|ем|ка|ки|ку)?|[\u0370-\u03ff]{2,}(?:τ(?:ης|η|ρια|ριας)|(?:λογ|νομ|γραφ|ικ|ουργ)ο[υς])|[\u3040-\u9fff]*(?:[师師员員士者職]|ニア|ーシャー)|[\uac00-\ud7a3]+[자원사]|พนักงาน.*|(?:مهندس|محاسب|مدير|מהנדס).*)$/u;

const manEnding = /^(?!ger|hu|ot|ro|nor)\p{L}{3,}man$/u;

/** Whether the words are a trade, known or in the shape of one; for places that announce a title. */
export function looksLikeTrade(title: string): boolean {
  if (holdsTrade(title)) return true;
  const first = fold(title).split(/[^\p{L}-]+/u, 1)[0] ?? '';
  return hasTradeEnding(first.split('-')[0] ?? '');
}

/** Whether the words can be a position: a trade, or at least a known speciality. */
export function holdsTrade(title: string): boolean {
  return fold(title)
    .split(/[^\p{L}\p{N}+#.'-]+/u)
    .some(
      (word) =>
        jobHeads.has(word) ||
        jobHeads.has(word.replace(/(?:s|\.)$/, '')) ||
        (word.includes('-') && word.split('-').some((half) => jobHeads.has(half))),
    );
}

const englishHead = /(?:er|or|lead|head|ist|yst|ect|ant|intern|ive|ian)$/;
const praise =
  /^(?:exceptional|experienced|great|talented|excellent|seeking|looking|urgent|new|hiring|available|rejoindre|candidature|entretien|re|votre|novalys)$/i;

/** A title without what stands before its trade: « 2e entretien assistante ADV », « Rejoindre Pagora (Data Analyst) ». */
export function fromTrade(title: string): string {
  const words = title.split(' ');
  const bare = words.map((word) => fold(word).replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, ''));
  const known = (word: string) => word.split(/[/-]/).some((part) => jobHeads.has(part) || jobModifiers.has(part));
  let at = bare.findIndex((word) => word.split(/[/-]/).some((part) => jobHeads.has(part)));
  if (at <= 0) return title;
  const before = words.slice(0, at);
  if (
    at === words.length - 1 &&
    at <= 3 &&
    englishHead.test(bare[at] ?? '') &&
    before.every((word) => /^\p{Lu}[\p{L}&-]+$/u.test(word) && !praise.test(word))
  )
    return title;
  while (
    at > 0 &&
    (known(bare[at - 1] ?? '') ||
      /^\p{Lu}{2,}/u.test(words[at - 1] ?? '') ||
      /^(?:de|d'|des|of|du|en|et|and|&)$/.test(bare[at - 1] ?? ''))
  )
    at -= 1;
  while (at < words.length - 1 && /^(?:de|d'|des|of|du|en|et|and|&)$/.test(bare[at] ?? '')) at += 1;
  if (at === 0) return title;
  const kept = words.slice(at).join(' ');
  const bareParentheses = /^\([^()]*\)$/.test(kept);
  const closed =
    bareParentheses || kept.split(')').length > kept.split('(').length ? kept.replace(/^\(|\)(?=[^)]*$)/g, '') : kept;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
