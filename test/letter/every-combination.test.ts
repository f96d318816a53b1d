import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest } from '../../src/letter/request';
import { everyRequest, everyWording } from './every-combination';
import { findDefects } from './find-defects';

function firstDefects(requests: Iterable<LetterRequest>): { count: number; failures: string[] } {
  const failures = new Map<string, string>();
  let count = 0;
  for (const request of requests) {
    count++;
    for (const defect of findDefects(composeLetter(request, builtInLibrary), request))
      if (failures.size < 20 && !failures.has(defect)) failures.set(defect, `${defect} ← ${JSON.stringify(request)}`);
  }
  return { count, failures: [...failures.values()] };
}

test('every combination of choices and facts renders a clean letter', () => {
  const { count, failures } = firstDefects(everyRequest());
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(50_000);
}, 60_000);

test('every wording of every part renders a clean letter', () => {
  const { count, failures } = firstDefects(everyWording());
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
}, 60_000);
