import { findRowHoles } from '../../src/review/holes/find-row-holes';

const wordsFound = (text: string): string[] => findRowHoles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Bonjour Omar, *** PERSONNALISER ICI *** Le poste demande Salesforce.', '*** PERSONNALISER ICI ***'],
  ['=== à compléter avec le motif === Le poste est pourvu.', '=== à compléter avec le motif ==='],
  ['>>> fill in the reason <<< We wish you well.', '>>> fill in the reason <<<'],
  ['Bonjour Lise (→ mettre le prénom), le poste est pourvu.', '(→ mettre le prénom)'],
  ['Your licence (<- check the year) is a plus, but the post is filled.', '(<- check the year)'],
  ['[Version cadres – adapter le ton] Bonjour Nora, le poste est pourvu.', '[Version cadres – adapter le ton]'],
  ['Vous visez un poste de grutier / cariste [garder le bon], merci.', '[garder le bon]'],
  ['(version longue pour les candidats reçus)\nMerci d’être venu.', '(version longue pour les candidats reçus)'],
  ['(short text for applicants not seen)\nThank you for your CV.', '(short text for applicants not seen)'],
  [
    'VARIANTE A (si débutant) : vous débutez. VARIANTE B (si confirmé) : vous venez du bois.',
    'VARIANTE B (si confirmé)',
  ],
  ['Option 2 (after interview): thank you for coming.', 'Option 2 (after interview):'],
  ['Prénom,\nmerci pour ta visite de l’atelier.', 'Prénom'],
  ['NOM, merci pour votre candidature au poste de grutier.', 'NOM'],
  ['First name,\nThank you for coming in on Monday.', 'First name'],
])('an order to whoever fills the letter: %s', (text, found) => {
  expect(wordsFound(text)).toContain(found);
});

test.each([
  '*** Vérifiez votre adresse sur notre site *** Merci.',
  'Le dossier (→ page 2) est complet, le poste est pourvu.',
  'Le formulaire (version pour les saisonniers) était bien rempli.',
  'You answered case 1 (after a fire) better than case 2 (after a flood).',
  'Nous avons essayé la variante A (pour les cuisines) de votre plan : elle tenait.',
  'Nom, prénom et adresse figuraient sur votre dossier, merci.',
  'Paul,\nmerci pour ta visite de l’atelier.',
  'Merci pour la question posée [en fin d’entretien] sur le four.',
  'Thanks for the question you asked [at the end of the tour] about the oven.',
])('what is said to the reader stays: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});
