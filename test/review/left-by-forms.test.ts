import { leftoversIn } from './leftovers-in';

test.each([
  ['a label with nothing after it', 'Job title:\nReq ID:\nThe position was filled from inside.'],
  ['both civilities before one name', 'Monsieur, Madame Roche, votre dossier était complet.'],
  ['both civilities before one name', 'Dear Mr/Mrs Hart,\nThe post is filled.'],
  ['places one beside the other', 'Nous vous avons reçue à Angers / à Nantes / en visio et avons parlé de Linux.'],
  ['places one beside the other', 'Thank you for meeting us in Leeds / in York last week.'],
  [
    'what is still to be settled',
    'Merci pour votre entretien, à vérifier avec Seb s’il était bien le 12, et à bientôt.',
  ],
  ['what is still to be settled', 'We met on the 4th (to check with Nora) about the post.'],
  ['who is to sign', 'Cordialement,\nPrénom NOM – Chargé(e) de recrutement'],
  ['who is to sign', 'Kind regards,\nFirst name Last name, Talent team'],
  ['work after two strokes', 'Nous cherchions du C++ embarqué. -- a completer avec les remarques de Yann'],
])('%s is left: %s', (_, text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});

test.each([
  'Voici les étapes :\n- le test\n- l’entretien',
  'Poste : développeur Java\nLieu : Nantes\nBonjour Léa, le poste est pourvu.',
  'Madame, Monsieur,\nLe poste est pourvu.',
  'Nom : Roux\nLe poste est pourvu.',
  'First, thank you for the test.',
  'Le poste est en CDI / CDD selon le projet, et en télétravail deux jours.',
  'Il reste deux points à vérifier avec vous avant le 12.',
  'Using malloc(n) without checking for NULL was the point our reviewers came back to.',
])('nothing is left in: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});

test.each([
  ['a number of days', 'Your notice period of XX days is beyond our go-live date.'],
  ['what is to be settled', 'Vous avez un bon niveau de Python mais pas assez de [a voir avec le tech lead].'],
  ['whose turn it is', '[Julie : je te laisse adoucir ce passage] Votre test d’algorithmique était juste.'],
  ['where a template ends', 'Le poste est confié à une personne du courtage. == FIN MODELE REFUS V2 =='],
  ['whom it calls', 'Bonjour Amélie,\nVotre maîtrise est réelle, mais Bastien, il fallait aussi parler allemand.'],
  ['a number in brackets', 'L’UMR [n° unité] ne dispose pas d’un second poste cette année.'],
  ['figures in brackets', 'Nous avons choisi une personne ayant [3/5/10] ans de réseau.'],
  ['a count', 'Votre candidature a été comparée à celle de 00 autres candidats.'],
  ['the name of whoever was met', 'Thanks again for meeting with  last Thursday, the team enjoyed it.'],
  ['the name of a field', 'Votre profil a été étudié par Nom du manager, qui a préféré un autre dossier.'],
  ['words that fill', 'We went for someone with lorem ipsum experience in route planning.'],
  ['whom it is not for yet', 'NB don’t send to Olivia yet. Thanks for applying for the QA post.'],
  [
    'out of what it was made',
    'Bonjour Bastien, (copié du mail d’Amina, changer les détails) votre pratique est récente.',
  ],
  [
    'what is to be put there',
    'Votre dossier était bien préparé, mettre un exemple concret, mais le poste demande du droit.',
  ],
  ['whom it calls', 'Bonjour Mehdi, ton profil nous a plu, mais Clara, le poste demande du management.'],
  [
    'whom it calls',
    'Hi Aoife, thanks for your interest. I hope you understand our choice, Brendan.\nBest wishes, Gráinne',
  ],
  ['whom it calls', 'Bonjour Mme Le Goff,\nje reviens vers vous, M. Traoré, au sujet du poste.'],
])('%s is left in a letter: %s', (_, text) => {
  expect(leftoversIn(text)).not.toEqual([]);
});

test.each([
  'Bien cordialement,\nMarc Delaunay\n#recrutement #expertcomptable',
  'Promis, on pense à toi pour la suite.',
  'Project XXX is the code name on the advert.',
  'L’offre [n° 4512] est pourvue.',
  'Le diagramme utilisait == et === sans distinction.',
  'The test used ports 80, 443 and 00 in hexadecimal.',
  'Le poste demande de monter un réseau, mettre un pare-feu, écrire des scripts.',
  'Do not send your papers again, we have them.',
  'Bonjour Mehdi, ton profil nous a plu, mais Clara, notre responsable, a choisi une personne plus proche.',
])('nothing is left in a letter: %s', (text) => {
  expect(leftoversIn(text)).toEqual([]);
});
