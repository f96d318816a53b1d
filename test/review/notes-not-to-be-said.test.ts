import { leftoversIn } from './leftovers-in';

test.each([
  'Voici notre retour. ATTENTION ne pas mentionner le gel du budget.',
  'NB don’t mention the salary band. The post is filled.',
  'Bonjour Inès,\nrappel perso : elle connaît le directeur, rester poli\nLe poste est pourvu.',
  'Memo to self: she wrote twice. Dear Ms Cole, the post is filled.',
  'Le poste demande le B2 (cf. commentaire de Paul, à virer).',
  'The role needs a ticket [see Ana’s note, to delete].',
  'Notre retour :\n- point fort 1\n- point fort 2\n- point à travailler 1',
  'Our feedback:\n- strength 1\n- strength 2',
])('what was for its author alone is pointed at: %s', (text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});

test.each([
  'Attention, ne pas confondre les deux offres : la nôtre est à Sens.',
  'Rappel : la clôture était le 4 mai.',
  'Votre essai comptait deux branches, à enlever (celle du nord) et à garder.',
  'Notre retour :\n- point fort : la soudure\n- point à travailler : le tracé',
  'There was still a TODO in main.py and the retry logic had not been written.',
])('what is for the reader is left alone: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});
