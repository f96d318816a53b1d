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
  ['Bonjour Mehdi,\nOn a choisi une soudeuse qui a sa licence. Bonne route à toi Clémence !', 'Clémence'],
  ['Chère Madame Faure,\nLe poste est pourvu.\nRecevez, cher Monsieur Lopez, nos salutations.', 'Lopez'],
  ['Madame Dupuis,\nNous vous souhaitons une belle suite de parcours, Monsieur Kaya.', 'Kaya'],
  ['Monsieur Caron,\nNotre choix est fait. Tous nos vœux de réussite, Madame Ferrand.', 'Ferrand'],
  ['Bonjour Rachid, merci pour votre appel. Comme prévu, Madame Olivier, je vous écris.', 'Olivier'],
  ['Bonjour Salomé, ton book était clair. Monsieur Weiss, le poste demande pourtant le permis C.', 'Weiss'],
  ['Bonjour Océane,\nC’est avec regret, Ludovic, que nous vous disons non.', 'Ludovic'],
  ['Monsieur Traoré,\nAprès étude de votre dossier, Madame Simon, nous avons choisi.', 'Simon'],
  ['Bonjour Naïma,\nPour te répondre franchement, Jordan, ton permis manquait.', 'Jordan'],
  ['Chère Nathalie, le comité s’est réuni. Je sais, Frédéric, combien ce poste comptait.', 'Frédéric'],
  ['Bonjour Tom,\nNous avons été ravis de te voir, Juliette, mais le poste demande le BAFA.', 'Juliette'],
  ['Bonjour Élise, voici notre réponse : Victor, nous avons pris une autre personne.', 'Victor'],
  ['Bonjour Lina,\nIl manquait la norme HACCP. On reste en contact, Bastien !', 'Bastien'],
  ['Madame Tissot,\nAprès deux entretiens nous avons choisi, cher Monsieur Denis, une personne diplômée.', 'Denis'],
  ['Madame Colin,\nLe jury a tranché hier. Nous restons, Monsieur Fabre, à votre écoute.', 'Fabre'],
  ['Bonjour Fatou,\nSache, Grégory, que ton dossier nous a plu.', 'Grégory'],
  ['Dear Mr Shah,\nWe remain at your disposal, Ms Quinn, should you want to talk.', 'Quinn'],
  ['Hi Lucy,\nIt was good to meet you on Tuesday, Graham.', 'Graham'],
  ['Hi Dylan, the role needs a licence; I can talk it through with you, Carla, on Monday.', 'Carla'],
  ['Dear Priya, we have read your file, and we thank you, Mr. Dawson, for the time you took.', 'Dawson'],
  ['Dear Mr Reid,\nIt was a pleasure to meet you, Ms Novak, and to see your drawings.', 'Novak'],
  ['Dear Mrs Lane,\nAfter careful thought, Mr Osei, we have decided to appoint somebody else.', 'Osei'],
  ['Dear Ms Page,\nOur choice is made. With every good wish for your search, Mr Ito.', 'Ito'],
  ['Hi Noah,\nThe post went to someone with a CDL. All the best to you, Chloe.', 'Chloe'],
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
  'Chère Madame, cher Monsieur,\nLe poste est pourvu. Recevez, chère Madame, cher Monsieur, nos salutations.',
  'Chère Madame Roux, cher Monsieur Denis,\nLe poste est pourvu.',
  'Bonjour Salomé, ton book était clair. Monsieur Weiss, le directeur, demandait pourtant le permis C.',
  'Bonjour Tom,\nNous avons été ravis de te voir, Juliette et moi, mais le poste demande le BAFA.',
  'Bonjour Marie-Claude Petit,\nMerci de votre visite. Bonne route à vous, Marie-Claude !',
  'Bonjour Yanis,\nBonne route à toi, de la part de Mathilde et de Paul.',
  'Bonjour Ibrahim,\nAprès Toulouse, Bordeaux, nous ouvrons à Nantes en mai.',
  'Bonjour Hugo,\nMalgré un bon essai sur Excel, Word, nous cherchons une pratique de Sage.',
  'Bonjour Inès,\nDepuis votre visite à Pau, Michelin, notre client, a gelé le poste.',
  'Bonjour Élise, voici l’équipe : Victor, Anna et Paul.',
  'Madame Colin,\nNous restons, Monsieur Fabre et moi, à votre écoute.',
  'Hi Lucy,\nIt was good to meet you on Tuesday with Graham.',
  'Bonjour Lina,\nOn reste en contact !\nBastien',
  'Hi Grace,\nAfter your talk with our lead, Martin, we met once more.',
  'Hi Leo,\nMr. Tobin, we feel, should answer you himself.',
  'Hi Sara,\nFor your travel costs, Jonas, our clerk, will write.',
  'Hi Omar,\nI spoke of it with you, with Carla and with Tim on Monday.',
])('who is presented or told of is not called: %s', (text) => {
  expect(namesFound(text)).toEqual([]);
});
