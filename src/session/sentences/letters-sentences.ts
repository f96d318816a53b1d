import type { LibraryOrigin } from '../../library/texts/library-layers';
import type { InterfaceLanguage } from '../state/state';

/** What the pane says of whose letters serve. Fetched with what shows it. */
const french = {
  title: 'Lettres de l’équipe',
  unknown: 'Les lettres de l’équipe n’ont pas encore été cherchées.',
  none: 'Aucune lettre d’équipe n’est publiée à côté de ce volet\u00a0: celles d’Égards servent.',
  current: (team: string) => `Les lettres de ${team} servent, telles qu’elles sont publiées.`,
  imported: (team: string | null) =>
    `Les lettres ${team === null ? 'de l’équipe' : `de ${team}`} servent, telles qu’elles ont été importées dans ce navigateur.`,
  notImported:
    'Aucune lettre d’équipe n’a été importée dans ce navigateur\u00a0: celles d’Égards servent. «\u00a0Écrire les textes…\u00a0» permet d’importer le zip de l’équipe.',
  drop: 'Retirer celles de l’équipe',
  unreachable: (team: string | null) =>
    team === null
      ? 'Les lettres de l’équipe n’ont pas pu être cherchées\u00a0: celles d’Égards servent.'
      : `Les lettres de l’équipe n’ont pas pu être cherchées\u00a0: les dernières reçues de ${team} servent.`,
  refusedTitle: 'Les lettres publiées ne peuvent pas servir',
  refused: (team: string | null) =>
    team === null
      ? 'Celles d’Égards servent. À corriger par la personne qui tient les lettres\u00a0:'
      : `Les dernières bonnes lettres de ${team} servent. À corriger par la personne qui tient les lettres\u00a0:`,
  copy: 'Copier la liste',
  copied: 'La liste est copiée.',
  notCopied: 'La copie n’a pas marché.',
  look: 'Chercher maintenant',
  edit: 'Écrire les textes…',
  newsTitle: 'Les lettres de l’équipe ont changé',
  news: 'Votre lettre en cours garde ce que vous y avez écrit. Depuis la dernière fois\u00a0:',
  seen: 'J’ai vu',
  change: { added: 'nouveau', changed: 'modifié', removed: 'retiré' },
  before: 'Avant\u00a0:',
  after: 'Maintenant\u00a0:',
  details: 'Voir',
  settings: 'Réglages',
  kind: { letters: 'Lettre', reasons: 'Motif', openings: 'Ouverture', parts: 'Partie', sentences: 'Phrase partagée' },
  origins: 'Textes\u00a0:',
  origin: (origin: LibraryOrigin, team: string | null) =>
    origin === 'built-in' ? 'Égards' : origin === 'team' ? (team ?? 'équipe') : 'les vôtres',
  backToTeam: 'Revenir au texte de l’équipe',
  backToOurs: 'Revenir au texte d’Égards',
  leftOwn: (part: string) => `Votre texte a été retiré (${part})\u00a0: celui d’avant sert de nouveau.`,
  undo: 'Annuler',
};

export type LettersSentences = typeof french;

const english: LettersSentences = {
  title: 'The team’s letters',
  unknown: 'The team’s letters have not been looked for yet.',
  none: 'No letters of a team are published beside this pane: those of Égards serve.',
  current: (team) => `The letters of ${team} serve, as they are published.`,
  imported: (team) => `The letters of ${team ?? 'the team'} serve, as they were imported into this browser.`,
  notImported:
    'No letters of a team were imported into this browser: those of Égards serve. “Write the texts…” imports the team’s zip.',
  drop: 'Remove the team’s',
  unreachable: (team) =>
    team === null
      ? 'The team’s letters could not be looked for: those of Égards serve.'
      : `The team’s letters could not be looked for: the last ones received from ${team} serve.`,
  refusedTitle: 'The published letters cannot be used',
  refused: (team) =>
    team === null
      ? 'Those of Égards serve. For the person who keeps the letters to mend:'
      : `The last good letters of ${team} serve. For the person who keeps the letters to mend:`,
  copy: 'Copy the list',
  copied: 'The list is copied.',
  notCopied: 'Copying did not work.',
  look: 'Look now',
  edit: 'Write the texts…',
  newsTitle: 'The team’s letters have changed',
  news: 'The letter at hand keeps what you wrote in it. Since last time:',
  seen: 'Seen',
  change: { added: 'new', changed: 'changed', removed: 'removed' },
  before: 'Before:',
  after: 'Now:',
  details: 'Show',
  settings: 'Settings',
  kind: { letters: 'Letter', reasons: 'Reason', openings: 'Opening', parts: 'Part', sentences: 'Shared sentence' },
  origins: 'Texts:',
  origin: (origin, team) => (origin === 'built-in' ? 'Égards' : origin === 'team' ? (team ?? 'team') : 'your own'),
  backToTeam: 'Back to the team’s text',
  backToOurs: 'Back to the text of Égards',
  leftOwn: (part) => `Your own text was removed (${part}): the one before serves again.`,
  undo: 'Undo',
};

export const lettersSentences: Readonly<Record<InterfaceLanguage, LettersSentences>> = { fr: french, en: english };

/** A file of a library by what it is to a reader: « Partie close (fr) ». */
export function nameFile(file: string, say: LettersSentences): string {
  const [language, folder, name] = file.split('/');
  const kind = say.kind[folder as keyof LettersSentences['kind']] as string | undefined;
  return name === undefined || kind === undefined
    ? say.settings
    : `${kind} ${name.replace(/\.hbs$/, '')} (${language})`;
}
