import { reviewLetter } from '../../src/review/review-letter';

function criteriaIn(text: string): (string | undefined)[] {
  return reviewLetter(text)
    .filter((finding) => finding.kind === 'discrimination')
    .map((finding) => finding.criterion);
}

test.each([
  ['capitals', 'VOUS ÊTES TROP JEUNE POUR CE POSTE.'],
  ['missing accents', 'Votre age ne correspond pas a celui de l’equipe, vous etes trop agee.'],
  ['a soft hyphen', 'Vous êtes trop jeu\u00adne pour ce poste.'],
  ['zero-width spaces', 'Vous êtes t\u200brop je\u200bune pour ce poste.'],
  ['a line break', 'Vous êtes trop\njeune pour ce poste.'],
  ['a word cut at a line end', 'Vous êtes trop je-\nune pour ce poste.'],
  ['no-break spaces', 'Vous êtes\u00a0trop\u202fjeune  pour ce poste.'],
  ['letters set apart', 'Vous êtes t r o p  j e u n e pour ce poste.'],
  ['a doubled letter', 'Vous êtes tropp jeunne pour ce poste.'],
])('%s does not hide a motive', (_, text) => {
  expect(criteriaIn(text)).toEqual(['age']);
});

test('offsets are those of the text given, whatever it hides', () => {
  const text = 'Bonjour,\u200b\n\nVotre gros\u00adsesse nous inquiète pour la suite.';
  const [finding] = reviewLetter(text);
  expect(finding?.criterion).toBe('grossesse');
  expect(text.slice(finding?.start, finding?.end)).toBe(finding?.found);
  expect(finding?.found).toContain('gros\u00adsesse');
});

test.each([
  'Dans ta dernière boîte, tu gérais des flux plus petits que les nôtres.',
  'D’ici la fin du mois, je vous enverrai le compte rendu de l’essai.',
  'Another candidate has led two SAP roll-outs.',
  'Le ticket est clos de notre côté et vous n’avez rien à faire.',
  'You will hear from Priya on 4 June about the summer cover, either way.',
  'Delivery dates slipped twice in your case study, and we missed how you would recover them.',
  'Le jeûne intermittent est le sujet de notre étude, et il fallait un nutritionniste diplômé.',
])('a word with honest business is no motive: %s', (text) => {
  expect(reviewLetter(text)).toEqual([]);
});

test('a fast and a young person are told apart by an accent', () => {
  expect(criteriaIn('Vous jeûnez au moment de nos plus grosses journées.')).toEqual(['religion']);
});

test.each([
  ['too old', 'age'],
  ['single mother', 'situation-famille'],
  ['visible tattoos', 'apparence'],
])('a few English words are read as English: %s', (text, criterion) => {
  expect(criteriaIn(text)).toEqual([criterion]);
});

test.each([
  [
    'lines quoted by >',
    'Merci.\n> Je suis enceinte et je le signale, est-ce un problème pour le poste ?\nBonne suite.',
  ],
  [
    'the history under a reply',
    'Merci.\n\nLe lun. 2 mars 2026 à 10:12, Ana Vidal <ana@mail.example> a écrit :\nVous êtes trop jeune pour ce poste, m’a-t-on dit.',
  ],
  [
    'an Outlook history',
    'Merci.\n\nDe : Ana Vidal\nEnvoyé : lundi 2 mars 2026\nÀ : recrutement\nObjet : candidature\n\nTrop jeune pour ce poste, [Prénom] ?',
  ],
])('%s is not ours to review', (_, text) => {
  expect(reviewLetter(text)).toEqual([]);
});

test('messages follow the interface, better sentences follow the letter', () => {
  const [finding] = reviewLetter('Votre profil ne correspond pas à nos attentes.', { interfaceLanguage: 'en' });
  expect(finding?.kind).toBe('vague');
  expect(finding?.message).toMatch(/^The person learns nothing/);
  expect(finding?.instead).toMatch(/^Le poste demande/);
});

test('the same text always gives the same findings', () => {
  const text = 'Votre âge nous inquiète. Inutile de nous relancer. Bonjour [Prénom],';
  expect(reviewLetter(text)).toEqual(reviewLetter(text));
});

test.each(['', ' ', '\n\n\n', '>', '[', '{{', '\u0000', '\ud800', '<'.repeat(300), '[['.repeat(300)])(
  'hostile text %j is read without a throw',
  (text) => {
    expect(() => reviewLetter(text, { facts: { firstName: '', position: '(((', to: [] } })).not.toThrow();
  },
);
