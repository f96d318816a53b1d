import { leftoversIn } from './leftovers-in';

/** Sentences of ordinary letters, half of which name tools of the trade, and what the template left to be filled in each. */
const gaps: readonly (readonly [before: string, names: readonly string[], after: string])[] = [
  ['Nous vous remercions de votre candidature au poste de ', ['poste', 'intitulé du poste'], ', reçue lundi.'],
  ['Nous avons choisi une personne qui connaissait déjà ', ['compétence', 'outil'], ' en production.'],
  ['Votre test technique a obtenu la note de ', ['note', 'résultat du test'], ', en dessous du seuil fixé.'],
  ['Votre test ', ['résultat du test', 'note'], ' montre une bonne base en algorithmique.'],
  [
    'Le client ',
    ['client', 'raison sociale'],
    ' a retenu un profil plus proche de son environnement React et Node.js.',
  ],
  ['Vous aviez échangé avec ', ['manager', 'nom du manager'], ', qui en garde un très bon souvenir.'],
  ['Votre dossier est arrivé par ', ['canal', 'plateforme'], ' et a été lu par notre équipe technique.'],
  ['Comme évoqué avec ', ['manager', 'interlocuteur'], ', le besoin porte sur la maintenance de l’API.'],
  ['Nous reviendrons vers vous au plus tard le ', ['date', 'date de décision'], '.'],
  ['Your application came through ', ['channel', 'job board'], ' and was read by the hiring manager.'],
  ['The person we chose has already run ', ['tool', 'technology'], ' in production for three years.'],
  ['You scored ', ['score', 'test result'], ' on the coding test, below the bar for this role.'],
  ['The client, ', ['client name', 'company'], ', decided to hire internally.'],
];

const signs: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['{', '}'],
  ['{{', '}}'],
  ['{{ ', ' }}'],
  ['<', '>'],
  ['<<', '>>'],
  ['[[', ']]'],
  ['${', '}'],
  ['%', '%'],
  ['#', '#'],
];

describe.each(gaps)('%s…', (before, names, after) => {
  test.each(signs)('a field between %s and %s is a leftover, whatever the sentence speaks of', (open, close) => {
    const left = names.filter((name) => leftoversIn(`${before}${open}${name}${close}${after}`).length === 0);
    expect(left).toEqual([]);
  });

  test.each(['XXX', 'TBD', 'TODO', '[à compléter]', '[ ]', '____', '[…]', '{}'])('%s is one', (standIn) => {
    expect(leftoversIn(`${before}${standIn}${after}`)).not.toEqual([]);
  });
});
