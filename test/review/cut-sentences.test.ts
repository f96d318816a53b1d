import { findRowHoles } from '../../src/review/holes/find-row-holes';

const wordsFound = (text: string): string[] => findRowHoles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['what somebody masters', 'Nous avons choisi une personne qui connaît déjà', 'connaît déjà'],
  ['what somebody has done', 'Nous avons préféré un maçon qui avait dirigé', 'avait dirigé'],
  ['what somebody has done', 'The team went for a cook who had run', 'had run'],
  ['whom somebody worked with', 'We hired a groom who had already worked with', 'had already worked with'],
  ['what one’s taste is for', 'Votre lettre parle surtout de votre goût pour', 'pour'],
  ['what one practises', 'L’essai a montré votre peu de pratique en\nBien à vous,\nJulie', 'en'],
  ['what one practises', 'The panel wanted more practice in', 'practice in'],
  ['as what one works', 'Votre diplôme ne permet pas d’exercer comme', 'comme'],
  ['where one is reached', 'If you have a question, you can reach Omar at\nThank you', 'at'],
  ['where one is reached', 'Vous pouvez appeler Karim entre', 'entre'],
  ['a noun, before the line that closes', 'Il vous manque un permis, celui de\nCordialement', 'de'],
  ['a noun', 'We needed someone who could already drive a', 'a'],
  ['a noun', 'Nous avons été sensibles à cette', 'cette'],
  ['what the post asks for', 'Votre essai était bon, malheureusement le poste exige', 'exige'],
  ['what the post asks for', 'Unfortunately the role requires', 'requires'],
  ['what became of it', 'Votre dossier n’a pas été', 'n’a pas été'],
  ['what one is trained in', 'We need someone who is certified in', 'certified in'],
  ['whom we chose', 'Although we liked your letter, we have chosen', 'chosen'],
  ['whom one worked for', 'La personne choisie avait déjà travaillé pour', 'pour'],
  ['who goes on', 'Le chef aurait voulu un essai plus long, car elle', 'elle'],
  ['what somebody could do', 'Nous avons choisi une personne qui connaissait ces flux et qui pouvait', 'pouvait'],
  ['what somebody could do', 'We wanted a lead who had shipped a title and who could also', 'could also'],
  ['what somebody could do', 'The panel looked for an engineer who would', 'would'],
  ['what we did at last', 'Merci pour votre dossier, poste pour lequel nous avons finalement', 'avons finalement'],
  ['what we did at last', 'Thank you for your file. We have unfortunately', 'have unfortunately'],
  ['what it did to us', 'Votre test était juste, mais la partie sur les index nous a', 'a'],
  ['what they did', 'The first two exercises were right but in the third one you', 'you'],
  ['whom somebody worked with', 'We have chosen an applicant who already worked with', 'already worked with'],
])('a sentence is cut before %s: %s', (_, text, found) => {
  expect(wordsFound(text)).toContain(found);
});

test.each([
  'Merci pour tout ce que vous nous avez apporté, et pour ce qu’il y a',
  'We wish the best for all of you',
  'We wish the best for the rest of you',
  'Merci à tous ceux qui pouvaient',
  'Thank you to everyone who could',
  'We answered as soon as we could',
  'C’est plus que ce que nous avons finalement\nobtenu',
  'C’est une personne que le chef d’atelier connaît déjà',
  'Ce logiciel, la personne retenue le maîtrise déjà',
  'We went with someone the chef had already worked with',
  'That is the licence the yard asks for',
  'This is the number to call Jenny on',
  'Voici ce que le poste exige',
  'Here is the ticket the role requires',
  'You are somebody we would like to keep in touch with',
  'La personne que nous avons retenue habite à côté',
  'Ce qui a compté :\n- le permis C\n- la conduite de nuit',
  'Bonjour Hélène\nLe poste est pourvu\nCordialement\nLe service du personnel',
  'Il y a des métiers que l’on exerce et d’autres que l’on apprend',
  'We hope you find what you are looking for',
  'It is the part of the job you told us you could not do',
  'I remain hopeful and\nyours sincerely,\nOwen',
])('a sentence without its full stop is finished: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});
