import { reviewLetter } from '../../src/review/review-letter';

const leftoversIn = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ found }) => found);

test.each([
  'Nos offres : https://emploi.atelier.example/?metier=soudeur&page=3#nord.',
  'See our jobs at https://careers.example.com/search?town=leeds&sort=new#list.',
  'Our page is www.example.com/jobs?id=12&lang=en, do have a look.',
  'Le poste demande d’écrire des agrégations ($lookup, $unwind), ce qui manquait au test.',
  'Returning undefined for an empty list broke three of the six tests.',
  'Votre fonction renvoyait undefined au lieu d’un tableau vide : trois tests sur six échouaient.',
  'Il restait des // TODO dans les deux fonctions du test rendu.',
  'Votre hook useEffect(() => {}, []) n’était pas nettoyé, d’où la fuite de mémoire.',
  'La case à cocher [ ] du formulaire n’était pas lue par votre programme au test.',
  'Merci pour votre visite,, le poste est pourvu.',
  'Nous gardons votre CV et , si un poste s’ouvre, nous vous écrirons.',
  'We keep your CV and , if a post opens, we will write.',
])('a link, a word of code, a slip is no leftover: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});

test.each([
  'Nos offres : https://emploi.atelier.example/?id={{id_offre}}',
  'Suivez votre dossier sur https://atelier.example/suivi/[ID_CANDIDAT]',
  'Nos offres sont sur www.example.com.',
  'Bonjour undefined, le poste est pourvu.',
  'Merci pour votre candidature chez,, qui nous a plu.',
  'Nous avons aimé votre pratique de Word et , le poste est pourvu.',
])('a field, a sample, a word that fell out is one: %s', (text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});
