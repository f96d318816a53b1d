import { onceNeeded } from '../../text/once-needed';

/**
 * What an advert or a tracking tool writes after a job title, and no sentence says: contract, hours, pay, place,
 * reference. « Boulanger - CDI 39h » → « Boulanger », “Bookkeeper – part-time (20 hrs) – Cork” → “Bookkeeper”. A speciality
 * (« Chef de projet – digital », “Care Assistant – Nights”) is part of the title and stays.
 */
export function withoutAdvertDetails(title: string): string {
  let kept = title;
  for (let turn = 0; turn < maximumDetails; turn++) {
    const shorter = withoutTown(withoutLast(withoutBracketed(kept))).replace(/[\s,;:|/–—-]+$/u, '');
    if (shorter === kept || !/\p{L}/u.test(shorter)) return kept;
    kept = shorter;
  }
  return kept;
}

const maximumDetails = 8;

/** « (CDI, 35h) », “(Remote, EU)”, wherever it stands. */
function withoutBracketed(title: string): string {
  return title.replace(/\s*[([]([^()[\]]{1,80})[)\]]/gu, (whole, inside: string) =>
    inside.split(/\s*[,;/|–—]\s*|\s-\s|\set\s/u).every(isDetail) ? '' : whole,
  );
}

/** « LE HAVRE - Agent portuaire », « Chauffeur-livreur à Lyon ». */
function withoutTown(title: string): string {
  const first = /^([^–—|:]{2,30}?)\s*(?:\s-|[–—|:])\s+(.{3,})$/u.exec(title);
  if (first !== null && place().test(first[1] ?? '')) return first[2] ?? '';
  const last = /^(.{3,})\sà\s(\p{L}[^–—|:]{1,30})$/u.exec(title);
  return last !== null && place().test(last[2] ?? '') ? (last[1] ?? '') : title;
}

/** What stands last, behind a dash, a comma, a slash or a bar; hours, pay and contract need no separator. */
function withoutLast(title: string): string {
  const last = /^(.*\S)(?:\s+[-–—|/:]\s*|\s*[–—|,;]\s*)([^–—|,;]+)$/u.exec(title);
  if (last !== null && isDetail((last[2] ?? '').trim())) return last[1] ?? '';
  const contracted = /^(.{3,}?)[\s,–—|/(-]+(?:CDI|CDD)(?!\p{L}).*$/u.exec(title);
  if (contracted !== null) return contracted[1] ?? '';
  const numbered = /^(.{3,}?)\s+(?:offre|annonce|réf\.?|ref\.?|n°)\s?(?:n°\s?)?[A-Z]*\d[A-Z\d-]{2,}$/iu.exec(title);
  if (numbered !== null) return numbered[1] ?? '';
  const districted = /^(.{3,}?)\s+(?:Paris|Lyon|Marseille)\s\d{1,2}(?:e|er|ème)?$/u.exec(title);
  if (districted !== null) return districted[1] ?? '';
  const lasting =
    /^((?:stages?|stagiaire|alternance|alternante?|apprentie?|apprentissage|internship|placement)(?!\p{L}).{2,}?)\s+(?:de\s)?\d{1,2}[\s-]?(?:mois|months?|semaines|weeks)$/iu.exec(
      title,
    );
  if (lasting !== null) return lasting[1] ?? '';
  if (!perhapsPlain.test(title)) return title;
  const words = title.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--)
    if (plainDetail().test(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  return title;
}

function isDetail(text: string): boolean {
  const words = text.trim();
  return words === '' || plainDetail().test(words) || separateDetail().test(words) || place().test(words);
}

const money = String.raw`(?:[£€$]\s?\d[\d\s.,]*\s?[kK]?|\d[\d\s.,]*\s?(?:[kK]\s?€|€|[kK]\s?(?:euros?)?|euros?))`;
const hours = String.raw`\d{1,2}(?:[.,]\d+)?\s?(?:[hH]\d{0,2}|hrs?|heures?|hours?)(?:\s?(?:\/|par|per|a|hebdo)\s?(?:sem(?:aine)?|week|wk|mois)?)?`;
const time = String.raw`(?:à\s)?(?:temps\s(?:plein|partiel|complet)|mi-temps|plein\stemps)|(?:full|part)[\s-]time|[FP]\/?T`;
const contract = String.raw`C\.?D\.?[ID]\.?(?:\s(?:de\s)?\d+\s?mois)?|CDIC|CTT|int[ée]rim|(?:contract|fixed[\s-]term|permanent|perm|temporary|temp)(?:\sposition|\scontract)?`;

/** Sure without any separator: « Vendeur 35h », « Comptable CDI », “HGV Driver £32k”. */
const plainDetail = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(?:(?:${money})(?:\s?(?:[-–/]|à|to)\s?(?:${money}|\d+))?(?:\s(?:brut|net|annuel|p\.?a\.?|per annum|par an|bruts?\/an))*|\d{2}\s?(?:[-–/]|à)\s?(?:${money})|(?:${hours})|${time}|(?:CDI|CDD|CDIC)(?:\s(?:de\s)?\d+\s?mois)?(?:\s(?:${hours}|${time}))?)$`,
      'u',
    ),
);

/** Without any of these a title has no such detail: most have none, and the pattern above is long to prepare. */
const perhapsPlain = /\d|temps|time|CD[DI]|[FP]\/?T/u;

/** Sure only behind a separator or in brackets. */
const separateDetail = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(?:(?:${contract})(?:\s(?:${hours}|${time}))?|${time}|(?:durée\s)?(?:de\s)?\d{1,2}[\s-]?(?:mois|months?|semaines|weeks)|(?:full|100\s?%)?\s?(?:remote|télétravail|distanciel|présentiel|on-?site)(?:\s(?:possible|partiel|friendly|ok))?|hybride?|\d\s?[xX]\s?\d|(?:r[ée]f(?:[ée]rence)?\.?\s*:?\s*)?#?(?:[\p{L}]{1,6}[-_ .]?)?\d{3,}[\p{L}\p{N}_-]*|#\d+|n[°o]\s?\d+|(?:dès que possible|asap|urgent|début\s\p{L}+|poste à pourvoir.*)|(?:poste\s)?(?:basée?|situé)\s?(?:à|en|au|in)\s.+|(?:\d{1,2}[\s-]months?\s)?(?:FTC|fixed[\s-]term(?:\scontract)?)|maternity\s(?:cover|leave)|(?:maternity|sick)\sleave\scover|remplacement(?:\s.+)?|(?:all|tous)\s(?:genders|genres)|H\s?[-/\\]?\s?F|F\s?[-/\\]?\s?H)$`,
      'iu',
    ),
);

/** A town or a region by itself, with its district or its number: « Lyon 3e », « Paris (75) », « 44000 Nantes », “Remote, EU”. */
const place = onceNeeded(
  () =>
    new RegExp(
      String.raw`^\d{2}$|^\d{5}$|^(?:\d{2,5}\s)?(?:${`
    paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon saint-étienne le\\shavre
    grenoble dijon angers nîmes villeurbanne clermont-ferrand aix-en-provence le\\smans brest tours amiens limoges annecy perpignan
    metz besançon orléans rouen mulhouse caen nancy argenteuil montreuil saint-denis roubaix tourcoing nanterre avignon créteil
    poitiers versailles courbevoie pau la\\srochelle cannes antibes béziers colmar bourges mérignac ajaccio saint-nazaire quimper
    valence troyes chambéry lorient niort vannes bayonne saint-malo la\\sdéfense boulogne-billancourt levallois issy puteaux
    île-de-france idf paca bretagne normandie occitanie grand\\sest hauts-de-france france belgique suisse luxembourg bruxelles
    liège namur genève lausanne montréal québec dublin cork galway limerick belfast london manchester birmingham leeds glasgow
    edinburgh bristol liverpool cardiff oxford cambridge sheffield berlin munich hamburg amsterdam rotterdam madrid barcelona
    lisbon milan rome vienna zurich geneva stockholm copenhagen oslo helsinki warsaw prague eu uk emea\\sremote ireland england
    scotland wales germany spain
  `
        .trim()
        .split(/\s+/)
        .join(
          '|',
        )})(?:[\s-](?:centre|nord|sud|est|ouest|city|area|\(?\d{1,5}(?:e|er|ème|è)?\)?))*(?:\s?(?:\/|et|&)\s?(?:idf|remote|télétravail|france))?$`,
      'iu',
    ),
);
