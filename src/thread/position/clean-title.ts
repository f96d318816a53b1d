import { fold } from '../../text/fold';
import { contractWords, jobHeads, jobModifiers, places } from '../words/job-words';

/**
 * A title as it was advertised, without what is around it: reference, (H/F), contract, duration, salary, town.
 * Technologies, slashes, commas, technical parentheses and level stay. Null when nothing that can be a title is left.
 */
export function cleanTitle(raw: string): string | null {
  let title = raw.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/["“”«»*]/g, ' ');
  title = withoutGender(title);
  title = withoutParentheses(title);
  title = withoutReference(title);
  title = firstPart(title.replace(/^\s*\(([^()]*)\)\s*$/, '$1'));
  title = withoutTail(trimTitle(title));
  title = trimTitle(title).replace(/^\(([^()]*)\)$/, '$1');
  if (count(title, ')') > count(title, '(')) title = title.replace(/\)(?=[^)]*$)/, '').trim();
  if (
    /^(?:d['’])?(?:emploi|stage|alternance|apprentissage|candidature|cdi|cdd|poste|job|travail|mission|offre)s?$/i.test(
      title,
    )
  )
    return null;
  if (title === '' || title.length > 90 || !/\p{L}{2}/u.test(title)) return null;
  return usualTitleCase(title);
}

const genderPairs =
  /[([]?(?<![\p{L}\p{N}/])(?:(?:h|f|m|w|x|d|nb)\s?[/|.-]\s?(?:h|f|m|w|x|d|nb)(?:\s?[/|.-]\s?(?:h|f|m|w|x|d|nb|n))?|homme\s?\/\s?femme|femme\s?\/\s?homme|all genders|tous genres|mixte)(?![\p{L}\p{N}/])[)\]]?/giu;
const inclusiveEndings =
  /(?<=\p{L})(?:[·•⋅.](?:e|se|ne|euse|trice|ice|rice|ère|fe|ve|te|le)s?(?![\p{L}]|\.\p{L})|\((?:e|se|ne|euse|trice|ère|fe|ve|rice|le)s?\)|[-/](?:euse|trice|ère|rice|se|ne|e)(?![\p{L}]))(?:[·•⋅.]s)?/giu;

function withoutGender(title: string): string {
  return title
    .replace(genderPairs, ' ')
    .replace(inclusiveEndings, '')
    .replace(
      /(\p{L}{3,}(?:eur|ien|ier|f|ant|ert|iste)) ?\/ ?(\p{L}{3,})/giu,
      (whole, masculine: string, feminine: string) =>
        isFeminineOf(fold(masculine), fold(feminine)) ? masculine : whole,
    );
}

/** « Développeur/Développeuse », « Technicien / Technicienne »: the same trade twice. */
function isFeminineOf(masculine: string, feminine: string): boolean {
  const stem = masculine.slice(0, Math.max(3, masculine.length - 3));
  return (
    masculine !== feminine &&
    feminine.startsWith(stem) &&
    /(?:euse|trice|ienne|iere|fe|ante|erte|ee|e)$/.test(feminine) &&
    feminine.length <= masculine.length + 3
  );
}

/** Parentheses stay when what they hold is a technology or a level: « Backend Engineer (Go) ». */
function withoutParentheses(title: string): string {
  return title.replace(/\s*[([]([^()[\]]*)[)\]]?/g, (whole, inside: string) => (isTechnical(inside) ? whole : ' '));
}

function isTechnical(inside: string): boolean {
  const text = inside.trim();
  const tokens = fold(text)
    .split(/[\s,/+&]+/)
    .filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 6) return false;
  if (
    tokens.some(
      (token) =>
        places.has(token) ||
        contractWords.has(token) ||
        /^\d+$/.test(token) ||
        /^(?:ref|reference|poste|poste|bac)\.?$/.test(token) ||
        /\d{3,}/.test(token),
    )
  )
    return false;
  if (tokens.every((token) => /^[hfmwxd]$/.test(token))) return false;
  return (
    tokens.some((token) => jobModifiers.has(token)) ||
    /^[A-Z][A-Za-z0-9+#.]*(?:[\s,/&+]+[A-Za-z0-9+#.]+){0,4}$/.test(text)
  );
}

function withoutReference(title: string): string {
  return title
    .replace(labelledReference, (whole: string, offset: number) => {
      // « Offre n° 4521 ingénieure qualité »: what follows a leading reference is the title.
      const before = title.slice(0, offset).replace(/[^\p{L}]/gu, '');
      return before.length > 8 ? '\ue000' : ' ';
    })
    .replace(/\ue000.*$/, ' ')
    .replace(/(?:\s|^)#?[A-Z]{2,6}[-_/]\d[\w/-]*/g, ' ')
    .replace(/(?:\s|^)#?[A-Z]{2,6}(?:[-_/][A-Z0-9]{2,})+[-_/]?\d[\w/-]*/g, ' ')
    .replace(/(?:\s|^)#\d{2,}/g, ' ')
    .replace(/^\s*[A-Z]?\d{4,}\w*/, ' ');
}

const labelledReference =
  /(?:\s|^|[,;–—-])\s*(?:r[ée]f(?:\.|[ée]rence|erence)?|ref\s?:|req(?:uisition)?|job id|id|offre n°|annonce n°|n°|no\.?|job code|code)\s?[:#.n°]*\s?[A-Z0-9][\w/.-]*\d[\w/.-]*/giu;

/** Cuts at a separator when what follows is not more of the title. */
function firstPart(title: string): string {
  const parts = joinParentheses(title.split(/(\s+[-–—|:;•·~]+>?\s+|\s*[|;•]\s*|,\s+|\s*:\s+|\s+@\s+|\s+\/\s+)/));
  let kept = parts[0] ?? '';
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const separator = parts[at] ?? '';
    const next = (parts[at + 1] ?? '').trim();
    if (next === '' || kept.trim() === '') {
      if (kept.trim() === '') kept = next;
      continue;
    }
    if (!continuesTitle(next, separator)) break;
    kept += separator + next;
  }
  return kept;
}

/** A separator inside parentheses separates nothing. */
function joinParentheses(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const open = joined.at(-1);
    const before = joined.slice(-2).join('');
    if (joined.length % 2 === 1 && open !== undefined && count(open, '(') > count(open, ')'))
      joined[joined.length - 1] = open + part;
    else if (joined.length % 2 === 0 && joined.length > 1 && count(before, '(') > count(before, ')'))
      joined[joined.length - 1] = (open ?? '') + part;
    else joined.push(part);
  }
  return joined;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function continuesTitle(part: string, separator: string): boolean {
  const tokens = fold(part)
    .split(/[\s/,+&()]+/)
    .filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 6) return false;
  if (tokens.some((token) => places.has(token) || contractWords.has(token) || /\d{2,}/.test(token))) return false;
  if (
    /^(?:candidature|postulation|cv|profil|mon|ma|votre|chez|suite|application|disponible|resume|entretien)$/.test(
      tokens[0] ?? '',
    )
  )
    return false;
  const known = tokens.filter(
    (token) => jobModifiers.has(token) || jobHeads.has(token) || /^(?:et|&|de|d'|des|du|la|les|and|of|en)$/.test(token),
  ).length;
  return separator.includes(',')
    ? known === tokens.length || (known >= 1 && tokens.length <= 3)
    : known >= 1 && known * 2 >= tokens.length;
}

const tailStops =
  /\s+(?:en|in)\s+(?:cdi|cdd|alternance|apprentissage|stage|freelance|interim|contrat|teletravail|remote|temps|full|part|vue|reponse|poste|forfait|regie|ile|france|region|bretagne|alsace|normandie|province|banlieue|centre|lien|tant)\b.*$|\s+(?:a|au|aux|sur|chez|at|near|based|basee?\s+(?:a|au|aux|sur|en|dans|in|pres)|situe|situee|localise|localisee|pour|for|within|au sein|dans|with|avec|depuis|from|parue?|publiee?|vue|poste|postee|diffusee?|trouvee?|propose|proposee?|ouvert|ouverte|recherche|que|qui|dont|ou|where|which|that|i|je|nous|vous|j'|mais|but|because|as|posted|advertised|listed|found|opening|position|role|job|vacancy|post|opportunity|remuner\w*|salaire|tjm|m'\w+|t'\w+|s'\w+|n'\w+|me|se|est|sont|etait|reste|serait|sera|correspond\w*|interess\w*|attire|retient|figure|semble|is|are|was|has|have|caught|looks|seems|fits|matches|will|would|parmi|afin|suite|ainsi|lors|dispo\w*|actuellement|toujours|via|auprès|aupres|a\s+temps|proche|pres|h24|et\s+(?:je|j'\w*|vous|nous|suis|souhaite|me)|and\s+(?:i|my|would|am))(?=\s|$|').*$|\s+(?:un|une|il|elle|on|in\s+(?:your|our|the|my|this)|ce|cet|cette|ca|votre|notre|mon|ma|vos|mes|tout|comme|quand|puis|parle|demande|ayant|etant|sachant|meme|merci|cordialement|cdi|cdd|interim|freelance|pubblicata|publicada|pubblicato|temps|equipe\s+d[eu]\s+(?:matin|nuit|soir|jour|apres)|car\s+(?:je|j'\w*|il|elle|mon|ma)|si\s+(?:vous|le|la|possible|je|besoin)|et\s+(?:d[eu]|de\s+votre|votre|mon|ma|ca|serais|serait)|du\s+groupe|de\s+la\s+ville|(?:stage|alternance|apprentissage)\b(?!\s*$))(?=\s|$|').*$/;

/** « directrice de la médiathèque de Montclar »: the place or the house, in a title otherwise in small letters. */
const properNameTail = /(?<=\p{Ll}\p{Ll})\s+d(?:e\s+|['’])\p{Lu}\p{Ll}{3,}(?:[- ]\p{Lu}\p{Ll}+)*$/u;

function withoutTail(title: string): string {
  const folded = fold(title);
  const stop = tailStops.exec(folded.startsWith(' ') ? folded : ` ${folded}`);
  const offset = folded.startsWith(' ') ? 0 : 1;
  let kept = stop === null || stop.index - offset <= 0 ? title : title.slice(0, stop.index - offset);
  // Contract, duration, salary, town and department at the end, one after the other.
  for (let round = 0; round < 6; round += 1) {
    const shorter = kept
      .replace(/[\s,;:.!?–—|/-]+$/u, '')
      .replace(
        /\s+(?:\d+\s?(?:mois|months|ans|years|jours|semaines|h|k€|k|€|%)\b.*|\d{2}(?:e|er|eme|ème)?(?:\s*arr.*)?|\d{4,5})$/iu,
        '',
      )
      .replace(/\s+\d{2,3}\s?(?:k€?|000|%).*$/iu, '')
      .replace(properNameTail, '');
    const words = shorter.split(' ');
    const lastWord = fold(words.at(-1) ?? '').replace(/[^\p{L}\p{N}'-]/gu, '');
    const before = fold(words.at(-2) ?? '');
    const dropped =
      words.length > 1 &&
      (contractWords.has(lastWord) ||
        (places.has(lastWord) && before !== 'de') ||
        /^(?:et|and|de|d'|du|des|la|le|l'|en|in|of|the|un|une|ou|or|a|au|for|pour|chez|h|f|hf|fh|jh)$/.test(lastWord));
    const next = dropped ? words.slice(0, -1).join(' ') : shorter;
    if (next === kept) break;
    kept = next;
  }
  return kept;
}

/** « le poste de », « besoin : », « cooptation » before the title itself. */
const leadIn =
  /^(?:(?:le|la|les|un|une|the|a|an|our|your|notre|votre|vos|el|il|l['’]|d['’]|de|du|des|of|for|as|en tant que|comme|par|pour)(?:\s+|(?<=['’]))|(?:postes?|besoins?|demande|stages?|alternances?|apprentissage|cooptation|candidature|candidatura|offres?|annonce|emploi|puesto|profil|mission|recherche|recrutement|relance|suite|votre|entretien|interview|invitation)(?:\s+(?:spontanée?|for|pour|de|d['’]|as|en|à|au))?(?:\s*[-–—:]\s*|\s+|(?<=['’]))|(?:application|position|role|job|apply|applying)(?:\s+(?:for|of|as|title)|\s*[-–—:])\s*)+/iu;

function trimTitle(title: string): string {
  return title
    .replace(/^[\s,;:.!?–—|/'’#-]+|[\s,;:.!?–—|/'’&-]+$/gu, '')
    .replace(leadIn, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim();
}

/** « TECHNICIEN HELPDESK N2 » → « Technicien helpdesk N2 »; what is an acronym stays one. */
function usualTitleCase(title: string): string {
  const letters = title.replace(/[^\p{L}]/gu, '');
  const shouted = letters === letters.toUpperCase() && letters.length > 5;
  const cased = shouted
    ? withAccents(title)
        .split(/(?<=[\s/(-])/)
        .map((word) => {
          const bare = fold(word).replace(/[^\p{L}\p{N}#+.]/gu, '');
          if (acronyms.has(bare) || (/\d/.test(bare) && bare.length <= 3)) return word;
          return products.has(bare) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
        })
        .join('')
    : title;
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

/** Capitals lose their accents: the words of titles that have one. */
const accented: Readonly<Record<string, string>> = Object.fromEntries(
  'développeur développeuse ingénieur ingénieure chargé sécurité qualité réseaux réseau système systèmes électricien électrotechnicien mécanicien mécanique électronique intégrateur intégration opérateur opératrice médecin infirmière contrôleur contrôle gérant hébergement numérique études développement préparateur préparatrice exploitation logisticien comptabilité généraliste médical médicale téléconseiller télécoms expérimenté confirmé référent référente événementiel énergie matériel matériaux général générale régional régionale délégué métier données décisionnel secrétaire périscolaire pâtissier hôte hôtesse'
    .split(' ')
    .map((word) => [fold(word), word]),
);

function withAccents(title: string): string {
  return title.replace(/\p{L}+/gu, (word) => {
    const known = accented[fold(word)];
    return known !== undefined && known.length === word.length ? known.toUpperCase() : word;
  });
}

/** Names of products keep a capital. */
const products = new Set(
  'java javascript typescript python symfony laravel django react angular vue node spring android flutter kotlin swift scala linux windows azure google kubernetes docker terraform ansible oracle salesforce talend tableau excel'.split(
    ' ',
  ),
);

const acronyms = new Set(
  'it sql sap bi ux ui qa po moa moe amoa rssi dsi sre aws gcp php .net soc siem erp crm rh drh daf dba iot ia ai ml etl api n1 n2 n3 c c# c++ r&d nlp sig gmao plc cvc vba ios hr cto cio pmo abap j2ee jee voip'.split(
    ' ',
  ),
);

/** For comparing two titles: folded, feminine and masculine forms of the head word alike. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/(?:eurs?|euses?)\b/g, 'eur')
    .replace(/(?:iens?|iennes?)\b/g, 'ien')
    .replace(/trices?\b/g, 'teur')
    .replace(/\b(chef)fe\b/g, '$1')
    .replace(/\b(ingenieur|charge|consultant|assistant|experte?)es?\b/g, '$1')
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
}

/** Endings of trades in French and English: they tell that an unknown word after « poste de » is one. */
const tradeEnding =
  /^\p{L}{2,}(?:eur|eure|euse|trice|ier|iere|ien|ienne|iste|ologue|logue|graphe|ant|ante|aire|er|or|ist|ian|eer|ess|peute|ecin|eute)s?$/u;
const notTrades = new Set(
  'heure valeur erreur couleur faveur hauteur largeur longueur ampleur chaleur meilleur ailleurs plusieurs leur cher premier dernier entier papier dossier courrier janvier fevrier fier hier quartier chantier metier particulier calendrier courier bien lien entretien moyen soutien rien combien ancien quotidien avant durant pendant maintenant suivant important interessant correspondant cependant restant salaire horaire necessaire contraire formulaire partenaire exemplaire questionnaire stagiaire affaire her over under other after better order number letter offer answer for or your our never ever per center power water paper summer september october november december winter together however whether either career matter computer'.split(
    ' ',
  ),
);

/** Whether the words are a trade, known or in the shape of one; for places that announce a title. */
export function looksLikeTrade(title: string): boolean {
  if (holdsTrade(title)) return true;
  const first = fold(title).split(/[^\p{L}-]+/u, 1)[0] ?? '';
  return tradeEnding.test(first.split('-')[0] ?? '') && !notTrades.has(first);
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
  const closed = count(kept, ')') > count(kept, '(') ? kept.replace(/^\(|\)(?=[^)]*$)/g, '') : kept;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
