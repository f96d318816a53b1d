import { findRowHoles } from '../../src/review/holes/find-row-holes';

const wordsFound = (text: string): string[] => findRowHoles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['the end was not copied', 'Nous cherchions une personne ayant déjà une vraie expéri', 'expéri'],
  ['the end was not copied', 'Nous voulions un profil plus confirmé en cybersécu\nCordialement,', 'cybersécu'],
  ['the end was not copied', 'The client wanted a consultant with a stronger backgrou', 'backgrou'],
  [
    'the next sentence begins',
    'Votre dossier a été lu par notre responsab Nous avons retenu une autre personne.',
    'responsab',
  ],
  ['the next sentence begins', 'Votre parcours ne manque pas de Je reste à votre disposition.', 'de'],
  ['the head was not copied', 'njour Camille, merci pour votre candidature.', 'njour'],
  ['the head was not copied', 'rci pour votre candidature au poste d’administrateur.', 'rci'],
  ['the head was not copied', 'ous vous remercions de votre intérêt.', 'ous'],
  ['the head was not copied', 'ear Mr Osei, thank you for your application.', 'ear'],
  ['a stop where a noun was due', 'Nous avons aimé votre exposé, notamment la.', 'la'],
  ['a stop where a noun was due', 'Votre test était propre, surtout la partie. Le poste demande Angular.', 'partie'],
  ['a stop where a clause was due', 'Nous avons retenu une personne qui.', 'qui'],
  ['a stop where a clause was due', 'The reason we chose somebody else is that.', 'is that'],
  [
    'a stop where an object was due',
    'C’est que l’autre candidate avait déjà. Bien à vous',
    'l’autre candidate avait déjà',
  ],
  ['a stop where a verb was due', 'Merci d’avoir postulé et nous.', 'et nous'],
  ['a stop where a verb was due', 'We chose someone who has worked with.', 'who has worked with'],
])('%s: %s', (_, text, found) => {
  expect(wordsFound(text)).toContain(found);
});

test.each([
  'Nous cherchions une personne avec une vraie expérience',
  'Merci pour votre présentation et votre sens du service\nCordialement,',
  'jour après jour, votre dossier a été étudié.',
  'us and them was the theme of your talk.',
  'Votre test sur la première partie.',
  'Ce choix reste entre vous et nous.',
  'Le poste demande une compétence que l’autre candidate avait déjà.',
  'It is what it is, and that is that.',
  'We would have liked to.',
  'Il vous manque un diplôme, et c’est une première.',
  'Nous aimons travailler avec des personnes comme vous et moi.',
])('a word, and a sentence, that is whole stays: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});

test.each([
  [
    'the same words twice',
    'Nous vous souhaitons nous vous souhaitons une belle suite.',
    'Nous vous souhaitons nous vous souhaitons',
  ],
  [
    'thanks twice',
    'Thank you for your time thank you for coming to our office.',
    'Thank you for your time thank you for',
  ],
  ['a second draft', 'We have decided to we went with someone else.', 'decided to we went'],
  ['a second draft', 'The role has been was given to an internal candidate.', 'has been was '],
  ['a second draft', 'Le poste a été a finalement été attribué.', 'a été a finalement été'],
  ['a second draft', 'Nous sommes désolés nous regrettons de vous écrire.', 'Nous sommes désolés nous regrettons'],
  [
    'a sentence that opens twice',
    'Suite à votre test Suite à votre venue, le poste est pourvu.',
    'Suite à votre test Suite ',
  ],
  ['leave taken twice', 'Merci.\nCordialement,\nBien à vous,', 'Cordialement,\nBien à vous'],
])('two drafts run together, %s: %s', (_, text, found) => {
  expect(wordsFound(text)).toContain(found);
});

test.each([
  'Nous avons lu votre lettre, nous avons aimé votre projet.',
  'Nous regrettons que nous ayons si peu de postes.',
  'Aujourd’hui nous avons retenu une autre candidature.',
  'Merci pour votre temps et merci pour votre patience.',
  'We hope we will meet again.',
  'We are sorry we could not offer more.',
  'Votre maîtrise des listes de listes nous a plu.',
  'Merci de votre visite.\nBien cordialement,\nLéa Martin',
  'Best regards from all of us, and best wishes for your move.',
])('one draft stays: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});
