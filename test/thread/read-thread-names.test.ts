import { readThread } from '../../src/thread/read-thread';
import { known, letter, type LetterParts } from './letter';

const body = 'Bonjour,\n\nJe vous adresse ma candidature au poste de comptable. Mon CV est joint.\n\nCordialement,\n';

function namesOf(parts: LetterParts): readonly (string | null)[] {
  const facts = readThread(letter({ subject: 'Candidature comptable', attachments: ['CV.pdf'], ...parts }), {
    now: '2026-11-23T10:00:00+01:00',
    mailbox: ['recrutement@novalys.example'],
  });
  return [known(facts.firstName), known(facts.lastName)];
}

describe('what one place leaves out of a name, another gives', () => {
  it('the surname, when only the address says it', () => {
    expect(namesOf({ name: 'Zeynep A.', address: 'zeynep.aksoy.dev@courriel.example', body: `${body}Zeynep` })).toEqual(
      ['Zeynep', 'Aksoy'],
    );
  });

  it('both, when the display name is written like an address', () => {
    expect(namesOf({ name: 'maxime.roux', address: 'mroux31@courriel.example', body: `${body}Maxime` })).toEqual([
      'Maxime',
      'Roux',
    ]);
  });

  it('which of three words are given names, when the display name has two of them', () => {
    expect(
      namesOf({
        name: 'Hemant Kulkarni',
        address: 'hk@courriel.example',
        body: `${body}Hemant Vishwanath Kulkarni`,
      }),
    ).toEqual(['Hemant Vishwanath', 'Kulkarni']);
  });

  it('and a particle stays with the surname', () => {
    expect(
      namesOf({ name: 'Marie Fontaine', address: 'mf@courriel.example', body: `${body}Marie de La Fontaine` }),
    ).toEqual(['Marie', 'de La Fontaine']);
  });

  it('the surname, when only a letter to that one person greets them by it', () => {
    const quoted =
      'Le lundi 2 novembre 2026 à 10:00, Recrutement <recrutement@novalys.example> a écrit :\n> Bonjour Madame Verhaeghe,\n>\n> Nous avons bien reçu votre candidature.\n>\n> Sofiane Belhadj';
    expect(namesOf({ name: 'Kim', address: 'kim@courriel.example', body: `${body}Kim\n\n${quoted}` })).toEqual([
      'Kim',
      'Verhaeghe',
    ]);
  });

  it('which of two words is the given name, when the greeting or the display name is one of them', () => {
    expect(namesOf({ name: 'Dunvael', address: 'dunvael@courriel.example', body: `${body}Dunvael Tanguy` })).toEqual([
      'Dunvael',
      'Tanguy',
    ]);
  });
});

describe('a name is read in the form people give it', () => {
  it('before the place they write from', () => {
    expect(namesOf({ name: '', address: 'yah@courriel.example', body: `${body}Yusra Al-Hamadi, Amman` })).toEqual([
      'Yusra',
      'Al-Hamadi',
    ]);
  });

  it('in small letters, when the address bears them out', () => {
    expect(
      namesOf({
        name: '',
        address: 'gtrividic@courriel.example',
        body: 'bonsoir je postule a votre annonce de mecano, je peux passer demain. gwendal trividic',
      }),
    ).toEqual(['Gwendal', 'Trividic']);
  });

  it.each([
    ['Candidat(e) / Candidate : SCHRÖDER-THILL, Jil', 'Jil', 'Schröder-Thill'],
    ['Civilité / Prénom / Nom : Mme / Hanitra / Razafindrakoto', 'Hanitra', 'Razafindrakoto'],
    ["Name .......... O'Callaghan, Niamh", 'Niamh', "O'Callaghan"],
  ])('in the field of a form: %s', (line, first, last) => {
    expect(
      namesOf({
        name: 'Formulaire',
        address: 'no-reply@ats.example',
        body: `Vous avez reçu une nouvelle candidature.\n\nPoste : comptable\n${line}\nMessage : je suis disponible.`,
      }),
    ).toEqual([first, last]);
  });

  it('with a particle, in the words of somebody who presents them', () => {
    expect(
      namesOf({
        name: 'Martine Quillévéré',
        address: 'm.quillevere@atelier.example',
        body: 'Bonjour,\n\nJe vous recommande une ancienne collègue pour votre poste de comptable. Prenez Maryvonne Le Dréau les yeux fermés, son CV est joint.\n\nMartine Quillévéré',
      }),
    ).toEqual(['Maryvonne', 'Le Dréau']);
  });

  it('as a voice mail says it', () => {
    expect(
      namesOf({
        name: '',
        address: 'k14@courriel.example',
        body: 'slt c kevin lemarchand, je postule pour le poste de couvreur, mon cv est joint. merci',
      }),
    ).toEqual(['Kevin', 'Lemarchand']);
  });

  it('as a message tapped in haste says it', () => {
    expect(
      namesOf({
        name: 'samia',
        address: 'sam.du59@courriel.example',
        body: 'bjr c samia belkadi dsl je peu pas venir demain pr le poste de serveuse, on peu decaler ?',
      }),
    ).toEqual(['Samia', 'Belkadi']);
  });

  it('in the order that the initial in the address tells', () => {
    expect(
      namesOf({ name: 'Ulfrid Thomas', address: 'u.thomas@courriel.example', body: `${body}Ulfrid Thomas` }),
    ).toEqual(['Ulfrid', 'Thomas']);
  });

  it('the fuller one, when they sign as their address calls them', () => {
    expect(
      namesOf({
        name: 'María Francisca Robles Tena',
        address: 'paqui.robles@courriel.example',
        body: `${body}Paqui Robles`,
      }),
    ).toEqual(['María Francisca', 'Robles Tena']);
  });

  it('and one only, when another place gives its initials', () => {
    expect(namesOf({ name: 'Sacha BL', address: 'sbl@courriel.example', body: `${body}Sacha Bouvier-Lin` })).toEqual([
      'Sacha',
      'Bouvier-Lin',
    ]);
  });

  it('in the order that a right-to-left override shows', () => {
    expect(namesOf({ name: '\u202EettocraM einavlyS\u202C', address: 's.m@courriel.example', body })).toEqual([
      'Sylvanie',
      'Marcotte',
    ]);
  });

  it('with an accent that is written twice', () => {
    expect(namesOf({ name: 'The\u0301o L\u00e9\u0301vy', address: 't.l@courriel.example', body })).toEqual([
      'Théo',
      'Lévy',
    ]);
  });
});
