import { criterionIds } from '../src/review/criteria';
import { groundWords } from '../src/review/grounds';
import type { ReviewLanguage } from '../src/review/rule';

/** Frames in which a word is a motive, whatever the word; grammar is rough on purpose, only frames are taught. */
const motives: Readonly<Record<ReviewLanguage, readonly string[]>> = {
  fr: [
    'Nous craignons que … ne soit un frein pour ce poste.',
    'Avec …, vous auriez du mal à tenir le rythme.',
    'Nos clients n’apprécieraient pas … chez nous.',
    'À cause de …, nous ne pouvons pas retenir votre candidature.',
    '… ne colle pas avec l’image de la maison.',
    'Le directeur ne veut pas de … dans son équipe.',
    'On préfère éviter … ici.',
    'Compte tenu de …, nous avons préféré quelqu’un d’autre.',
    'Votre … nous fait hésiter.',
    'Difficile de confier ce poste à … , vous le comprendrez.',
    '… ? Nos équipes ne l’accepteraient pas.',
    'Vous nous avez parlé de … et cela nous inquiète.',
    'Le poste est peu compatible avec … .',
    '… poserait problème auprès de la clientèle.',
    'Nous cherchons plutôt quelqu’un sans … .',
    'Vous seriez mal à l’aise ici avec … .',
    'On nous a parlé de … et la direction préfère s’en passer.',
  ],
  en: [
    'We worry that … would get in the way of this job.',
    'With …, you would struggle to keep up.',
    'Our customers would not take to … .',
    'Because of …, we cannot take your application further.',
    '… does not go with our image.',
    'The owner does not want … on the team.',
    'We would rather avoid … here.',
    'Given …, we chose somebody else.',
    'Your … makes us hesitate.',
    'It would be hard to trust … with this role.',
    'You told us about … and that gave us pause.',
    'This job does not mix with … .',
    'We would prefer someone without … .',
    'You would not feel at home here with … .',
    '… would be a problem for our clients.',
  ],
};

/** Frames in which the same word is a trade, a product, an event. */
const honest: Readonly<Record<ReviewLanguage, readonly string[]>> = {
  fr: [
    'Votre expérience dans le domaine … est précieuse, mais le poste demande une certification.',
    'Notre client travaille sur … et cherche une experte diplômée.',
    'Le projet … a été arrêté faute de budget.',
    'Vous avez développé un logiciel pour … et votre code était clair.',
    'Nous avons apprécié votre exposé sur … .',
    'Le service … recrutera au printemps.',
    'Nous éditons un magazine sur … et le poste est pourvu.',
    'Votre mémoire sur … est remarquable.',
    'Le poste concerne … et exige deux ans d’expérience.',
    'Merci pour votre message au sujet de … .',
    'L’association … a choisi une autre agence.',
    '… est au cœur de notre métier, et le diplôme d’État y est exigé.',
    'Votre exercice sur … était le mieux construit.',
    'Le module … de notre application sera repris par l’éditeur.',
    'Nous préparons une exposition sur … pour laquelle l’équipe est au complet.',
    'Votre stage auprès de … montre une vraie curiosité.',
    'La formation … que vous suivez s’achève en juin.',
  ],
  en: [
    'Your experience in … is valuable, but the post needs a certificate.',
    'Our client works on … and needs a qualified expert.',
    'The … project has been stopped for lack of budget.',
    'You built software for … and your code was clear.',
    'We enjoyed your talk on … .',
    'The … department will be hiring in spring.',
    'We publish a magazine about … and the post is filled.',
    'Your dissertation on … is outstanding.',
    'The role is about … and asks for two years of experience.',
    'Thank you for your message about … .',
    'The … charity has chosen another agency.',
    '… is at the heart of our trade, and a diploma is required by law.',
    'Your exercise on … was the best structured.',
    'The … module of our product is being taken over by the vendor.',
    'Your placement with … shows real curiosity.',
  ],
};

export interface InventedSentence {
  readonly text: string;
  readonly language: ReviewLanguage;
  readonly motive: boolean;
}

/** Each plain word of the grounds, in frames of both sorts taken in turn. */
export function inventSentences(): InventedSentence[] {
  const sentences: InventedSentence[] = [];
  let turn = 0;
  for (const criterion of criterionIds) {
    for (const language of ['fr', 'en'] as const) {
      for (const evidence of ['telltale', 'ambiguous'] as const) {
        for (const part of (groundWords[criterion][evidence][language] ?? '').split(/[|\n]/)) {
          const word = part.trim().replace(/\*$/, '');
          if (!/^[a-z0-9 ]{3,}$/.test(word)) continue;
          turn++;
          for (const [frames, motive] of [
            [motives, true],
            [honest, false],
          ] as const) {
            const list = frames[language];
            sentences.push({ text: (list[turn % list.length] ?? '').replace('…', word), language, motive });
          }
        }
      }
    }
  }
  return sentences;
}
