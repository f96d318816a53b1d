import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import { everyNeighbour, repeatedWords } from './repeated-words';

/** What is said of data changes with the team's choice: only the openings that keep some say it. */
const openingsOf = { consent: undefined, inform: ['talent-pool', 'contact-for-skill', 'contact-at-date'] } as const;

test.each(['consent', 'inform'] as const)(
  'no content word of our own stands in two sentences running (%s)',
  (dataProtection) => {
    const library = { ...builtInLibrary, settings: { ...builtInLibrary.settings, dataProtection } };
    const repeated = new Set<string>();
    let count = 0;
    for (const request of everyNeighbour(openingsOf[dataProtection])) {
      count++;
      for (const word of repeatedWords(composeLetter(request, library).text, request.language)) repeated.add(word);
    }
    expect([...repeated].slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  },
  120_000,
);

test('a repeated word is seen, whatever its ending', () => {
  const letter = 'Bonjour,\n\nVous avez demandé une réponse. La voici.\n\nElle demande du temps.\n\nBien à vous,';
  expect(repeatedWords(letter, 'fr')).toEqual([]);
  expect(repeatedWords(letter.replace(' La voici.', ''), 'fr')).toEqual([
    'demand: Vous avez demandé une réponse. ‖ Elle demande du temps.',
  ]);
});
