import { fold } from '../../text/fold';
import { isRecruitingAddress, readSigns, type Signs } from '../application-signs';
import { saysHeld } from '../interview/read-interviews';
import type { Message } from '../message';
import type { Address } from '../open-message';
import { readSubjectTitle } from '../position/subject-title';
import { findRefusal } from '../refusal';
import { recruitingWords, strongRecruitingWords } from '../words/application-words';
import { namesInFields, namesInNotice, namesOfKin } from './name-mentions';
import { countPresented, findTalkedAbout } from './presented-names';
import { weighApplication } from './weigh-application';

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
  | {
      readonly kind: 'presented';
      readonly by: Signs;
      readonly several: boolean;
      /** The mail brings the application, rather than talking of it. */
      readonly brings: boolean;
      readonly signs: readonly Signs[];
    }
  | { readonly kind: 'answered'; readonly candidate: Address; readonly signs: readonly Signs[] }
  | { readonly kind: 'none'; readonly signs: readonly Signs[] };

/** Below, what the words told is not believed; above, somebody applies though no words told how. */
const unlikely = 0.35;
const likely = 0.6;

/** The words tell how an application comes; the weight of the whole thread, whether there is one. */
export function findSituation(messages: readonly Message[], ownAddresses: readonly string[] = []): Situation {
  const told = findTold(messages, ownAddresses);
  const weight = weighApplication(messages, ownAddresses);
  if (told.kind !== 'none') return weight < unlikely ? { kind: 'none', signs: told.signs } : told;
  return weight > likely ? findLikeliest(messages, told.signs) : told;
}

/** Each way is tried on the whole thread, from the one that is hardest to mistake. */
function findTold(messages: readonly Message[], ownAddresses: readonly string[]): Situation {
  const recruiting = ownAddresses.some((address) => isRecruitingAddress(address.toLowerCase()));
  const signs = messages
    .filter((message) => message.text !== '' || message.index === 0)
    .map((message) => readSigns(message, recruiting));
  const outside = signs.filter((one) => one.message.side !== 'mailbox' && one.message.author !== null);

  const notice = signs.find(isNotice);
  if (notice !== undefined) return { kind: 'relayed', notice, signs };

  const list = outside.find((one) => one.agency && !selfEmployed(one) && listsPeople(one));
  const [applicant] = outside
    .filter((one) => applies(one) && !speaksForAnother(one) && !forwards(one, outside))
    .sort((a, b) => b.applies - a.applies || b.message.index - a.message.index);
  if (list !== undefined && applicant === undefined)
    return { kind: 'presented', by: list, several: true, brings: true, signs };
  if (applicant?.message.author) return direct(applicant.message.author, signs);
  const colleague = signs.find(
    (one) => one.message.side === 'mailbox' && one.message.author !== null && appliesInside(one),
  );
  if (colleague?.message.author) return direct(colleague.message.author, signs);

  const presenter = signs.find(isPresenting);
  if (presenter !== undefined)
    return { kind: 'presented', by: presenter, several: countPresented(presenter.message) > 1, brings: true, signs };

  const context = recruitingContext(signs);
  const correspondent = outside.find(
    (one) => !one.strongRelay && !speaksForAnother(one) && corresponds(one, signs, context),
  );
  if (correspondent?.message.author) return direct(correspondent.message.author, signs);
  return answered(messages, signs, context) ?? talkedAbout(signs, context) ?? { kind: 'none', signs };
}

/** How many people a message names as candidates, kin or third persons. */
function speaksOf(message: Message, thread: readonly Message[]): number {
  return Math.max(countPresented(message), namesOfKin(message).length, findTalkedAbout(message, thread).length);
}

/** They pass on somebody else’s letter. */
function forwards(one: Signs, outside: readonly Signs[]): boolean {
  return outside.some(
    ({ message, personal, applies: strength }) =>
      message.parent === one.message &&
      (message.origin === 'forwarded' || message.origin === 'attached') &&
      personal &&
      strength >= 2 &&
      message.author !== null &&
      one.message.author !== null &&
      !samePerson(message.author, one.message.author),
  );
}

/** « Avant d’envoyer mon CV, je voudrais savoir… »: nobody applies yet. */
const asksBefore =
  /\bavant (?:de |d')(?:postuler|candidater|envoyer|deposer|me lancer)|\bbefore (?:i )?(?:apply|applying|sending|submitting)/;

/** Who an application that nothing announces would be about: the stranger who writes, or is written to, or is spoken of. */
function findLikeliest(messages: readonly Message[], signs: readonly Signs[]): Situation {
  const outside = signs.filter((one) => one.message.side !== 'mailbox' && one.message.author !== null);
  const all = signs.map((one) => one.message);
  const speaker = outside.find((one) => speaksForAnother(one) && speaksOf(one.message, all) > 0);
  if (speaker !== undefined)
    return { kind: 'presented', by: speaker, several: countPresented(speaker.message) > 1, brings: true, signs };
  const relay = outside.find(
    (one) =>
      !firstPerson.test(one.message.flat) &&
      [...namesInFields(one.message), ...namesInNotice(one.message)].some(
        (found) => fold(found.evidence.quote) !== fold(one.message.author?.name ?? ''),
      ),
  );
  if (relay !== undefined) return { kind: 'relayed', notice: relay, signs };
  const [writer] = outside
    .filter((one) => one.personal && !one.strongRelay && !one.automatic && !one.mailing && !forwards(one, outside))
    .sort((a, b) => b.applies - a.applies || b.message.index - a.message.index);
  if (writer !== undefined && asksBefore.test(writer.message.flat)) return { kind: 'none', signs };
  if (writer?.message.author) return direct(writer.message.author, signs);
  for (const one of signs) {
    const candidate =
      one.message.side === 'mailbox'
        ? one.message.recipients.find((person) => person.address !== '' && !isOurs(person, messages))
        : undefined;
    if (candidate !== undefined && !one.mailing) return { kind: 'answered', candidate, signs };
  }
  const about = signs.find((one) => speaksOf(one.message, all) > 0);
  if (about === undefined) return { kind: 'none', signs };
  return { kind: 'presented', by: about, several: countPresented(about.message) > 1, brings: false, signs };
}

/** A colleague applying for a post of the house. */
function appliesInside(one: Signs): boolean {
  return (
    one.message.origin === 'open' &&
    one.applies >= 3 &&
    /\b(?:accept this as my application|my application for|je postule|je candidate|ma candidature (?:au|pour|a|en interne))\b/.test(
      one.message.flat,
    )
  );
}

function direct(candidate: Address, signs: readonly Signs[]): Situation {
  const own = signs.filter((one) => samePerson(one.message.author, candidate));
  return { kind: 'direct', candidate, own, signs };
}

export function samePerson(author: Address | null, person: Address): boolean {
  if (author === null) return false;
  return author.address !== '' && person.address !== ''
    ? author.address === person.address
    : author.name === person.name;
}

function applies(one: Signs): boolean {
  if (one.automatic) return false;
  if (!one.personal && one.message.attachmentNames.length === 0 && one.applies < 6) return false;
  if (one.strongRelay && !firstPerson.test(one.message.flat)) return false;
  if (one.mailing) return one.applies >= 6;
  if (
    selfEmployed(one) &&
    one.personal &&
    one.toRecruiting &&
    /\b(?:tjm|mission|disponible|dispo)\b/.test(one.message.flat)
  )
    return true;
  if (one.agency && !selfEmployed(one) && one.applies < 6 && !firstPerson.test(one.message.flat)) return false;
  return one.applies >= (one.otherBusiness ? 5 : 3);
}

/** A board, an ATS, a form or a scanner: its own address, and somebody's application in the text. */
function isNotice(one: Signs): boolean {
  if (one.automatic) return false;
  if (one.mailing && !one.board) return false;
  const { message } = one;
  if (one.strongRelay || one.relay) {
    if (one.strongRelay && message.attachmentNames.some((name) => /^cv\b|\bcv\b|resume/i.test(name.replace(/_/g, ' '))))
      return !firstPerson.test(message.flat) || one.board;
    const named = namesInNotice(message).length > 0 || namesInFields(message).length > 0;
    if (
      one.board &&
      (one.strongRelay ||
        named ||
        /\b(?:repondez directement|lui sera transmise|ne pas repondre|automatique)\b/.test(message.flat))
    )
      return true;
    return (
      named &&
      one.applies >= 1 &&
      (one.strongRelay || /formulaire|\bposte\b|\boffre\b|candidat/.test(message.flat)) &&
      !firstPersonOpening.test(message.flat)
    );
  }
  if (!one.board || message.side === 'mailbox') return false;
  if (
    namesInFields(message).length > 0 &&
    /\bcandidature recue|nouvelle candidature|new application|new applicant/.test(
      `${message.subjectFlat}\n${message.flat}`,
    )
  )
    return true;
  return (
    namesInNotice(message).length > 0 &&
    /\b(?:a postule|vient de (?:postuler|repondre|candidater)|has applied|a repondu a votre|vous a envoye|a envoye un message|a retire sa candidature|nouvelle candidature|votre reponse lui sera transmise)\b/.test(
      `${message.subjectFlat}\n${message.flat}`,
    )
  );
}

const firstPerson =
  /\b(?:je (?:postule|candidate|me porte|recherche|cherche|souhaite (?:postuler|candidater|vous)|me permets)|ma candidature|mon cv|mon parcours|mon profil|mon experience|my (?:resume|cv|application|background|experience|attached)|i am (?:applying|interested|writing)|i'm (?:applying|interested)|i(?: would|'d) like to apply|i am an? |j'ai \d+ ans|je suis interesse|votre (?:offre|annonce) (?:m'|a retenu)|m'interesse)\b/;
const firstPersonOpening = /^(?:bonjour|madame|hello|dear)[^\n]*\n+[^\n]{0,200}\b(?:je|j'ai|i am|i'm)\b/;

const thirdPerson =
  /\b(?:son (?:cv|dossier|profil|mail|numero|telephone)|sa candidature|ses coordonnees|pour le compte d|a la demande d|(?:pour|de) mon (?:fils|mari|frere|ami|neveu|cousin|voisin|copain|conjoint|compagnon)|mon ancien (?:collegue|stagiaire|alternant)|(?:pour|de) ma (?:fille|femme|soeur|niece|cousine|voisine|copine|compagne|conjointe)|(?:pour|d')un(?:e)? (?:ami|amie|ancien collegue|ancienne collegue|connaissance|jeune)\b|que j'accompagne|je represente|i represent|on behalf of|(?:his|her|their) (?:cv|resume|background)|j'ai pense a (?:lui|elle)|(?:le|la|l')(?: )?(?:contacter|appeler|recevoir)|l'appeler|filleule?|parrain|reference for|i have known (?:him|her)|gave you my name|(?:se|le|la) positionner|positionnement|coopt\w*|je (?:vous|te) (?:recommande|presente)|notre consultante?|mon consultant|profil suivant)\b/;

/** A mail about somebody else: « son CV », « mon fils », « je vous recommande », and nothing said of the writer's own. */
function speaksForAnother(one: Signs): boolean {
  const { flat } = one.message;
  if (/\b(?:ma candidature|mon cv|je (?:postule|candidate)|my (?:resume|cv|application))\b/.test(flat)) return false;
  if (namesOfKin(one.message).length > 0) return true;
  if (/\bvoici [a-z]+ [a-z-]+,|que j'ai recue?\b/.test(flat) && countPresented(one.message) > 0) return true;
  return thirdPerson.test(flat) || (one.presents && !firstPerson.test(flat) && countPresented(one.message) > 0);
}

/** A freelance offering their own services, in the words of the agencies. */
function selfEmployed(one: Signs): boolean {
  return (
    /\b(?:freelance|independante?|auto-?entrepreneur\w*|portage|mon tjm|ma mission|je me libere|je suis (?:disponible|dispo|libre|consultante?|ingenieure?|dev\w*))\b/.test(
      one.message.flat,
    ) &&
    !/\b(?:nos|notre|mes|mon) (?:consultante?s?|profils?|equipes?|ressources|collaborateurs?)\b|\bprofil suivant\b/.test(
      one.message.flat,
    )
  );
}

function isPresenting(one: Signs): boolean {
  const { message } = one;
  if (one.mailing && !one.agency) return false;
  if (message.origin === 'draft' || message.text === '') return false;
  const whole = `${message.subjectFlat}\n${message.flat}`;
  const about = recruitingWords.test(whole);
  if (one.agency && message.side !== 'mailbox' && !selfEmployed(one))
    return (
      /\b(?:profils?|consultante?s?|candidate?s?|cv|resume|dossiers?)\b/.test(message.flat) &&
      (countPresented(message) > 0 || /\b(?:profil|consultant)/.test(message.subjectFlat))
    );
  if (!speaksForAnother(one) || !about) return false;
  return (
    countPresented(message) > 0 ||
    findTalkedAbout(message, []).length > 0 ||
    (one.applies >= 3 && one.message.side !== 'mailbox')
  );
}

/** Several people offered at once. */
function listsPeople(one: Signs): boolean {
  return (
    countPresented(one.message) > 1 ||
    /\b(?:nos|quelques|mes|plusieurs) (?:consultants|profils|ressources|disponibilites|candidats|freelances)\b/.test(
      `${one.message.subjectFlat}\n${one.message.flat}`,
    )
  );
}

/** How much the thread as a whole speaks of recruiting: distinct words, and whose mailbox it is. */
function recruitingContext(signs: readonly Signs[]): number {
  const whole = signs
    .filter((one) => !one.mailing)
    .map((one) => `${one.message.subjectFlat}\n${one.message.flat.slice(0, 20_000)}`)
    .join('\n');
  const distinct = new Set(whole.match(new RegExp(recruitingWords.source, 'g')) ?? []).size;
  const strong = new Set(whole.match(new RegExp(strongRecruitingWords.source, 'g')) ?? []).size;
  const titled = signs.some((one) => readSubjectTitle(one.message.subject) !== null) ? 1 : 0;
  return distinct + strong + titled + (signs.some((one) => one.toRecruiting) ? 1 : 0);
}

/** An outsider who thanks for an interview, accepts one, chases, or answers our refusal. */
function corresponds(one: Signs, signs: readonly Signs[], context: number): boolean {
  const { message } = one;
  if (one.mailing || one.otherBusiness || (one.agency && !selfEmployed(one)) || one.automatic) return false;
  if (message.calendars.some((event) => event.day !== null) && context >= 1) return true;
  const refused = signs.some((other) => other.message.side === 'mailbox' && findRefusal(other.message.flat) !== null);
  if (refused && context >= 2) return true;
  const subjectTitle = readSubjectTitle(message.subject) !== null;
  const held = saysHeld(message.flat) || saysHeld(message.subjectFlat);
  if (one.toRecruiting)
    return (
      (subjectTitle && context >= 2) ||
      held ||
      (one.applies >= 2 && context >= 3) ||
      (context >= 2 && signs.length > 1) ||
      (one.followsUp && context >= 3) ||
      /\b(?:candidature|entretien)\b/.test(message.subjectFlat)
    );
  if (/\b(?:my application|ma candidature|mon cv|my resume)\b/.test(message.flat) && one.personal) return true;
  if (one.followsUp && one.titles.length > 0) return true;
  if (
    held &&
    /\b(?:time you spent|interview|entretien|avoir recue?|met with me|meet(?:ing)? with me|job|poste)\b/.test(
      message.flat,
    )
  )
    return true;
  if (invited(signs)) return true;
  return context >= 4 && one.personal && (held || one.followsUp || one.applies >= 2);
}

/** Our side has invited to an interview, or answered an application. */
function invited(signs: readonly Signs[]): boolean {
  return signs.some(
    (one) =>
      one.message.side === 'mailbox' &&
      one.message.origin !== 'draft' &&
      one.answers &&
      /\b(?:your interview|an interview|interview (?:you|for the)|votre (?:entretien|candidature)|un (?:premier |second |nouvel )?entretien|notre (?:entretien|rencontre)|pour l'entretien|your application|meet (?:with )?you|vous (?:rencontrer|recevoir|attends?|revoir))\b/.test(
        one.message.flat,
      ),
  );
}

/** Our own mail to somebody outside about their application; the first outsider among its recipients. */
function answered(messages: readonly Message[], signs: readonly Signs[], context: number): Situation | null {
  for (const one of signs) {
    const { message } = one;
    if (message.side !== 'mailbox') continue;
    const whole = `${message.subjectFlat}\n${message.flat}`;
    const event = message.calendars.some((calendar) => calendar.day !== null) && context >= 1;
    const refused = findRefusal(message.flat) !== null && context >= 1;
    const about =
      /\b(?:votre candidature|ta candidature|candidature|(?:ton|votre) cv|your application|entretien|interview|poste de|poste d'|resume)\b/.test(
        message.origin === 'draft' ? message.subjectFlat : whole,
      );
    const meets =
      saysHeld(whole) ||
      /\b(?:notre (?:echange|rendez-vous)|rendez-vous|rdv|entrevue|c'est note|rencontrer|recevoir|revoir|meet you)\b/.test(
        whole,
      );
    if (!event && !refused && !(about && (one.answers || context >= 3)) && !(meets && context >= 2)) continue;
    if (
      (one.automatic && !/\b(?:votre candidature|your application)\b/.test(whole)) ||
      one.mailing ||
      (one.otherBusiness && !one.answers)
    )
      continue;
    const attendees = message.calendars.flatMap((calendar) =>
      calendar.attendees.map(({ name, address }) => ({ name, address: address.toLowerCase() })),
    );
    const [candidate] = [...message.recipients, ...attendees].filter(
      (person) => person.address !== '' && !isOurs(person, messages),
    );
    if (candidate !== undefined) return { kind: 'answered', candidate, signs };
  }
  return null;
}

/** Colleagues between themselves about somebody: « Vu Ludovic Pruvost cet après-midi ». */
function talkedAbout(signs: readonly Signs[], context: number): Situation | null {
  for (const one of signs) {
    const { message } = one;
    if (
      one.automatic ||
      one.mailing ||
      one.otherBusiness ||
      (message.side !== 'mailbox' && !one.strongRelay && !reportsMeeting.test(message.flat))
    )
      continue;
    const whole = `${message.subjectFlat}\n${message.flat}`;
    const met =
      /\b(?:entretiens?|interview\w*|vue?s? |rencontre|candidate?\b|talked to|spoke (?:to|with)|met with|visio|recue? )/.test(
        whole,
      ) && strongContext.test(whole);
    if (
      message.text === '' ||
      (!met && !reportsMeeting.test(message.flat)) ||
      (context < 2 && !reportsMeeting.test(message.flat))
    )
      continue;
    const people = findTalkedAbout(
      message,
      signs.map((other) => other.message),
    );
    if (people.length > 0) return { kind: 'presented', by: one, several: people.length > 3, brings: false, signs };
  }
  return null;
}

/** « J’ai reçu Gérald Pinchon hier pour la place de poseur ». */
const reportsMeeting =
  /\b(?:j'ai|nous avons|on a) (?:vue?|recue?|rencontree?)\b[^.!?]{0,90}\b(?:poste|place|candidat\w*|entretien)\b|\bthought of\b[^.!?]{0,60}|\bmake (?:him|her|them) an offer\b/;

const strongContext =
  /\b(?:entretiens?|interview\w*|candidat\w*|poste|profil|recrut\w*|embauch\w*|resume|cv|pour moi c'est|i would pass|hire|hiring|offer|position|role)\b/;

function isOurs(person: Address, messages: readonly Message[]): boolean {
  return messages.some(
    (message) =>
      message.side === 'mailbox' &&
      message.author !== null &&
      message.author.address !== '' &&
      (message.author.address === person.address || domain(message.author.address) === domain(person.address)),
  );
}

function domain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
