import { sharedByAddress } from '../../../src/thread/names/shared-by-address';

describe('an address that leaves the end of a name out tells where the surname begins', () => {
  it.each([
    ['Gustavo Paredes Luna', 'gustavo.paredes@courriel.example', 'Gustavo', 'Paredes Luna'],
    ['María José Cañizares Ortega', 'maria.canizares@courriel.example', 'María José', 'Cañizares Ortega'],
    ['Ewa Nowicka Lis', 'ewa_nowicka92@courriel.example', 'Ewa', 'Nowicka Lis'],
  ])('%s, %s', (written, address, first, last) => {
    expect(sharedByAddress(written, address)).toEqual({ first, last, order: 'written' });
  });

  it.each([
    ['Jean Pierre Martin', 'jean.pierre@courriel.example'],
    ['Gustavo Paredes Luna', 'gustavo.luna@courriel.example'],
    ['Gustavo Paredes', 'gustavo.paredes@courriel.example'],
    ['Gustavo PAREDES Luna', 'gustavo.paredes@courriel.example'],
    ['Nour El Hachimi', 'nour.el@courriel.example'],
    ['Paredes Luna, Gustavo', 'gustavo.paredes@courriel.example'],
    ['Gustavo Paredes Luna', 'g.paredes@courriel.example'],
  ])('and nothing of %s, %s', (written, address) => {
    expect(sharedByAddress(written, address)).toBeNull();
  });
});
