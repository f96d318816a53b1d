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
    ['it is English that looks French', 'You were one of the two we met on Monday.'],
  ])('is left alone where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
