import { onceNeeded } from '../../text/once-needed';
import type { LetterLanguage } from '../request';

/**
 * Whether a precision names what no refusal may rest on (Code du travail, L1132-1): age, home, origin, a mother tongue, looks,
 * health, family, sex or belief. The letter leaves it out, and the recruiter is told.
 */
export function namesAnUnlawfulGround(text: string, language: LetterLanguage): boolean {
  return grounds[language]().test(withoutPublic[language]().reduce((left, known) => left.replace(known, ' '), text));
}

const grounds: Readonly<Record<LetterLanguage, () => RegExp>> = {
  fr: onceNeeded(
    () =>
      /(?<!\p{L})(?:jeunes?(?!\s(?:enfants?|publics?|pousses?))|âgée?s?|âge|habite|habitante?s?|habiter|(?<!à\s)domicile|domiciliée?|(?:loin|près|proche) (?:du (?:site|bureau|lieu)|de (?:chez|l’entreprise))|plus près|dans le (?:\d{2}|2[AB])(?!\d)|locale?s? de l’étape|(?:profils?|candidate?s?|candidatures?|personnes?|recrutements?)\s(?:plus\s)?loca(?:l|ux|les?)|\p{L}+ géographiquement|(?:quelqu’un|personne|profil|candidate?) (?:du coin|du quartier|d’ici|de la région|sur place)|natifs?|(?<!(?:React|cloud|mobile|application|app)[\s-])natives?|langue maternelle|de souche|nationalité|origines?|étrang(?:er|ère)s?|enceinte|grossesse|congés? (?:maternité|paternité|parental)|maman|enfants en bas âge|célibataire|mariée?|handicap\p{L}*|RQTH|maladie|arrêts? maladie|santé fragile|physique agréable|bonne présentation|présentable|look|voile|religi\p{L}*|musulman\p{L}*|juive?s?|syndi(?:cat|qué)\p{L}*|homme|femme|masculine?|féminine?)(?!\p{L})/iu,
  ),
  en: onceNeeded(
    () =>
      /(?<!\p{L})(?:young(?:er)?|youthful|old(?:er)?|age|mature (?:person|candidate)|digital native|(?<!(?:React|cloud|mobile)[\s-])native(?!\s(?:apps?|mobile|iOS|Android))|mother tongue|local (?:candidates?|applicants?|people|person|hires?)|lives?|living (?:near|close|in)|nearby|close(?:r|st)? to (?:the (?:office|site|store|school)|home|work|us)|nationality|british only|foreign(?:er)?|immigrant|pregnan\p{L}*|children|childless|married|single (?:man|woman)|disab\p{L}*|sick(?:ness)?|good looking|well presented|presentable|religi\p{L}*|muslim|jewish|christian|union member|male|female|man|woman)(?!\p{L})/iu,
  ),
};

/**
 * People the work is for, and what it is about (« auprès de personnes âgées », « droit des étrangers », “caring for older people”):
 * a ground there is not the candidate’s. Words that tell of somebody (« votre », « une ») are no part of it.
 */
const withoutPublic: Readonly<Record<LetterLanguage, () => readonly RegExp[]>> = {
  fr: onceNeeded(() => [
    /(?<!\p{L})(?:coupes?|coiffure|mode|rayons?|collections?)\s(?:hommes?|femmes?|masculine|féminine)(?!\p{L})/giu,
    /(?<!\p{L})(?:auprès|accompagnement|accompagner|prise en charge|soins?|suivi|accueil|accueillir|aide|aider|animation|animer|garde|encadrement|droits?|histoire|sociologie|dialogue social|relations?|négociations?|prévention|dépistage|traitement|sensibilisation|sensibilité|connaissances?|culture|éducation|insertion|inclusion|accessibilité|publics?|médecine|psychologie|services?)(?:\s(?:de|du|des|à|au|aux|avec|auprès|les|l[ae]|en|personnes?|publics?|patients?|adultes?|femmes?|hommes?|enfants?|jeunes?|mineurs?|salariés?|travailleurs?|situation|et|domicile)|\s?[dl]’|(?<=[dl]’)(?:enfants?|adultes?|hommes?|adolescents?|personnes?)){0,5}\s?(?<=\s|’)(?:personnes?|jeunes|âgée?s?|âge|étrang(?:er|ère)s?|grossesses?|enceintes?|handicap\p{L}*|maladies?|religi\p{L}*|syndi(?:cat|qué)\p{L}*|femmes|hommes|enfants en bas âge)(?!\p{L})(?:\s(?:âgées?|handicapée?s|enceintes|étrangères?|chroniques?))?/giu,
  ]),
  en: onceNeeded(() => [
    /(?<!\p{L})(?:experienced? (?:with|of|in)|work(?:ing)? (?:with|for)|care (?:of|for)|caring (?:for|of)|support(?:ing)?(?: for)?|teaching|looking after|helping|law|history of|rights of|services for|projects for|activities for|nursing)\s(?:the\s|with\s|(?:adults|people|clients|patients|residents|children|students)\s(?:with\s)?|autistic\s|vulnerable\s|very\s){0,3}(?:elderly|old(?:er)?|young(?:er)?|children|disabled|disabilit\p{L}*|women|men|religi\p{L}*|foreign\p{L}*)(?:\s(?:people|adults|children|persons|patients|residents))?(?:\swith\s(?:\p{L}+\s)?disabilit\p{L}+)?(?!\p{L})/giu,
    /(?<!\p{L})(?:disability|pregnancy|religious|union)\s(?:awareness|support|services|rights|law|studies|care|inclusion)(?!\p{L})/giu,
  ]),
};
