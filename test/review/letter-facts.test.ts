import type { ReviewFacts } from '../../src/review/finding';
import { reviewLetter } from '../../src/review/review-letter';

const facts: ReviewFacts = {
  firstName: 'Maëlle',
  lastName: 'Le Goff',
  position: 'Développeuse Java (F/H)',
  receivedDate: '2026-11-02',
  now: '2026-11-12T09:00:00+01:00',
  to: ['maelle.legoff@mail.example'],
};

const letter = `Bonjour Maëlle,

Merci pour votre candidature au poste de Développeuse Java et pour le temps que vous y avez consacré.

Nous ne donnerons pas suite à votre candidature : le poste demande une expérience de Quarkus en production.

Je vous souhaite une belle suite dans votre recherche.

Bien cordialement,
Paul Delmas`;

function rulesOf(text: string, given: ReviewFacts = facts): string[] {
  return reviewLetter(text, { facts: given }).map((finding) => finding.rule);
}

test('a complete letter on time to the right person has nothing to say', () => {
  expect(rulesOf(letter)).toEqual([]);
});

test.each([
  ['a greeting without a name', letter.replace('Bonjour Maëlle', 'Bonjour'), facts, 'missing/name'],
  ['a greeting to a civility only', letter.replace('Bonjour Maëlle', 'Madame, Monsieur'), facts, 'missing/name'],
  ['no thanks', letter.replace('Merci pour', 'J’ai bien reçu'), facts, 'missing/thanks'],
  [
    'no decision',
    letter.replace('Nous ne donnerons pas suite à votre candidature :', 'À noter :'),
    facts,
    'missing/decision',
  ],
  ['no position', letter.replace('au poste de Développeuse Java ', ''), facts, 'missing/position'],
  ['another candidate’s name', letter.replace('Bonjour Maëlle', 'Bonjour Thomas'), facts, 'mismatch/name'],
  [
    'another name further down',
    letter.replace('recherche.', 'recherche. Merci encore, Martin.'),
    facts,
    'mismatch/name',
  ],
  ['another position', letter.replace('Développeuse Java', 'Contrôleuse de gestion'), facts, 'mismatch/position'],
  ['six weeks without a word', letter, { ...facts, receivedDate: '2026-10-01' }, 'late/no-word'],
  [
    'a colleague in copy',
    letter,
    { ...facts, to: ['maelle.legoff@mail.example', 'eric@novalys.example'] },
    'recipients/colleagues',
  ],
])('%s is pointed at', (_, text, given, rule) => {
  expect(rulesOf(text, given)).toEqual([rule]);
});

test.each([
  [
    'six weeks with an apology',
    letter.replace('Merci', 'Pardon de ce retard. Merci'),
    { ...facts, receivedDate: '2026-10-01' },
  ],
  [
    'an old application with a recent interview',
    letter,
    { ...facts, receivedDate: '2026-09-01', interviewDate: '2026-11-06' },
  ],
  [
    'two addresses of the same person',
    letter,
    { ...facts, to: ['maelle.legoff@mail.example', 'm.legoff@work.example'] },
  ],
  ['a title without accents', letter.replace('Développeuse Java', 'developpeur java'), facts],
  ['the last name after a civility', letter.replace('Bonjour Maëlle', 'Bonjour Madame Le Goff'), facts],
])('%s is left alone', (_, text, given) => {
  expect(rulesOf(text, given)).toEqual([]);
});

const french = (decision: string) =>
  letter.replace('Nous ne donnerons pas suite à votre candidature :', `${decision} :`);
const english = (decision: string) => `Hi Maëlle,

Thank you for applying for the Java Developer role and for the time you gave us.

${decision}. The role needs Quarkus in production.

Kind regards,
Paul Delmas`;

test.each([
  french('Notre réponse est non'),
  french('Nous ne vous prendrons pas'),
  french('L’agence ne présentera pas votre dossier'),
  french('Pour cette fois, c’est non'),
  french('Nous avons décidé de prendre quelqu’un d’autre'),
  english('I am sorry to say that our answer is no this time'),
  english('The panel has not shortlisted you'),
  english('We will not be putting your application forward'),
])('a decision in other words is one: %s', (text) => {
  expect(rulesOf(text)).not.toContain('missing/decision');
});

test.each([
  ['Data Scientist', english('We have decided not to go further').replace('Java Developer', 'Sales Engineer')],
  ['Analyste SOC', letter.replace('Développeuse Java', 'Pentester')],
  ['Data analyst', letter.replace('Développeuse Java', 'commerciale sédentaire')],
  ['Responsable RH', letter.replace('Développeuse Java', 'Contrôleuse de gestion')],
])('another post than the one applied for, %s, is told of', (position, text) => {
  expect(rulesOf(text, { ...facts, position })).toContain('mismatch/position');
});

test('who signs by delegation is of no union', () => {
  expect(rulesOf(letter.replace('Paul Delmas', 'Pour le directeur et par délégation,\nPaul Delmas'))).toEqual([]);
});

test('a motive that comes after an honest reason, in the same long sentence, is found', () => {
  const reason =
    'le poste demande une habilitation au travail en hauteur, que vous n’avez pas, et puis tirer des câbles dans les faux plafonds, ça reste quand même un travail d’homme';
  const text = letter.replace('le poste demande une expérience de Quarkus en production', reason);
  expect(rulesOf(text)).toContain('law/sex');
});

test('without facts, nothing is missing, late or addressed to another', () => {
  expect(reviewLetter('Bonjour Thomas, nous avons choisi une autre personne, certifiée CCNP.')).toEqual([]);
});

test('a sentence tried alone is not a letter with parts missing', () => {
  expect(rulesOf('Le poste demande une expérience de Quarkus.')).toEqual([]);
});
