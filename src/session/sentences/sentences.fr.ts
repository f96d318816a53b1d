import type { FormOfAddress, LetterLanguage, LetterPart, MissingFact } from '../../letter/request';
import type { Place } from '../../thread/facts';
import type { RecipientDoubt } from '../engine/doubt-recipient';
import type { SuggestionReason } from '../engine/suggest-choices';
import type { Failure, TypedFact, WayOut } from '../state/state';
import type { WhyNoLetter } from '../state/why-no-letter';

/**
 * The interface in French, and the shape every other language must have: a sentence without its twin does not compile.
 * Dates come already written (« 6 octobre 2026 »), names as the mail gives them.
 */
export const french = {
  productName: 'Égards',

  starting: 'Ouverture…',
  reading: 'Lecture du message…',
  writeWhenReady: 'Écrire la lettre',
  notYet: 'Pas tout de suite',
  writesWhenReady: 'La lettre ira dans votre message dès qu’elle sera prête.',
  slow: 'Outlook tarde à répondre. Égards attend encore un peu.',
  openMessage: (subject: string) => `Message ouvert\u00a0: ${subject}`,
  openDraft: (subject: string) => `Brouillon ouvert\u00a0: ${subject}`,
  noSubject: '(sans objet)',
  received: (date: string) => `reçue le ${date}`,
  receivedToday: 'reçue aujourd’hui',
  receivedAgo: (days: number) => (days === 1 ? 'reçue hier' : `reçue il y a ${days} jours`),

  nothingOpen: {
    title: 'Ouvrez une candidature',
    body: 'Égards lit le message ouvert et prépare la réponse. Si plusieurs messages sont sélectionnés, ouvrez-en un seul.',
  },
  nothingToRefuse: {
    title: {
      'no-application': 'Aucune candidature trouvée dans ce message',
      outgoing: 'Ce message vient de votre équipe',
      'already-refused': 'Un refus a déjà été envoyé',
      withdrawn: 'Cette candidature a été retirée',
    } satisfies Record<WhyNoLetter['name'], string>,
    body: (why: WhyNoLetter, date: (iso: string) => string): string => {
      switch (why.name) {
        case 'no-application':
          return 'Rien n’est prérempli. Si la candidature est dans une pièce jointe, ouvrez-la.';
        case 'outgoing':
          return `Il est adressé à ${why.to}. Pour préparer un refus, ouvrez le message de la personne qui postule.`;
        case 'already-refused':
          return refusedBy(why.by, why.on === null ? null : date(why.on));
        case 'withdrawn':
          return `Un refus n’est pas nécessaire. Lu dans le message\u00a0: «\u00a0${why.words}\u00a0»`;
      }
    },
    action: 'Écrire quand même',
  },
  recipientDoubt: {
    title: (doubt: RecipientDoubt) =>
      doubt.name === 'automatic'
        ? 'Ce message vient d’une adresse automatique'
        : `La réponse partirait chez ${doubt.person}`,
    body: ({ candidate }: RecipientDoubt) =>
      candidate === null
        ? 'Vérifiez le destinataire avant d’envoyer\u00a0: la personne qui postule doit recevoir cette lettre.'
        : `Vérifiez le destinataire avant d’envoyer\u00a0: l’adresse lue pour la personne qui postule est ${candidate}.`,
  },
  unavailable: {
    title: 'Égards s’ouvre depuis votre messagerie',
    'no-mail-client':
      'Cette page est faite pour le volet d’Outlook. Ouvrez une candidature dans Outlook, puis choisissez « Égards » dans le ruban.',
    'no-answer':
      'Outlook n’a pas répondu. Fermez ce volet puis rouvrez-le ; si cela continue, redémarrez Outlook. Vos messages ne sont pas touchés.',
    'pane-incomplete': 'Une partie d’Égards n’a pas pu être chargée. Vérifiez la connexion, puis rouvrez ce volet.',
  },
  unreadable: {
    title: 'Le message n’a pas pu être lu',
    retry: 'Réessayer',
    writeByHand: 'Écrire sans lecture',
    /** Where reading fails otherwise than writing does. */
    why: {
      timeout: 'Outlook n’a pas répondu à temps.',
      refused:
        'Outlook ne laisse pas lire ce message\u00a0: il est peut-être chiffré ou protégé par des droits. Vous pouvez écrire la lettre à la main et la copier.',
      'item-changed': 'Un autre message a été ouvert pendant la lecture.',
    } as Readonly<Partial<Record<Failure['code'], string>>>,
  },

  candidate: 'Candidat et poste',
  change: 'Modifier',
  fact: {
    firstName: 'Prénom',
    lastName: 'Nom',
    position: 'Poste',
    interviewDate: 'Entretien',
    detail: 'Précision',
    openingDetail: 'Pour quoi',
    openingDate: 'Reprendre contact le',
    personal: 'Phrase personnelle',
  } satisfies Record<TypedFact, string>,
  optional: 'facultatif',
  placeholder: {
    position: 'tel qu’il est dit dans la candidature',
    openingDetail: 'vos compétences en données',
    personal: 'Ce qui vous a marqué, en une phrase',
  },
  asked: {
    firstName: 'À qui la lettre s’adresse-t-elle ?',
    position: 'Pour quel poste ?',
    interviewDate: 'Quel jour a eu lieu l’entretien ?',
    reason: 'Quel est le motif ?',
    detail: 'Cette lettre a besoin d’une précision sur le motif.',
    personal: 'Une phrase qui ne vaut que pour cette personne.',
    openingDetail: 'Quel type de mission ou de compétence ?',
    openingDate: 'À quelle date reprendre contact ?',
  } satisfies Record<MissingFact, string>,
  readIn: {
    subject: 'lu dans l’objet',
    from: 'lu dans l’expéditeur',
    to: 'lu dans le destinataire',
    greeting: 'lu dans la salutation',
    body: 'lu dans le message',
    signature: 'lu dans la signature',
    'form-field': 'lu dans le formulaire',
    'quoted-header': 'lu dans un message cité',
    'attachment-name': 'lu dans le nom d’une pièce jointe',
    calendar: 'lu dans une invitation',
    'date-header': 'date du message',
    address: 'lu dans l’adresse',
  } satisfies Record<Place, string>,
  typedByYou: 'saisi par vous',
  readEarlier: 'lu plus tôt dans la conversation',
  notRead: 'non trouvé',
  severalRead: 'Plusieurs possibilités',
  chooseOne: (fact: string) => `${fact}\u00a0: choisir parmi ce qui a été lu`,
  quote: (words: string) => `«\u00a0${words}\u00a0»`,

  presets: 'Choix gardés',
  asLastTime: 'Comme la dernière fois',
  scenarioLabel: 'Situation',
  suggested: 'Suggéré',
  others: 'Autres choix',
  suggestedWhy: (why: string) => `Suggéré\u00a0: ${why}`,
  why: (reason: SuggestionReason, date: (iso: string) => string): string => {
    switch (reason.name) {
      case 'interview-held':
        return reason.date === null
          ? 'un entretien est mentionné dans le fil.'
          : `entretien du ${date(reason.date)} trouvé dans le fil.`;
      case 'spontaneous-application':
        return 'candidature spontanée, dit le message.';
      case 'internship-named':
      case 'freelance-named':
        return `le message parle de «\u00a0${reason.words}\u00a0».`;
      case 'application-received':
        return reason.date === null
          ? 'aucun entretien dans le fil.'
          : `candidature du ${date(reason.date)}, sans entretien.`;
      case 'doubtful-stage':
        return 'à vérifier, le fil ne dit pas clairement s’il y a eu un entretien.';
      case 'by-default':
        return 'à vérifier, le fil ne dit pas où en est la candidature.';
    }
  },
  reasonLabel: 'Motif',
  noReason: 'Sans motif',
  openingLabel: 'Ouverture',
  more: 'Préciser\u00a0:',
  less: 'Réduire',
  advised: (facts: readonly string[]) => `${facts.join(', ')} (conseillé)`,
  moreHint: 'phrase personnelle, ton…',
  letterLanguageLabel: 'Langue',
  letterLanguage: { fr: 'Français', en: 'Anglais' } satisfies Record<LetterLanguage, string>,
  addressLabel: 'Vous ou tu',
  address: { vous: 'Vouvoyer', tu: 'Tutoyer' } satisfies Record<FormOfAddress, string>,
  apology: 'S’excuser du délai',
  suggestionsFromThread: 'Relevé dans la candidature :',
  usePersonal: (skill: string) => `Parler de ${skill}`,

  alreadyRefused: {
    title: 'Un refus a déjà été envoyé',
    byOn: refusedBy,
  },

  letterTitle: 'La lettre',
  letterEditable: 'La lettre, modifiable ici',
  anotherWording: 'Autre formulation',
  wording: (number: number) => `Formulation ${number}`,
  partByPart: 'Partie par partie',
  part: {
    greeting: 'Salutation',
    thanks: 'Remerciement',
    apology: 'Excuses pour le délai',
    decision: 'Décision',
    reason: 'Motif',
    personal: 'Phrase personnelle',
    opening: 'Ouverture',
    wishes: 'Vœux',
    close: 'Formule finale',
  } satisfies Record<LetterPart, string>,
  remove: 'Retirer',
  restore: 'Remettre',
  onPart: (action: string, part: string) => `${action}\u00a0: ${part}`,
  subjectLine: 'Objet',
  copySubject: 'Copier l’objet',
  subjectCopied: 'Objet copié.',
  notLoaded: 'Cette partie d’Égards n’a pas pu être chargée. Vérifiez la connexion.',
  letterBehind: 'La lettre n’a pas suivi vos derniers choix. Vérifiez la connexion, puis réessayez.',
  edited: 'retouchée',
  editConflict: {
    title: 'Vos choix, ou les lettres, ont changé',
    body: 'La lettre affichée est la vôtre, avec vos retouches.',
    keep: 'Garder mes retouches',
    rewrite: 'Réécrire la lettre',
  },
  rewritten: 'La lettre a été réécrite.',
  undoRewrite: 'Reprendre mes retouches',
  startOver: 'Annuler mes retouches',

  do: {
    reply: 'Répondre',
    'reply-all': 'Répondre à tous',
    'insert-top': 'Insérer',
    'insert-cursor': 'Insérer au curseur',
  } satisfies Record<WayOut, string>,
  doing: {
    reply: 'Ouverture de la réponse…',
    'reply-all': 'Ouverture de la réponse…',
    'insert-top': 'Insertion…',
    'insert-cursor': 'Insertion…',
  } satisfies Record<WayOut, string>,
  doAnyway: {
    reply: 'Répondre quand même',
    'reply-all': 'Répondre quand même',
    'insert-top': 'Insérer quand même',
    'insert-cursor': 'Insérer quand même',
  } satisfies Record<WayOut, string>,
  copy: 'Copier',
  copied: 'Lettre copiée : collez-la dans votre réponse.',
  copyByHand: {
    title: 'Copiez ce texte',
    body: 'Votre messagerie ne permet pas la copie automatique. Le texte est sélectionné : Ctrl+C (ou Cmd+C), puis collez-le dans votre réponse.',
    close: 'Fermer',
  },
  moreActions: 'Autres actions',
  /** Short: it shares one line of 320 px with the buttons. */
  missingCount: (count: number) => `${count} à compléter`,
  replied: 'La réponse est ouverte, avec la lettre. Relisez-la, puis envoyez-la.',
  inserted: 'La lettre est dans le brouillon, au-dessus de la signature.',
  insertedAtCursor: 'La lettre est dans le brouillon, à l’endroit du curseur.',
  replaced: 'La lettre a été remplacée dans le brouillon.',
  takeOut: 'Retirer du brouillon',
  takenOut: 'La lettre n’est plus dans le brouillon.',
  insertedAsText: 'Ce brouillon est en texte brut : la lettre y est sans mise en forme.',
  readOpenMessage: 'Lire le message ouvert',
  showInLetter: (found: string) => `Montrer «\u00a0${found}\u00a0» dans la lettre`,
  changedSince: 'La lettre affichée a changé depuis.',
  insertAgain: 'Insérer à nouveau',
  replyAgain: 'Répondre à nouveau',

  findings: (count: number) => (count === 1 ? '1 remarque' : `${count} remarques`),
  findingsTitle: 'À relire',
  instead: (text: string) => `Plutôt\u00a0: ${text}`,
  replaceSentence: 'Remplacer la phrase',
  reviewReason: 'Revoir le motif',
  setAside: 'Écarter',
  findingsSetAside: (count: number) => (count === 1 ? '1 écartée' : `${count} écartées`),
  takeBack: (count: number) =>
    count === 1 ? 'Reprendre la remarque écartée' : `Reprendre les ${count} remarques écartées`,
  confirm: {
    title: 'Avant de continuer',
    body: 'Relisez ces points, ou confirmez.',
    back: 'Revenir à la lettre',
  },
  severity: { block: 'À vérifier', warn: 'Conseil', info: 'Note' },

  folded: {
    title: (count: number) =>
      count === 1 ? '1 message replié n’a pas été lu' : `${count} messages repliés n’ont pas été lus`,
    body: 'Un entretien ou un refus déjà envoyé peut s’y trouver\u00a0: ni la lettre ni la relecture n’en tiennent compte.',
    action: 'Tout déplier et relire',
    reviewed: 'Relecture faite sur une partie du fil\u00a0: des messages repliés n’ont pas été lus.',
  },
  severalDrafts: {
    title: 'Plusieurs brouillons sont ouverts',
    body: 'Dans lequel placer la lettre\u202f?',
    draft: (to: string | null, subject: string) =>
      `${to === null ? 'Sans destinataire' : `À ${to}`}${subject === '' ? '' : `, «\u00a0${subject}\u00a0»`}`,
  },

  /** Of an item that is no longer the one in view; `of` is its subject, or ''. */
  leftBehind: {
    title: 'Vous êtes déjà sur un autre message',
    letter: (of: string) => `La lettre${about(of)} n’a pas été écrite. Elle vous attend avec son message.`,
    perhaps: (of: string) =>
      `Rien ne dit si la lettre${about(of)} est dans un brouillon\u00a0: vérifiez-les. Elle vous attend aussi avec son message.`,
    waiting: () => 'La lettre demandée n’a pas été écrite\u00a0: elle n’était pas encore prête.',
    'taking-back': (of: string) => `La lettre n’a pas été retirée du brouillon${about(of)}.`,
    mark: (of: string) => `La marque${about(of)} n’a pas été enregistrée.`,
    delay: (of: string) => `L’heure d’envoi${about(of)} n’a pas été confirmée.`,
    seen: 'Compris',
  },
  failed: {
    title: {
      read: 'Lecture impossible',
      write: 'La lettre n’a pas pu être insérée',
      takeBack: 'La lettre n’a pas pu être retirée du brouillon',
      held: 'Aucune réponse n’a été ouverte',
    },
    copyInstead: 'Copiez la lettre et collez-la dans votre réponse : rien n’est perdu.',
    tried: (call: string, code: number | null) =>
      code === null ? `Essayé\u00a0: ${call}` : `Essayé\u00a0: ${call} (code ${code})`,
  },
  failure: {
    timeout:
      'Outlook n’a pas répondu à temps. Vérifiez le brouillon avant de recommencer : la lettre y est peut-être arrivée.',
    'item-changed': 'Un autre message a été ouvert entre-temps : rien n’a été écrit.',
    unsupported: 'Cette version d’Outlook ne permet pas cette action.',
    refused: 'Outlook a refusé.',
    'not-selected': 'La sélection du brouillon n’est pas la lettre.',
    'not-verified': 'Outlook dit avoir inséré la lettre, mais elle n’apparaît pas dans le brouillon.',
    unconfirmed:
      'La lettre a été confiée à Outlook, qui ne laisse pas relire le brouillon. Vérifiez-le avant de recommencer\u00a0: elle y est peut-être.',
    'several-drafts':
      'Plusieurs brouillons sont ouverts\u00a0: cliquez dans celui qui doit recevoir la lettre, puis recommencez.',
    'no-draft': 'Aucune réponse n’a pu être ouverte. Ouvrez-la vous-même, puis insérez la lettre.',
    'stale-page': 'La page de votre messagerie doit être rechargée pour qu’Égards puisse la lire.',
    'too-long': 'La lettre est plus longue que ce qu’Outlook accepte.',
    malformed: 'Outlook a donné une réponse incompréhensible.',
    'pane-incomplete': 'Une partie d’Égards n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
    held: 'Une autre personne de l’équipe s’en charge, ou a déjà répondu\u00a0: son nom est en haut du volet. Pour répondre tout de même, choisissez-y «\u00a0Reprendre\u00a0» ou «\u00a0Retirer la marque\u00a0».',
    unexpected: 'Une erreur inattendue est survenue dans Égards.',
  } satisfies Record<Failure['code'], string>,
};

export type Sentences = typeof french;

function about(subject: string): string {
  return subject === '' ? '' : ` pour «\u00a0${subject}\u00a0»`;
}

/** Who has already refused, and when; each null when the thread does not say. */
function refusedBy(by: string | null, on: string | null): string {
  const who = by === null ? 'Ce fil contient déjà un refus' : `${by} a déjà répondu par un refus`;
  return on === null ? `${who}.` : `${who} le ${on}.`;
}
