import { openingIds, reasonIds, scenarioIds, type LetterLanguage, type LetterRequest } from '../../letter/request';

/** A Thursday; what is received 15 and 40 days before asks for the two apologies. */
const now = '2026-04-16T10:00:00+02:00';
const receivedDates = ['2026-04-13', '2026-04-01', '2026-03-07'] as const;

const senders = [
  { firstName: 'Camille', lastName: 'Perrin' },
  { firstName: 'Camille', lastName: 'Perrin', team: 'Équipe recrutement' },
] as const;

/** An invented candidate, as a recruiter would fill the pane. */
const facts = {
  fr: {
    position: 'Administratrice Systèmes',
    interviewDate: '2026-04-09',
    detail: 'une expérience plus poussée de Kubernetes',
    openingDetail: 'la cybersécurité',
    openingDate: '2026-09-01',
    personal: 'Le projet de supervision présenté dans le CV est remarquablement documenté.',
  },
  en: {
    position: 'Systems Administrator',
    interviewDate: '2026-04-09',
    detail: 'deeper experience with Kubernetes',
    openingDetail: 'cybersecurity',
    openingDate: '2026-09-01',
    personal: 'The monitoring project in the CV is remarkably well documented.',
  },
} as const;

const wordingsTried = 4;

/**
 * Every scenario × opening × reason × form of address, from one person and from a team: with all facts in each of its
 * first wordings, and with none.
 */
export function* everyLetter(language: LetterLanguage): Generator<LetterRequest> {
  let count = 0;
  for (const scenario of scenarioIds)
    for (const opening of openingIds)
      for (const reason of [undefined, ...reasonIds])
        for (const address of language === 'fr' ? (['vous', 'tu'] as const) : (['vous'] as const))
          for (const sender of senders) {
            const base = { language, scenario, opening, address, sender, now, firstName: 'Maëlle', seed: 'one' };
            const chosen = { ...base, ...(reason !== undefined && { reason }) };
            yield chosen;
            for (let turn = 0; turn < wordingsTried; turn++)
              yield {
                ...chosen,
                ...facts[language],
                receivedDate: receivedDates[count++ % receivedDates.length] ?? now,
                rewordings: rewordEvery(turn),
              };
          }
}

/** Every scenario × opening × reason once, the rest taken in turn: what a pane has time for. */
export function* someLetters(language: LetterLanguage): Generator<LetterRequest> {
  const kinds = new Map<string, LetterRequest[]>();
  for (const request of everyLetter(language)) {
    const kind = `${request.scenario} ${request.opening} ${request.reason ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), request]);
  }
  for (const [index, requests] of [...kinds.values()].entries()) {
    const request = requests[index % requests.length];
    if (request !== undefined) yield request;
  }
}

function rewordEvery(turn: number): NonNullable<LetterRequest['rewordings']> {
  return { thanks: turn, apology: turn, decision: turn, reason: turn, opening: turn, wishes: turn, close: turn };
}
