import type { InterfaceLanguage } from '../state/state';

/** What the pane says of the team on one message. `by` is a name, `when` a written instant. */
const french = {
  free: 'Personne ne s’en occupe.',
  takenByMe: 'Vous vous en occupez\u00a0: l’équipe le voit.',
  taken: (by: string, when: string) => `${by} s’en occupe (depuis ${when}).`,
  refused: (by: string, when: string) => `Refus envoyé par ${by} (${when}).`,
  take: 'Je m’en occupe',
  takeOver: 'Reprendre',
  markRefused: 'Marquer «\u00a0refus envoyé\u00a0»',
  remove: 'Retirer la marque',
  overtaken: 'Une autre personne vient de marquer ce message\u00a0: rien n’a été changé.',
  failed: 'Outlook n’a pas enregistré la marque. Réessayez.',
  noCategory: (category: string) =>
    `La marque est enregistrée. La catégorie «\u00a0${category}\u00a0» n’est pas dans la liste de cette boîte\u00a0: une personne qui l’administre peut l’y créer.`,
};

export type TeamSentences = typeof french;

const english: TeamSentences = {
  free: 'Nobody is on it.',
  takenByMe: 'You are on it: the team can see that.',
  taken: (by, when) => `${by} is on it (since ${when}).`,
  refused: (by, when) => `Refusal sent by ${by} (${when}).`,
  take: 'I am on it',
  takeOver: 'Take over',
  markRefused: 'Mark “refusal sent”',
  remove: 'Remove the mark',
  overtaken: 'Somebody else has just marked this message: nothing was changed.',
  failed: 'Outlook did not keep the mark. Try again.',
  noCategory: (category) =>
    `The mark is kept. The category “${category}” is not in this mailbox’s list: someone who manages the mailbox can create it.`,
};

export const teamSentences: Readonly<Record<InterfaceLanguage, TeamSentences>> = { fr: french, en: english };
