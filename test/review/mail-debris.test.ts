import { leftoversIn } from './leftovers-in';

test.each([
  // The subject among ourselves, above the letter.
  'TR: RE: TR: refus dev PHP\nBonjour Alice, merci pour votre candidature.',
  'Tr : RE : candidat Dupont à refuser\nBonjour Marc, le poste est pourvu.',
  'RE: RE: KO technique\nBonjour Sarah, merci d’être venue.',
  'FW: no hire - backend\nHi Leo, thank you for your time.',
  'Fwd: rejection wording\nDear Ms Cole, the post is filled.',
  'RE: refus candidature stage\n\nBonjour Emma,\nLe stage est pourvu.',
  'Objet : TR: refus à envoyer\nBonjour Ali, le poste est pourvu.',
  'Subject: FW: please reject\nHi Kim, the role is filled.',
  'Re: reject this one\nHi Dana, thank you for applying.',
  'Fwd: Fwd: candidates to turn down\nHello Sean, we have chosen someone else.',
  'RV: RE: non pour lui\nBonjour Théo, le poste est pourvu.',
  // The headers of a message among ourselves, before the greeting.
  'De : Paul Faure\nEnvoyé : mardi 4 mars 2026 09:12\nÀ : RH\nObjet : candidat data\nC’est non pour moi.\nBonjour Lina, nous avons retenu une autre personne.',
  'From: Jane Moss\nSent: Monday 2 March 2026 10:01\nTo: Hiring\nSubject: RE: Tom\nNot for us, please let him know.\n\nHi Tom, thank you for your time, we have decided not to go further.',
  'De: Marc\nDate: 3 mars 2026\nÀ: Julie\n\nBonjour Nora,\nNous avons choisi une personne qui connaît déjà SAP. Bonne continuation.',
  // Words of a colleague, quoted above the letter.
  '> c’est non pour moi, tu peux lui répondre\nBonjour Hugo, le poste est pourvu.',
  '> ok pour le refus\nBonjour Jade, nous avons retenu une autre personne.',
  '> fine by me, please reject him\nHi Adam, thank you for coming in.',
  '> pas convaincu par ce candidat, on lui dit non\n\nBonjour Rémi,\nLe poste est pourvu.',
  '>> can you send her the usual no?\nHi Zoe, the role is filled.',
  // The thread of colleagues under the letter.
  'Bonjour Malo, le poste est pourvu.\n-----Message transféré-----\nDe : Luc\nObjet : refus\nTu peux lui envoyer le refus type ?',
  'Hi Beth, the role is filled.\n---------- Forwarded message ---------\nFrom: Sam\nCan you send her the usual rejection?',
  'Bonjour Iris, le poste est pourvu.\nCordialement,\nMaud\n\nDe : Karim Azzi\nEnvoyé : lundi 2 mars 2026 18:12\nÀ : Maud\nObjet : RE: dev\n\nOk pour le refus, je te laisse écrire.',
  'Hi Joe, we chose someone else.\n\nOn Mon, 2 Mar 2026 at 10:00, Ann wrote:\nNo for this one, please reject him.',
  'Bonjour Lou, le poste est pourvu.\n\n-----Message d’origine-----\nDe : Eva\nJe ne suis pas convaincue par ce candidat, tu lui fais la réponse habituelle ?',
  // Pictures that did not come through.
  '[cid:image002.jpg@01DB1234.56789ABC]\nBonjour Gil, le poste est pourvu.',
  'Bien à vous,\nMaya\n[cid:logo.png]',
  'Kind regards,\n[image: logo.png]',
  'Cordialement,\nLucie\n<image001.png>',
  'Cordialement,\nRémi\n[Image supprimée par l’expéditeur.]',
  // Lines that a client writes at the head.
  'Le lun. 2 mars 2026 à 10:00, Paul <paul@atelier.example> a écrit :\n> tu lui dis non\nBonjour Max, le poste est pourvu.',
  '-----Message d’origine-----\nBonjour Ella, nous avons retenu une autre personne.',
  '---------- Forwarded message ---------\nHi Rob, the post is filled, thank you for your time.',
  'tr: refus mme lambert\nMadame Lambert, votre dossier a été lu.',
  'FW: Candidate Smith - reject pls\nDear Mr Smith, we have chosen another applicant.',
  'Fwd: À traiter : réponse négative\nBonjour Noa, le poste est pourvu.',
  'RE: TR: CV Kevin\nSalut Kevin, merci d’être passé.',
  'Re: Re: no go for backend guy\nHey Mo, thanks for your time.',
  'De : Sophie\nÀ : Marc\nObjet : RE: Julien\nJe pense qu’on arrête là pour lui.\n\nBonjour Julien,\nNous avons choisi une personne plus expérimentée. Bonne continuation,\nMarc',
  '> je suis d’accord, fais-lui un refus poli\nBonjour Tom, merci de votre venue.',
  '> Yes, go ahead and reject\nHi Lola, thank you for meeting us.',
  'Bonjour Eve, le poste est pourvu.\nBien à vous,\nLuc\n\n> trop junior pour nous, refuse-le gentiment stp',
  'Hi Ned, we chose someone else.\nBest, Ana\n\nFrom: Bob\nSent: Tuesday\nTo: Ana\nSubject: Ned\n\nHe’s too junior, can you decline him?',
  'Bonjour Rose, le poste est pourvu.\n\n---------- Forwarded message ---------\nDe : Hervé\nMouais, pas fan. Envoie-lui le modèle de refus.',
  '[cid:3f2a-logo]\nBonjour Guy, le poste est pourvu.',
])('what passed between colleagues: %s', (text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});

test.each([
  // The thread of the candidate under the letter.
  'Bonjour Iris, le poste est pourvu.\n\nDe : Iris Lang\nEnvoyé : lundi 2 mars 2026 18:12\nÀ : RH\nObjet : candidature\n\nBonjour, je postule au poste de {{poste}} XXX. Pouvez-vous me dire si le poste est ouvert ?',
  'Hi Joe, we chose someone else.\n\nOn Mon, 2 Mar 2026 at 10:00, Joe wrote:\nHi, any news about the XXX role? Please let me know if it is a no.',
  'Bonjour Ali, le poste est pourvu.\n\n> Pouvez-vous me dire si mon test [n° 2] vous a plu ?\n> TODO',
  '> Pouvez-vous me dire où en est ma candidature ?\nBonjour Léo, elle n’a pas été retenue : le poste est pourvu.',
  '> I would love to know if you have decided.\nHi Ana, we have, and we chose someone who knows Go.',
  '> Tu peux me dire si c’est non ?\nBonjour Yann, c’est non, le poste est pourvu.',
  // An empty reply above the candidate's message.
  'De : Lou Petit\nEnvoyé : lundi 2 mars 2026\nÀ : RH\nObjet : candidature\n\nBonjour, je vous adresse ma candidature au poste de [XXX].',
  '-----Message d’origine-----\nDe : Lou\nBonjour, je vous remercie pour votre réponse et l’intérêt porté à ma candidature XXX.',
  'From: Lou\nSent: Monday\nTo: HR\nSubject: application\n\nHello, I am applying for the XXX role. You have chosen to meet me.',
  '\n\nDe : Lou\nEnvoyé : lundi\nObjet : RE: votre offre\n\nMerci de m’avoir répondu, je suis déçu que vous ayez retenu une autre personne.\nLou',
  'Bonjour Max, le poste est pourvu.\n\nLe lun. 2 mars 2026 à 10:00, Max a écrit :\nBonjour, mon ancien responsable peut vous parler de moi, n’hésitez pas à lui écrire.',
  'Bonjour Pia, le poste est pourvu.\n\n-----Message transféré-----\nDe : Pia\nMa collègue peut vous envoyer une lettre, tu peux lui dire de ma part.',
  // Subjects that are the candidate's as well.
  'Objet : Votre candidature au poste de testeur\nBonjour Gil, le poste est pourvu.',
  'Re: Your application for the Data Engineer role\nDear Pam, the role is filled.',
  'RE : votre candidature\nBonjour Eva, le poste est pourvu.',
  'Subject: RE: Application – QA Engineer\nDear Tim, the role is filled.',
  'Objet : RE: [Candidature] Développeur Java\nBonjour Lia, le poste est pourvu.',
  'Re: interview on Tuesday\nHi Sam, thank you for coming in.',
  'De : la part de toute l’équipe, merci pour votre visite.\nÀ : bientôt peut-être.',
  'De notre côté, le poste est pourvu.\nÀ bientôt,\nPaul',
  'Re: Application for QA Engineer (ref. 4451)\nDear Ms Hall, the role is filled.',
  'RE: Votre candidature de stage\nBonjour Emma, le stage est pourvu.',
  'Objet : RE: RE: votre candidature\nBonjour Luc, le poste est pourvu.',
  'Bonjour Eve, le poste est pourvu.\n\n> Bonjour, j’aimerais savoir si c’est non.\n> Vous pouvez lui dire (à Luc) que je reste disponible.',
  'Bonjour Eve, le poste est pourvu.\n\nDe : Eve\nEnvoyé : lundi\n\nBonjour, voici mon CV. Mon manager me trouve trop junior, dites-lui non !',
  'Hi Ned, we chose someone else.\n\nFrom: Ned\nSent: Monday\n\nHi, can you let me know if it is a no? My referee is Ann Hart, please let her know.',
  'Hi Ned, we chose someone else.\n\nOn Mon, Ned wrote:\n> Thank you for meeting me. I would love to join.',
  'De : Zoé\nEnvoyé : lundi\nÀ : RH\nObjet : désistement\n\nBonjour, je retire ma candidature, merci pour votre accueil et bonne continuation.',
  'From: Zoe\nTo: HR\nSubject: withdrawal\n\nDear team, thank you for meeting me, I have decided to withdraw.',
])('what the candidate wrote, or may read: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});
