import { everyRequest } from '../letter/every-combination';
import { reviewAll } from './review-all';

test('every combination of scenario, opening, reason, facts, language and address passes our own review with nothing to point at', () => {
  const { complete, faults } = reviewAll(everyRequest());
  expect(complete).toBeGreaterThan(1000);
  expect(faults.slice(0, 20)).toEqual([]);
}, 600_000);
