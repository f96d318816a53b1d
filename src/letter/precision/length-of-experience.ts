import { onceNeeded } from '../../text/once-needed';
import type { LetterLanguage } from '../request';

/**
 * A length of time asked for, in one order: « exp. en brasserie, min. 2 ans », « 2 ans mini en brasserie » and “2+ years”
 * become « au moins 2 ans … », “at least 2 years …”. Shorthand is to be expanded before.
 */
export function tellLength(text: string, language: LetterLanguage): string {
  return language === 'fr' ? tellFrenchLength(text) : tellEnglishLength(text);
}

/** Whether the text starts with a length of time, « au moins 5 ans d’expérience ». */
export function isLength(text: string): boolean {
  return lengthFirst().test(text);
}

const several = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|une?|plusieurs|quelques';
const spelled = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|an?|one|several|a few|a couple of';
const frenchCount = String.raw`(?:\d+(?:\s(?:à|ou)\s\d+)?|${several}|une (?:dizaine|quinzaine|vingtaine|bonne dizaine) d’)`;
const frenchUnit = '(?:ans?|années?|mois|semaines|saisons?)';
const frenchLength = String.raw`(?:(?:au moins|plus de|au plus|moins de|environ)\s)?${frenchCount}\s?${frenchUnit}`;
const englishLength = String.raw`(?:(?:at least|more than|up to|around|over)\s)?(?:\d+(?:\s(?:to|or)\s\d+)?|${spelled})\s(?:(?:full|good)\s)?(?:years?|months?|seasons?)`;
const lengthFirst = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(?:${frenchLength}(?!\spar\s|\ssur\s(?!(?:une?|des|les|ce)\s))|${englishLength}(?!\sstudents?))(?![\p{L}\p{N}])`,
      'iu',
    ),
);

/** « au moins trois ans dans l’édition » leaves « d’expérience » unsaid. */
const frenchUnsaid = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(${frenchLength})(?=$|\s(?:en|dans|dont|chez|comme|auprès|à l’international|sur(?=\s(?:une?|des|les|ce)\s))(?!\p{L}))(?!$)`,
      'iu',
    ),
);
const englishUnsaid = onceNeeded(
  () => new RegExp(String.raw`^(${englishLength})(?=\s(?:in|on|as|at|with|within)\s)`, 'iu'),
);

/** “three years’ experience”, “a year’s experience”. */
function ofExperience(length: string): string {
  return `${length}${/s$/u.test(length) ? '’' : '’s'} experience`;
}

function tellFrenchLength(written: string): string {
  const told = written
    .replace(/(?<=\s(?:sur|dans)\s)(?=poste\s)/giu, 'un ')
    .replace(/(\d)\s?(?:[-–/]|à|ou)\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, '$1 à $2 ')
    .replace(/(?<![\d,])\+\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, 'plus de $1 ')
    .replace(/[>≥]\s?(\d+)\s?(?=(?:ans?|années?|mois)(?!\p{L}))/giu, 'plus de $1 ')
    .replace(/(\d+)\s?\+\s?((?:ans?|années?|mois)(?!\p{L}))/giu, 'au moins $1 $2')
    .replace(/(\d+\s(?:ans?|années?|mois))\s?(?:\+(?!\p{L})|et plus|ou plus)(?!\p{L})/giu, 'au moins $1')
    .replace(
      /(?<!\p{L})(?:mini(?:mum)?|min|au minimum)\.?\s(?:de\s)?(?=\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|un|une)\s(?:ans?|années?|mois|saisons?))/giu,
      'au moins ',
    )
    .replace(/(?<!\p{L})(?:maxi(?:mum)?|max)\.?\s(?:de\s)?(?=\d)/giu, 'au plus ')
    .replace(/(\d\s(?:ans?|années?|mois)) (?=expérience(?!\p{L}))/giu, '$1 d’');
  const after =
    /^((?:\d+(?: à \d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?) (?:ans?|années?|mois|saisons?))(.*?),? (?:mini(?:mum)?|min\.?|au minimum|au moins)(?!\p{L})\.?(.*)$/iu.exec(
      told,
    );
  if (after !== null) return withExperience(`au moins ${after[1] ?? ''}${after[2] ?? ''}${after[3] ?? ''}`);
  const trailing =
    /^(?:une )?expérience ?(.*?),? \(?(?:d’|de )?((?:au moins |plus de )?\d+(?: à \d+)? (?:ans?|années?|mois))\)?$/iu.exec(
      told,
    );
  if (trailing === null) return withExperience(told);
  const [, place = '', length = ''] = trailing;
  const where = place.replace(/\s?(?:de|d’)$/u, '');
  return `${length} d’expérience${where === '' ? '' : ` ${where}`}`;
}

function withExperience(told: string): string {
  if (/(?:\s|’)(?:ans?|années?)$/iu.test(told) && lengthFirst().test(told)) return `${told} d’expérience`;
  return told.replace(frenchUnsaid(), '$1 d’expérience');
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
  const after =
    /^((?:\d+(?: to \d+)?|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?)’?)(.*?),? (?:min|minimum|at least)\.?$/iu.exec(
      told,
    );
  if (after !== null) return withEnglishExperience(`at least ${after[1] ?? ''}${after[2] ?? ''}`);
  const trailing = /^experience (.*?),? \(?((?:at least |more than )?\d+(?: to \d+)? years)\)?$/iu.exec(told);
  return trailing === null ? withEnglishExperience(told) : `${trailing[2] ?? ''}’ experience ${trailing[1] ?? ''}`;
}

function withEnglishExperience(written: string): string {
  const told = written.replace(/(?<=^(?:at least )?\d+\+? years) (?=PQE(?!\p{L}))/iu, '’ ');
  if (/\syears\spost-qualification$/iu.test(told)) return told.replace(/\s(?=post-)/iu, '’ ').concat(' experience');
  if (/\syears$/iu.test(told) && lengthFirst().test(told)) return ofExperience(told);
  return told.replace(englishUnsaid(), (length) => ofExperience(length));
}
