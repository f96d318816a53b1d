import { nameShown } from '../../../src/thread/names/name-hints';
import { sharedByAddress } from '../../../src/thread/names/shared-by-address';

describe('an address that leaves the end of a name out tells where the surname begins', () => {
  it.each([
    ['Gustavo Paredes Luna', 'gustavo.paredes@courriel.example', 'Gustavo', 'Paredes Luna'],
    ['Nerea Larrauri Simón', 'nerea_larrauri92@courriel.example', 'Nerea', 'Larrauri Simón'],
  ])('%s, %s', (written, address, first, last) => {
    expect(sharedByAddress(written, address, nameShown(written))).toEqual({ first, last, order: 'written' });
  });

  it.each([
    ['Jean Pierre Martin', 'jean.pierre@courriel.example'],
    ['Gustavo Paredes Luna', 'gustavo.luna@courriel.example'],
    ['Paul Okonkwo Daniel', 'paul.okonkwo@courriel.example'],
    ['Gustavo Paredes', 'gustavo.paredes@courriel.example'],
    ['Gustavo PAREDES Luna', 'gustavo.paredes@courriel.example'],
    ['Nour El Hachimi', 'nour.el@courriel.example'],
    ['Paredes Luna, Gustavo', 'gustavo.paredes@courriel.example'],
    ['Gustavo Paredes Luna', 'g.paredes@courriel.example'],
  ])('and nothing of %s, %s', (written, address) => {
    expect(sharedByAddress(written, address, nameShown(written))).toBeNull();
  });
});
