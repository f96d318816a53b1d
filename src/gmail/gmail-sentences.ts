import type { SentencesOfClient } from '../session/sentences/sentences';
import { english } from '../session/sentences/sentences.en';
import { french } from '../session/sentences/sentences.fr';

/** What the pane says otherwise beside Gmail than beside Outlook. */
export const gmailSentences: SentencesOfClient = {
  fr: {
    nothingOpen: {
      title: 'Ouvrez une candidature',
      body: 'Égards lit la conversation ouverte dans Gmail et prépare la réponse.',
    },
    unavailable: {
      ...french.unavailable,
      title: 'Égards s’ouvre à côté de Gmail',
      'no-mail-client': 'Ce volet est fait pour Gmail. Ouvrez une candidature dans Gmail, puis ce volet à côté.',
      'no-answer':
        'La page de Gmail ne répond pas. Rechargez-la\u00a0: vos messages et vos brouillons ne sont pas touchés.',
      'pane-incomplete': 'Une partie d’Égards n’a pas pu être chargée. Fermez puis rouvrez ce volet.',
    },
    failure: {
      ...french.failure,
      timeout:
        'Gmail n’a pas répondu à temps. Vérifiez le brouillon avant de recommencer\u00a0: la lettre y est peut-être arrivée.',
      'item-changed':
        'Une autre conversation, ou un autre brouillon, a été ouvert entre-temps\u00a0: rien n’a été écrit.',
      unsupported: 'Cette page de Gmail ne permet pas cette action.',
      refused: 'Gmail a refusé.',
      'not-verified': 'La lettre n’a pas pu être placée dans le brouillon, qui est resté tel quel.',
      'no-draft': 'La réponse ne s’est pas ouverte. Appuyez sur Répondre dans Gmail, puis sur Insérer ici.',
      'stale-page': 'Rechargez la page de Gmail\u00a0: elle était ouverte avant l’installation d’Égards.',
      'too-long': 'La lettre est plus longue que ce que Gmail accepte.',
      malformed: 'La page de Gmail a donné une réponse incompréhensible. Rechargez-la.',
      'pane-incomplete': 'Une partie d’Égards n’a pas pu être chargée. Fermez puis rouvrez ce volet.',
    },
  },
  en: {
    nothingOpen: {
      title: 'Open an application',
      body: 'Égards reads the conversation that is open in Gmail and prepares the answer.',
    },
    unavailable: {
      ...english.unavailable,
      title: 'Égards opens beside Gmail',
      'no-mail-client': 'This pane is made for Gmail. Open an application in Gmail, then this pane beside it.',
      'no-answer': 'The Gmail page does not answer. Load it again: your messages and drafts are untouched.',
      'pane-incomplete': 'Part of Égards could not be loaded. Close this pane and open it again.',
    },
    failure: {
      ...english.failure,
      timeout: 'Gmail did not answer in time. Check the draft before trying again: the letter may have arrived.',
      'item-changed': 'Another conversation, or another draft, was opened meanwhile: nothing was written.',
      unsupported: 'This Gmail page cannot do this.',
      refused: 'Gmail refused.',
      'not-verified': 'The letter could not be put into the draft, which is as it was.',
      'no-draft': 'The reply did not open. Press Reply in Gmail, then Insert here.',
      'stale-page': 'Load the Gmail page again: it was open before Égards was installed.',
      'too-long': 'The letter is longer than Gmail accepts.',
      malformed: 'The Gmail page gave an answer that makes no sense. Load it again.',
      'pane-incomplete': 'Part of Égards could not be loaded. Close this pane and open it again.',
    },
  },
};

/** The words of the self-check, which only the extension has. */
export const selfCheckSentences = {
  fr: {
    title: 'Diagnostic',
    about: 'Ce qu’Égards trouve, ou ne trouve plus, dans la page de Gmail. Il n’y a là aucun mot de vos messages.',
    copy: 'Copier le diagnostic',
    copied: 'Diagnostic copié.',
    unreachable: 'La page de Gmail ne répond pas.',
  },
  en: {
    title: 'Self-check',
    about: 'What Égards finds, or no longer finds, in the Gmail page. Not a word of your messages is in it.',
    copy: 'Copy the diagnosis',
    copied: 'Diagnosis copied.',
    unreachable: 'The Gmail page does not answer.',
  },
} as const;

/** What is said of the label that stands for an answer. */
export const labelSentences = {
  fr: {
    title: 'Libellé suivi',
    name: 'Libellé des candidatures qui ont reçu leur réponse',
    about:
      'Égards regarde si la conversation le porte, et vous rappelle de l’appliquer\u00a0: il ne pose ni ne retire de libellé. Laissez vide pour ne rien suivre.',
    present: (label: string) =>
      `Cette conversation porte le libellé «\u00a0${label}\u00a0»\u00a0: une réponse est sans doute déjà partie.`,
    toApply: (label: string) =>
      `Une fois la réponse envoyée, appliquez dans Gmail le libellé «\u00a0${label}\u00a0» à la conversation.`,
  },
  en: {
    title: 'Label followed',
    name: 'Label of the applications that have had their answer',
    about:
      'Égards looks whether the conversation has it, and reminds you to apply it: it adds and removes no label. Leave empty to follow none.',
    present: (label: string) => `This conversation has the label “${label}”: an answer has probably left already.`,
    toApply: (label: string) => `Once the answer is sent, apply the label “${label}” to the conversation in Gmail.`,
  },
} as const;

export const helpSentences = {
  fr: { title: 'Réglage et diagnostic' },
  en: { title: 'Setting and self-check' },
} as const;
