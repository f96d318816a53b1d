import { checkLetters } from './check-letters';
import { everyWording } from './every-combination';

test('every wording of every part renders a clean letter that passes our own review', () => {
  const { count, complete, defects, findings } = checkLetters(everyWording());
  expect(defects).toEqual([]);
  expect(findings.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
  expect(complete).toBeGreaterThan(1000);
}, 300_000);
