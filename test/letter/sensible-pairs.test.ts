import { reasonIds, scenarioIds } from '../../src/letter/request';
import { suitsScenario } from '../../src/letter/sensible-pairs';
import { suggestReason } from '../../src/session/engine/suggest-choices';

test.each(scenarioIds)('the reason suggested in %s is one that is offered there', (scenario) => {
  expect(suitsScenario(suggestReason(scenario), scenario)).toBe(true);
});

test('every reason is offered somewhere', () => {
  expect(reasonIds.filter((reason) => !scenarioIds.some((scenario) => suitsScenario(reason, scenario)))).toEqual([]);
});

test('a post that is gone refuses nobody for a skill, nor a finalist for their field', () => {
  expect(suitsScenario('required-skills', 'position-closed')).toBe(false);
  expect(suitsScenario('no-opening-in-field', 'finalist')).toBe(false);
  expect(suitsScenario('experience', 'internship')).toBe(false);
});
