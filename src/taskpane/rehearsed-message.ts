import type { ReadingQuestion } from './read-in-worker';

/**
 * An application as most are: read once by a thread that has just started and waits for its first question. The engine has then
 * prepared the reading’s code and patterns, which take five times longer than the reading itself.
 */
export const rehearsedQuestion: ReadingQuestion = {
  message: {
    view: 'read',
    subject: 'Candidature – Comptable confirmée H/F',
    from: { name: 'Camille MOREL', address: 'camille.morel@courriel.example' },
    to: [{ name: 'Recrutement', address: 'recrutement@novalys.example' }],
    cc: [],
    replyTo: [],
    date: '2026-10-05T09:00:00Z',
    html: `<div><p>Bonjour,</p><p>Suite à votre annonce parue la semaine dernière, je vous adresse ma candidature au poste de
Comptable confirmée (H/F) basé à Lyon, à temps plein. Comptable depuis six ans, je travaille sur SAP.</p>
<p>Vous trouverez mon CV en pièce jointe.</p><p>Cordialement,</p><p>Camille Morel<br>Comptable<br>06 00 00 00 00</p></div>`,
    text: null,
    attachments: [{ name: 'CV_Camille_Morel.pdf', contentType: 'application/pdf' }],
    calendars: [],
  },
  context: { now: '2026-10-06T09:00:00Z', mailbox: ['recrutement@novalys.example'] },
};
