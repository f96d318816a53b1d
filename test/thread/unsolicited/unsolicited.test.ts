import { readThread } from '../../../src/thread/read-thread';
import { known, letter } from '../letter';

const context = { now: '2026-11-23T10:00:00+01:00', mailbox: ['recrutement@novalys.example'] };

describe('whether anybody asked for an application', () => {
  it.each([
    [
      'an English letter that answers no advert',
      'Working with you',
      'Dear Sir,\n\nI am not answering an advertisement: I would simply like to know if your group ever takes people like me. I finish my thesis in June and would be glad to send a CV.\n\nLéa Morin',
    ],
    [
      'a French letter that asks whether there is a need',
      'Saison 2027',
      'Bonjour,\n\nSi vous cherchez du monde pour la saison prochaine, en salle ou à l’accueil, je suis partante d’avril à octobre. J’ai fait deux étés comme serveuse. Auriez-vous besoin de quelqu’un ?\n\nLéa Morin',
    ],
  ])('%s is spontaneous, and its own words say why', (_, subject, body) => {
    const { stage } = readThread(letter({ subject, body }), context);
    expect(known(stage)).toBe('spontaneous');
    const [evidence] = stage.state === 'known' ? stage.evidence : [];
    expect(`${subject}\n${body}`).toContain(evidence?.quote);
  });

  it('an answer to an advert is not, though its writer looks for work', () => {
    const body =
      'Bonjour,\n\nJe réponds à votre annonce de serveuse (réf. 4512) : je cherche un emploi pour la saison, mon CV est joint.\n\nLéa Morin';
    const { stage } = readThread(letter({ subject: 'Candidature serveuse réf. 4512', body }), context);
    expect(known(stage)).toBe('cv');
  });
});
