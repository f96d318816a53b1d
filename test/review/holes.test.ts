import { readRows } from '../../src/review/holes/find-row-holes';
import { weighLeftover } from '../../src/review/holes/weigh-leftover';
import { reviewLetter } from '../../src/review/review-letter';
import { readLabelledTexts } from './labelled-texts';

function holesOf(text: string): string[] {
  return reviewLetter(text)
    .filter((finding) => finding.kind === 'placeholder')
    .map((finding) => `${finding.rule} ${finding.found}`);
}

test.each([
  ['Handlebars', 'Bonjour {{prenom}}, le poste est pourvu.', 'hole/template {{prenom}}'],
  [
    'Liquid, with a filter',
    'Hello {{ name | capitalize }}, the post is filled.',
    'hole/template {{ name | capitalize }}',
  ],
  [
    'a field beside a sentence on code',
    'Il nous fallait une expérience de la paie, et {{interviewer_name}} l’a cherchée. Vos formules Excel étaient justes.',
    'hole/template {{interviewer_name}}',
  ],
  ['ERB', '<%= candidat.prenom %>, le poste est pourvu.', 'hole/template <%= candidat.prenom %>'],
  ['PHP', 'Bonjour <?= $prenom ?>, le poste est pourvu.', 'hole/template <?= $prenom ?>'],
  ['Razor', 'Hey @Model.FirstName, the post is filled.', 'hole/template @Model.FirstName'],
  ['Mailchimp', 'Dear *|FNAME|*, the post is filled.', 'hole/template *|FNAME|*'],
  ['names between dashes', 'Hi -FNAME-, the post is filled.', 'hole/template -FNAME-'],
  ['names between stars', 'We hired another *job title* in May.', 'hole/template *job title*'],
  ['names of variables', 'Dear candidateFirstName, the post is filled.', 'hole/template candidateFirstName'],
  ['Word’s merge fields', 'Bonjour «Prénom», le poste est pourvu.', 'hole/brackets «Prénom»'],
  [
    'Word’s lost references',
    'Le poste de Erreur ! Signet non défini. est pourvu.',
    'hole/template Erreur ! Signet non défini.',
  ],
  [
    'Word’s prompts',
    'Cliquez ou appuyez ici pour entrer du texte.',
    'hole/note Cliquez ou appuyez ici pour entrer du texte',
  ],
  ['Excel’s errors', 'Bonjour #REF!, le poste est pourvu.', 'hole/filler #REF!'],
  ['spinning', '{Bonjour|Salut} Inès, le poste est pourvu.', 'hole/choice {Bonjour|Salut}'],
  ['a verb left open', 'Votre profil [est / n’est pas] retenu.', 'hole/choice [est / n’est pas]'],
  ['an agreement left open', 'Vous êtes retenu(e) / non retenu(e).', 'hole/choice retenu(e) / non retenu(e)'],
  ['a pronoun left open', 'We felt he/she needed more practice.', 'hole/choice he/she'],
  ['boxes to tick', '☐ poste pourvu', 'hole/choice ☐'],
  ['an order in brackets', '[Décrire le point fort] Merci à vous.', 'hole/note [Décrire le point fort]'],
  ['a figure to come', 'You were one of NN people we met.', 'hole/filler NN'],
  ['a date to come', 'Nous nous sommes vus le JJ/MM/AAAA.', 'hole/filler JJ/MM/AAAA'],
  ['dots where a name is due', 'Le poste de … à Brest est pourvu.', 'hole/filler …'],
  ['dots where a line should go on', 'Please find the reason below: ...', 'hole/filler ...'],
  ['two lengths of time', 'Nous gardons votre dossier [2 ans / 1 an].', 'hole/choice [2 ans / 1 an]'],
  ['a score to come', 'Your test scored NN out of 20.', 'hole/filler NN'],
  ['a length of time to come', 'We will keep your CV for X months.', 'hole/filler X'],
  ['a job for later, after an arrow', '=> à reformuler', 'hole/note => à reformuler'],
  ['what should stand here', 'Phrase d’accroche ici. Merci à vous.', 'hole/note Phrase d’accroche ici'],
  ['a name with its owner', 'Dear Applicant’s Name, the post is filled.', 'hole/note Applicant’s Name'],
  ['a slot in capitals', 'Votre candidature chez NOM SOCIÉTÉ nous a plu.', 'hole/note NOM SOCIÉTÉ'],
  ['a slot with capitals', 'Le poste chez Nom Entreprise est pourvu.', 'hole/note Nom Entreprise'],
  ['a line somebody else should fill', 'Motif du refus : à renseigner par le manager', 'hole/note à renseigner'],
  ['dots after a label', 'Motif : ....', 'hole/filler ....'],
  ['a number to come', 'Nous avons reçu ?? candidatures.', 'hole/filler ??'],
  ['a company of examples', 'Thank you for writing to ABC Company.', 'hole/filler ABC'],
  ['a date nobody gave', 'Merci pour l’entretien du 01/01/1900.', 'hole/filler 01/01/1900'],
  ['a reminder', 'Penser à changer le prénom', 'hole/note Penser à changer le prénom'],
  ['a choice to make', 'Choose one: the post is filled, the post is put off.', 'hole/note Choose one:'],
  ['a link to nowhere', 'Nos autres annonces : http://lien', 'hole/note http://lien'],
  ['a yes or a no', 'Nous gardons votre CV (oui/non).', 'hole/choice (oui/non)'],
  ['empty brackets', 'Bonjour [], le poste est pourvu.', 'hole/brackets []'],
  ['a word asked for between guillemets', 'La compétence « à compléter » manquait.', 'hole/note « à compléter »'],
  ['a place that fell out', 'Votre candidature du pour notre hôtel est close.', 'hole/filler du pour'],
  ['a post that fell out', 'The position of has been filled.', 'hole/filler position of has'],
  ['a name that fell out', 'Merci pour votre entretien avec .', 'hole/filler avec'],
  ['two spaces where a word fell', 'The role of  any further.', 'hole/filler of  '],
  ['an identifier', 'Nous avons reçu nb_candidatures dossiers.', 'hole/template nb_candidatures'],
  ['a slot in small letters', 'Le poste de titre-du-poste est pourvu.', 'hole/template titre-du-poste'],
  ['a cell', 'Dear =A2, the post is filled.', 'hole/template =A2'],
  ['signs where a word is due', 'Votre passage chez ++++ est un atout.', 'hole/filler ++++'],
  ['a person of examples', 'Bonjour Jean Exemple, le poste est pourvu.', 'hole/filler Jean Exemple'],
  [
    'an order to nobody',
    'Rappeler ici son projet de fin d’études.',
    'hole/note Rappeler ici son projet de fin d’études',
  ],
  ['a part of the letter', 'Second paragraph needs work', 'hole/note Second paragraph needs work'],
  ['a colleague', 'Nadège, rajoute ici un mot gentil', 'hole/note Nadège, rajoute ici un mot gentil'],
  ['a case of the drawer', 'Si entretien : merci pour cet échange.', 'hole/choice Si entretien :'],
  ['a doubt', 'Merci pour votre candidature (spontanée ?).', 'hole/note (spontanée ?)'],
  ['a choice of days', 'Your interview on Monday/Tuesday went well.', 'hole/choice Monday/Tuesday'],
  ['letters read in the wrong alphabet', 'Votre exposÃ© nous a plu.', 'hole/template exposÃ©'],
  ['a sentence cut short', 'The panel thought that the', 'hole/filler the'],
  ['two greetings', 'Bonjour Inès, Bonjour Madame Roy, le poste est pourvu.', 'hole/choice Bonjour Inès, Bonjour'],
  ['a wide gap', 'You met          and our foreman.', 'hole/filler           '],
  ['a slot in capitals', 'We preferred a background in SKILL for this post.', 'hole/note SKILL'],
  [
    'a request to a writing assistant',
    'Write a polite rejection email for a cook.',
    'hole/note Write a polite rejection email for a cook',
  ],
  ['a file of the drawer', 'Rejection_Template_Clerk_v3', 'hole/note Rejection_Template_Clerk_v3'],
  ['a colleague named by an at sign', '@Nora can u add the score', 'hole/note @Nora can u add the score'],
  ['a question to oneself', 'OK to send?', 'hole/note OK to send?'],
  ['a gender to settle', 'Vous avez été reçu(e) par la directrice.', 'hole/choice reçu(e)'],
  ['a trade in both genders', 'Vous êtes infirmier/infirmière de nuit.', 'hole/choice infirmier/infirmière'],
  ['two ways to end', 'Yours sincerely/faithfully,', 'hole/choice Yours sincerely/faithfully'],
  [
    'another wording kept at hand',
    'Il fallait du droit rural (variante : du droit des baux).',
    'hole/choice (variante : du droit des baux)',
  ],
  ['a slot filled with its own name', 'Your file for the post of post is closed.', 'hole/filler post of post'],
  ['what is still to be done', 'Elle prépare au concours de à préciser.', 'hole/filler à préciser'],
  ['an elision at the end', 'Nous avons aimé votre façon d’', 'hole/filler d’'],
  ['a sentence cut before its verb', 'Merci de nos échanges et, comme convenu, je vous', 'hole/filler je vous'],
  ['what is to happen first', 'Coordinatrice à relancer avant envoi', 'hole/note Coordinatrice à relancer avant envoi'],
  ['a signature of nobody', 'Kind regards,\nJoe Bloggs', 'hole/filler Joe Bloggs'],
  ['a name of a slot without its article', 'Au sein de entreprise, tout est lu.', 'hole/template entreprise'],
  ['a misspelt name of a slot', 'Bonjour Pénom, le poste est pourvu.', 'hole/template Pénom'],
  ['a slot said twice', 'Nous recrutons dans le secteur secteur.', 'hole/template secteur secteur'],
  ['a colleague’s verdict', 'RAS de mon côté', 'hole/note RAS de mon côté'],
  ['a colleague’s doubt', 'Bit harsh?', 'hole/note Bit harsh'],
  ['a figure in a long and finished sentence', 'The pay stops at £XX,000, as the board said.', 'hole/filler XX'],
  ['a comparative without its noun', 'She had a stronger in rail signalling.', 'hole/filler a stronger'],
  ['an article before a person', 'You need a licence for the we use on site.', 'hole/filler the'],
  ['two clauses', 'Nous vous écrirons / nous clôturons votre dossier.', 'hole/choice /'],
  ['two titles before a name', 'Mr ou Mme Kowal, le poste est pourvu.', 'hole/choice Mr ou Mme'],
  [
    'a colleague asked in passing',
    'Le poste (Paul : vérifier la date) est pourvu.',
    'hole/note (Paul : vérifier la date)',
  ],
  [
    'a part to be removed',
    'Supprimer ce bloc si elle n’a pas passé l’essai.',
    'hole/note Supprimer ce bloc si elle n’a pas passé l’essai',
  ],
  ['half of a field', 'Le poste de comptable} a été pourvu.', 'hole/template comptable}'],
  ['a bracket never closed', 'The lectureship [(ref. 3381) was filled.', 'hole/template [(ref'],
  ['a guillemet never closed', 'Bonjour Monsieur «Lambert, le poste est pourvu.', 'hole/template «Lambert'],
  ['a bar that touches a name', 'Bonjour Camille|Candidat, le poste est pourvu.', 'hole/template Camille|Candidat'],
  ['the sign of a variable', 'Hi $Megan, we chose a nurse.', 'hole/template $Megan'],
  ['chevrons in the middle', 'Le poste de graphiste >> chez nous est pourvu.', 'hole/template >>'],
  [
    'underlines at the end of a word',
    'Un poste en insertion_chez_ la Mission locale.',
    'hole/template insertion_chez_',
  ],
  ['an address read in the letter', 'Bonjour Camille%20Morel, le poste est pourvu.', 'hole/template Camille%20Morel'],
  ['a line break of a program', 'Merci à vous.\\nBonne suite.', 'hole/template vous.\\nBonne'],
  ['a number of nobody', 'Vous pouvez appeler au 00 00 00 00 00.', 'hole/filler 00 00 00 00 00'],
  ['a letter for a number', 'Il fallait n années d’expérience.', 'hole/filler n'],
  ['nothing after what is named', 'Je vous écris pour la société , à Brest.', 'hole/filler société '],
  ['a label with nothing after it', 'Bien à vous. Signé : Amandine, poste :', 'hole/filler :'],
  ['a margin', 'Nous avons retenu Supprimé : un candidat.', 'hole/template Supprimé :'],
  ['a choice announced', 'Choisir : A) Votre dossier est gardé. B) Il est supprimé.', 'hole/choice Choisir'],
  ['two ways to speak to one', 'Tu as / vous avez fait un bel essai.', 'hole/choice Tu as / vous'],
  ['words struck out', 'We ~~regret to~~ have chosen another person.', 'hole/template ~~regret to~~'],
])('the leftovers of %s are pointed at', (_, text, found) => {
  expect(holesOf(text)).toEqual([found]);
});

test.each([
  'Souhaitez-vous que je rédige une version plus courte ?',
  'As an AI language model, I do not have the notes of the interview.',
  'Here is a polite rejection email you can send:',
  'Feel free to customize this template.',
  'Pensez à remplacer les champs entre crochets.',
])('what a writing assistant says around a letter is pointed at: %s', (text) => {
  expect(holesOf(text)).toHaveLength(1);
});

test('a lone arrow among our lines is no quotation', () => {
  expect(holesOf('Merci à vous.\n>>> Nadège, rajoute un mot\nBonne suite.')).toHaveLength(1);
  expect(holesOf('> Bonjour [nom]\n>>> Bonjour [nom]\n> Merci')).toEqual([]);
});

test.each([
  'Le festival [ré]sonances cherchait un régisseur.',
  'The grant reference is [EP/X012345/1], as you know.',
  'The vacancy at Studio [K] went to a ceramicist.',
  'You will always be part of the family xx',
  'Le domaine ]0 ; 1[ figurait dans votre démonstration.',
  'Merci à vous (on garde vos planches :)) et bonne suite :)))',
  'Bonne suite,\n~Sarah',
  'Il restait a) le permis, b) le CACES et 3) les nuits :)',
  'Larkfield Ltd | Careers | Leeds',
  'Écrivez à data_protection@mairie.example ou suivez @les_halles_ici.',
  'I opened maria_lopez_cv.docx, and the @dev_null_ handle made us smile.',
  'You have done this _very_ well.',
  'Vos tarifs < 300 € et > 200 € nous convenaient, à 20% près.',
  'Appelez le 02 00 00 00 00.',
  'Souhaitez-vous que je vous renvoie vos planches par la poste ?',
  'Here is the draft contract you asked to see.',
  'Votre fonction calcul_tva() renvoyait la bonne valeur, à la différence de __init__.',
  'La pratique du trunk-based development (TBD) était demandée dans l’offre.',
  'Votre analyse du chapitre XXX a séduit l’éditrice.',
  'Our XXX-series pumps are serviced in Rouen only.',
  'Objet : [Candidature] Réponse du théâtre',
  'The date format YYYY-MM-DD was specified in the exercise.',
  'The template literal `Hello ${user}` was escaped properly.',
  'L’exercice sur Handlebars, avec {{nom}} et {{date}}, était réussi.',
  'Chaque candidat sait s’il/elle peut continuer : c’est la règle du concours.',
  'La vitesse est notée [km/h] sur le plan.',
  'Votre question sur le champ [statut] de l’API était pertinente.',
  'Your answer on undefined behaviour was right.',
  'The TBD marks in our agenda were our fault.',
  'Your branch left one TODO, well explained.',
  'Nous avons ri de votre « blabla interdit » en page de garde.',
  'Your wrapper was neat, although the [] operator returned a stale copy.',
  'Votre fonction renvoie [] quand le tableau est vide.',
  'Thanks for the [DRAFT-88] mock-up; it opened fine.',
  'NOTRE DATE DE DÉMARRAGE A CHANGÉ.',
  'Pensez à mettre à jour votre profil dans notre vivier.',
  'Le poste de DATA MANAGER est pourvu.',
  'Mettre du soin dans un dossier comme vous l’avez fait est rare.',
  'Relire votre lettre a été un plaisir.',
  'L’agence {pixel} n’ouvre pas ce poste.',
  'Le retard est du à la neige.',
  'Votre exposé pesait le pour et le contre.',
  'Le projet est à nous, et le votre est ailleurs.',
  'Sans permis D, nous ne pouvons vous confier un car.',
  'The person we spoke with at length was you.',
  'Thank you for coming in for the test.',
  'Our he/him badges are optional.',
  'Short version: we hired someone from Leith.',
  'Keep your portfolio short and friendly; it works.',
  'You met our foreman  and liked him.',
  'You spotted the â€™ characters in our file.',
  'Chère Anna, cher Paul, merci de votre duo.',
  'Our client, TBC Bank, chose somebody else.',
  'Merci d’être venu à l’usine [bâtiment C] malgré la neige.',
  'I am still waiting for your answer on the date.',
  'This is the kind of post you were hoping for.',
  'Your file Portfolio_Clerk_FINAL.pdf opened well.',
  'We printed [object Object] in our own e-mail, sorry about that.',
  'Le champ « undefined » affiché chez vous venait d’une panne.',
  'Le badge imprimé « M./Mme » à l’accueil venait de notre imprimante.',
  'Votre plug-in, qui vérifie que {{ contact.PRENOM }} n’est jamais vide, nous a plu.',
  'We practise TBD (trunk-based development) here.',
  'Vous avez joué M. X dans la pièce de Fréminville.',
  'À la question « Prétentions : ……… », vous aviez dessiné un sourire.',
  'Your {re}build project in Leeds was a joy to read about.',
  'The band you manage, ???, is a favourite of ours.',
  'Vous serez remboursé(e) de vos frais de train.',
  '[Traduction] Une version anglaise figure plus bas.',
  'Your blog, Lorem Ipsum, is better than its title.',
  'Bonjour Élie BENSOUSSAN,',
  'Our form asks for "Mr/Ms/Mx", which is too few.',
  'We will not be moving your application on.',
  'Nous recrutons un(e) assistant(e) dentaire au printemps.',
  'Le poste de vendeur/vendeuse est pourvu.',
])('what only looks like a leftover is left alone: %s', (text) => {
  expect(holesOf(text)).toEqual([]);
});

test('a soft hyphen hides no leftover, and is pointed at with it', () => {
  expect(holesOf('Bonjour NOM DU CANDI\u00adDAT, le poste est pourvu.')).toEqual(['hole/note NOM DU CANDI\u00adDAT']);
});

test('words that tell a leftover come without the full stop of their sentence', () => {
  const texts = readLabelledTexts('test/fixtures/review/plain-leftovers.jsonl').map(({ text }) => text);
  const told = texts.map((text) => {
    const { start, end } = weighLeftover(text, readRows(text).marks).tellingWords();
    return text.slice(start, end);
  });
  expect(told.filter((words) => /[\p{L}\p{N}\])}][.,;]$/u.test(words))).toEqual([]);
});
