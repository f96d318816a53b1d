import type { ReadingQuestion } from './read-in-worker';

const context = { now: '2026-10-06T09:00:00Z', mailbox: ['recrutement@novalys.example'] };
const toRecruiters = {
  view: 'read',
  to: [{ name: 'Recrutement', address: 'recrutement@novalys.example' }],
  cc: [],
  replyTo: [],
  date: '2026-10-05T09:00:00Z',
  text: null,
  calendars: [],
} as const;

const withAttachment: ReadingQuestion = {
  message: {
    ...toRecruiters,
    subject: 'Candidature – Comptable confirmée H/F',
    from: { name: 'Camille MOREL', address: 'camille.morel@courriel.example' },
    html: `<div><p>Bonjour,</p><p>Suite à votre annonce parue la semaine dernière, je vous adresse ma candidature au poste de
Comptable confirmée (H/F) basé à Lyon, à temps plein. Comptable depuis six ans, je travaille sur SAP.</p>
<p>Vous trouverez mon CV en pièce jointe.</p><p>Cordialement,</p><p>Camille Morel<br>Comptable<br>06 00 00 00 00</p></div>`,
    attachments: [{ name: 'CV_Camille_Morel.pdf', contentType: 'application/pdf' }],
  },
  context,
};

const afterATalk: ReadingQuestion = {
  message: {
    ...toRecruiters,
    subject: 'Re: Entretien pour le poste d’assistant de gestion',
    from: { name: 'Éloi Da Costa', address: 'e.dacosta@courriel.example' },
    html: `<div><p>Bonjour Madame Royer,</p><p>Je vous remercie pour notre entretien de jeudi 1er octobre. Le poste d’assistant de gestion
en CDI m’intéresse toujours, et je reste disponible à partir du 15 novembre.</p><p>Bien à vous,<br>Éloi Da Costa</p></div>
<div><p>Le 28/09/2026 à 10:12, Recrutement &lt;recrutement@novalys.example&gt; a écrit :</p><blockquote><p>Bonjour,</p>
<p>Nous vous proposons un entretien jeudi 1er octobre à 14 h.</p><p>Anne Royer<br>Novalys</p></blockquote></div>`,
    attachments: [],
  },
  context,
};

/**
 * Applications as most are, read by a thread that has just started and waits for its first question: the engine has then prepared
 * the reading’s code and patterns, which take many times longer than the reading itself. Twice, since engines prepare
 * a pattern for good at its second use; two messages, since each takes paths of its own.
 */
export const rehearsedQuestions: readonly ReadingQuestion[] = [withAttachment, afterATalk, withAttachment, afterATalk];
