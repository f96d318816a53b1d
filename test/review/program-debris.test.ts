import { leftoversIn } from './leftovers-in';

test.each([
  ['{\\rtf1\\ansi Bonjour Inès, le poste est pourvu.', '{\\rtf1'],
  ['Bonjour Inès,\\par le poste est pourvu.', '\\par'],
  ['Bonjour Inès, voir C:\\Users\\lea\\Bureau\\refus.docx\nNous avons choisi.', 'C:\\Users\\lea\\Bureau\\refus.docx'],
  ['Le modèle est sur \\\\srv-rh\\modeles\\refus.dotx. Le poste est pourvu.', '\\\\srv-rh\\modeles\\refus.dotx.'],
  [
    'Merci https://mail.lafilature.local/compose?draft=88 et bonne route.',
    'https://mail.lafilature.local/compose?draft=88',
  ],
  ['Thank you. See http://localhost:3000/jobs for more.', 'http://localhost:3000/jobs'],
  ['B14\tEwan\tno\tFriday\nWe hired a welder.', 'B14\tEwan\tno\tFriday'],
  ['// closing goes below\nThank you again, Bea.', '// closing goes below'],
  ['/* motif du refus */\nLe poste demandait le permis.', '/* motif du refus */'],
  ['Le poste de jobOpening.title est pourvu.', 'jobOpening.title'],
  ['Bonjour candidate.firstName, le poste est pourvu.', 'firstName'],
  ['Nous nous sommes vus le   / 05 / 2025 à l’atelier.', '  / 05 / 2025'],
  ['Votre candidature au poste de/d’ administrateur est close.', 'de/d’'],
  ['La responsable du/de la DSI a choisi.', 'du/de la'],
  ['Merci de votre visite au/à la mairie de Sens.', 'à la'],
])('what a program or a form leaves is pointed at: %s', (text, found) => {
  expect(leftoversIn(text).join('|')).toContain(found);
});

test.each([
  'Nous avons reçu 40/50 dossiers, à lire avant le 12/05/2025.',
  'Vous trouverez nos offres sur https://www.lafilature.fr/emplois.',
  'Il fallait savoir écrire des chemins comme C:\\Windows dans un script Bash.',
  'Le poste est partagé entre Lyon et/ou Grenoble.',
  'Le ou la titulaire du poste travaille de nuit.',
  'Votre dossier est passé de la DRH à la DSI, et/ou au service achats.',
  'Merci à vous.\tBonne route.',
])('honest signs are none: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});
