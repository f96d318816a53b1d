import { isTrade, opensTrade } from '../../../src/thread/words/trades';
import { joinedHash, wordHash } from '../../../src/thread/words/word-filter';

const joined = (words: string) => {
  const [first = 0, ...others] = words.split(' ').map(wordHash);
  return others.reduce(joinedHash, first);
};

describe('the long list of trades', () => {
  it.each([
    'fleuriste',
    'voilier',
    'vanniere',
    'ecrivaine',
    'kucharz',
    'glassblower',
    'krankenpflegerin',
    'enfermeras',
  ])('knows %s, whatever its gender and number', (word) => {
    expect(isTrade(wordHash(word))).toBe(true);
  });

  it('knows trades of several words, and what they begin with', () => {
    expect(isTrade(joined('conductrice de car'))).toBe(true);
    expect(isTrade(joined('garde champetre'))).toBe(true);
    expect(opensTrade(wordHash('conductrices'))).toBe(true);
    expect(isTrade(joined('conductrice de la'))).toBe(false);
  });

  it('takes few of the words of a letter for trades', () => {
    const letter =
      'bonjour suite annonce parue semaine derniere permets adresser lettre motivation parcours annees experience equipe maison reste disponible echanger quand voudrez vous remercie attention portee demande prie agreer salutations distinguees';
    expect(letter.split(' ').filter((word) => isTrade(wordHash(word))).length).toBeLessThan(2);
  });
});
