import { oneLine } from '../../../src/session/values/one-line';

test.each([
  ['Candidature \u202einversée\u202c', 'Candidature inversée'],
  ['Candi\u00addature\u200b', 'Candidature'],
  ['deux\r\n  lignes\u0000', 'deux lignes'],
  ['d’Éloïse – Œuvre\u00a0: «\u202foui\u202f»', 'd’Éloïse – Œuvre : « oui »'],
])('%j is shown as « %s »', (written, shown) => {
  expect(oneLine(written)).toBe(shown);
});
