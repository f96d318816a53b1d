import type { DelayChoiceName } from '../../delay/delay-choices';
import type { HolidayName } from '../../delay/french-holidays';
import type { OutsideHours } from '../../delay/working-hours';
import type { Delay } from '../../mailbox/delay';
import type { InterfaceLanguage } from '../state/state';

/** What the pane says of a delayed mail. `when` is a written moment: « jeudi 26 novembre à 9 h », “Thursday 26 November at 9:00”. */
const french = {
  title: 'Différer l’envoi',
  change: 'Changer',
  where: {
    'in-the-draft':
      'C’est dans la réponse que son envoi se diffère\u00a0: cliquez Répondre, puis, dans la réponse, ouvrez Égards (Insérer un refus). Le menu y propose l’heure.',
    impossible:
      'Cet Outlook ne laisse pas un complément différer un envoi. Le sien le fait\u00a0: flèche à côté d’Envoyer, ou Options, Différer la livraison.',
  } satisfies Record<Exclude<Delay['where'], 'here'>, string>,
  afterSend: {
    'waits-in-drafts':
      'Cliquez ensuite Envoyer. Le message attendra dans Brouillons, où il se corrige et s’annule encore\u00a0; il partira même si Outlook est fermé.',
    'out-of-reach':
      'Attention\u00a0: dans cet Outlook, une fois Envoyer cliqué, le message ne peut plus être ni corrigé ni annulé. Il partira même si Outlook est fermé.',
    unknown:
      'Cliquez ensuite Envoyer. Selon votre Outlook, un message qui attend ne peut plus toujours être corrigé ni annulé.',
  } satisfies Record<Delay['afterSend'], string>,
  leaves: (when: string) => `Partira ${when}.`,
  leavesNow: 'Partira dès l’envoi.',
  asking: 'Lecture de l’heure d’envoi…',
  choices: {
    'in-an-hour': 'Dans une heure',
    'tomorrow-morning': 'Demain matin',
    'next-working-morning': 'Prochain matin ouvré',
  } satisfies Record<DelayChoiceName, string>,
  day: 'Jour',
  time: 'Heure (Paris)',
  choose: 'Différer à ce moment',
  notAMoment: {
    unreadable: 'Donnez un jour et une heure.',
    past: 'Ce moment est passé.',
    'too-far': 'C’est dans plus d’un an.',
  },
  outside: {
    early: (when: string) => `C’est tôt pour lire un refus\u00a0: ${when}.`,
    evening: (when: string) => `C’est le soir\u00a0: ${when}.`,
    'week-end': (when: string) => `C’est le week-end\u00a0: ${when}.`,
  },
  onHoliday: (when: string, holiday: string) => `C’est férié (${holiday})\u00a0: ${when}.`,
  holidays: {
    'new-year': 'jour de l’An',
    'easter-monday': 'lundi de Pâques',
    'labour-day': 'fête du Travail',
    'victory-1945': 'victoire de 1945',
    ascension: 'Ascension',
    'whit-monday': 'lundi de Pentecôte',
    'bastille-day': 'fête nationale',
    assumption: 'Assomption',
    'all-saints': 'Toussaint',
    'armistice-1918': 'armistice de 1918',
    christmas: 'Noël',
  } as Readonly<Record<HolidayName, string>>,
  rather: (when: string) => `Plutôt ${when}`,
  keep: 'Garder ce moment',
  none: 'Ne plus différer',
  failed: 'Outlook n’a pas confirmé l’heure d’envoi\u00a0: vérifiez-la dans le message avant de l’envoyer.',
  notRead: 'Outlook n’a pas dit quand ce message doit partir.',
  retry: 'Réessayer',
};

type DelaySentences = typeof french;

const english: DelaySentences = {
  title: 'Delay delivery',
  change: 'Change',
  where: {
    'in-the-draft':
      'A reply is delayed from within it: press Reply, then open Égards in the reply (Insert a refusal). Its menu offers the time.',
    impossible:
      'This Outlook lets no add-in delay a mail. Its own way: the arrow beside Send, or Options, Delay Delivery.',
  },
  afterSend: {
    'waits-in-drafts':
      'Then press Send. The mail will wait in Drafts, where it can still be changed or cancelled; it leaves even if Outlook is closed.',
    'out-of-reach':
      'Mind: in this Outlook, once Send is pressed, the mail can be neither changed nor cancelled. It leaves even if Outlook is closed.',
    unknown: 'Then press Send. In some Outlooks a mail that waits can no longer be changed or cancelled.',
  },
  leaves: (when) => `Leaves ${when}.`,
  leavesNow: 'Leaves as it is sent.',
  asking: 'Asking when it leaves…',
  choices: {
    'in-an-hour': 'In an hour',
    'tomorrow-morning': 'Tomorrow morning',
    'next-working-morning': 'Next working morning',
  },
  day: 'Day',
  time: 'Time (Paris)',
  choose: 'Delay until then',
  notAMoment: {
    unreadable: 'Give a day and a time.',
    past: 'That moment is past.',
    'too-far': 'That is more than a year ahead.',
  },
  outside: {
    early: (when) => `That is early to read a refusal: ${when}.`,
    evening: (when) => `That is in the evening: ${when}.`,
    'week-end': (when) => `That is at the weekend: ${when}.`,
  },
  onHoliday: (when, holiday) => `That is a public holiday in France (${holiday}): ${when}.`,
  holidays: {
    'new-year': 'New Year’s Day',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'victory-1945': 'Victory Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'bastille-day': 'Bastille Day',
    assumption: 'Assumption',
    'all-saints': 'All Saints’ Day',
    'armistice-1918': 'Armistice Day',
    christmas: 'Christmas',
  },
  rather: (when) => `Rather ${when}`,
  keep: 'Keep that moment',
  none: 'No delay',
  failed: 'Outlook did not confirm the delivery time: check it in the mail before you send it.',
  notRead: 'Outlook did not say when this mail is to leave.',
  retry: 'Try again',
};

export const delaySentences: Readonly<Record<InterfaceLanguage, DelaySentences>> = { fr: french, en: english };

/** Why not then. */
export function outsideWords(outside: OutsideHours, when: string, language: InterfaceLanguage): string {
  const say = delaySentences[language];
  return outside.name === 'holiday'
    ? say.onHoliday(when, say.holidays[outside.holiday])
    : say.outside[outside.name](when);
}
