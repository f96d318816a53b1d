import { reviewLetter } from '../../src/review/review-letter';

const wordsFound = (text: string): string[] =>
  reviewLetter(text)
    .filter(({ rule }) => rule === 'hole/note')
    .map(({ found }) => found);

describe.each([
  [
    'what was noted of the candidate for the house',
    [
      'Bonjour Nadia, merci pour l’échange. Avis RH : bon relationnel, technique KO.',
      'Madame Lopez, merci. Mobilité : non. Prétentions : 48. Dispo : préavis 3 mois.',
      'Reco manager : non. Bonjour Julie, merci pour ton temps.',
      'CR entretien : ponctuel, souriant, manque de recul. Bonjour Yann, nous avons fait un autre choix.',
      'Score 1/5 – à écarter – TJM 520. Madame Blin, nous vous remercions de votre visite.',
      'Bonjour Noé, merci pour le test. Relance cabinet semaine 12.',
      'No hire – weak fundamentals. Hi Ben, we enjoyed meeting you.',
      'Recommendation: do not proceed. Dear Ms Ortiz, thank you for meeting us.',
      'Panel notes: weak on testing, asked no questions. Dear Sam, thank you for coming.',
      'Hi Dina, thank you for coming in. Strong no from Paul, weak yes from Kim.',
      'Hi Owen, thanks for the chat. Do not share with the candidate.',
    ],
  ],
  [
    'the candidate as a third person',
    [
      'Le candidat n’a pas su expliquer ses choix. Nous vous remercions de votre visite.',
      'Monsieur Ba, nous vous remercions. Candidat sympa mais léger en réseau.',
      'Hi Priya, thank you for your time. Candidate struggles to explain joins.',
      'Votre exercice comportait trois erreurs, je dirais deux, c’est moins dur pour lui.',
      'Votre exposé était moyen, disons correct pour ne pas le vexer.',
      'Your talk was tidy, I don’t want to upset her.',
      'Dear Kofi, thank you for the visit. He was late and did not seem interested.',
      'Hi Ana, thank you for coming in. Let’s keep her details in case.',
      'Bonjour Rose, le poste est pourvu. Elle demande trop par rapport à la grille.',
      'Tom – was it the one who asked for 70k? Hi Marta, thank you for your application.',
    ],
  ],
  [
    'second thoughts between brackets, or on the way',
    [
      'Le poste de DevOps (oups c’était data) est pourvu.',
      'Votre expérience de cinq ans (six ? recompter) en Java nous a plu.',
      'Vous avez travaillé chez Altran (ou Alten ? je sais plus).',
      'Le poste rouvrira en mai (T2 ? T3 ?), nous vous écrirons.',
      'Your interview with Dan (no wait, that was the other guy) went well.',
      'Your test scored well (can’t remember the mark, it’s in the sheet).',
      'Votre lettre (trop long, couper) montrait une vraie envie.',
      'Votre score de 12 (vérifier dans le CV) reste honorable.',
      'Merci pour votre venue à Lille delete that à Roubaix mardi dernier.',
      'You joined us on Monday no sorry Tuesday for the panel.',
      'The role is filled (by my cousin lol).',
    ],
  ],
  [
    'when the letter may leave',
    [
      'Ce courrier ne doit être envoyé qu’après validation. Madame Sorel, votre candidature a été étudiée.',
      'À n’envoyer qu’après le 15. Madame, votre dossier n’a pas été retenu.',
      'Mail à envoyer seulement quand Thierry aura dit oui. Bonjour Samir, le poste est pourvu.',
      'Only send once the offer is signed. Dear Ruth, thank you for your application.',
      'Hold this until Friday. Hi Omar, we have chosen someone else.',
    ],
  ],
  [
    'talk among colleagues',
    [
      'C’est la phrase de Karim, on la garde ? Votre test était bon.',
      'We went with another applicant. Change whatever you want in here Steve.',
      'Who did she meet again, Mark or Luke? Dear Anna, thank you for coming.',
      'Merci pour votre venue. ça fait un peu froid non.',
      'Merci pour votre candidature. faudra que je vérifie son nom de famille.',
      'Votre projet nous a plu, je rajouterai ici ce que dira Bruno.',
      'Thanks for coming in, Ben. need to check whether he met Sandra too',
      'J’aime pas cette phrase. Nous restons à votre disposition.',
      'Thank you for coming in. let’s go with budget as the reason.',
      'Merci pour votre venue. Mettre Sophie en copie.',
    ],
  ],
  [
    'remarks of an assistant, and what it was asked',
    [
      'J’ai corrigé les fautes et allégé la deuxième phrase. Madame, merci de votre venue.',
      'J’ai reformulé votre texte en gardant un ton doux : Bonjour Malik, merci.',
      'Nous vous souhaitons bonne chance. Ce message permet de clore le processus sans fermer la porte.',
      'Faute de précisions, j’ai utilisé une formule générique. Bonjour Tim, merci.',
      'Merci de votre venue. Dites-moi si le ton vous convient.',
      'Objet suggéré : Suite donnée à votre candidature. Bonjour Sophie, merci.',
      'Version corrigée : Bonjour Mona, nous avons étudié votre dossier.',
      'tu peux me refaire ce mail en plus court stp\nBonjour Alexis, merci d’être venu.',
      'I’ve kept the tone warm but firm. Hi Nina, thank you for coming.',
      'This keeps the door open without making promises. Kind regards, Jo',
      'Since you didn’t specify the reason, I’ve left it vague. Dear Ms Hill, thank you.',
      'can you make it sound less robotic. Hi Ana, thank you for your application.',
      'Of course! Hi Sue, thank you for your application to our team.',
    ],
  ],
  [
    'what stands before the greeting and is said to nobody',
    [
      'Paul relit et on envoie. Bonjour Alice, le poste est pourvu.',
      'This one needs to go today.\n\nHi Anna,\nthank you for your time.',
    ],
  ],
])('%s', (_, texts) => {
  test.each(texts)('is no word for the candidate: %s', (text) => {
    expect(wordsFound(text)).not.toEqual([]);
  });
});

test.each([
  'La personne retenue avait déjà encadré une équipe ; le candidat choisi vient du même secteur.',
  'Le candidat retenu n’a pas besoin de formation, contrairement à vous.',
  'J’ai parlé de vous à notre directeur. Il est du même avis et vous remercie.',
  'Sophie, notre responsable, vous a reçue. Elle m’a dit tout le bien qu’elle pense de votre exposé.',
  'Hi Ben, Sarah enjoyed meeting you. She will keep your portfolio at hand.',
  'Hi Ben, we chose another candidate. She has led two migrations.',
  'He or she will start in January, which you could not do.',
  'Votre avis sur notre manager de transition était intéressant : merci.',
  'Nous cherchions une disponibilité immédiate et vos prétentions dépassent notre budget.',
  'Le serveur était KO le jour de votre test, pardon.',
  'Vous aviez repéré la faute de notre annonce (oups, nous l’avons corrigée).',
  'Vos deux questions (où ? quand ?) étaient justes, mais le poste est pourvu.',
  'Ce message est confidentiel. Bonjour Léa, le poste est pourvu.',
  'Cette réponse reste valable pour vos deux candidatures.',
  'J’ai corrigé votre exercice et ajouté des notes dans la marge.',
  'I have kept your portfolio and added your name to our list.',
  'This role keeps its holder on the road four days a week.',
  'Nous ne pouvons envoyer votre contrat qu’après validation de la préfecture.',
  'You may want to add tests to your repository before your next interview.',
  'Objet : votre candidature\n\nBonjour Inès,\nle poste est pourvu.',
  'Mairie de Lyon\nService du personnel\nLyon, le 3 mai\n\nMadame,\nvotre candidature n’a pas été retenue.',
  'Toutes nos excuses pour ce délai. Bonjour Malik, le poste est pourvu.',
])('what a letter may say stays: %s', (text) => {
  expect(wordsFound(text)).toEqual([]);
});
