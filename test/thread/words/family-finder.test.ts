import { familyFinder } from '../../../src/thread/words/family-finder';
import { mentionFamily } from '../../../src/thread/words/mention-words';
import { sensesOf } from '../../../src/thread/words/word-senses';

describe('the family of a word', () => {
  const familyOf = familyFinder({ law: 'cour avocat*', yard: 'courge* avocatier*' });

  it.each([
    ['cour', 'law'],
    ['avocats', 'law'],
    ['avocatiers', 'yard'],
    ['courges', 'yard'],
    ['cours', null],
    ['avoc', null],
  ])('of « %s » is %s', (word, family) => {
    expect(familyOf(word)).toBe(family);
  });

  it.each([
    ['candidatures', 'file'],
    ['consultantes', 'staff'],
    ['enseignante', 'former', 'staff'],
  ])('is told by a beginning of any length: « %s »', (word, ...families) => {
    expect(families).toContain(mentionFamily(word));
  });
});

describe('the matter of a word', () => {
  it.each(['locataires', 'ordonnance', 'reclamation', 'landlord', 'invoices', 'lieferung', 'conservatoire'])(
    'is another than an application: « %s »',
    (word) => {
      expect(sensesOf(word)).toMatchObject([{ ofApplication: false }]);
    },
  );

  it.each(['candidature', 'postule', 'diplomee', 'applicants', 'bewerbung', 'sollicitatie', 'preavis'])(
    'is an application: « %s »',
    (word) => {
      expect(sensesOf(word)).toMatchObject([{ ofApplication: true }]);
    },
  );

  it('is none for the words of any letter', () => {
    const letter = 'bonjour merci pour votre message bien cordialement hello thanks for your reply kind regards';
    expect(letter.split(' ').filter((word) => sensesOf(word).length > 0)).toEqual([]);
  });
});
