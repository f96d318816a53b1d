import type { Situation } from './candidate/find-candidate';
import type { Evidence, Fact } from './facts';
import type { Message } from './message';
import { findDays } from './prose-dates';
import type { Signs } from './application-signs';
import { saysHeld } from './interview/read-interviews';
import { isReplySubject } from './position/subject-title';

/**
 * The day the application arrived: that of the candidate's first application in sight, of the notice or mail that
 * brought it, or the day stated in words. A chaser or a thank-you note that shows none of them says nothing.
 */
export function readReceivedDate(messages: readonly Message[], situation: Situation): Fact<string> {
  switch (situation.kind) {
    case 'none':
      return { state: 'missing' };
    case 'relayed':
      return aboutSomethingElse.test(`${situation.notice.message.subjectFlat} ${situation.notice.message.flat}`)
        ? { state: 'missing' }
        : (statedDay([situation.notice.message]) ?? sentDay(situation.notice.message));
    case 'presented': {
      return situation.brings ? sentDay(situation.by.message) : (statedDay(messages) ?? { state: 'missing' });
    }
    case 'direct': {
      const applications = situation.own
        .filter(isApplication)
        .sort((a, b) => (a.message.date ?? '9').localeCompare(b.message.date ?? '9'));
      const [first] = applications;
      if (first !== undefined) return sentDay(first.message);
      return statedDay(messages) ?? { state: 'missing' };
    }
    case 'answered':
      return statedDay(messages) ?? { state: 'missing' };
  }
}

function sentDay(message: Message): Fact<string> {
  const { day } = message;
  if (day === null) return { state: 'missing' };
  return {
    state: 'known',
    value: day,
    evidence: [
      {
        quote: message.headerWords.join('\n'),
        messageIndex: message.index,
        place: message.headerWords.length > 0 ? 'quoted-header' : 'date-header',
      },
    ],
  };
}

function isApplication(one: Signs): boolean {
  const { message } = one;
  if (
    message.calendars.length > 0 ||
    (saysHeld(message.flat) && !sends.test(message.flat)) ||
    notApplication.test(message.subjectFlat)
  )
    return false;
  const withCv = message.attachmentNames.length > 0;
  if (one.followsUp)
    return (
      one.applies >= 8 &&
      !isReplySubject(message.subject) &&
      !/\b(?:relance|entretien|retrait|desist)/.test(message.subjectFlat) &&
      withCv
    );
  if (message.index === 0 && isReplySubject(message.subject))
    return (
      one.applies >= 4 &&
      /\b(?:je (?:candidate|postule|me porte)|ma candidature|apply|my application|mon cv|my (?:cv|resume))\b/.test(
        message.flat,
      ) &&
      !/\b(?:entretien|interview)\b/.test(message.subjectFlat)
    );
  return one.applies >= (message.index === 0 ? 1 : 2);
}

/** A notice of what became of an application, not of its arrival. */
const aboutSomethingElse = /\b(?:retrait|a retire|withdr\w*|recapitulatif|est terminee?|relance automatique|rappel)\b/;

/** « voici ma candidature »: an application, whatever was said on the telephone before. */
const sends =
  /\b(?:voici|adresse|envoie|transmets|soumets|joins|depose|trouver(?:ez)?|joindre)\b[^.!?\n]{0,30}\b(?:ma candidature|mon cv|mon dossier|ma lettre)\b/;

const notApplication =
  /\b(?:retrait|desistement|withdraw\w*|suite a (?:notre|votre) (?:entretien|echange|appel|rencontre|rendez-vous|rdv|discussion)|merci|entretien|interview|lu|accepte|refuse|decline|accepted|declined)\b/;

const stated =
  /\b(?:candidature|application|cv|dossier|resume)\b[^.!?\n]{0,60}?\b(?:recue?|deposee?|envoyee?|adressee?|transmise?|du|en date du|le|of|on|from|received|submitted|sent|dated)\b|\b(?:j'ai|j'avais|avait|avez|a) (?:postule|candidate|envoye|depose|transmis|adresse|soumis)\b|\b(?:i|who) (?:applied|submitted|sent)\b|\b(?:adresser|faire parvenir|transmettre|par (?:courrier|mail|courriel)(?: electronique)? du|date de (?:candidature|depot|reception)|postule le|applied on|received on)\s?(?:le)?\s?:?/g;

/** « ma candidature du 3 octobre », « reçue le 12/11/2026 », « I applied on October 3 ». */
function statedDay(messages: readonly Message[]): Fact<string> | null {
  for (const message of [...messages].reverse()) {
    const reference = message.day ?? messages[0]?.day;
    if (reference === undefined || reference === null || message.origin === 'draft') continue;
    for (const match of message.flat.matchAll(stated)) {
      const end = match.index + match[0].length;
      const window = message.flat.slice(end, end + 110).split(/[.!?\n](?=\s|$)/, 1)[0] ?? '';
      const day = findDays(window, reference, /\b(?:the|your|my)\b/.test(message.flat)).find(
        (one) =>
          one.past <= reference &&
          /^[\s:,(.]*(?:le |du |on |the |of |en date du |recue? le |a novalys )?(?:[\w+#/.'-]+ ){0,9}(?:on |le |du )?$/.test(
            window.slice(0, one.start),
          ),
      );
      if (
        day === undefined ||
        /\b(?:publie|parue|offre|annonce|entretien)/.test(message.flat.slice(match.index, end + day.start))
      )
        continue;
      const evidence: Evidence = {
        quote: message.text.slice(match.index, end + day.end).trim(),
        messageIndex: message.index,
        place: 'body',
      };
      return { state: 'known', value: day.past, evidence: [evidence] };
    }
  }
  return null;
}
