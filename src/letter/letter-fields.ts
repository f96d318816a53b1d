import { daysBetween, parisMoment, readDay } from '../text/calendar-day';
import { frenchTypography, plainTypography } from '../text/typography';
import type { LetterLibrary } from './letter-library';
import type { LetterLanguage, LetterRequest } from './request';

/** What a letter may name. Every field is always present: a missing text is '', which `{{#if}}` takes as false. */
export interface LetterFields {
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  /** The position says by itself that it is an internship or an apprenticeship (« Stage Développement web »). */
  readonly positionIsPlacement: boolean;
  readonly interviewDate: string;
  readonly receivedDate: string;
  readonly detail: string;
  /** The precision says what the post asks for (« une expérience de Go »), so that a sentence may look for it. */
  readonly detailIsAsked: boolean;
  /** The precision names a field of work (« la cybersécurité »), not what is expected in it. */
  readonly detailIsField: boolean;
  readonly openingDetail: string;
  readonly openingDate: string;
  readonly personal: string;
  readonly sender: { readonly firstName: string; readonly lastName: string; readonly team: string };
  readonly scenario: string;
  /** '' when none is given. */
  readonly reason: string;
  readonly opening: string;
  /** The team's data-protection choice is to ask for a yes. */
  readonly askConsent: boolean;
  /** The answer comes late enough to thank for patience, to apologise plainly, or ends a long course of interviews. */
  readonly late: boolean;
  readonly veryLate: boolean;
  readonly longProcess: boolean;
}

/** The shape of the fields, to check a library without a letter at hand. */
export const fieldNames: readonly string[] = [
  'firstName',
  'lastName',
  'position',
  'positionIsPlacement',
  'interviewDate',
  'receivedDate',
  'detail',
  'detailIsAsked',
  'detailIsField',
  'openingDetail',
  'openingDate',
  'personal',
  'sender.firstName',
  'sender.lastName',
  'sender.team',
  'scenario',
  'reason',
  'opening',
  'askConsent',
  'late',
  'veryLate',
  'longProcess',
] satisfies readonly (keyof LetterFields | `sender.${keyof LetterFields['sender']}`)[];

export function buildFields(request: LetterRequest, settings: LetterLibrary['settings']): LetterFields {
  const { language } = request;
  const write = (text: string | undefined): string => typeset(oneLine(text), language);
  const detail = midSentence(write(request.detail));
  const position = titleOnly(write(request.position));
  return {
    firstName: oneLine(request.firstName),
    lastName: oneLine(request.lastName),
    position,
    positionIsPlacement: namesAPlacement.test(position),
    interviewDate: isPastOrToday(request.interviewDate, request.now) ? oneLine(request.interviewDate) : '',
    receivedDate: oneLine(request.receivedDate),
    detail,
    detailIsAsked: namesWhatIsAsked(detail, language),
    detailIsField: detail !== '' && !tellsALack.test(detail) && !tellsAnExpectation.test(detail),
    openingDetail: midSentence(write(request.openingDetail)),
    openingDate: isToCome(request.openingDate, request.now) ? oneLine(request.openingDate) : '',
    personal: sentence(typeset(clean(request.personal?.slice(0, mostPersonalCharacters)), language)),
    sender: {
      firstName: oneLine(request.sender.firstName),
      lastName: oneLine(request.sender.lastName),
      team: oneLine(request.sender.team),
    },
    scenario: request.scenario,
    reason: request.reason ?? '',
    opening: request.opening,
    askConsent: settings.dataProtection === 'consent',
    ...lateness(request, settings.apologyAfterDays),
  };
}

/** Contact cannot be taken again at a date that is past, nor on a day that does not exist. */
function isToCome(date: string | undefined, now: string): boolean {
  const days = daysFromNow(date, now);
  return days !== null && days > 0;
}

/** An interview to come cannot be thanked for, nor one on a day that does not exist. */
function isPastOrToday(date: string | undefined, now: string): boolean {
  const days = daysFromNow(date, now);
  return days !== null && days <= 0;
}

/** Null when either is no day. */
function daysFromNow(date: string | undefined, now: string): number | null {
  const day = date === undefined ? null : readDay(date);
  const today = parisMoment(now);
  return day === null || today === null ? null : daysBetween(today, day);
}

/**
 * Days are counted from the last exchange: an interview held after the application starts the wait anew. A process that
 * has lasted since the application is thanked for, not apologised for.
 */
function lateness(
  { receivedDate, interviewDate, now }: LetterRequest,
  thresholds: LetterLibrary['settings']['apologyAfterDays'],
): Pick<LetterFields, 'late' | 'veryLate' | 'longProcess'> {
  const today = parisMoment(now);
  const daysSince = (date: string | undefined): number => {
    const day = date === undefined ? null : readDay(date);
    const days = day === null || today === null ? -1 : daysBetween(day, today);
    return days < 0 ? Infinity : days;
  };
  const received = daysSince(receivedDate);
  const lastExchange = Math.min(received, daysSince(interviewDate));
  const waited = (days: number): boolean => Number.isFinite(lastExchange) && lastExchange >= days;
  return {
    late: waited(thresholds.discreet),
    veryLate: waited(thresholds.plain),
    longProcess: Number.isFinite(received) && received >= thresholds.plain && !waited(thresholds.discreet),
  };
}

/** What a mail says of a name or a post may be of any length; a letter is still a letter. */
const mostLineCharacters = 300;
const mostPersonalCharacters = 10_000;

/** Control characters and those that turn the direction of writing have no place in a letter. */
function clean(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return text
    .normalize('NFC')
    .replace(/(?![\n\r\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
}

function oneLine(text: string | undefined): string {
  return clean(text?.slice(0, mostLineCharacters)).replace(/\s{2,}|[\n\r\t]/g, ' ');
}

function typeset(text: string, language: LetterLanguage): string {
  if (text === '') return '';
  return language === 'fr' ? frenchTypography(text) : plainTypography(text);
}

/** A job title without what surrounds it in an advert: « Poste de », « (H/F) », “… position”. */
function titleOnly(title: string): string {
  return title
    .replace(/^(?:poste|emploi)\s+(?:de\s+|d’\s*)/iu, '')
    .replace(/[\s\u00a0([-]+(?:[HFMWXDN]\s?\/\s?){1,2}[HFMWXDN][)\]]?$/iu, '')
    .replace(/\s+(?:position|role|job)$/iu, '')
    .trim();
}

/** A precision as it stands inside a sentence: without its full stop, and without a capital on its first small word. */
function midSentence(text: string): string {
  const bare = text.replace(/[\s.;,…]+$/u, '');
  const first = /^\p{L}+/u.exec(bare)?.[0] ?? '';
  return smallWords.has(first.toLowerCase()) && /^\p{Lu}/u.test(first)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

const smallWords = new Set(
  (
    'un une le la les l des du de d plus davantage pas peu trop plusieurs quelques ce cet cette ces leur notre votre vos ton ta tes ' +
    'mon ma en dans sur autour avec sans pour au aux à chez manque absence vous tu il elle on nous expérience compétence compétences ' +
    'connaissance connaissances maîtrise pratique niveau anglais allemand gestion pilotage conduite encadrement management expertise ' +
    'aisance autonomie habitude disponibilité formation diplôme certification permis ' +
    'a an the more some several stronger deeper hands greater prior previous in on with around for your you no not lack experience ' +
    'knowledge fluency practice proficiency'
  ).split(' '),
);

/**
 * Whether a sentence may look for the precision. Words for a lack (« manque de… », « vous n’avez pas… ») can only be
 * announced by a colon; so can a French noun without its article (« maîtrise de Go »), a name excepted (« Kubernetes »).
 */
function namesWhatIsAsked(detail: string, language: LetterLanguage): boolean {
  if (detail === '' || tellsALack.test(detail)) return false;
  return language === 'en' || /^[\p{Lu}\p{N}.]/u.test(detail) || frenchDeterminer.test(detail);
}

const frenchDeterminer =
  /^(?:(?:une?|l[ae]|les|des|du|de la|plusieurs|quelques|certaine?s|davantage|plus|au moins|deux|trois|quatre|cinq|dix|ce|cet|cette|ces)\s|(?:l|de l|d)’)/iu;

const tellsALack =
  /^(?:manque|absence|pas|peu|trop|aucun|aucune|faute|insuffisan\p{L}*|vous|tu|il|elle|on|nous|je|votre|vos|ton|ta|tes|lack|lacking|no|not|too|you|your|they|we|insufficient|limited|missing|little)(?!\p{L})/iu;

/** Words of what a post expects, or of a whole sentence: no field of work is named with them. */
const tellsAnExpectation =
  /^(?:une?|des|plusieurs|quelques|certaine?s|davantage|au moins|an?|more|some|several|at least|\d+)\s|(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|plus|ans|est|sont|sera|experience|knowledge|practice|skills?|proficiency|fluency|command|deeper|stronger|years|using|is|are|was|has)(?!\p{L})/iu;

const namesAPlacement =
  /(?<!\p{L})(?:stages?|stagiaire|alternance|alternante?|apprentie?|apprentissage|intern|internship|apprentice|apprenticeship|placement|trainee|traineeship)(?!\p{L})/iu;

/** A sentence of the recruiter's: a capital first, and a full stop when nothing else ends it. */
function sentence(text: string): string {
  if (text === '') return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…»”)]$/u.test(capital) ? capital : `${capital}.`;
}
