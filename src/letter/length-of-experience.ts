import type { LetterLanguage } from './request';

/**
 * A length of time asked for, in one order: « exp. en brasserie, min. 2 ans », « 2 ans mini en brasserie » and “2+ years”
 * become « au moins 2 ans … », “at least 2 years …”. Shorthand is to be expanded before.
 */
export function tellLength(text: string, language: LetterLanguage): string {
  return language === 'fr' ? tellFrenchLength(text) : tellEnglishLength(text);
}

/** Whether the text starts with a length of time, « au moins 5 ans d’expérience ». */
export function isLength(text: string): boolean {
  return /^(?:(?:au moins|plus de|au plus|moins de|at least|more than|up to|around)\s)?\d+(?:\s(?:à|ou|to|or)\s\d+)?\s(?:ans?|années?|mois|semaines|years?|months?)(?![\p{L}\p{N}])/u.test(
    text,
  );
}

function tellFrenchLength(written: string): string {
  const told = written
    .replace(/(\d)\s?(?:[-–/]|à|ou)\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, '$1 à $2 ')
    .replace(/(?<![\d,])\+\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, 'plus de $1 ')
    .replace(/[>≥]\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, 'plus de $1 ')
    .replace(/(\d+)\s?\+\s?((?:ans?|années?|mois)(?!\p{L}))/giu, 'au moins $1 $2')
    .replace(/(\d+\s(?:ans?|années?|mois))\s?(?:\+(?!\p{L})|et plus|ou plus)(?!\p{L})/giu, 'au moins $1')
    .replace(/(?<!\p{L})(?:mini(?:mum)?|min)\.?\s(?:de\s)?(?=\d)/giu, 'au moins ')
    .replace(/(?<!\p{L})(?:maxi(?:mum)?|max)\.?\s(?:de\s)?(?=\d)/giu, 'au plus ')
    .replace(/(\d\s(?:ans?|années?|mois)) (?=expérience(?!\p{L}))/giu, '$1 d’');
  const after =
    /^(\d+(?: à \d+)? (?:ans?|années?|mois))(.*?),? (?:mini(?:mum)?|min\.?|au minimum|au moins)(?!\p{L})\.?(.*)$/iu.exec(
      told,
    );
  if (after !== null) return `au moins ${after[1] ?? ''}${after[2] ?? ''}${after[3] ?? ''}`;
  const trailing =
    /^(?:une )?expérience ?(.*?),? \(?(?:d’|de )?((?:au moins |plus de )?\d+(?: à \d+)? (?:ans?|années?|mois))\)?$/iu.exec(
      told,
    );
  if (trailing === null)
    return /^(?:au moins |plus de )?\d+(?: à \d+)? (?:ans?|années?)$/u.test(told) ? `${told} d’expérience` : told;
  const [, place = '', length = ''] = trailing;
  const where = place.replace(/\s?(?:de|d’)$/u, '');
  return `${length} d’expérience${where === '' ? '' : ` ${where}`}`;
}

function tellEnglishLength(written: string): string {
  const told = written
    .replace(/(\d)\s?[-–/]\s?(\d+)\s?(?=(?:years?|months?)(?!\p{L}))/giu, '$1 to $2 ')
    .replace(/(?:[>≥]\s?|(?<![\d,])\+\s?)(\d+)\s?(?=(?:years?|months?)(?!\p{L}))/giu, 'more than $1 ')
    .replace(/(\d+)\s?\+\s?((?:years?|months?)(?!\p{L}))/giu, 'at least $1 $2')
    .replace(/(\d+\s(?:years?|months?))\s?(?:\+(?!\p{L})|or more|and up)(?!\p{L})/giu, 'at least $1')
    .replace(/(?<!\p{L})(?:a )?(?:min|minimum)\.?\s(?:of\s)?(?=\d)/giu, 'at least ')
    .replace(/(?<!\p{L})(?:max|maximum)\.?\s(?:of\s)?(?=\d)/giu, 'up to ')
    .replace(/(\d\syears) (?=experience(?!\p{L}))/giu, '$1’ ')
    .replace(/(\d\smonths) (?=experience(?!\p{L}))/giu, '$1’ ')
    .replace(/(?<!\d)(1\s(?:year|month)) (?=experience(?!\p{L}))/giu, '$1’s ');
  const after = /^(\d+(?: to \d+)? (?:years?|months?)’?)(.*?),? (?:min|minimum|at least)\.?$/iu.exec(told);
  if (after !== null) return `at least ${after[1] ?? ''}${after[2] ?? ''}`;
  const trailing = /^experience (.*?),? \(?((?:at least |more than )?\d+(?: to \d+)? years)\)?$/iu.exec(told);
  if (trailing === null && /^(?:at least |more than )?\d+(?: to \d+)? years$/u.test(told)) return `${told}’ experience`;
  return trailing === null ? told : `${trailing[2] ?? ''}’ experience ${trailing[1] ?? ''}`;
}
