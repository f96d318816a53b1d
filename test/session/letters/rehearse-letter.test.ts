import { builtInLibrary } from '#built-in-library';
import { rehearseLetter } from '../../../src/session/letters/rehearse-letter';

it.each(['fr', 'en'] as const)('a letter is rehearsed in short steps, none of which fails (%s)', (language) => {
  const steps = rehearseLetter(builtInLibrary, language);
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) expect(step).not.toThrow();
});
