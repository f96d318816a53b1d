import { readThread } from '../../../src/thread/read-thread';
import type { OpenMessage } from '../../../src/thread/open-message';
import { known, letter } from '../letter';

const now = '2026-11-23T10:00:00+01:00';

function received(open: OpenMessage): string | null {
  return known(readThread(open, { now, mailbox: ['recrutement@novalys.example'] }).receivedDate);
}

function draft(parts: Parameters<typeof letter>[0]): OpenMessage {
  return {
    ...letter({ name: 'Novalys', address: 'recrutement@novalys.example', to: 'l.morin@courriel.example', ...parts }),
    view: 'compose',
    date: null,
  };
}

describe('the day the application arrived', () => {
  it('is the one our draft tells, counted from today', () => {
    const body = 'Bonjour Léa,\n\nMerci pour votre candidature du 2 novembre au poste de cheffe de rang.\n\nNovalys';
    expect(received(draft({ subject: 'Votre candidature', body }))).toBe('2026-11-02');
  });

  it('is the one the subject of our draft tells', () => {
    const body = 'Bonjour Léa,\n\nAprès étude attentive de votre parcours, nous ne pouvons pas donner suite.';
    expect(received(draft({ subject: 'Votre candidature du 30 octobre au poste de sage-femme', body }))).toBe(
      '2026-10-30',
    );
  });

  it('is the one of a letter that a French webmail quotes below « Message du »', () => {
    const body = [
      'Bien reçu, je transmets.',
      '',
      '> Message du 06/11/26 19:20',
      '> De : "Léa Morin" <l.morin@courriel.example>',
      '> A : "Novalys" <recrutement@novalys.example>',
      '> Objet : candidature animatrice périscolaire',
      '>',
      '> Bonjour, je postule au poste d’animatrice périscolaire, mon CV est joint.',
      '> Léa Morin',
    ].join('\n');
    expect(received(draft({ subject: 'Re: candidature animatrice périscolaire', body }))).toBe('2026-11-06');
  });

  it.each([
    ['El 28 de octubre me postulé al puesto de analista de datos y todavía no tuve novedades.', '2026-10-28'],
    ['Le 28 octobre, je vous ai écrit pour le poste de comptable ; avez-vous pu lire mon CV ?', '2026-10-28'],
  ])('is the one a chaser gives after saying so: %s', (sentence, day) => {
    expect(received(letter({ subject: 'Relance', body: `Bonjour,\n\n${sentence}\n\nLéa Morin` }))).toBe(day);
  });

  it('is the one of the form rather than that of the notice', () => {
    const body =
      'Candidature à votre offre\n\nOFFRE : INGÉNIEUR GÉOTECHNICIEN\nCANDIDAT : Léa Morin\nDATE : 07/11/2026\nLETTRE : Votre projet m’intrigue.';
    const open = letter({ name: '', address: 'noreply@emplois.example', subject: 'Candidature - MORIN Léa', body });
    expect(received(open)).toBe('2026-11-07');
  });

  it.each([
    [
      'Merci encore pour votre accueil d’hier à l’atelier. Comme convenu, voici mes deux derniers bulletins de salaire pour le poste de fraiseur.',
    ],
    [
      'I enjoyed talking with you and the team on Thursday. As promised, here are the drawings for the post of design engineer.',
    ],
    ['Danke für das Gespräch am Donnerstag! Anbei noch mein Zeugnis für die Stelle als Elektroniker.'],
  ])('is not that of what is sent after an interview: %s', (sentence) => {
    expect(received(letter({ subject: 'Documents', body: `Bonjour,\n\n${sentence}\n\nLéa Morin` }))).toBeNull();
  });

  it('is not that of what is asked after the interview that our draft thanks for', () => {
    const body = [
      'Bonjour Léa,',
      '',
      'Merci d’être passée nous voir jeudi. Nous avons retenu une autre personne pour ce poste.',
      '',
      '> Message du 21/11/26 19:20',
      '> De : "Léa Morin" <l.morin@courriel.example>',
      '> A : "Novalys" <recrutement@novalys.example>',
      '> Objet : Poste de fraiseuse',
      '>',
      '> Bonjour, savez-vous déjà quelque chose pour le poste de fraiseuse ?',
      '> Léa Morin',
    ].join('\n');
    expect(received(draft({ subject: 'Re: Poste de fraiseuse', body }))).toBeNull();
  });
});
