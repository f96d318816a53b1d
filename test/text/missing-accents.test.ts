import { withMissingAccents } from '../../src/text/missing-accents';

test.each([
  ['Ingenieur qualite', 'Ingénieur qualité'],
  ['Educateur specialise', 'Éducateur spécialisé'],
  ['electricien du batiment', 'électricien du bâtiment'],
  ['Secretaire medicale', 'Secrétaire médicale'],
  ['Infirmiere en chirurgie', 'Infirmière en chirurgie'],
  ['Chef de rayon fruits et legumes', 'Chef de rayon fruits et légumes'],
  ['plutot le matin', 'plutôt le matin'],
  ['deja formé à la qualite', 'déjà formé à la qualité'],
  ['analyste cybersecurite', 'analyste cybersécurité'],
  ['HOTESSE d’accueil', 'HÔTESSE d’accueil'],
  ['tres bon niveau', 'très bon niveau'],
])('accents nobody typed are put back: %s → %s', (typed, spelled) => {
  expect(withMissingAccents(typed)).toBe(spelled);
});

test.each([
  'Software Developer',
  'Event Manager',
  'Equipment Specialist',
  'Security Officer',
  'Electrical Engineer',
  'Medical Advisor',
  'Receptionist',
  'Diploma Programme Lead',
  'Responsable de site',
  // Half of its accents would be worse than none.
  'suivi de legalite',
  'Chef de projet web',
  'Énergie et general management',
])('what has none stays: %s', (title) => {
  expect(withMissingAccents(title)).toBe(title);
});
