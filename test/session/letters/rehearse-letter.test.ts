import { builtInLibrary } from '#built-in-library';
import { rehearseLetter } from '../../../src/session/letters/rehearse-letter';

it.each(['fr', 'en'] as const)('a letter is rehearsed in short steps, none of which fails (%s)', (language) => {
  const steps = rehearseLetter(builtInLibrary, language);
  let taken = 0;
  const take = (): boolean => steps.next().done === true;
  for (let isOver = false; !isOver; taken += 1) expect(() => (isOver = take())).not.toThrow();
  expect(taken).toBeGreaterThan(2);
});
