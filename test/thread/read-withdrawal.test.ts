import { readThread } from '../../src/thread/read-thread';
import type { OpenMessage } from '../../src/thread/open-message';

const context = { now: '2026-11-23T09:00:00Z', mailbox: ['recrutement@novalys.example'] };

function fromCandidate(subject: string, text: string): OpenMessage {
  return {
    view: 'read',
    subject,
    from: { name: 'Hélène Zabłocki', address: 'helene@courriel.example' },
    to: [{ name: 'Recrutement', address: 'recrutement@novalys.example' }],
    cc: [],
    replyTo: [],
    date: '2026-11-16T09:00:00Z',
    html: null,
    text,
    attachments: [],
    calendars: [],
  };
}

const application = 'Candidature au poste de Business analyst';

describe('a withdrawal', () => {
  it.each([
    'Je vous informe que je retire ma candidature au poste de Business analyst.',
    'J’ai accepté une autre proposition, plus proche de chez moi.',
    'Je préfère me retirer du processus de recrutement.',
    'Finalement, je ne souhaite plus donner suite à ma candidature.',
    'I would like to withdraw my application for the Business analyst position.',
    'I have accepted another offer and wish you the best with my application closed.',
  ])('is read in « %s »', (sentence) => {
    const facts = readThread(fromCandidate(application, `Bonjour,\n\n${sentence}\n\nHélène Zabłocki`), context);
    expect(facts.withdrawn).toEqual([{ quote: sentence, messageIndex: 0, place: 'body' }]);
  });

  it.each([
    'Je vous adresse ma candidature au poste de Business analyst.',
    'Si j’ai accepté une autre offre d’ici là, je vous préviendrai ; ma candidature reste entière.',
    'Faut-il que je retire ma candidature du site ?',
    'Je retire mon dossier médical de la pièce jointe et vous envoie ma candidature.',
  ])('is not read in « %s »', (sentence) => {
    const facts = readThread(fromCandidate(application, `Bonjour,\n\n${sentence}\n\nHélène Zabłocki`), context);
    expect(facts.withdrawn).toBeNull();
  });
});
