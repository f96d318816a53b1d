import {
  openingIds,
  reasonIds,
  scenarioIds,
  type LetterRequest,
  type OpeningId,
  type ReasonId,
  type ScenarioId,
} from '../../src/letter/request';

/** A Thursday; what is received 15 and 40 days before asks for the two apologies. */
export const now = '2026-04-16T10:00:00+02:00';

const voices = [{ language: 'fr', address: 'vous' }, { language: 'fr', address: 'tu' }, { language: 'en' }] as const;

const senders = [
  { firstName: 'Camille', lastName: 'Perrin' },
  { firstName: 'Camille', lastName: 'Perrin', team: 'Équipe recrutement' },
] as const;

const details = {
  fr: [undefined, 'une expérience plus poussée de Kubernetes', 'Kubernetes', 'vous n’avez pas encore pratiqué Go'],
  en: [undefined, 'deeper experience with Kubernetes', 'Kubernetes', 'lack of practice with Go'],
} as const;

const personal = {
  fr: 'Le projet de supervision présenté dans le CV est remarquablement documenté',
  en: 'The monitoring project in the CV is remarkably well documented',
} as const;

const receivedDates = ['2026-04-13', '2026-04-01', '2026-03-07'] as const;

interface Base {
  readonly scenario: ScenarioId;
  readonly opening: OpeningId;
  readonly reason?: ReasonId;
  readonly voice: (typeof voices)[number];
}

function* everyBase(): Generator<Base> {
  for (const scenario of scenarioIds)
    for (const opening of openingIds)
      for (const reason of [undefined, ...reasonIds])
        for (const voice of voices) yield { scenario, opening, ...(reason !== undefined && { reason }), voice };
}

/**
 * Every scenario × opening × reason × language × form of address, with and without each optional fact. The sender, the
 * seed, and how late the answer comes change from one request to the next.
 */
export function* everyRequest(): Generator<LetterRequest> {
  let count = 0;
  for (const { voice, ...base } of everyBase()) {
    const { language } = voice;
    for (const openingFact of openingFacts(base.opening, language))
      for (const detail of base.reason === undefined ? [undefined] : details[language])
        for (let facts = 0; facts < 16; facts++) {
          count++;
          yield {
            ...base,
            ...voice,
            ...openingFact,
            ...(detail !== undefined && {
              detail: 'address' in voice && voice.address === 'tu' ? tutoyer(detail) : detail,
            }),
            ...(facts & 1 && { position: 'Administrateur Systèmes' }),
            ...(facts & 2 && { interviewDate: '2026-04-09' }),
            ...(facts & 4 && { personal: personal[language] }),
            ...(facts & 8 && { receivedDate: receivedDates[count % 3] ?? now }),
            firstName: 'Maëlle',
            now,
            sender: senders[(count + facts) % 2] ?? senders[0],
            seed: `conversation ${count % 997}`,
          };
        }
  }
}

function openingFacts(opening: OpeningId, language: 'fr' | 'en'): readonly Partial<LetterRequest>[] {
  if (opening === 'contact-at-date') return [{}, { openingDate: '2026-09-01' }];
  if (opening === 'contact-for-skill' || opening === 're-apply')
    return [{}, { openingDetail: language === 'fr' ? 'la cybersécurité' : 'cybersecurity' }];
  return [{}];
}

/** Every wording of every part, by either sender: each base with all its facts, reworded in turn. */
export function* everyWording(): Generator<LetterRequest> {
  for (const { voice, ...base } of everyBase())
    for (const detail of [undefined, details[voice.language][1]])
      for (let turn = 0; turn < 8; turn++)
        yield {
          ...base,
          ...voice,
          ...(detail !== undefined && { detail }),
          receivedDate: turn % 2 === 0 ? '2026-04-01' : '2026-03-07',
          openingDate: '2026-09-01',
          openingDetail: voice.language === 'fr' ? 'des missions de cybersécurité' : 'cybersecurity',
          firstName: 'Maëlle',
          lastName: 'Le Goff',
          position: 'Développeuse Python',
          personal: personal[voice.language],
          now,
          sender: senders[turn < 4 ? 0 : 1] ?? senders[0],
          seed: 'one conversation',
          rewordings: {
            thanks: turn,
            apology: turn,
            decision: turn,
            reason: turn,
            opening: turn,
            wishes: turn,
            close: turn,
          },
        };
}

function tutoyer(detail: string): string {
  return detail.replace('vous n’avez', 'tu n’as');
}
