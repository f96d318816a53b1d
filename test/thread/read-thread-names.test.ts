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
});
