import { inTheSubjunctive } from '../../text/french-verbs';
import type { LetterLanguage, ReasonId } from '../request';
import { midSentence } from '../typed/mid-sentence';
import { expandShorthand, withoutShouting } from '../typed/typed-shorthand';
import { askedTogether, joinNames, namesSeveral } from './asked-together';
import { circumstanceNoun, happenedToThePost } from './circumstance';
import { withArticlesOfPlaces } from './english-nouns';
import { asExperience } from './experience-of';
import { isLength, tellLength } from './length-of-experience';
import { notedLack, withoutSoFar } from './noted-lack';
import { personSought } from './person-sought';
import type { PrecisionKind, Sorted } from './precision-kind';
import { priceIsTooHigh, tellsASkill } from './precision-words';
import { readEnglishPrecision } from './read-english-precision';
import { readFrenchPrecision } from './read-french-precision';
import { withoutRequiring } from './requirement-words';
import { isEnglishPhrase, tellsAClause } from './tells-a-clause';
import { turnLackRound } from './turn-lack-round';
import { namesAnUnlawfulGround } from './unlawful-ground';
import { isWellFormed } from './well-formed';
import { whatIsAsked } from './what-is-asked';

/** A recruiter's precision of the reason, and what a sentence may make of it. */
export interface Precision {
  /** As it stands inside a sentence, with its article; '' when no letter may repeat it. */
  readonly text: string;
  readonly kind: PrecisionKind;
  /** It names a field of work (« la cybersécurité »), not what is expected in it. */
  readonly isField: boolean;
  /** It tells what happened to the post (« le budget a été gelé », « une réorganisation »). */
  readonly isCircumstance: boolean;
  /** It names two things or more (« un CAP et la maîtrise du tour »), or one in the plural. */
  readonly isSeveral: boolean;
  /** It is a length of time (« au moins 5 ans d’expérience »), of which nothing can be said « above all ». */
  readonly isLength: boolean;
  /** A permit, a diploma: one has it or has it not. */
  readonly isHeld: boolean;
}

/** What no words say. */
export const noPrecision: Precision = {
  text: '',
  kind: '',
  isField: false,
  isCircumstance: false,
  isSeveral: false,
  isLength: false,
  isHeld: false,
};

/**
 * Sorts a precision by its first words. An article is supplied only where it is sure, a lack is turned into what the post
 * asks for (« manque de pratique » → « davantage de pratique »), and a judgement (« pas assez dynamique ») is left out.
 */
export function readPrecision(written: string, language: LetterLanguage, reason?: ReasonId): Precision {
  if (written === '' || namesAnUnlawfulGround(written, language)) return noPrecision;
  const typed = withoutQuotes(written);
  if (language === 'fr' && isEnglishPhrase(typed)) return { ...noPrecision, text: typed, kind: 'label', isField: true };
  const bare = inLetters(typed, language);
  const price = priceIsTooHigh[language](bare);
  if (price !== null) return { ...noPrecision, text: price, kind: 'clause' };
  const happened = happenedToThePost[language](bare);
  if (happened !== null) return { ...noPrecision, text: happened, kind: 'clause', isCircumstance: true };
  const asked = whatIsAsked(bare, language);
  if (asked === null) return noPrecision;
  const typedWhole = withoutSoFar(joinNames(withoutRequiring(asked, language), language), language);
  const joined = language === 'en' ? withArticlesOfPlaces(typedWhole) : typedWhole;
  const read = notedLack(joined, language) ?? turnLackRound(joined, language, reason);
  if (read === '') return noPrecision;
  const isClause = tellsAClause(read, language) && !somebodyWho.test(read);
  const person = isClause ? null : personSought(read, language);
  const isCircumstance = person === null && tellsOfThePost(read, isClause, reason);
  const sorted: Sorted =
    person === null
      ? sortWhole(read, language, reason, isCircumstance)
      : { text: sought(person, language), kind: 'person' };
  if (sorted.text === '' || !isWellFormed(sorted, language)) return noPrecision;
  // Only what was typed so can be quoted.
  if (sorted.kind === 'label' && asked !== bare) return noPrecision;
  return describe(sorted, read, language, reason, isCircumstance);
}

/** Somebody looked for is nobody in particular. */
const sought = (person: string, language: LetterLanguage): string =>
  language === 'fr' ? inTheSubjunctive(person) : person;

/** As a letter would spell it: in words, in lower case, without a note taken about the person. */
function inLetters(typed: string, language: LetterLanguage): string {
  const told = expandShorthand(withoutShouting(typed), language).replace(/\s*\(([^()]*)\)/g, (whole, note: string) =>
    ofOneself.test(note) ? '' : whole,
  );
  return tellLength(midSentence(told, language), language);
}

/** As one thing, or as several asked for together. */
function sortWhole(
  read: string,
  language: LetterLanguage,
  reason: ReasonId | undefined,
  isCircumstance: boolean,
): Sorted {
  const sort = (text: string): Sorted => (language === 'fr' ? readFrenchPrecision : readEnglishPrecision)(text, reason);
  const whole = sort(read);
  if (whole.kind === 'clause' || whole.kind === 'action' || isCircumstance) return whole;
  const listed = askedTogether(read, language, sort) ?? whole;
  return reason === 'experience' && listed.kind === 'practice' && listed.isSeveral !== true
    ? asExperience(listed.text, language)
    : listed;
}

function describe(
  precision: Sorted,
  read: string,
  language: LetterLanguage,
  reason: ReasonId | undefined,
  isCircumstance: boolean,
): Precision {
  const { text, kind } = precision;
  const isAThing = kind === 'asset' || kind === 'practice';
  const lasts = isAThing && isLength(text);
  return {
    text,
    kind,
    isSeveral: !lasts && (precision.isSeveral ?? namesSeveral(text, language, kind)),
    isLength: lasts,
    isHeld: isAThing && held[language].test(text),
    isField: !isCircumstance && (kind === 'practice' || kind === 'label'),
    isCircumstance:
      isCircumstance ||
      (kind === 'clause' && reason === 'position-withdrawn' && !tellsASkill.test(read) && !ofAPerson.test(read)),
  };
}

/**
 * Whether it tells what happened to the post. For a reason about the candidate, « un budget de 2 M€ » is what they are to run:
 * only a whole sentence, or a word for what befalls a post, says more.
 */
function tellsOfThePost(text: string, isClause: boolean, reason: ReasonId | undefined): boolean {
  if (tellsASkill.test(text)) return false;
  if (reason === 'position-withdrawn') return circumstanceNoun.anywhere.test(text) || circumstanceNoun.first.test(text);
  return isClause ? circumstanceNoun.anywhere.test(text) : circumstanceNoun.ofThePost.test(text);
}

const somebodyWho =
  /^(?:(?:une?|des|les|la)\s)?(?:personnes?|quelqu’un|candidate?s?|profils?)\s(?:qui|dont)\s|^(?:someone|somebody|people|a person|candidates?)\s(?:who|whose)\s/iu;

/** What stands between quotes is what was meant. */
function withoutQuotes(text: string): string {
  return /^[\s«“"'‘]+([^«»“”"]+?)[\s»”"'’]+$/u.exec(text)?.[1] ?? text;
}

const held = {
  fr: /^(?:(?:l[ae]s?|une?|des|notre|votre)\s|l’)?(?:permis|caces|attestation|autorisation|diplômes?|habilitations?|certifications?|certificats?|licence|master|doctorat|BTS|CAP|BEP|BAC(?:\+\d)?|DUT|BUT|DEUG|MBA|titre|carte|agrément|FIMO|FCO|SSIAP|brevet|DEA(?:S|P|ES|SS)?|DE(?:ES|ME|ASS|JEPS|AES)|BPJEPS|CQP|CAPES|DU|DIU|DCG|DSCG|BTSA|DESS|BP|SST|AFPS|PSC1|BAFA|BNSSA|TOSA|TOEIC|qualification|visa|véhicule|casier)(?![\p{L}])/iu,
  en: /(?:^|\s)(?:licen[cs]e|certificate|certification|degree|diploma|card|badge|visa|qualification|check|QTS|CPC|CSCS|NVQ|CIPD|AAT|ACCA|CIMA|BTEC|GCSEs?|NEBOSH|IOSH|PGCE|SIA|NMC|HCPC|clearance|permit|accreditation|membership|CDL|HGV|LGV|PSV|class [A-C\d]|PhD|MBA|right to work|level \d)(?!\p{L})/iu,
} as const;

/** A note in brackets that the recruiter took about the person (« pas validé au test », « à creuser »): no letter repeats it. */
const ofOneself =
  /(?<!\p{L})(?:pas|peu|trop|aucune?|jamais|manque|bof|moyen(?:ne)?|faible|limite|insuffisante?s?|creuser|vérifier|revoir|échec|échoué|raté|dommage|not|never|too|lack(?:s|ing)?|weak|poor|failed|unsure|check)(?!\p{L})|\?|^non$/iu;

/** A clause about the candidate, or about what is looked for, tells nothing of what happened to the post. */
const ofAPerson = /^(?:vous|tu|nous (?:cherch|recherch)\p{L}+|you|we (?:need|want))(?!\p{L})/iu;
