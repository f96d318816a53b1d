import { checkLetters } from './check-letters';
import { everyRequest } from './every-combination';

test('every combination of choices and facts renders a clean letter that passes our own review', () => {
  const { count, complete, defects, findings } = checkLetters(everyRequest());
  expect(defects).toEqual([]);
  expect(findings.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(50_000);
  expect(complete).toBeGreaterThan(1000);
}, 300_000);
