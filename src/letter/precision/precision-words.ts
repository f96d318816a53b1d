import type { LetterLanguage } from '../request';

/** Words of a skill that happens to name what may befall a post (« la gestion d’un budget »). */
export const tellsASkill =
  /(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|gestion|conduite|pilotage|suivi|encadrement|élaboration|construction|optimisation|capacités?|accompagnement|tenir|tenue|piloter|gérer|construire|bâtir|suivre|experience|knowledge|skills?|managing|leading|management|control|planning|applications?|bids?|writing)(?!\p{L})|budget\p{L}*\s(?:annuel\s)?(?:de|d’|of)\s?(?:plus de\s|over\s)?[£$€]?\d/iu;

/** A price found too high, told of the price and not of the person; null when the text says no such thing. */
export const priceIsTooHigh: Readonly<Record<LetterLanguage, (text: string) => string | null>> = {
  fr: (text) => {
    if (!frenchPrice.test(text)) return null;
    return /^(?:préten|salaire|rému|attente)/iu.test(text)
      ? 'la rémunération attendue dépasse le budget du poste'
      : 'le tarif dépasse le budget prévu';
  },
  en: (text) => {
    if (!englishPrice.test(text)) return null;
    return /^(?:\p{L}+ )?salary/iu.test(text)
      ? 'the salary you are looking for is above what the role offers'
      : 'the rate is above our budget';
  },
};

const frenchPrice =
  /^(?:TJM|tarifs?|prix|devis|prétentions?(?: salariales?)?|salaire|rémunération)(?:\sdemandée?s?)?\s(?:trop|un peu|bien)\s(?:trop\s)?(?:élevée?s?|haute?s?|chère?s?|cher|importante?s?)$|^(?:trop chère?|hors budget)$|^(?:TJM|tarifs?|prix|devis|prétentions?(?: salariales?)?|salaire|rémunération|attentes? salariales?)(?:\s(?:demandée?s?|souhaitée?s?|attendue?s?))?\s(?:(?:est|sont)\s)?(?:nettement |bien |très |un peu |légèrement )?(?:au[- ]dessus|au[- ]delà|supérieure?s?|hors|dépass(?:e|ent|ant))(?!\p{L})/iu;
const englishPrice =
  /^(?:(?:day )?rate|price|quote|fees?|salary(?: expectations?)?)(?:\s(?:is\s|are\s)?(?:too|a bit|a little) (?:high|expensive))?$|^(?:too expensive|over budget)$|^(?:(?:expected |desired |requested )?salary(?: expectations?| request(?:ed)?)?|(?:day )?rate|quote|fees?)(?:\s(?:is|are|was|were))?\s(?:well |slightly |a bit |far |way )?(?:above|over|beyond|exceeds?|outside|out of)(?!\p{L})/iu;
