import { daysBetween, parisMoment, readDay } from '../../text/calendar-day';
import { rememberRecent } from '../../text/remember-recent';
import { frenchTypography, plainTypography } from '../../text/typography';
import type { LetterLibrary } from '../letter-library';
import { placementNamedBy } from '../post/name-post';
import { readPositionTitle } from '../post/position-title';
import { saidToTheCandidate } from '../praise/notes-for-oneself';
import { personalSentence } from '../praise/personal-sentence';
import type { Voice } from '../praise/praised-things';
import { noPrecision, readPrecision, type Precision } from '../precision/precision';
import type { LetterLanguage, LetterRequest, ReasonId } from '../request';
import { addressAlike } from '../typed/address-alike';
import { readFirstName } from '../typed/first-name';
import { midSentence } from '../typed/mid-sentence';
import { expandShorthand } from '../typed/typed-shorthand';

/** What a letter may name. Every field is always present: a missing text is '', which `{{#if}}` takes as false. */
export interface LetterFields {
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  /** The position says by itself that it is an internship or an apprenticeship (« Stage Développement web »). */
  readonly positionIsPlacement: boolean;
  /** Which of the two it is, when the title starts with the word: `stage`, `alternance` or ''. */
  readonly placement: string;
  readonly interviewDate: string;
  readonly receivedDate: string;
  readonly detail: string;
  /** What a sentence may make of the precision; see `PrecisionKind`. */
  readonly detailKind: string;
  readonly detailIsField: boolean;
  readonly detailIsCircumstance: boolean;
  /** It names several things, or one in the plural; it is a length of time. */
  readonly detailIsSeveral: boolean;
  readonly detailIsLength: boolean;
  /** A permit, a diploma: one has it or has it not. */
  readonly detailIsHeld: boolean;
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

export function buildFields(request: LetterRequest, settings: LetterLibrary['settings']): LetterFields {
  const { language } = request;
  const address = request.address ?? settings.formOfAddress;
  const alike = (text: string): string => (language === 'fr' ? addressAlike(text, address) : text);
  const write = (text: string | undefined): string => typeset(unlessPlaceholder(oneLine(text)), language);
  const asOpening = request.reason === undefined;
  const detail = asOpening ? noPrecision : precisionOf(alike(write(request.detail)), language, request.reason);
  const openingDate = request.openingDate ?? (asOpening ? request.detail : undefined);
  const openingDetail = request.openingDetail ?? (asOpening ? topicInDetail(request) : undefined);
  const position = titleOf[language](write(request.position));
  const team = oneLine(request.sender.team);
  return {
    firstName: readFirstName(name(request.firstName)),
    lastName: name(request.lastName),
    position,
    positionIsPlacement: namesAPlacement.test(position),
    // An unasked application is answered about all the posts there are.
    placement: request.scenario === 'spontaneous' ? '' : placementNamedBy(position),
    interviewDate: isPastOrToday(request.interviewDate, request.now) ? oneLine(request.interviewDate) : '',
    receivedDate: oneLine(request.receivedDate),
    detail: detail.text,
    detailKind: detail.kind,
    detailIsField: detail.isField,
    detailIsCircumstance: detail.isCircumstance,
    detailIsSeveral: detail.isSeveral,
    detailIsLength: detail.isLength,
    detailIsHeld: detail.isHeld,
    openingDetail: alike(topicOf[language](write(openingDetail))),
    openingDate: isToCome(openingDate, request.now) ? oneLine(openingDate) : '',
    personal: praiseOf(alike(typeset(clean(request.personal?.slice(0, mostPersonalCharacters)), language)), {
      language,
      address,
      plural: team !== '',
    }),
    sender: {
      firstName: oneLine(request.sender.firstName),
      lastName: oneLine(request.sender.lastName),
      team,
    },
    scenario: request.scenario,
    reason: request.reason ?? '',
    opening: request.opening,
    askConsent: settings.dataProtection === 'consent',
    ...lateness(request, settings.apologyAfterDays),
  };
}

/** A letter is written again at each key pressed in one of its fields: the others are read as they were. */
const mostRemembered = 200;
const each = <Answer>(read: (text: string, language: LetterLanguage) => Answer) => ({
  fr: rememberRecent((text) => read(text, 'fr'), mostRemembered),
  en: rememberRecent((text) => read(text, 'en'), mostRemembered),
});
const titleOf = each(readPositionTitle);
const topicOf = each((text, language) => midSentence(expandShorthand(text, language), language));
const precisions: Partial<Record<string, (text: string) => Precision>> = {};
function precisionOf(text: string, language: LetterLanguage, reason: ReasonId | undefined): Precision {
  const read = (precisions[`${language} ${reason ?? ''}`] ??= rememberRecent(
    (written) => readPrecision(written, language, reason),
    mostRemembered,
  ));
  return read(text);
}
const praises: Partial<Record<string, (text: string) => string>> = {};
function praiseOf(text: string, voice: Voice): string {
  const { language, address, plural } = voice;
  const read = (praises[`${language} ${address} ${plural}`] ??= rememberRecent(
    (written) => personalSentence(expandShorthand(saidToTheCandidate(written, language), language), voice),
    mostRemembered,
  ));
  return read(text);
}

/** Without a reason, a precision can only be of the opening, when it names a field or a tool. */
function topicInDetail({ opening, detail, language }: LetterRequest): string | undefined {
  if (opening !== 'contact-for-skill' || detail === undefined) return undefined;
  return ['practice', 'label'].includes(readPrecision(oneLine(detail), language).kind) ? detail : undefined;
}

/**
 * Contact cannot be taken again at a date that is past, on a day that does not exist, nor once the two years are over after
 * which every letter says that nothing is kept.
 */
function isToCome(date: string | undefined, now: string): boolean {
  const days = daysFromNow(date, now);
  return days !== null && days > 0 && days <= twoYears;
}

const twoYears = 2 * 365;

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

/** Control characters, halves of characters and those that turn the direction of writing have no place in a letter. */
function clean(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return text
    .normalize('NFC')
    .replace(/(?![\n\r\t])\p{Cc}|\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
}

function oneLine(text: string | undefined): string {
  const whole = text !== undefined && text.length > mostLineCharacters ? cutAtWord(text) : text;
  return clean(whole).replace(/\s{2,}|[\n\r\t]/g, ' ');
}

function cutAtWord(text: string): string {
  const head = text.slice(0, mostLineCharacters);
  return /\s/.test(head) ? head.replace(/\s\S*$/, '') : head;
}

/** As the candidate writes it, set as the letter is, without the comma of a greeting nor the emoji of an account. */
function name(written: string | undefined): string {
  return unlessPlaceholder(
    oneLine(written)
      .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
      .replace(/[\s,;:]+$/u, ''),
  );
}

/** A hole somebody left (« {{prénom}} », « [Nom] », « null », « ? ») is no fact: nobody may receive it. */
function unlessPlaceholder(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text) || /^\{.*\}$/u.test(text)) return '';
  const bare = /^[[<({]*([^[\]<>(){}]*)[\]>)}]*$/u.exec(text)?.[1]?.trim().toLowerCase() ?? text;
  return holes.has(bare) ? '' : text;
}

const holes = new Set([
  'null',
  'undefined',
  'nan',
  'none',
  'n/a',
  'nc',
  'xx',
  'xxx',
  'xxxx',
  'inconnu',
  'unknown',
  'prénom',
  'prenom',
  'nom',
  'first name',
  'firstname',
  'last name',
  'lastname',
  'poste',
  'intitulé du poste',
  'position',
  'job title',
  'à compléter',
  'tbd',
]);

/** Straight double quotes around words; an inch mark or a lone quote stays. */
const pairedQuotes = /(?<![\p{L}\p{N}"])"(?!\s)([^"\n]{1,300}?)(?<!\s)"(?![\p{L}\p{N}"])/gu;

function typeset(text: string, language: LetterLanguage): string {
  if (text === '') return '';
  return language === 'fr'
    ? frenchTypography(text.replace(pairedQuotes, '«$1»'))
    : plainTypography(text.replace(pairedQuotes, '“$1”'));
}

const namesAPlacement =
  /(?<!\p{L})(?:stages?|stagiaire|alternance|alternante?|apprentie?|apprentissage|intern|internship|apprentice|apprenticeship|placement|trainee|traineeship)(?!\p{L})/iu;
