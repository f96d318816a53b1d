import type { Message } from './message';
import { findTitleMentions, type TitleMention } from './position/title-mentions';
import { fold } from '../text/fold';
import { isForwardSubject, isReplySubject, readSubjectTitle } from './position/subject-title';
import {
  agency,
  automatic,
  answering,
  applying,
  boardNotice,
  followUp,
  mailing,
  otherBusiness,
  presenting,
  strongApplying,
} from './words/application-words';
import { tellingWordsBelow, tellingWordsIn } from './words/telling-words';

/** What a message sounds like, before knowing who is who. */
export interface Signs {
  readonly message: Message;
  /** From nothing (0) to an unmistakable application; 3 is enough. */
  readonly applies: number;
  /** Posts the text names. */
  readonly titles: readonly TitleMention[];
  readonly followsUp: boolean;
  readonly board: boolean;
  readonly presents: boolean;
  readonly agency: boolean;
  readonly answers: boolean;
  readonly mailing: boolean;
  readonly otherBusiness: boolean;
  readonly automatic: boolean;
  /** The writer says « je », « my »: not a poster, a form or a mailing. */
  readonly personal: boolean;
  /** From a service rather than a person: a board, an ATS, a mailing machine. */
  readonly relay: boolean;
  /** From an address that nobody reads. */
  readonly strongRelay: boolean;
  /** Sent to the mailbox of a recruiting service. */
  readonly toRecruiting: boolean;
}

const strongRelayAddress =
  /no[-_.]?reply|ne[-_.]?pas[-_.]?repondre|nepasrepondre|do[-_.]?not[-_.]?reply|^(?:notifications?|alertes?|alerts?|mailer|mailer-daemon|bounces?|robot|bot|auto|scan(?:ner)?|formulaire|system|ats|wordpress|postmaster)(?:[-_.+@\d])/;
const relayAddress =
  /^(?:info|contact|jobs?|emplois?|candidatures?|recrutement|recruitment|recruteurs?|careers?|site|web|newsletter|lettre|news|apply|applications?|reply|rep|relay|relais|support|team|messagerie|messages?|webmaster)(?:[-_.+@\d])/;

const recruitingAddress =
  /recru|(?:^|[.-])(?:d?rh|hr)@|jobs?@|emplois?|carriere|career|candidat|talent|resume|stages?@/;

const firstPersonPronoun =
  /\b(?:je|j'|j[a-z]*ai|jai|jsuis|mon|ma|mes|m'|moi|i|i'm|i've|i'd|my|me|ich|mein|mi|mio|mia|meu|minha|tenho|soy|tengo|ik|mijn)\b/;

/** « recrutement@ », « jobs@ », « rh@ »: mail sent there is about work, more often than not. */
export function isRecruitingAddress(address: string): boolean {
  return recruitingAddress.test(address);
}

export function readSigns(message: Message, recruitingMailbox = false): Signs {
  const { flat, subjectFlat } = message;
  const wholeWords = tellingWordsBelow(`${subjectFlat}\n`, flat);
  const strong = applying.filter((one, index) => strongApplying.includes(index) && wholeWords.has(one)).length;
  const weak = applying.filter((one, index) => !strongApplying.includes(index) && wholeWords.has(one)).length;
  const withCv = message.attachmentNames.some((name) =>
    /cv|resume|r[ée]sum[ée]|lettre|motivation|curriculum/i.test(name),
  );
  const subjectApplies =
    /\b(?:candidature|postul\w*|stage|internship|alternance|cv|application for|job application|apply\w*|resume|candidatura|bewerbung)\b/.test(
      subjectFlat,
    );
  const reply = isReplySubject(message.subject) && !isForwardSubject(message.subject);
  const body = `${subjectFlat}\n${message.signatureStart > message.bodyStart ? flat.slice(0, message.signatureStart) : flat}`;
  // The body is a beginning of the whole, cut where a line ends.
  const business = wholeWords.has(otherBusiness) && tellingWordsIn(body).has(otherBusiness);
  const surname = fold(message.author?.name ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
  const ownFile = message.attachmentNames.some((name) => surname.some((word) => fold(name).includes(word)));
  const subjectTitle = reply ? 0 : readSubjectTitle(message.subject) === null ? 0 : 1;
  const toList =
    /^archive-name:|\bfaq\b/.test(flat.slice(0, 80)) ||
    /\bfaq\b/.test(subjectFlat) ||
    message.recipients.some((one) => /@(?:lists?|groups?|news\w*)\./.test(one.address));
  const toRecruiting = recruitingMailbox || message.recipients.some((one) => recruitingAddress.test(one.address));
  const titles = findTitleMentions(message.text, flat);
  const flatWords = tellingWordsIn(flat);
  return {
    message,
    titles,
    applies:
      strong * 2 +
      (titles.length > 0 ? 2 : 0) +
      (toRecruiting ? 1 : 0) +
      (ownFile && !withCv ? 2 : 0) +
      subjectTitle * 2 +
      (message.origin === 'forwarded' || message.origin === 'attached' ? 1 : 0) +
      weak +
      (withCv ? 2 : 0) +
      (subjectApplies && !reply ? 2 : 0) -
      (business ? 1 : 0) -
      (flatWords.has(mailing) ? 3 : 0),
    followsUp: wholeWords.has(followUp),
    board: wholeWords.has(boardNotice),
    presents: wholeWords.has(presenting),
    agency: wholeWords.has(agency),
    answers: wholeWords.has(answering),
    mailing:
      flatWords.has(mailing) || (toList && !/\b(?:my (?:cv|resume|application)|ma candidature|mon cv)\b/.test(flat)),
    otherBusiness: business,
    automatic: automatic.test(subjectFlat) || automatic.test(flat.slice(0, 400)),
    personal: firstPersonPronoun.test(flat),
    relay: message.author !== null && relayAddress.test(message.author.address),
    strongRelay: message.author !== null && strongRelayAddress.test(message.author.address),
    toRecruiting,
  };
}
