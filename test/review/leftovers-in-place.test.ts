import { findRowHoles } from '../../src/review/holes/find-row-holes';

const foundIn = (text: string): string[] => findRowHoles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['somebody else greeted between brackets', 'Bonjour Ella (Bonjour Idris), le four est éteint.', '(Bonjour Idris)'],
  ['another civility', 'Dear Mr Moss [Dear Ms Reed], the kiln is cold.', '[Dear Ms Reed]'],
  ['two first names to choose from', 'Bonjour Ella (Ella / Éléa), le four est éteint.', '(Ella / Éléa)'],
  ['somebody else greeted after a slash', 'Hi Ella / Hi Idris, the kiln is cold.', '/ Hi Idris'],
  ['a second letter that begins', 'Hi Ella, the kiln is cold. Hi Idris, thanks for the clay.', 'Hi Idris'],
  ['a civility before its comma', 'Le chef du four, M. , est parti.', 'M.'],
  ['a civility before a verb', 'Mrs told us about the clay.', 'Mrs'],
  ['a civility at the end', 'Nous en avons parlé avec Mme.', 'Mme'],
  ['a title before its comma', 'La docteure , cheffe du four, est partie.', 'docteure'],
  ['the number of what', 'Merci d’avoir répondu à l’annonce [n° annonce] du four.', '[n° annonce]'],
  ['a reference without a figure', 'Le four [réf annonce] est éteint.', '[réf annonce]'],
  ['who signs', 'Bien à vous, Votre nom', 'Votre nom'],
  ['a telephone without its figures', 'Appelez le four au 0XXX.', '0XXX'],
  ['a post to be named', 'The TBC role is filled.', 'TBC'],
  ['a reason to be written', 'Le four est éteint car à préciser.', 'à préciser'],
  ['whom a field calls', 'Your template test was neat, {{first_name}}, but the kiln is cold.', '{{first_name}}'],
  ['words of two languages', 'Merci pour your visite au four.', 'pour your'],
  ['words of two languages', 'We have lu the notes on the kiln.', 'have lu'],
  ['what there was time to do', 'We had no time to with the potter.', 'to with'],
  ['who was chosen', 'We hired person who owns a kiln.', 'hired person'],
  ['one of two days', 'Nous vous avons reçue au four le mardi/jeudi.', 'mardi/jeudi'],
  ['one of two dates', 'You came to the kiln on 3 May/13 May.', '3 May/13 May'],
  ['one of two towns', 'Notre atelier de Tours/Blois a un four.', 'Tours/Blois'],
  ['whom one met', 'You spoke to Ella/Idris about the kiln.', 'Ella/Idris'],
  ['which it was', 'Le potier (vérifier si c’est Ella ou Idris) est parti.', '(vérifier si c’est Ella ou Idris)'],
  ['which of two', 'The kiln (pick: gas or wood) is cold.', '(pick: gas or wood)'],
  [
    'a tone to come, after an arrow',
    'Le four est éteint. → a reformuler plus gentiment',
    '→ a reformuler plus gentiment',
  ],
  ['a tone to come, after dashes', 'Le four est éteint. -- trop sec', '-- trop sec'],
  ['who has the post', 'Le four est repris par personne ayant un tour.', 'par personne'],
])('%s: %s', (_, text, found) => {
  expect(foundIn(text)).toEqual([found]);
});

test.each([
  'Bonjour Ella (Bonjour à Idris, au passage), le four est éteint.',
  'Dear Xiu (Sharon), the kiln is cold.',
  'Hi Ella, thanks. Hello Clay was a neat name.',
  'Mme de Four a choisi une autre personne.',
  'M. et Mme Four ont lu votre dossier.',
  'The forms of address (Mr, Mrs, Ms) are taught in week one.',
  'La décision est de Mme\nFour, cheffe du four.',
  'Les tailles S, M. et L. sont vendues.',
  'Le four [réf. 2026-114] est éteint.',
  'L’annonce [mise à jour en mars] parlait du four.',
  'The post [part-time] is filled.',
  'You handled {{ price | currency }} well, whatever the version.',
  'Stock is counted at month end.',
  'Bonjour Madame Null, le four est éteint.',
  'Le poste de, comme on dit ici, « gardien du feu » est pris.',
  'The post of, as we call it here, “keeper of the fire” is taken.',
  'Il faut parler avec, et non à, nos potières.',
  'Le four coûte 10 € par personne.',
  'Each selected candidate fires a bowl.',
  'We had time to at least see two bowls.',
  'La garde du four le samedi/dimanche est prise.',
  'The Cork/Galway kiln run is taken.',
  'Il faut tout noter (vérifier si le four est chaud).',
  'Le four est éteint. → Vous pourrez revenir en mai.',
  'Notre four : https://four.example // notre tour : https://tour.example',
])('is left alone: %s', (text) => {
  expect(foundIn(text)).toEqual([]);
});
