import { reviewLetter } from '../../src/review/review-letter';

const placeholdersIn = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ rule, found }) => `${rule} ${found}`);

test.each([
  'Bonjour Hakim,\n\nBonjour Lucie,\n\nNous avons choisi une autre personne.',
  'Chère Madame Roy,\nCher Monsieur Petitjean,\n\nLe poste est pourvu.',
  'Hi Rosie,\n\nHi Kwame,\n\nThanks for coming in last week.',
  'Dear Ms Tan, Dear Mr Novak, thank you for coming in last week.',
  'Bonjour Claire,\nMerci pour ton test.\n\nBonjour Idriss,\nLe poste est pourvu.',
  'Salut Mathis ! Salut Anaïs ! On a choisi quelqu’un d’autre.',
  'Mme Keller,\nM. Dubreuil,\nVotre candidature n’a pas été retenue.',
  'Dear Hannah,\nMr Osborne,\nWe have filled the post.',
  'Bonjour Madame Blin,\nBonjour Monsieur Sow,\nVotre dossier n’a pas été retenu.',
])('two greetings: %s', (text) => {
  expect(placeholdersIn(text)).not.toEqual([]);
});

test.each([
  'Bonjour Léa, bonjour Karim, merci à vous deux pour votre visite.',
  'Chère Madame Roux, cher Monsieur Denis,\nLe poste est pourvu.',
  'Madame, Monsieur,\nVotre dossier a été examiné.',
  'Bonjour Léa et bonjour Karim,\nMerci pour votre venue.',
  'Bonjour Sarah,\nMerci pour votre venue.\nBonne journée,\nVincent Petit',
  'Madame Martin,\n\nBonjour, et merci pour votre candidature.',
  'Bonjour,\n\nChère Madame Dupont, merci pour votre candidature.',
  'Bonjour Sarah,\nChère Sarah, merci.',
  'Bonjour à toutes et à tous,\nBonjour Madame Petit, merci.',
  'Madame Sophie Bianchi\n12 rue des Lilas\n69003 Lyon\n\nMadame Bianchi,\n\nVotre dossier a été examiné.',
  'Cher Monsieur Lefort,\nVotre dossier a été examiné.\nMonsieur Paul Girard,\nDirecteur des ressources humaines',
  'Dear Joanna,\nThank you.\nHello Fresh, our client, has filled the post.',
  'Bonjour Hugo,\nMerci pour ta visite.\nDear Evan Hansen, la comédie musicale, te plaît aussi.',
  'Dear Joanna,\nDear both of you, thank you.',
])('honest, near two greetings: %s', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

test.each([
  'Dear Ms Larkin, thank you for coming. We wish you well, sir.',
  'Dear Sir,\n\nWe have filled the post.\n\nWe wish you well, Madam, in your search.',
  'Bonjour Madame,\n\nNous avons retenu une autre personne.\n\nCroyez, cher Monsieur, en nos sentiments les meilleurs.',
  'Madame Roux,\nLe poste est pourvu.\nVeuillez agréer, Monsieur Roux, nos salutations.',
  'Bonjour Monsieur Diallo,\nNous vous remercions, Madame, de votre visite.',
  'Mme Petit,\nLe poste est pourvu. Merci, monsieur, de votre patience.',
])('the other civility: %s', (text) => {
  expect(placeholdersIn(text)).not.toEqual([]);
});

test.each([
  'Madame, Monsieur,\nLe poste est pourvu. Veuillez agréer, Madame, Monsieur, nos salutations.',
  'Madame, Monsieur,\nLe poste est pourvu. Veuillez agréer, Monsieur, nos salutations.',
  'Chère Madame,\nLe poste est pourvu. Veuillez agréer, chère Madame, nos salutations.',
  'Dear Sir or Madam,\nThe post is filled. We wish you well, sir.',
  'Chère Madame Petit,\nNotre directeur, Monsieur Weber, vous remercie.',
  'Madame,\nMonsieur Weber, qui vous a reçue, garde un bon souvenir de vous.',
  'Dear Ms Larkin,\nSir Alan Moore, our chairman, enjoyed your talk.',
  'Madame la Directrice,\nLe poste est pourvu. Veuillez agréer, Madame la Directrice, nos salutations.',
  'Monsieur,\nLe poste est pourvu. Je vous prie d’agréer, Monsieur, mes salutations.',
  'Dear Mr Brandt,\nMs Hall and Mr Reid enjoyed meeting you.\nMs Hall, our lead, will call you.',
  'Cher Monsieur Morel,\nMadame Blanc, notre DRH, reste à votre écoute.',
])('honest, near the other civility: %s', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

test.each([
  'Chez Kaliance, nous lisons chaque dossier.\n\nLe poste est pourvu.\n\nCordialement,\nLe service recrutement de Sopraneo',
  'Thank you for choosing Marrow & Finch for your next step.\nWe wish you well.\nThe Oakline People Team',
  'At Redmoor we reply to everybody. The whole team at Bluefen wishes you well.',
  'Merci de l’intérêt que vous portez à Orsenna.\nCordialement,\nClaire Petit\nResponsable recrutement chez Novalto',
  'Thanks for wanting to work with us at Tarn Labs. Everyone at Quillon was impressed.',
  'Chez Talentsoft nous croyons au potentiel. Merci encore d’avoir postulé chez nous, chez Meritis.',
  'Bonjour, merci d’avoir pensé à Kereon. Toute l’équipe de Sylpheo vous souhaite bonne continuation.',
  'Votre candidature chez Exalog a été étudiée avec attention. Toute l’équipe de Finaxys vous souhaite une belle suite.',
  'We at Fennimore were impressed. On reflection, Dunmore & Co has chosen another candidate, and everyone at Dunmore & Co wishes you well.',
  'Thank you for considering Oakhurst as your next employer.\nBest,\nRecruitment Team\nWillowbank Ltd',
])('two firms that are us: %s', (text) => {
  expect(placeholdersIn(text)).not.toEqual([]);
});

test.each([
  'Malgré vos deux années chez Novadis, nous avons choisi une autre personne.\nL’équipe RH de Logiplus',
  'Thank you for applying to Tesco.\nKind regards,\nThe Talent Team, Hays',
  'Merci d’avoir choisi notre client Novadis. Chez Altéo Conseil, nous restons à votre écoute.',
  'Chez nous, à la Banque Delorme, chacun compte.\nL’équipe RH de la Banque Delorme',
  'Chez BNP Paribas, nous lisons tout.\nL’équipe recrutement de BNPP',
  'Here at Hexalia we read everything.\nThe Talent Team, Hexalia Software Ltd',
  'Joining us at Leeds would mean a move. Here at Hexalia we know.',
  'Chez Logiplus, filiale de Novadis, nous lisons tout. L’équipe de Novadis vous remercie.',
  'Chez Docaposte, nous lisons tout.\nLe service recrutement, Paris',
  'Merci de votre intérêt.\nL’équipe RH de Nantes\nResponsable recrutement, Direction Informatique',
  'L’équipe de Thomas vous remercie. Chez Altéo, nous lisons tout.',
])('honest, near two firms that are us: %s', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

test.each([
  'Votre candidature au poste de comptable a été lue. Pour ce poste de chef de chantier, nous avons choisi une autre personne.',
  'Thank you for applying for the QA analyst role. The warehouse operator position you applied for has been filled.',
  'Vous avez postulé au poste de technicien réseau. Nous regrettons que votre candidature au poste d’infirmière n’ait pas abouti.',
  'Thank you for your application for the DevOps engineer position. For this payroll clerk role we needed Sage.',
  'Objet : votre candidature au poste de technicien support\nBonjour, nous avons étudié votre candidature au poste de data analyst.',
  'Merci pour votre candidature au poste d’UX designer. Votre profil de développeur COBOL ne correspond pas à ce poste d’expert-comptable.',
  'Objet : votre candidature – développeur Android\nNous avons étudié votre candidature au poste de comptable.',
  'Subject: Your application - QA analyst\nWe have read your application for the warehouse operator position with care.',
  'Votre candidature pour notre offre de développeur PHP a été lue. Nous avons choisi un autre candidat pour le poste de responsable paie.',
  'We received your application for the Scrum Master role. Unfortunately, we have decided not to proceed with your application for the Java Developer position.',
  'Thank you for applying for our UX designer role. The network engineer position has been filled.',
  'Thank you for your application to the Business Analyst position. We have chosen another candidate for the role of Forklift Driver.',
])('two posts for one application: %s', (text) => {
  expect(placeholdersIn(text)).not.toEqual([]);
});

test.each([
  'Objet : votre candidature – développeur Android\nNous avons étudié votre candidature au poste de développeur Android confirmé.',
  'Objet : Candidature – retour\nNous avons étudié votre candidature au poste d’assistante de direction.',
  'Thank you for applying for the data engineer role. For this data role we chose someone else.',
  'Thank you for applying for the data engineer role. For this senior role we chose someone else.',
  'Votre candidature au poste de comptable n’est pas retenue. Le poste de gestionnaire de paie vous intéresserait-il ?',
  'Votre candidature au poste de chargé de recrutement a été lue. Pour ce poste de chargé de recrutement, nous avons choisi une autre personne.',
  'Votre candidature au poste de SRE a été lue. Pour ce poste de Site Reliability Engineer, nous avons choisi une autre personne.',
  'Vous avez postulé au poste de nurse. Le poste d’infirmière auquel vous avez postulé est pourvu.',
  'Votre candidature de mars a été lue. Pour ce poste de comptable, nous avons choisi.',
  'Thank you for applying to be our chef. For this newer role we chose someone else.',
  'Votre candidature au poste d’assistante a été lue. Pour ce poste de secrétaire polyvalente et d’assistante, nous avons choisi.',
  'Votre candidature au poste de consultante a été lue. Nous avons échangé sur votre poste de comptable chez Renault.',
])('honest, near two posts for one application: %s', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

test.each([
  'Estimado Pedro, thank you for your application to our Madrid office.',
  'Bonjour Marc,\n\nNous avons bien étudié votre dossier.\n\nWe will keep your CV in our files for one year.\n\nNous vous souhaitons une bonne continuation.',
  'Merci pour votre intérêt, we were very impressed by your test, mais nous avons choisi une autre personne.',
  'Gentile Anna, nous vous remercions de votre visite.',
  'Nous vous remercions pour your application et votre intérêt pour notre société.',
  'Dear candidate, nous avons bien reçu votre candidature et ne pouvons y donner suite.',
  'Bonjour Sophie, unfortunately we have decided not to proceed with your application.',
  'Bonjour Lucas, thank you for your interest in our company. Nous ne donnerons pas suite.',
  'We regret to inform you that votre candidature n’a pas été retenue.',
  'Nous avons le regret de vous informer que your application has not been successful.',
  'Bonjour Anna, votre profil is very interesting but nous cherchons quelqu’un de plus senior.',
  'Thank you for your time. Cordialement, l’équipe recrutement vous souhaite une bonne continuation.',
  'Thank you for meeting us, Sofia. Nous vous souhaitons une bonne continuation.',
  'Merci pour votre candidature. Unfortunately we will not be moving forward. Bonne continuation.',
  'Buongiorno Paola, nous avons étudié votre dossier avec attention.',
  'Merci pour votre candidature. Mit freundlichen Grüßen, Claire',
  'Nous avons étudié votre candidature. Un saludo, Marta',
])('one language inside the other: %s', (text) => {
  expect(placeholdersIn(text)).not.toEqual([]);
});

test.each([
  'Bonjour Marc, vous avez postulé au poste de Head of Data. Best, Anna',
  'Bonjour Marc,\nNous avons choisi une autre personne.\nCheers,\nAnna',
  'Bonjour Marc,\nNous avons choisi une autre personne. All the best for your search!\nAnna',
  'Bonjour Marc,\n\nNous avons bien étudié votre dossier et nous avons choisi une autre personne.\n\nDear Marc,\n\nWe have read your file and we have chosen somebody else.',
  'English version below.\nBonjour Marc,\nNous avons bien étudié votre dossier.\n\nWe have read your file with care.',
  'Bonjour Marc, votre réponse à « what would you do if you were the lead of this team? » était bonne, et nous avons aimé votre calme.',
  'Hola Inès, nous avons choisi une autre personne.',
  'Hello Marc, nous avons bien étudié votre candidature.',
  'Sehr geehrte Frau Muller, wir danken Ihnen für Ihre Bewerbung. Nous avons bien reçu votre dossier.',
  'Thank you for applying to be our Chargé de mission pour la direction des achats, we have chosen someone else.',
  'Votre anglais est bon (you speak it very well, as our CTO said) et nous vous remercions.',
  'Bonjour Marc, le client a choisi une personne plus à l’aise avec The Art of the Deal, et vous souhaite bonne chance.',
  'Dear Ms Petit, thank you for your visit to our office in Aix-en-Provence and to the Cité des sciences et de l’industrie.',
])('honest, near one language inside the other: %s', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});
