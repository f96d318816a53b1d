import { senderOf } from '../../../src/session/engine/sender';

test.each([
  ['Camille Perrin', 'Camille', 'Perrin'],
  ['PERRIN Camille', 'Camille', 'PERRIN'],
  ['Camille PERRIN', 'Camille', 'PERRIN'],
  ['LE GALL Anne-Marie', 'Anne-Marie', 'LE GALL'],
  ['Camille Perrin (Novalys)', 'Camille', 'Perrin'],
  ['Camille', 'Camille', ''],
  ['', '', ''],
])('“%s” signs as %s %s', (name, firstName, lastName) => {
  expect(senderOf({ name })).toEqual({ firstName, lastName });
});
