import type { Fact } from '../../../src/thread/facts';
import { readThread } from '../../../src/thread/read-thread';
import { letter } from '../letter';

/** What is read, and the words it was read in. */
function read(subject: string, body: string): Fact<string> {
  const { position } = readThread(letter({ subject, body }), {
    now: '2026-11-23T10:00:00+01:00',
    mailbox: ['recrutement@novalys.example'],
  });
  return position;
}

const named: readonly (readonly [string, string, string, string])[] = [
  // how it is named, subject, text, position
  [
    'a German compound that no list holds',
    'Bewerbung',
    'Sehr geehrter Herr Kern,\n\nich interessiere mich für die Stelle als Fuhrparkleiter. Mein Lebenslauf liegt bei.\nLea Morin',
    'Fuhrparkleiter',
  ],
  [
    'real time, which is no part time',
    'Candidature',
    'Bonjour, je vous adresse ma candidature au poste d’ingénieure logiciel temps réel, mon CV est joint.\nLéa Morin',
    'Ingénieure logiciel temps réel',
  ],
  [
    'a language with its signs',
    'Candidature',
    'Bonjour, je postule à votre offre de développeuse C++ embarqué. Mon CV est joint.\nLéa Morin',
    'Développeuse C++ embarqué',
  ],
  [
    'the technologies of a parenthesis',
    'Candidature',
    'Bonjour, je postule au poste d’administratrice sauvegarde (Veeam, NetBackup), mon CV est joint.\nLéa Morin',
    'Administratrice sauvegarde (Veeam, NetBackup)',
  ],
  [
    'a department in a parenthesis',
    'Candidature',
    'Bonjour, je postule au poste de développeuse J2EE (49), mon CV est joint.\nLéa Morin',
    'Développeuse J2EE',
  ],
  [
    'an acronym that is a word in small letters',
    'Candidature',
    'Bonjour, je postule pour votre poste de responsable MES, mon CV est joint.\nLéa Morin',
    'Responsable MES',
  ],
  [
    'a level that is a pronoun elsewhere',
    'Application: Claims Adjuster I',
    'Hello, I applied for the Claims Adjuster I position last week.\nLea Morin',
    'Claims Adjuster I',
  ],
  [
    'what announces a post elsewhere, right before a trade',
    'Application',
    'Dear all, I am applying for the position of Curriculum Developer. My resume is attached.\nLea Morin',
    'Curriculum Developer',
  ],
  ['a bare trade nobody lists', 'Perfusionniste', 'Bonjour, voici mon CV et ma lettre. Léa Morin', 'Perfusionniste'],
  [
    'a slash between two halves of one post',
    'Candidature vendeur textile / chaussures 35h',
    'Bonjour, mon CV est joint. Léa Morin',
    'Vendeur textile / chaussures',
  ],
  [
    'an ampersand, then a town and a reference',
    'Application: Trade & Logistics Officer (m/f/d), Le Havre - req. TL-12',
    'Dear team, my CV is attached. Léa Morin',
    'Trade & Logistics Officer',
  ],
  [
    'the fuller wording, when the subject shortens it',
    'Ma candidature de juriste',
    'Bonjour, actuellement juriste en cabinet, je candidate au poste de juriste en droit public proposé par votre ville.\nLéa Morin',
    'Juriste en droit public',
  ],
  [
    'a label with the post under it',
    'Candidature',
    'Bonjour,\n\nPoste\nMonteur-câbleur (H/F)\n\nJe postule, mon CV est joint.\nLéa Morin',
    'Monteur-câbleur',
  ],
  [
    'the post advertised, not the one held',
    'Candidature',
    'Bonjour, je suis actuellement assistante comptable chez Dupré, et je postule à votre offre de contrôleuse de gestion.\nLéa Morin',
    'Contrôleuse de gestion',
  ],
  [
    'a word that only announces, and a town',
    'CV vannier Saumur',
    'Bonjour, je vous envoie ma candidature de vannier. Léa Morin',
    'Vannier',
  ],
  [
    'a trade of several words',
    'Conductrice de car',
    'Bonjour, je suis intéressée par l’annonce conductrice de car. Léa Morin',
    'Conductrice de car',
  ],
  ['a trade of another language', 'Blacharz', 'Dzień dobry, przesyłam CV. Lea Morin', 'Blacharz'],
  [
    'a town told by the rest of the letter',
    'Candidature rempailleur Plouvara',
    'Bonjour, j’habite à Plouvara et mon CV est joint. Léa Morin',
    'Rempailleur',
  ],
  [
    'the writing with its hyphen',
    'Conducteur receveur',
    'Bonjour, je postule comme conducteur-receveur, mon CV est joint. Léa Morin',
    'Conducteur-receveur',
  ],
];

describe('the post applied for', () => {
  it.each(named)('is read from %s', (_, subject, text, position) => {
    const fact = read(subject, text);
    expect(fact).toMatchObject({ state: 'known', value: position });
  });

  it('comes with words that are in the message', () => {
    const subject = 'Candidature régleur sur presse H/F - Vannes';
    const fact = read(subject, 'Bonjour, je postule comme régleur sur presse. Mon CV est joint. Léa Morin');
    const evidence = fact.state === 'known' ? fact.evidence : [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, place } of evidence)
      expect(
        place === 'subject' ? subject : 'Bonjour, je postule comme régleur sur presse. Mon CV est joint. Léa Morin',
      ).toContain(quote);
  });

  it('is silent when the letter names none', () => {
    const fact = read(
      'Candidature spontanée',
      'Bonjour, je souhaite rejoindre vos équipes. Mon CV est joint.\nLéa Morin',
    );
    expect(fact.state).toBe('missing');
  });
});
