import { namesATrade } from '../../text/around-topic';
import { withMissingAccents } from '../../text/missing-accents';
import { onceNeeded } from '../../text/once-needed';
import type { LetterLanguage } from '../request';
import { withoutAdvertDetails } from './advert-details';

/**
 * A job title as a sentence takes it: without what surrounds it in an advert or a subject (« Poste : », « réf. 1234 »,
 * « (H/F) »), its quotes, or an article or « de » of its own, which the sentence already says. Empty when the words name no post (« Candidature spontanée »).
 */
export function readPositionTitle(written: string, language: LetterLanguage): string {
  if (namesNoPost.test(written)) return '';
  let title = written;
  // Each layer may hide another: « Offre : "Poste de comptable (H/F)" ».
  for (let layer = 0; layer < 4; layer++) {
    const before = title;
    for (const [surroundings, replacement, sign] of language === 'fr' ? frenchSurroundings() : englishSurroundings()) {
      if (sign !== undefined && !sign.test(title)) continue;
      const bare = title.replace(surroundings, replacement).trim();
      if (/[\p{L}\p{N}]/u.test(bare)) title = bare;
    }
    title = withoutAdvertDetails(title);
    if (title === before) break;
  }
  const plain = language === 'fr' ? inWords(title) : title;
  const told = shouted.test(plain) ? lowered(plain, language) : plain;
  return language === 'fr' ? ofOne(spelledOut(withMissingAccents(told.replace(inCharge, '$1é')))) : told;
}

/** An advert for several is answered by one: « Préparateurs de commandes » → « Préparateur de commandes ». */
function ofOne(title: string): string {
  const [many = ''] = severalPeople.exec(title) ?? [];
  const one = many.replace(/s(?!\p{L})/gu, '');
  return one !== many && namesATrade(one) ? one + title.slice(many.length) : title;
}

/** « Resp. paie », « Ing. process »: the first word of a title, cut short. */
function spelledOut(title: string): string {
  return title.replace(/^(resp|ing|tech|asst?|gest|conduct)\.\s(?=\p{L})/iu, (whole, short: string) => {
    const word = headsCutShort[short.toLowerCase()];
    return word === undefined
      ? whole
      : `${/^\p{Lu}/u.test(short) ? word.charAt(0).toUpperCase() + word.slice(1) : word} `;
  });
}

const headsCutShort: Readonly<Record<string, string>> = {
  resp: 'responsable',
  ing: 'ingénieur',
  tech: 'technicien',
  ass: 'assistant',
  asst: 'assistant',
  gest: 'gestionnaire',
  conduct: 'conducteur',
};

const severalPeople =
  /^\p{L}+s(?:\s?\/\s?\p{L}+s)?(?:\s\p{Ll}+s)*(?=$|\s(?:des?|du|en|au?|aux|à|sur|chez|pour)\s|\sd’|\s[-–(])/u;

const namesNoPost =
  /^(?:(?:ma |votre |une )?candidature(?:\sspontanée)?|recherche d’emploi|demande d’emploi|(?:speculative|open|unsolicited) application|job search)[\s.!]*$/iu;

/** What a sentence says with a word: « infirmier - nuit », « ukrainien > français ». */
function inWords(title: string): string {
  return title
    .replace(/\s[-–—]\s(nuit|jour)$/iu, (_, when: string) => ` de ${when.toLowerCase()}`)
    .replace(/(\p{L})\s+>\s+(?=\p{L})/gu, '$1-');
}

/** « Charge d’affaires », « Employee polyvalente »: at the head of a title, a participle. */
const inCharge = /^(charg|employ)e(?=(?:e|\(e\)|[·.]e)?s?\s(?:d[eu]\s|des\s|d’|polyv|libre|admin|commerc))/iu;

/** A title all in capitals, with a word too long to be a sigle. */
const shouted = /^(?=.*\p{Lu}{5})[^\p{Ll}]+$/u;

/** « CHEF DE PROJET SI » → « Chef de projet SI »: short words stay as sigles unless they are small words of the language. */
function lowered(title: string, language: LetterLanguage): string {
  let first = true;
  return title.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const isFirst = first;
    first = false;
    if (feminineEnding.test(word) && afterTheMasculine.test(title.slice(0, at))) return lower;
    if (sigles.has(word) || (word.length < 5 && !shortWords.has(lower))) return word;
    const capital = isFirst || (language === 'en' && !/^(?:of|and|the|for|in)$/.test(lower));
    return capital ? word.charAt(0) + lower.slice(1) : lower;
  });
}

/** « ASSISTANT(E) », « VENDEUR.SE », « HÔTE(SSE) ». */
const feminineEnding = /^(?:S|E|S?SE|[NLFVT]E|(?:[IT]?[EÈ]R|IENN|EUS|T?RIC)E)S?$/u;
const afterTheMasculine = /\p{L}{3}[(·.\-/]$/u;

const sigles = new Set(
  'CACES HACCP SSIAP EHPAD URSSAF AGIRC AMOA MOEX ADEME SAMSIC CHSCT SAAS DEVOPS ATSEM IBODE'.split(' '),
);

const shortWords = new Set(
  (
    'a à au aux d de des du en et l la le les of and the for in chef aide pôle site agent data lead head team sales vente paie jour nuit ' +
    'web back end bar rang cave bois rue auto pont gaz eau pain mode zone parc sur par pour avec bloc soin soins vie jeux banc four dev hote hôte full'
  ).split(' '),
);

/** `sign`: where given, what every match holds. It is cheap to prepare, and most titles spare the pattern. */
type Surroundings = readonly [pattern: RegExp, replacement: string, sign?: RegExp];

const gender = '[HFMWXDN]';
const commonSurroundings = (): readonly Surroundings[] => [
  [/^[\s\u00a0\u202f–—•·*:|>-]+/u, ''],
  [/^(?:«[\s\u00a0\u202f]*([^«»]+?)[\s\u00a0\u202f]*»|“([^“”]+)”|"([^"]+)"|'([^']+)'|‘([^‘’]+)’)[.,]?$/u, '$1$2$3$4$5'],
  [new RegExp(String.raw`\s*[([]\s?(?:${gender}\s?[/|-]\s?){1,2}${gender}\s?[)\]]`, 'giu'), '', /[([]/],
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}/&])(?:H\s?/\s?F|F\s?/\s?[HM]|M\s?/\s?[FW]|W\s?/\s?M)(?:\s?/\s?[XDN])?(?![\p{L}\p{N}/&])`,
      'giu',
    ),
    '',
    /\//,
  ],
  [/\s{2,}/g, ' '],
  [/^(?:offre|annonce|job|vacancy)\s(?:n°\s?)?\d{2,}\s?[-–:|]\s*/iu, '', /\d/],
  [/^r[ée]f(?:[ée]rence)?\.?\s*:?\s*[\p{L}_/-]*\d[\p{L}\p{N}_/-]*(?:\s*[:,|–—-]\s*|\s+(?=\p{L}))/iu, '', /\d/],
  [/[\s(,–—|-]+r[ée]f(?:[ée]rence)?\.?\s*:?\s*[\p{L}_/-]*\d[\p{L}\p{N}_/-]*\)?$/iu, '', /\d/],
  // An abbreviation keeps its full stop: “Mechanical Eng.”.
  [
    /(?<=[\p{L}\p{N})]{2})(?<!\s(?:Eng|Mgr|Asst|Dept|Tech|Admin|Mech|Elec|Exec|Coord|Comm|Info|Maint|Prod|Log))\.$|[\s\u00a0\u202f,;:|–—-]+$/u,
    '',
  ],
];

const frenchSurroundings = onceNeeded((): readonly Surroundings[] => [
  ...commonSurroundings(),
  [
    /^(?:(?:offre|annonce|intitulé|candidature|recrutement|poste|emploi|mission)(?:\s(?:d’emploi|de poste|du poste|spontanée))?)\s?[\u00a0\u202f]?[:–—-]\s*/iu,
    '',
    /[:–—-]/,
  ],
  [
    /^candidature\s+(?:spontanée\s+)?(?:(?:(?:au|à un|pour le|pour un|sur le)\s+poste|à l’offre|pour l’offre)\s+)?/iu,
    '',
  ],
  [
    /^(?:offre d’emploi|annonce|recrutement|recherche|on recherche|nous recherchons|recrute|on recrute|nous recrutons)\s(?:(?:d’un[e·.()]*|de|d’|un[·.()e]*|une|des)(?:\s|(?<=’)))?(?=\p{L}{4})(?!emploi|poste|et\s|interne|externe|marketing)/iu,
    '',
  ],
  [/^(?:(?:un |le )?(?:poste|emploi)|(?:une |l’)?offre(?: d’emploi)?|(?:une |la )?mission)\s+(?=(?:de |d’|du ))/iu, ''],
  // A town keeps its article: « LE HAVRE - Agent portuaire ».
  [
    /^(?:de (?:l’)?|du |d’|un[·.(]?e?\)? |une |l[ae] (?!(?:Havre|Mans|Rochelle|Réunion|Défense|Ciotat|Creusot|Blanc-Mesnil|Kremlin|Bourget|Chesnay|Puy|Touquet|Pecq|Raincy|Vésinet|Plessis|Cannet|Haye|Baule|Seyne|Roche|Madeleine|Garenne|Courneuve)(?!\p{L}))|l’)\s*(?=\p{L})/iu,
    '',
  ],
  [/^(?:votre|ton|notre|cette)\s(?:offre|annonce|poste)(?:\sd’emploi)?\s(?:de\s|d’)/iu, ''],
  [/^(?:CDI|CDD|intérim|contrat pro(?:fessionnel)?)\s*[-–:|/]?\s+(?=\p{L})/iu, ''],
  [/\s+(?:position|role|job)$/iu, ''],
]);

const englishSurroundings = onceNeeded((): readonly Surroundings[] => [
  ...commonSurroundings(),
  [/^(?:job|position|role|vacancy|opening|application|assignment)(?: title)?\s*[:–—-]\s*/iu, ''],
  [/^(?:(?:application|apply) for\s+)/iu, ''],
  [/^(?:(?:the )?(?:position|role|post|job) (?:of|as)\s+)/iu, ''],
  [/^(?:the|an?)\s+(?=\p{L})/iu, ''],
  [/\s+(?:position|role|job|vacancy|opening|assignment)$/iu, ''],
]);
