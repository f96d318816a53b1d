import type { Choices } from '../../src/letter/list-choices';
import { openingIds, reasonIds, scenarioIds, type RenderedLetter } from '../../src/letter/request';
import type { OpenItem } from '../../src/mailbox/mailbox';
import { refusalCategory } from '../../src/mailbox/marks';
import type { Engine, LettersInUse, ReadMessage, Review } from '../../src/session/engine/engine';
import { presentLetter } from '../../src/session/engine/present';
import { writtenLetter } from '../../src/session/engine/written';
import type { Fact, ThreadFacts } from '../../src/thread/facts';

/** An application by an invented person, as a mail client gives it. */
export function inventItem(changes: Partial<OpenItem> = {}): OpenItem {
  const candidate = { name: 'Maëlle Kerbrat', address: 'maelle.kerbrat@courriel.example' };
  const recruiter = { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' };
  const isDraft = changes.mode === 'compose';
  return {
    key: 'item-1',
    conversation: 'conversation-1',
    mode: 'read',
    bodyFormat: 'html',
    ownAddresses: ['camille.perrin@novalys.example'],
    message: {
      view: 'read',
      subject: 'Candidature au poste d’Ingénieure DevOps',
      from: isDraft ? recruiter : candidate,
      to: [isDraft ? candidate : recruiter],
      cc: [],
      replyTo: [],
      date: '2026-11-10T09:00:00Z',
      html: null,
      text: 'Bonjour, je vous adresse ma candidature.',
      attachments: [],
      calendars: [],
    },
    ...changes,
  };
}

export function known<T>(value: T, quote = String(value)): Fact<T> {
  return { state: 'known', value, evidence: [{ quote, messageIndex: 0, place: 'body' }] };
}

export function inventFacts(changes: Partial<ThreadFacts> = {}): ThreadFacts {
  return {
    firstName: known('Maëlle'),
    lastName: known('Kerbrat'),
    position: known('Ingénieure DevOps'),
    stage: known('cv'),
    interviewDate: { state: 'missing' },
    receivedDate: known('2026-11-10'),
    language: known('fr'),
    alreadyRefused: null,
    withdrawn: null,
    skills: [{ value: 'Kubernetes', evidence: { quote: 'trois ans de Kubernetes', messageIndex: 0, place: 'body' } }],
    candidateAddress: known('maelle.kerbrat@courriel.example'),
    messages: [{ author: null, side: 'candidate', date: '2026-11-10T09:00:00Z', ownText: 'Bonjour' }],
    ...changes,
  };
}

/** A reading whose facts are those given for the message’s subject. */
export function createPlainReading(factsBySubject: Readonly<Record<string, ThreadFacts>> = {}): ReadMessage {
  return (message) => Promise.resolve(factsBySubject[message.subject] ?? inventFacts());
}

/** An engine whose answers are easy to follow in a test: the letter names its choices. */
export function createPlainEngine(letters: LettersInUse = { team: null, personal: null }): Engine {
  const settings = letters.team?.settings ?? {};
  return {
    letters,
    over: (others) => Promise.resolve(createPlainEngine(others)),
    customs: {
      voice: 'je',
      formOfAddress: settings.formOfAddress ?? 'vous',
      openings: settings.openings ?? {},
      category: settings.category ?? refusalCategory,
      forbiddenWords: settings.forbiddenWords ?? [],
      team: settings.name ?? null,
    },
    present: presentLetter,
    choices: () => plainChoices,
    write(request) {
      const missing = [
        ...(request.firstName === undefined ? (['firstName'] as const) : []),
        ...(request.position === undefined ? (['position'] as const) : []),
        ...(request.scenario === 'after-interview' && request.personal === undefined ? (['personal'] as const) : []),
      ];
      const words = [
        request.scenario,
        request.reason ?? 'sans motif',
        request.opening,
        ...(request.rewordings?.thanks === undefined ? [] : [`remerciement ${request.rewordings.thanks}`]),
      ].join(', ');
      const removed = request.without ?? [];
      const apologises = request.personal?.includes('retard') === true && !removed.includes('apology');
      const paragraphs = [
        `Bonjour ${request.firstName ?? ''},`,
        ...(settings.name === undefined ? [] : [`De la part de ${settings.name}.`]),
        words,
        ...(apologises ? ['Excuses.'] : []),
        ...(request.personal === undefined || removed.includes('personal') ? [] : [request.personal]),
      ];
      const composed: RenderedLetter = {
        subject: 'Votre candidature',
        html: paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}</p>`).join(''),
        text: paragraphs.join('\n\n'),
        missing,
        wanted: request.personal === undefined && missing.length === 0 ? ['personal'] : [],
        unplaced: [],
        wordings: {
          thanks: 3,
          close: 1,
          ...(apologises ? { apology: 2 } : {}),
          ...(request.personal === undefined ? {} : { personal: 1 }),
        },
      };
      return writtenLetter(composed, letters.team === null ? {} : { close: { origin: 'team', places: [] } });
    },
  };
}

const plainChoice = <Id extends string>(id: Id) => ({ id, label: `« ${id} »`, needs: [] });

/** Every choice named by its id; the withdrawn position is the reason that takes no precision. */
const plainChoices: Choices = {
  scenarios: scenarioIds.map(plainChoice),
  reasons: reasonIds.map((id) => ({ ...plainChoice(id), takesDetail: id !== 'position-withdrawn', example: 'Go' })),
  openings: openingIds.map(plainChoice),
};

/** Objects to the words « interdit » and « proscrit » (block), and to « bof » (warn) with a better sentence. */
export const plainReview: Review = (text) =>
  [...text.matchAll(/interdit|proscrit|bof/g)].map(({ 0: found, index }) => ({
    rule: `test/${found}`,
    kind: found === 'bof' ? 'cold' : 'discrimination',
    severity: found === 'bof' ? 'warn' : 'block',
    start: index,
    end: index + found.length,
    found,
    message: `Le mot « ${found} » pose question.`,
    ...(found === 'bof' ? { instead: 'Un parcours solide en …' } : {}),
  }));
