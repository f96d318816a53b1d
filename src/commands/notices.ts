import { assertNever } from '../session/values/assert-never';
import type { QuickObstacle } from '../session/course/quick-reply';
import { shorten } from '../session/values/shorten';
import type { InterfaceLanguage } from '../session/state/state';
import type { WhyNoLetter } from '../session/state/why-no-letter';
import type { MissingFact } from '../letter/request';

/** Outlook refuses a notification of more characters. */
export const longestNotice = 150;

/** What a ribbon command says when it does not open a reply. Where a pane is named, it is because Outlook cannot open it for us. */
export type Notice =
  | { readonly name: 'to-look-at'; readonly why: QuickObstacle }
  | { readonly name: 'reply-failed' }
  | { readonly name: 'reply-unsure' }
  | { readonly name: 'item-changed' }
  | { readonly name: 'unreadable' }
  | { readonly name: 'incomplete' };

/** At most `longestNotice` characters, whatever the mail holds. */
export function sayNotice(notice: Notice, language: InterfaceLanguage): string {
  const sentence = language === 'fr' ? inFrench(notice) : inEnglish(notice);
  return shorten(sentence, longestNotice);
}

function inFrench(notice: Notice): string {
  switch (notice.name) {
    case 'reply-failed':
      return 'Outlook n’a pas ouvert la réponse. Ouvrez le volet Égards\u00a0: la lettre y est prête, à copier.';
    case 'reply-unsure':
      return 'Outlook n’a pas confirmé l’ouverture de la réponse. Si aucune n’est ouverte, passez par le volet Égards.';
    case 'item-changed':
      return 'Un autre message a été ouvert entre-temps\u00a0: aucune réponse n’a été préparée.';
    case 'unreadable':
      return 'Outlook n’a pas donné ce message à lire. Réessayez, ou ouvrez le volet Égards.';
    case 'incomplete':
      return 'Une partie d’Égards n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.';
    case 'to-look-at':
      return obstacleInFrench(notice.why);
    default:
      return assertNever(notice);
  }
}

function obstacleInFrench(why: QuickObstacle): string {
  switch (why.name) {
    case 'no-reply-here':
      return 'Outlook ne peut pas répondre à ce message depuis Égards.';
    case 'no-letter':
      return noLetterInFrench(why.why);
    case 'missing':
      return `Il manque ${listOf(why.facts, factsInFrench, 'et')}. Ouvrez le volet Égards pour compléter la lettre.`;
    case 'doubtful-stage':
      return 'Le fil ne dit pas clairement s’il y a eu un entretien. Ouvrez le volet Égards pour choisir la lettre.';
    case 'doubtful-recipient':
      return why.doubt.name === 'automatic'
        ? 'Ce message vient d’une adresse automatique. Ouvrez le volet Égards pour vérifier à qui répondre.'
        : 'La réponse ne partirait pas chez la personne qui postule. Ouvrez le volet Égards pour vérifier.';
    case 'marked':
      return why.kind === 'taken'
        ? `${clip(why.by)} s’en occupe\u00a0: aucune réponse n’a été préparée. Ouvrez le volet Égards pour reprendre.`
        : `Refus déjà envoyé, d’après la marque de ${clip(why.by)}. Ouvrez le volet Égards pour répondre tout de même.`;
    case 'findings':
      return 'La lettre proposée est à relire avant de partir. Ouvrez le volet Égards pour voir les remarques.';
    default:
      return assertNever(why);
  }
}

function noLetterInFrench(why: WhyNoLetter): string {
  switch (why.name) {
    case 'no-application':
      return 'Aucune candidature trouvée dans ce message\u00a0: aucune réponse n’a été préparée.';
    case 'outgoing':
      return 'Ce message vient de votre équipe. Ouvrez celui de la personne qui postule.';
    case 'already-refused':
      return 'Un refus a déjà été envoyé dans cette conversation\u00a0: aucune réponse n’a été préparée.';
    case 'withdrawn':
      return 'Cette candidature a été retirée\u00a0: un refus n’est pas nécessaire.';
    default:
      return assertNever(why);
  }
}

const factsInFrench: Readonly<Record<MissingFact, string>> = {
  firstName: 'le prénom',
  position: 'le poste',
  interviewDate: 'la date de l’entretien',
  reason: 'le motif',
  detail: 'la précision du motif',
  personal: 'la phrase personnelle',
  openingDetail: 'l’objet de l’ouverture',
  openingDate: 'la date de reprise de contact',
};

function inEnglish(notice: Notice): string {
  switch (notice.name) {
    case 'reply-failed':
      return 'Outlook did not open the reply. Open the Égards pane: the letter is ready there, to copy.';
    case 'reply-unsure':
      return 'Outlook did not confirm that the reply opened. If none is open, use the Égards pane.';
    case 'item-changed':
      return 'Another message was opened in the meantime: no reply was prepared.';
    case 'unreadable':
      return 'Outlook did not give this message to read. Try again, or open the Égards pane.';
    case 'incomplete':
      return 'Part of Égards could not be loaded. Check the connection, then try again.';
    case 'to-look-at':
      return obstacleInEnglish(notice.why);
    default:
      return assertNever(notice);
  }
}

function obstacleInEnglish(why: QuickObstacle): string {
  switch (why.name) {
    case 'no-reply-here':
      return 'Outlook cannot answer this message from Égards.';
    case 'no-letter':
      return noLetterInEnglish(why.why);
    case 'missing':
      return `Missing: ${listOf(why.facts, factsInEnglish, 'and')}. Open the Égards pane to complete the letter.`;
    case 'doubtful-stage':
      return 'The thread does not clearly say whether there was an interview. Open the Égards pane to choose the letter.';
    case 'doubtful-recipient':
      return why.doubt.name === 'automatic'
        ? 'This message comes from an automatic address. Open the Égards pane to check whom to answer.'
        : 'The reply would not go to the applicant. Open the Égards pane to check.';
    case 'marked':
      return why.kind === 'taken'
        ? `${clip(why.by)} is on it: no reply was prepared. Open the Égards pane to take over.`
        : `Already refused, says the mark of ${clip(why.by)}. Open the Égards pane to answer all the same.`;
    case 'findings':
      return 'The suggested letter needs a second look. Open the Égards pane to see the remarks.';
    default:
      return assertNever(why);
  }
}

function noLetterInEnglish(why: WhyNoLetter): string {
  switch (why.name) {
    case 'no-application':
      return 'No application found in this message: no reply was prepared.';
    case 'outgoing':
      return 'This message comes from your team. Open the applicant’s own message.';
    case 'already-refused':
      return 'A refusal was already sent in this conversation: no reply was prepared.';
    case 'withdrawn':
      return 'This application was withdrawn: no refusal is needed.';
    default:
      return assertNever(why);
  }
}

const factsInEnglish: Readonly<Record<MissingFact, string>> = {
  firstName: 'the first name',
  position: 'the position',
  interviewDate: 'the interview date',
  reason: 'the reason',
  detail: 'the precision of the reason',
  personal: 'the personal sentence',
  openingDetail: 'what the opening is for',
  openingDate: 'when to be in touch again',
};

/** Two facts are named, more are too many for one line. */
function listOf(
  facts: readonly MissingFact[],
  words: Readonly<Record<MissingFact, string>>,
  and: 'et' | 'and',
): string {
  const [first, second, ...others] = facts.map((fact) => words[fact]);
  if (second === undefined) return first ?? '';
  return others.length === 0 ? `${first} ${and} ${second}` : `${first}, ${second}…`;
}

/** A long name must not cut off what there is to do. */
function clip(name: string): string {
  return shorten(name, 40);
}
