import { detectLanguage } from '../../src/thread/language';
import { fold } from '../../src/text/fold';

describe('the language of a few words', () => {
  it.each([
    [
      'Voici mon attestation d’employeur et le diplôme de l’école de notariat, comme demandé. Bonne fin de semaine',
      'fr',
    ],
    ['Maître, j’accepte avec plaisir, le 21 me convient. Je viendrai en train.', 'fr'],
    ['cv en pj', 'fr'],
    ['Dispo de suite. CV joint.', 'fr'],
    ['Ho letto l’annuncio e ho lavorato nell’ufficio dell’azienda per anni, grazie', 'other'],
    ['Ich suche eine feste Stelle ohne Nachtschicht. Freundliche Grüße', 'other'],
    ['anbei meine Unterlagen. MfG R. Ahlers', 'other'],
    ['Goedenavond, dinsdag om 10 uur past mij prima. Tot dan!', 'other'],
    ['Dünkü görüşme için çok teşekkür ederim, telefonları ekte gönderiyorum.', 'other'],
    ['Dobrý den, děkuji za pozvánku, 13. května mi vyhovuje. S pozdravem', 'other'],
    ['Merhaba, ilanınız için özgeçmişimi gönderiyorum.', 'other'],
    ['Jeg har ikke hørt noe. Er stillingen fortsatt ledig? Vennlig hilsen', 'other'],
    ['Saya ingin melamar posisi kasir di toko ini', 'other'],
    ['いつもお世話になっております。', 'other'],
    ['شكرا على ردكم السريع', 'other'],
    ['안녕하세요, 지원서를 보냅니다', 'other'],
    ['Добрый день ! Je vous envoie mon CV pour le poste. Cordialement, Дмитрий Соколов', 'fr'],
    ['Please find my application attached. Kind regards, Νίκος Παπαδόπουλος', 'en'],
    ['Olá, je suis disponible lundi pour un entretien avec vous', 'fr'],
    ['nickel a vendredi', 'fr'],
    ['Running 10 min late, bus. So sorry. Femi', 'en'],
    ['Please find my resume attached, I am available for a call', 'en'],
  ])('« %s » is %s', (text, language) => {
    expect(detectLanguage(fold(text))).toBe(language);
  });

  it('says nothing of words that no language claims', () => {
    expect(detectLanguage(fold('OK 👍 12/10'))).toBeNull();
  });
});
