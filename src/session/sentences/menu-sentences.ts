import type { InterfaceLanguage, SelectFirst } from '../state/state';

/** The words of what unfolds from the pane’s menu and of its first use: fetched with them, not with the first view. */
export interface MenuSentences {
  readonly favourites: {
    readonly title: string;
    readonly none: string;
    readonly name: string;
    readonly keep: string;
    readonly kept: (name: string) => string;
    readonly use: (name: string) => string;
    readonly used: (name: string) => string;
    readonly drop: string;
    readonly dropNamed: (name: string) => string;
    readonly dropped: (name: string) => string;
  };
  readonly hints: {
    readonly title: string;
    readonly each: readonly [string, string, string];
    readonly count: (number: number, total: number) => string;
    readonly next: string;
    readonly skip: string;
    readonly done: string;
  };
  readonly selectFirst: {
    readonly title: Readonly<Record<SelectFirst['aim'], string>>;
    readonly how: Readonly<Record<SelectFirst['aim'], string>>;
    readonly changed: string;
    readonly obstacle: Readonly<Record<'not-selected' | 'unsupported', string>>;
    readonly act: Readonly<Record<SelectFirst['aim'], string>>;
    readonly copy: string;
    readonly add: string;
    readonly back: string;
  };
  readonly figures: {
    readonly title: string;
    readonly where: string;
    readonly none: string;
    readonly count: (count: number) => string;
    readonly medianAge: (days: string) => string;
    readonly prompt: (percent: number) => string;
    readonly ageUnknown: string;
    readonly byMonth: string;
    readonly byScenario: string;
    readonly month: string;
    readonly letters: string;
    readonly median: string;
    readonly day: string;
    readonly scenario: string;
    readonly age: string;
    /** Of a table in a spreadsheet of this language. */
    readonly separator: ',' | ';';
    readonly fileName: string;
    readonly save: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly erase: string;
    readonly eraseAll: (count: number) => string;
    readonly keep: string;
    readonly erased: string;
  };
}

const french: MenuSentences = {
  favourites: {
    title: 'Favoris',
    none: 'Gardez la situation, le motif et l’ouverture que vous utilisez souvent.',
    name: 'Nom du favori',
    keep: 'Garder ces choix',
    kept: (name) => `Favori gardé\u00a0: ${name}`,
    use: (name) => `Utiliser le favori ${name}`,
    used: (name) => `Choix repris\u00a0: ${name}`,
    drop: 'Retirer',
    dropNamed: (name) => `Retirer le favori ${name}`,
    dropped: (name) => `Favori retiré\u00a0: ${name}`,
  },
  hints: {
    title: 'Premiers pas',
    each: [
      'Vérifiez le nom et le poste, lus dans le message.',
      'Changez un choix, ou la lettre elle-même.',
      'Égards n’envoie rien\u00a0: vous relisez, vous envoyez.',
    ],
    count: (number, total) => `${number}/${total}`,
    next: 'Suivant',
    skip: 'Passer',
    done: 'Compris',
  },
  selectFirst: {
    title: {
      replace: 'La lettre précédente est dans ce brouillon',
      'take-back': 'Retirer la lettre du brouillon',
    },
    how: {
      replace:
        'Égards ne touche ni à votre signature ni au message cité : sélectionnez la lettre dans le brouillon, de la salutation à la formule finale, puis remplacez-la.',
      'take-back':
        'Égards ne touche ni à votre signature ni au message cité : sélectionnez la lettre dans le brouillon, de la salutation à la formule finale, puis retirez-la.',
    },
    changed: 'Elle y a été retouchée : ces retouches partiront avec elle.',
    obstacle: {
      'not-selected':
        'Rien n’a changé : la sélection n’est pas cette lettre, ou pas elle seule. Sélectionnez-la de la salutation à la formule finale.',
      unsupported:
        'Cette version d’Outlook ne permet pas de remplacer un passage. Copiez la lettre et collez-la à la place de l’autre.',
    },
    act: { replace: 'Remplacer', 'take-back': 'Retirer' },
    copy: 'Copier',
    add: 'Insérer en plus',
    back: 'Annuler',
  },
  figures: {
    title: 'Mes chiffres',
    where: 'Gardés sur cet ordinateur seulement, sans aucune donnée sur les personnes qui ont postulé.',
    none: 'Rien à compter encore\u00a0: les chiffres viendront avec vos premières réponses.',
    count: (count) => (count === 1 ? '1 réponse préparée' : `${count} réponses préparées`),
    medianAge: (days) => `Âge médian de la candidature\u00a0: ${days}\u00a0j`,
    prompt: (percent) => `${percent}\u202f% en 14 jours ou moins`,
    ageUnknown: 'L’âge de ces candidatures n’est pas connu.',
    byMonth: 'Par mois',
    byScenario: 'Par situation',
    month: 'Mois',
    letters: 'Réponses',
    median: 'Âge médian, en jours',
    day: 'Jour',
    scenario: 'Situation',
    age: 'Âge de la candidature, en jours',
    separator: ';',
    fileName: 'egards-chiffres.csv',
    save: 'Enregistrer (CSV)',
    copy: 'Copier (CSV)',
    copied: 'Chiffres copiés.',
    notCopied: 'Votre messagerie ne permet pas la copie.',
    erase: 'Effacer',
    eraseAll: (count) => (count === 1 ? 'Effacer cette réponse\u202f?' : `Effacer ces ${count} réponses\u202f?`),
    keep: 'Garder',
    erased: 'Chiffres effacés.',
  },
};

const english: MenuSentences = {
  favourites: {
    title: 'Favourites',
    none: 'Keep the situation, reason and opening you use often.',
    name: 'Name of the favourite',
    keep: 'Keep these choices',
    kept: (name) => `Favourite kept: ${name}`,
    use: (name) => `Use the favourite ${name}`,
    used: (name) => `Choices made: ${name}`,
    drop: 'Remove',
    dropNamed: (name) => `Remove the favourite ${name}`,
    dropped: (name) => `Favourite removed: ${name}`,
  },
  hints: {
    title: 'First steps',
    each: [
      'Check the name and the position, read in the message.',
      'Change a choice, or the letter itself.',
      'Égards sends nothing: you read it over and send it.',
    ],
    count: (number, total) => `${number}/${total}`,
    next: 'Next',
    skip: 'Skip',
    done: 'Got it',
  },
  selectFirst: {
    title: {
      replace: 'The earlier letter is in this draft',
      'take-back': 'Take the letter out of the draft',
    },
    how: {
      replace:
        'Égards touches neither your signature nor the quoted message: select the letter in the draft, from its greeting to its closing words, then replace it.',
      'take-back':
        'Égards touches neither your signature nor the quoted message: select the letter in the draft, from its greeting to its closing words, then take it out.',
    },
    changed: 'It was edited there: those edits will go with it.',
    obstacle: {
      'not-selected':
        'Nothing has changed: the selection is not that letter, or not that letter alone. Select it from its greeting to its closing words.',
      unsupported: 'This version of Outlook cannot replace a passage. Copy the letter and paste it over the other one.',
    },
    act: { replace: 'Replace', 'take-back': 'Take out' },
    copy: 'Copy',
    add: 'Insert as well',
    back: 'Cancel',
  },
  figures: {
    title: 'My figures',
    where: 'Kept on this computer only, with no data about the people who applied.',
    none: 'Nothing to count yet: figures will come with your first answers.',
    count: (count) => (count === 1 ? '1 answer prepared' : `${count} answers prepared`),
    medianAge: (days) => `Median age of the application: ${days} d`,
    prompt: (percent) => `${percent}% within 14 days`,
    ageUnknown: 'The age of these applications is not known.',
    byMonth: 'By month',
    byScenario: 'By situation',
    month: 'Month',
    letters: 'Answers',
    median: 'Median age, in days',
    day: 'Day',
    scenario: 'Situation',
    age: 'Age of the application, in days',
    separator: ',',
    fileName: 'egards-figures.csv',
    save: 'Save (CSV)',
    copy: 'Copy (CSV)',
    copied: 'Figures copied.',
    notCopied: 'Your mail client does not allow copying.',
    erase: 'Erase',
    eraseAll: (count) => (count === 1 ? 'Erase this answer?' : `Erase these ${count} answers?`),
    keep: 'Keep',
    erased: 'Figures erased.',
  },
};

export const menuSentences: Readonly<Record<InterfaceLanguage, MenuSentences>> = { fr: french, en: english };
