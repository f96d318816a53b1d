import { onceNeeded } from '../text/once-needed';
import type { LetterLanguage } from './request';

/**
 * Whether a precision names what no refusal may rest on (Code du travail, L1132-1): age, home, origin, a mother tongue, looks,
 * health, family, sex or belief. The letter leaves it out, and the recruiter is told.
 */
export function namesAnUnlawfulGround(text: string, language: LetterLanguage): boolean {
  return grounds[language]().test(text);
}

const grounds: Readonly<Record<LetterLanguage, () => RegExp>> = {
  fr: onceNeeded(
    () =>
      /(?<!\p{L})(?:jeunes?(?!\s(?:enfants?|publics?|pousses?))|âgée?s?|âge|habite|habitante?s?|habiter|domicile|domiciliée?|(?:loin|près|proche) (?:du (?:site|bureau|lieu)|de (?:chez|l’entreprise))|plus près|dans le (?:\d{2}|2[AB])(?!\d)|locale?s? de l’étape|natifs?|natives?|langue maternelle|de souche|nationalité|origines?|étrang(?:er|ère)s?|enceinte|grossesse|maman|enfants en bas âge|célibataire|mariée?|handicap\p{L}*|RQTH|maladie|arrêts? maladie|santé fragile|physique agréable|bonne présentation|présentable|look|voile|religi\p{L}*|musulman\p{L}*|juive?s?|syndi(?:cat|qué)\p{L}*|homme|femme|masculine?|féminine?)(?!\p{L})/iu,
  ),
  en: onceNeeded(
    () =>
      /(?<!\p{L})(?:young(?:er)?|youthful|old(?:er)?|age|mature (?:person|candidate)|digital native|native|mother tongue|local (?:candidate|person|hire)|lives?|living (?:near|close|in)|nearby|close to (?:the office|home|work)|nationality|british only|foreign(?:er)?|immigrant|pregnan\p{L}*|children|childless|married|single (?:man|woman)|disab\p{L}*|sick(?:ness)?|good looking|well presented|presentable|religi\p{L}*|muslim|jewish|christian|union member|male|female|man|woman)(?!\p{L})/iu,
  ),
};
