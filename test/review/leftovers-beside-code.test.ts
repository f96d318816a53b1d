import { leftoversIn } from './leftovers-in';

test.each([
  ['Merci pour votre candidature au poste de développeur Java [référence], lue avec attention.', '[référence]'],
  ['Votre expérience de React chez {{entreprise}} nous a intéressés.', '{{entreprise}}'],
  ['Your experience with {technology} and Java is strong.', '{technology}'],
  ['Le poste de développeur <poste> TypeScript est pourvu.', '<poste>'],
  ['Le client ${client} cherchait un profil Java.', '${client}'],
  ['Le poste de développeur Vue (ville) demande de l’astreinte.', '(ville)'],
  ['Nous avons vu 00 candidats Python cette semaine.', '00'],
  ['Votre test de code avec {manager} était bon.', '{manager}'],
  ['Nous avons choisi une personne ayant [X] années de SQL.', '[X]'],
  ['Votre entretien du JJ/MM avec l’équipe Angular nous a plu.', 'JJ/MM'],
])('a leftover is one beside the name of a language too: %s', (text, found) => {
  expect(leftoversIn(text)).toEqual([found]);
});

test.each([
  'Votre type List<Map<String, Object>> cachait le modèle métier.',
  'Your component <Header /> rendered twice.',
  'Il restait des // TODO dans les deux fonctions de votre test Python.',
  'Using $match before $group would have passed the query test.',
  'Votre SQL comparait a <> b là où l’exercice voulait une jointure.',
  'La réponse { "statut": "ok" } de votre API était propre.',
  'Le poste requiert d’écrire du <div> et du CSS sans framework.',
  'Your user_id column lacked an index.',
  'Your sheet showed #REF! after the column was deleted.',
  'La syntaxe {nom} de votre gabarit Vue était juste.',
])('what looks like code, beside what says so, is none: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});
