import { elidesBefore, withDe } from '../../src/text/with-de';
import { either, elided, unelided } from './job-titles';
import { eitherHard, elidedHard, unelidedHard } from './hard-job-titles';
import { eitherOfAllTrades, elidedOfAllTrades, unelidedOfAllTrades } from './job-titles-of-all-trades';

describe('a job title with its « de »', () => {
  test.each([...elided, ...elidedOfAllTrades, ...elidedHard])('d’%s', (title) => {
    expect(withDe(title)).toBe(`d’${title}`);
  });

  test.each([...unelided, ...unelidedOfAllTrades, ...unelidedHard])('de %s', (title) => {
    expect(withDe(title)).toBe(`de ${title}`);
  });

  test.each([...either, ...eitherOfAllTrades, ...eitherHard])('either form of %s', (title) => {
    expect([`de ${title}`, `d’${title}`]).toContain(withDe(title));
  });

  test('a title with its own article contracts', () => {
    expect(withDe('Le Responsable du site')).toBe('du Responsable du site');
    expect(withDe('les Achats')).toBe('des Achats');
    expect(withDe('La Directrice')).toBe('de La Directrice');
    expect(withDe('l’Hôtelier')).toBe('de l’Hôtelier');
  });

  test('a word that only starts like an article does not', () => {
    expect(withDe('Lead Developer')).toBe('de Lead Developer');
    expect(withDe('Leslie')).toBe('de Leslie');
  });

  test('accents typed apart, and spaces around, change nothing', () => {
    expect(withDe(' E\u0301conomiste ')).toBe('d’E\u0301conomiste');
    expect(withDe('H\u00f4te'.normalize('NFD'))).toBe(`d’${'Hôte'.normalize('NFD')}`);
  });

  test('nothing at all takes no elision', () => {
    expect(elidesBefore('')).toBe(false);
    expect(elidesBefore('42')).toBe(false);
  });
});
