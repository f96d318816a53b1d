import { readSigns, type Signs } from '../application-signs';
import { interviewWord } from '../interview/interview-words';
import type { Message } from '../message';
import type { Address } from '../open-message';
import { countPresented } from './presented-names';
import { findRefusal } from '../refusal';

/**
 * How the thread brings a candidate: `direct` the candidate writes; `relayed` a board, an ATS or a form writes about
 * them; `presented` a colleague, an agency or a friend does; `answered` only our own mail to them is left.
 */
export type Situation =
  | {
      readonly kind: 'direct';
      readonly candidate: Address;
      readonly own: readonly Signs[];
      readonly signs: readonly Signs[];
    }
  | { readonly kind: 'relayed'; readonly notice: Signs; readonly signs: readonly Signs[] }
  | { readonly kind: 'presented'; readonly by: Signs; readonly several: boolean; readonly signs: readonly Signs[] }
  | { readonly kind: 'answered'; readonly candidate: Address; readonly signs: readonly Signs[] }
  | { readonly kind: 'none'; readonly signs: readonly Signs[] };

export function findSituation(messages: readonly Message[]): Situation {
  const signs = messages.map(readSigns);
  const outside = signs.filter((one) => one.message.side !== 'mailbox' && one.message.author !== null);

  const boards = outside.filter((one) => one.board && (one.relay || one.applies < 6) && isNotice(one));
  const applicants = outside.filter(
    (one) => !one.relay && applies(one) && !boards.includes(one) && !speaksForAnother(one),
  );
  const [applicant] = [...applicants].sort((a, b) => b.applies - a.applies || b.message.index - a.message.index);
  const [notice] = boards;
  if (notice !== undefined && (applicant === undefined || notice.relay)) return { kind: 'relayed', notice, signs };
  if (applicant?.message.author) return direct(applicant.message.author, signs);

  const presenter = signs.find((one) => isPresenting(one));
  if (presenter !== undefined)
    return { kind: 'presented', by: presenter, several: countPresented(presenter.message) > 1, signs };

  const correspondent = outside.find((one) => !one.relay && aboutInterview(one, signs));
  if (correspondent?.message.author) return direct(correspondent.message.author, signs);
  return answered(messages, signs) ?? { kind: 'none', signs };
}

function direct(candidate: Address, signs: readonly Signs[]): Situation {
  const own = signs.filter((one) => one.message.side !== 'mailbox' && samePerson(one.message.author, candidate));
  return { kind: 'direct', candidate, own, signs };
}

export function samePerson(author: Address | null, person: Address): boolean {
  if (author === null) return false;
  return author.address !== '' && person.address !== ''
    ? author.address === person.address
    : author.name === person.name;
}

function applies(one: Signs): boolean {
  if (one.mailing) return one.applies >= 6;
  if (one.agency && one.presents) return false;
  return one.applies >= (one.otherBusiness ? 5 : 3);
}

function isNotice(one: Signs): boolean {
  return (
    one.relay ||
    /\b(?:a postule|vient de (?:postuler|repondre|candidater)|nouvelle candidature|has applied|new application|new applicant|formulaire)\b/.test(
      `${one.message.subjectFlat}\n${one.message.flat}`,
    )
  );
}

const firstPerson =
  /\b(?:je (?:postule|candidate|me porte|recherche|cherche)|ma candidature|mon cv|mon parcours|mon profil|my (?:resume|cv|application|background)|i am applying|i would like to apply)\b/;

function speaksForAnother(one: Signs): boolean {
  return one.presents && !firstPerson.test(one.message.flat);
}

function isPresenting(one: Signs): boolean {
  if (one.mailing && !one.agency) return false;
  if (!one.presents && !one.agency) return false;
  if (one.agency)
    return (
      /\b(?:profils?|consultante?s?|candidate?s?|cv|resume|dossiers?)\b/.test(one.message.flat) &&
      one.message.side !== 'mailbox'
    );
  return (
    /\b(?:candidat\w*|cv|coopt\w*|profil|poste|resume|position|role|parrainage|recrut\w*|application)\b/.test(
      `${one.message.subjectFlat}\n${one.message.flat}`,
    ) && countPresented(one.message) > 0
  );
}

/** An outsider who thanks for an interview, accepts one, or answers our refusal. */
function aboutInterview(one: Signs, signs: readonly Signs[]): boolean {
  if (one.mailing || one.otherBusiness) return false;
  const { message } = one;
  const ours = signs.filter((other) => other.message.side === 'mailbox');
  const answered = ours.some(
    (other) =>
      other.answers &&
      /\bcandidat|\bposte\b|\bentretien|\binterview|\bapplication\b|\brecrut/.test(
        `${other.message.subjectFlat}\n${other.message.flat}`,
      ),
  );
  const calendar = message.calendars.some((event) =>
    /\b(?:entretien|interview|candidat|recrutement|rencontre|rdv)/i.test(event.summary),
  );
  const subject = /\b(?:candidature|entretien|interview|application|poste|recrutement)\b/.test(message.subjectFlat);
  return (
    calendar ||
    answered ||
    (subject && (one.followsUp || one.applies >= 1 || interviewWord.test(message.flat))) ||
    (one.applies >= 2 && one.followsUp) ||
    (/\bentretien\b/.test(message.flat) && one.applies >= 1) ||
    ours.some((other) => findRefusal(other.message.flat) !== null)
  );
}

/** Our own mail to somebody outside about their application; the only outsider among its recipients. */
function answered(messages: readonly Message[], signs: readonly Signs[]): Situation | null {
  for (const one of signs) {
    const { message } = one;
    if (message.side !== 'mailbox' || message.origin === 'draft') continue;
    const event = message.calendars.some((calendar) =>
      /\b(?:entretien|interview|candidat|recrutement|rencontre)/i.test(calendar.summary),
    );
    const refused = findRefusal(message.flat) !== null;
    const about = /\b(?:votre candidature|candidature|your application|entretien|interview|poste de|poste d')\b/.test(
      `${message.subjectFlat}\n${message.flat}`,
    );
    if (!event && !refused && !(about && one.answers)) continue;
    const others = message.recipients.filter((person) => person.address !== '' && !isOurs(person, messages));
    const [candidate] = others;
    if (candidate !== undefined) return { kind: 'answered', candidate, signs };
  }
  return null;
}

function isOurs(person: Address, messages: readonly Message[]): boolean {
  return (
    messages.some((message) => message.side === 'mailbox' && message.author?.address === person.address) ||
    messages.some((message) => ownDomain(message) === domain(person.address))
  );
}

function ownDomain(message: Message): string {
  return message.side === 'mailbox' ? domain(message.author?.address ?? '') : '-';
}

function domain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
