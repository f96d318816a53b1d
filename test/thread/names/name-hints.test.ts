import {
  isHouse,
  nameFromFileName,
  nameShown,
  surnameAfterInitial,
  surnameFromAddress,
} from '../../../src/thread/names/name-hints';

describe('an address says the surname of somebody whose given name is known', () => {
  it.each([
    ['zeynep.aksoy.dev@courriel.example', 'Zeynep', 'Aksoy'],
    ['leamarie.bonnefoy@courriel.example', 'Léa-Marie', 'Bonnefoy'],
    ['z.aksoy92@courriel.example', 'Zeynep', 'Aksoy'],
    ['aksoy_zeynep@courriel.example', 'Zeynep', 'Aksoy'],
    ['zaksoy@courriel.example', 'Zeynep', 'Aksoy'],
    ['zeynepaksoy@courriel.example', 'Zeynep', 'Aksoy'],
    ['mohamed.benali.dev@courriel.example', 'Momo', 'Benali'],
  ])('%s, %s', (address, first, surname) => {
    expect(surnameFromAddress(address, first)).toBe(surname);
  });

  it.each([
    ['thibault.dm@courriel.example', 'Thibault'],
    ['zeynou@courriel.example', 'Zeynep'],
    ['marieclaire@courriel.example', 'Marie'],
    ['zrecrutement@courriel.example', 'Zeynep'],
    ['aksoy@courriel.example', 'Zeynep'],
    ['zeynep@aksoy.example', 'Zeynep'],
    ['zeynep.recrutement@courriel.example', 'Zeynep'],
    ['zeynep.von.arx@courriel.example', 'Zeynep'],
    ['', 'Zeynep'],
  ])('and says nothing where it only hints at one: %s, %s', (address, first) => {
    expect(surnameFromAddress(address, first)).toBeNull();
  });
});

describe('a CV’s file name gives a name that no list knows', () => {
  it('when it holds nothing else', () => {
    expect(nameFromFileName('CV Priscillia Wojtaszek.odt')).toMatchObject({ first: 'Priscillia', last: 'Wojtaszek' });
    expect(nameFromFileName('CV_Guerline_Sannier_2026.pdf')).toMatchObject({ first: 'Guerline', last: 'Sannier' });
  });

  it('and ends before words in small letters', () => {
    expect(nameFromFileName('CV Mustafa Abdulrahman rotating tech.docx')).toMatchObject({
      first: 'Mustafa',
      last: 'Abdulrahman',
    });
    expect(nameFromFileName('Dossier mobilite - HAZEBROUCK Jean-Noel - 2026.pdf')).toMatchObject({
      first: 'Jean-Noel',
      last: 'Hazebrouck',
    });
    expect(nameFromFileName('cv_marie_lemoine.pdf')).toMatchObject({ first: 'Marie', last: 'Lemoine' });
  });

  it('and not that of the company that sends it', () => {
    const house = new Set(['axone', 'conseil']);
    expect(nameFromFileName('DC_SME_Axone.docx', house)).toBeNull();
    expect(nameFromFileName('DC_Ines_HADJ_Axone.docx', house)).toMatchObject({ first: 'Ines', last: 'Hadj' });
  });

  it('and none when other words may be a title', () => {
    expect(nameFromFileName('CV Gestion Paie.pdf')).toBeNull();
    expect(nameFromFileName('CV Priscillia Wojtaszek Soudure.pdf')).toBeNull();
  });
});

describe('an address of an initial and a surname says the surname of somebody it alone names', () => {
  it.each([
    ['k.boudiaf@mel.example', 'Boudiaf'],
    ['p.lecoadic.56@bretmail.example', 'Lecoadic'],
    ['jdupont92@zipmail.example', 'Dupont'],
    ['mlouviot@courriel.example', 'Louviot'],
  ])('%s', (address, surname) => {
    expect(surnameAfterInitial(address)).toBe(surname);
  });

  it.each([
    'recrutement@novalys.example',
    'contact@novalys.example',
    'pruitt@courriel.example',
    'pxlghost@courriel.example',
    'j.rh@novalys.example',
    'k.recrutement@novalys.example',
    '',
  ])('and not « %s »', (address) => {
    expect(surnameAfterInitial(address)).toBeNull();
  });
});

describe('a display name written like an address', () => {
  it.each([
    ['maxime.roux', 'Maxime', 'Roux'],
    ['a.vuillermoz', null, 'Vuillermoz'],
    ['Maxime Roux via Offres', 'Maxime', 'Roux'],
  ])('%s', (written, first, last) => {
    expect(nameShown(written)).toMatchObject({ first, last });
  });

  it('says nothing where it is a service', () => {
    expect(nameShown('recrutement.rh@courriel.example')).toBeNull();
  });
});

describe('a display name that the domain repeats is that of a house', () => {
  it.each([
    ['JobConvoi', 'offres@jobconvoi.example', true],
    ['Novalys', 'recrutement@novalys.example', true],
    ['Camille', 'bonjour@camille.example', false],
    ['Lucie Fabre', 'contact@luciefabre.example', false],
    ['Trémolières', 'py@cevennes.example', false],
  ])('%s, %s: %s', (name, address, house) => {
    expect(isHouse({ name, address })).toBe(house);
  });
});
