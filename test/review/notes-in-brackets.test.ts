import { findRowHoles } from '../../src/review/holes/find-row-holes';

const wordsFound = (text: string): string[] => findRowHoles(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Votre soudure était propre [Nico tu valides ?] mais le poste demande la licence TIG.', '[Nico tu valides ?]'],
  ['Ton expérience est réelle [ok pour toi Lise ?] mais courte.', '[ok pour toi Lise ?]'],
  ['Votre salaire dépasse la grille [on le dit ou pas ?].', '[on le dit ou pas ?]'],
  ['Le poste est pourvu en interne (vérifier avec la paie).', '(vérifier avec la paie)'],
  ['Bonjour Madame (chercher son nom de famille), le poste est pourvu.', '(chercher son nom de famille)'],
  ['Merci pour votre test (c’était quand déjà ?), le poste est pourvu.', '(c’était quand déjà ?)'],
  ['Vous demandiez un retour, réponse : demander à Farid.', 'demander à Farid'],
  ['You live two hours away (ask Sonia to confirm) and we start at five.', '(ask Sonia to confirm)'],
  ['The post was filled from inside (double check with payroll).', '(double check with payroll)'],
  ['You asked about the salary, answer: ask Patrick. The post is filled.', 'ask Patrick'],
  ['SI ENTRETIEN : merci d’être venu. SI PAS D’ENTRETIEN : merci pour votre CV.', 'SI PAS D’ENTRETIEN'],
  ['Nous avons retenu une cuisinière.[AB1]', '[AB1]'],
  ['Nous gardons votre dossier. Commentaire [PL3] : un an non ?', 'Commentaire [PL3] :'],
  ['Saisissez ici l’objet de votre message.', 'Saisissez ici l’objet de votre message'],
  ['Click here to add your signature.', 'Click here to add your signature'],
  ['Begin typing your email here', 'Begin typing your email here'],
  ['Bjr M. ?? le poste est pourvu.', '??'],
  ['Il manque la pratique de {COMPETENCE_MANQUANTE}, que le poste demande.', '{COMPETENCE_MANQUANTE}'],
  ['Vous avez échangé avec le/la responsable Paul Mercier.', 'le/la'],
])('what the author wrote for a colleague, or a program for the author: %s', (text, found) => {
  expect(wordsFound(text)).toContain(found);
});

test.each([
  'Le poste est pourvu (voir notre site pour les autres).',
  'Pour un retour, vous pouvez voir avec Patrick, qui a corrigé votre test.',
  'Vous demandiez si le poste était ouvert, la réponse : non, il est pourvu.',
  'Nous recrutons en mai (date à confirmer par la préfecture).',
  'Le contrat (à signer avec la mairie) n’a pas été accordé.',
  'Votre question (« faut-il le permis ? ») était juste : oui.',
  'Demandez Stéphane (à l’accueil) pour reprendre vos outils.',
  'Please collect your tools (ask for Tim at the desk).',
  'You asked a good question (who pays?) and the answer is: the client.',
  'Le solde vous sera versé (voir avec la paie au 02 99 00 00 11).',
  'Votre appel (celui du 3 mai) nous est bien parvenu.',
  'La norme [ISO 9001] fait partie du poste.',
  'Cliquez ici pour ajouter votre CV à notre vivier.',
  'Écrivez ici : contact@atelier.example, nous vous répondrons.',
  'You can write your comments here: https://avis.example',
  'Appelez-moi au 02 99 00 00 11 pour en parler [je suis là jusqu’à vendredi].',
  'La grille de la fonction publique [annexe 2] ne nous permet pas de reprendre votre ancienneté.',
  'Nous gardons votre CV 24 mois [art. 5 du RGPD].',
  'Nous avons vu seize personnes [dont quatre en second entretien].',
  'Votre nom\nde famille figure sur la convocation.',
  'Thank you for coming to our interview day for the Fleet Coordinator vacancy.',
  '@Nadia : merci pour ta visite ! On a pris une personne brevetée.',
  'Thank you for applying for the Project Manager role.',
  'Votre candidature au poste de manager de projet a été lue.',
  'L’équipe {code:vert} vous remercie de votre défi.',
])('what is said to the reader stays: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});
