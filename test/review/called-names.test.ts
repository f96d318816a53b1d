import { reviewLetter } from '../../src/review/review-letter';

const namesFound = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ rule }) => rule === 'hole/other-name')
    .map(({ found }) => found);

test.each([
  ['Bonjour Nadia,\nComme convenu hier, Thomas, je te donne ma réponse : c’est non.', 'Thomas'],
  ['Bonjour Élodie,\nNous regrettons, Karim, de ne pas pouvoir aller plus loin.', 'Karim'],
  ['Chère Madame Petit,\nJe me tiens à votre écoute, Monsieur Carlier, si vous souhaitez en parler.', 'Carlier'],
  ['Bonjour Madame Costa,\nSachez, Monsieur Weber, que votre dossier reste ouvert.', 'Weber'],
  ['Bonjour Hugo,\nTu as bien répondu, Sarah, mais il manquait le permis.', 'Sarah'],
  ['Salut Inès,\nJe t’appelle demain pour t’expliquer, Mathieu.', 'Mathieu'],
  ['Bonjour Monsieur Roux,\nLe dossier est complet. Madame Thévenet, nous avons aimé votre franchise.', 'Thévenet'],
  ['Bonjour Camille,\nJe ne te cache pas, Vincent, que le choix a été serré.', 'Vincent'],
  ['Hi Omar,\nAs I told you yesterday, Lena, the post needs a crane ticket.', 'Lena'],
  ['Dear Ms Hart,\nThe post is filled. We are grateful, Mr Boyle, for the time you gave us.', 'Boyle'],
  ['Dear Mrs Moss,\nAs explained in our advert, Mr Byrne, the licence is required.', 'Byrne'],
  ['Hi Marta,\nYour trial day went well, Kevin, but we chose a baker with a diploma.', 'Kevin'],
  ['Hi Bea,\nThe role went to someone nearer. Do apply again in spring, Marcus!', 'Marcus'],
])('somebody else is called: %s', (text, name) => {
  expect(namesFound(text)).toEqual([name]);
});

test.each([
  'Bonjour Nadia,\nNotre directeur, Thomas Noir, vous remercie de votre visite.',
  'Bonjour Nadia,\nComme convenu hier, Nadia, je te donne ma réponse : c’est non.',
  'Bonjour Élodie,\nComme vous l’a dit notre cheffe d’équipe, Karima, nous avons retenu une autre personne.',
  'Bonjour Madame Petit,\nVotre interlocuteur, Monsieur Carlier, reste à votre écoute.',
  'Bonjour Paul,\nVotre essai avec la cheffe, Béatrice, était bon.',
  'Bonjour Camille,\nNous avons échangé, Vincent et moi, sur votre dossier.',
  'Bonjour Camille,\nMalheureusement, Airbus, pour qui nous recrutons, a gelé le poste.',
  'Bonjour Madame Leroux,\nComme indiqué, Monsieur Nguyen, du service paie, vous remboursera.',
  'Bonjour Awa,\nComme vous le disiez, Docker, Kubernetes et Linux sont vos outils, mais le poste est pourvu.',
  'Hi Omar,\nYour recruiter, Lena, will ring you tomorrow.',
  'Hi Grace,\nAs you know, London, where the post is based, is far from you.',
  'Hi Grace,\nUnfortunately, Tesco, our client, has frozen the post.',
  'Hi Marta,\nAs I mentioned, Friday, Saturday and Sunday shifts are part of it.',
  'Hi Marta,\nUnfortunately, Brexit, the war and the budget came at once.',
])('who is presented or told of is not called: %s', (text) => {
  expect(namesFound(text)).toEqual([]);
});
