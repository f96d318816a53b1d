import { askingWords } from '../../src/thread/unsolicited/asking-words';
import { fold } from '../../src/text/fold';

const ideasIn = (text: string) =>
  Object.entries(askingWords())
    .filter(([, pattern]) => pattern.test(fold(text)))
    .map(([idea]) => idea);

describe('how people write to a house that asked for nobody', () => {
  it.each([
    ['Auriez-vous besoin d’une paire de bras pour les foins ?', 'asks for room'],
    ['Est-ce que vous prenez des apprentis cette année ?', 'asks for room'],
    ['Y aurait-il une place de vendeuse à la rentrée ?', 'asks for room'],
    ['Do you ever take on apprentices? Do you hire over the summer?', 'asks for room'],
    ['Could there be room for a bookbinder?', 'asks for room'],
    ['Vous n’avez rien publié, je le sais bien.', 'nothing advertised'],
    ['Je n’ai vu aucune annonce sur votre site.', 'nothing advertised'],
    ['I know you are not advertising at the moment.', 'nothing advertised'],
    ['ma candidature spontannée', 'nothing advertised'],
    ['Je cherche du boulot de cariste.', 'seeks work'],
    ['I am looking for contract or permanent work.', 'seeks work'],
    ['Busco trabajo de camarera.', 'seeks work'],
    ['manœuvre, préparateur de commandes ou autre', 'any post'],
    ['Kindly consider me for any suitable post.', 'any post'],
    ['Si un jour quelqu’un part, pensez à moi.', 'some day'],
    ['If something comes up, please keep my resume on file.', 'some day'],
    ['Je me permets de vous adresser ces quelques lignes.', 'writes to the house'],
    ['I would love to work with you.', 'writes to the house'],
  ])('%s: %s', (text, idea) => {
    expect(ideasIn(text)).toContain(idea);
  });

  it.each([
    'Suite à votre affichette chez le boulanger, je me propose comme cueilleur.',
    'I saw the handyman job on the parish board.',
    'Je réponds à l’annonce parue hier pour le poste de caissière.',
  ])('an advert is answered: %s', (text) => {
    expect(ideasIn(text)).toEqual(['answers an advert']);
  });

  it.each([
    'Merci pour votre réponse, à jeudi.',
    'The invoice is attached.',
    'Je vous confirme ma venue mardi à 14 h.',
  ])('nothing of the kind: %s', (text) => {
    expect(ideasIn(text)).toEqual([]);
  });
});
