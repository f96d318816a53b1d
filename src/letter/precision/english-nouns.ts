import { withIndefiniteArticle } from '../../text/english-article';

/** The noun an English phrase is about: the last word before a preposition. */
export function englishHead(text: string): string {
  const before =
    text.split(
      /\s(?:of|in|with|for|at|on|to|from|as|working|within|among|across|until|till|since|after|before|during|by)\s|,/u,
    )[0] ?? text;
  return /[\p{L}+#’-]+$/u.exec(before.replace(/(?:\slevel)?\s\d+$/iu, ''))?.[0].toLowerCase() ?? '';
}

/** Nouns of what one may have one of. */
export const englishCountable =
  /^(?:NVQ|DBS|BTEC|HND|HNC|PGCE|MBA|CPC|PIN|card|badge|visa|vehicle|car|van|speaker|degree|licen[cs]e|certificate|certification|diploma|qualification|background|record|portfolio|network|match|fit|level|profile|freeze|manner|check|closure|move|relocation|takeover|buyout|restructure|reorganisation|reorganization|restructuring|merger|command|grasp|understanding)$/iu;

const hasADeterminer =
  /^(?:an?|the|your|our|this|some|several|\d+(?!st|nd|rd|th|\d)|more|two|three|no|any|their|its)(?!\p{L})/u;

/** “driving licence” → “a driving licence”; null when the noun is none of those that are counted, or has its article. */
export function withCountedArticle(text: string): string | null {
  return englishCountable.test(englishHead(text)) && !hasADeterminer.test(text) ? withIndefiniteArticle(text) : null;
}

/** Where one has worked, with the article that a note leaves out: “in the food industry”, “in a care home”. */
export function withArticlesOfPlaces(text: string): string {
  return text
    .replace(field, (_, link: string, where: string) => `${link}the ${where}`)
    .replace(house, (_, link: string, where: string) => link + withIndefiniteArticle(where));
}

const bareWords = String.raw`(?!(?:an?|the|your|our|this|that|any|some|its|their|more|[\p{L}-]+’s)\s)(?:(?!(?:and|or|in|of|for|with|at|as|on|to)\s)[\p{L}\d-]+\s){0,3}?`;
const itEnds = String.raw`(?=$|\s(?:and|or|with|in|as|for|of|on)\s|,)`;
const field = new RegExp(
  String.raw`(?<=\s)((?:in|at|with|within|for|of)\s)(${bareWords}(?:industry|sector|market|trade|NHS|civil service|police|army|navy|RAF))${itEnds}`,
  'giu',
);
const house = new RegExp(
  String.raw`(?<=\s)((?:in|at|with|within|for|from)\s)(${bareWords}(?:(?:care|nursing|children’s|retirement|rest)\shome|school|nursery|hospital|warehouse|kitchen|hotel|restaurant|bank|call cent(?:re|er)|firm|agency|start-?up|scale-?up|factory|workshop|lab|laboratory|garage|salon|clinic|surgery|ward|shop|store|environment|setting|company|charity|studio|brewery|bakery|pharmacy|role|position|background|team|organi[sz]ation))${itEnds}`,
  'giu',
);
