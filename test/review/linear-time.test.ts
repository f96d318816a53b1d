import { reviewLetter } from '../../src/review/review-letter';
import { growthOf, linearAtMost } from '../growth';

test.each([
  ['one word for ever', 'jeune '],
  ['words that begin many patterns', 'votre âge ne correspond pas à '],
  ['opening brackets', '[{<('],
  ['letters one by one', 'j e u n e '],
  ['leftovers begun', '{a|@Model.a_-A*a [est / n’ Voici une proposition '],
  ['dots and blanks', '. . . … '],
  ['unknown words', 'grosssesse enciente handycap '],
  ['greetings', 'Bonjour Merci, '],
  ['signs that stand alone', '>> a} _b_a $Ana b|c (« '],
  ['names that could be slots', 'poste de Xavier, chez nom [a `b '],
  ['words of slots', 'poste de chez NOM DE VILLE, nomClient (ville, nom Dr N. '],
  ['choices and prepositions', 'role of in a/b/c? bon/moyen/ '],
  ['quoted lines', '> votre âge\n'],
  ['names that are called', 'Comme je vous le disais, Ana, vous avez, Zoé, '],
  ['closings and lines to sign on', 'votre niveau en\nCordialement\n_____\n'],
  ['rows and keys', '"a";"b" a=b&c=d {a:b,\n|a|b\ta\tb\n'],
  ['subjects and headers', 'TR: RE: refus\nDe : a\n> tu peux lui \n'],
  ['names of versions', 'Version a b : ou si pas a_b, or if they (v2\n'],
  ['marks of Markdown', '**a** de **b `C` ```\n# a ![a](b '],
  ['values of programs', 'reçu par null AAA et BBB vu le 01/01/1970 : /20 '],
  ['notes in brackets', '(Ana, tu [ok pour (voir avec '],
  ['greetings one after another', 'Bonjour Ana,\nBonjour Zoé, Chère Madame Roux,\n'],
  ['firms that are us', 'Chez Aa Bb Cc, nous Dd & Ee\nL’équipe RH de Ff Gg\n'],
  ['posts and languages', 'votre candidature au poste de comptable, for this buyer role nous avons we have '],
  ['capitals and civilities', 'Madame, Monsieur Aa, cher Monsieur, votre test Ana mais '],
])(
  '100 kB of %s is read in linear time',
  (_, unit) => {
    const facts = { firstName: 'Ana', position: 'Data Engineer', now: '2026-01-01', receivedDate: '2025-01-01' };
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    expect(growthOf(100_000, text, (letter) => reviewLetter(letter, { facts }))).toBeLessThan(linearAtMost);
  },
  60_000,
);
