import { findUnansweredCalls } from '../../src/review/holes/missing/find-unanswered-calls';

const found = (text: string): string[] => findUnansweredCalls(text).map(({ start, end }) => text.slice(start, end));

describe('a word that calls for another', () => {
  test.each([
    ['a possessive', 'Nous avons lu votre et nous vous remercions.', 'votre et'],
    ['an article joined to its preposition', 'Votre lettre du a retenu notre attention.', 'du a'],
    ['a preposition', 'Le poste de sera pourvu en mai.', 'de sera'],
    ['a quality', 'Vous avez une grande de la taille de pierre.', 'grande de'],
    ['a denial', 'Nous ne pas donner suite à votre dossier.', 'ne pas'],
    ['an article in English', 'The of the panel was unanimous.', 'The of'],
    ['a verb in English', 'We will your details on file.', 'will your'],
    ['the length of time', 'We will keep your CV for months before we delete it.', 'for months'],
    ['a pronoun', 'Nous vous une belle fin d’année.', 'vous une'],
    ['who speaks', 'Nous votre dossier avec soin.', 'Nous votre'],
    ['who is spoken to', 'You a strong background in masonry.', 'You a'],
    ['one article of two', 'Nous avons retenu le la candidate du port.', 'le la'],
    ['one pronoun of two', 'He she did not have the licence.', 'He she'],
    ['an elided article', 'Le jury a lu l’de votre stage.', 'l’de'],
    ['an elided denial', 'La filature n’pas encore rouvert.', 'n’pas'],
    ['an article before a verb', 'Après débat, le a préféré une verrière.', 'le a'],
    ['an article before « d’ »', 'Le d’animateur est pourvu.', 'Le d’'],
    ['a plural article at the end', 'Nous n’avons pas pu compter les.', 'les'],
    ['a preposition said again', 'Votre brevet de de dix ans compte.', 'de de'],
    ['how many years', 'La couturière avait déjà ans de métier.', 'déjà ans'],
    ['a verb after « se »', 'Le permis se.', 'se'],
    ['what one does not', 'Les raisons ne que nous.', 'ne que'],
    ['a noun in English', 'For this desk we needed a.', 'a'],
    ['what somebody did in English', 'This time we the groom with a licence.', 'we the'],
    ['what was told', 'The crew said you us about the kiln.', 'you us'],
    ['a day in English', 'We keep your form until and then shred it.', 'until and'],
    ['a possessive at the end', 'Il était le plus proche de nos.', 'nos'],
  ])('is pointed at with what stands instead: %s', (_, text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    ['it is another word after an article', 'Nous avons lu tous les dossiers, et le votre avec soin.'],
    ['it is what one had to do', 'Il a du partir avant nous.'],
    ['a name begins with it', 'Le jury, présidé par Mme Le Du, a délibéré.'],
    ['the verb has another object', 'Nous vous en dirons davantage, et nous vous y reverrons.'],
    ['it says whose opinion it is', 'Selon nous votre place est en cave.'],
    ['a sign parts it from the subject', 'You, a shearer of note, deserve more sheep.'],
    ['a hyphen joins it', 'Our in-house team will see to it.'],
    ['a sign stands between', 'Le poste est à pourvoir ; de, disons, dix ans.'],
    ['it is said so', 'Il faut compter à au moins deux.'],
    ['a new line begins', 'Nous restons à votre\n\nÀ bientôt'],
    ['others are so too', 'Les autres le sont aussi, et les chefs ne le sont pas.'],
    ['a pronoun takes its place', 'L’un d’eux avait le permis, et l’une d’entre elles la carte.'],
    ['it names a weighing', 'Le pour et le contre ont été pesés.'],
    ['one looks for the word', 'Le poste de, comment dire, touche-à-tout est scindé.'],
    ['it is an initial or a mark', 'A. Ridley gave you an A for the loaf.'],
    ['the verb comes first', 'Were we to reopen, and had they the funds, we the undersigned would write.'],
    ['a verb holds it', 'The school you taught at for a year wrote to us.'],
    ['it is English that looks French', 'You were one of the two we met on Monday.'],
  ])('is left alone where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
