import { detectLanguage } from '../../src/thread/language';
import { fold } from '../../src/text/fold';

describe('the language of a few words', () => {
  it.each([
    [
      'Voici mon attestation d’employeur et le diplôme de l’école de notariat, comme demandé. Bonne fin de semaine',
      'fr',
    ],
    ['Maître, j’accepte avec plaisir, le 21 me convient. Je viendrai en train.', 'fr'],
    ['cv en pj', 'fr'],
    ['Dispo de suite. CV joint.', 'fr'],
    ['Ho letto l’annuncio e ho lavorato nell’ufficio dell’azienda per anni, grazie', 'other'],
    ['Ich suche eine feste Stelle ohne Nachtschicht. Freundliche Grüße', 'other'],
    ['Please find my resume attached, I am available for a call', 'en'],
  ])('« %s » is %s', (text, language) => {
    expect(detectLanguage(fold(text))).toBe(language);
  });

  it('says nothing of words that no language claims', () => {
    expect(detectLanguage(fold('OK 👍 12/10'))).toBeNull();
  });
});
