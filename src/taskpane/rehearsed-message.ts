import type { ReadingQuestion } from './read-in-worker';

/**
 * An application as most are: read once by a thread that has just started and waits for its first question. The engine has then
 * prepared the reading’s code and patterns, which take five times longer than the reading itself.
 */
export const rehearsedQuestion: ReadingQuestion = {
  message: {
    view: 'read',
    subject: 'RE: Candidature – Comptable confirmée H/F',
    from: { name: 'Camille MOREL', address: 'camille.morel@courriel.example' },
    to: [{ name: 'Recrutement', address: 'recrutement@novalys.example' }],
    cc: [],
    replyTo: [],
    date: '2026-10-05T09:00:00Z',
    html: `<div><p>Bonjour Sofiane,</p><p>Merci pour notre entretien du 2 octobre à 14 h. Suite à votre annonce, je vous confirme ma
candidature au poste de Comptable confirmée (H/F) basé à Lyon, à temps plein. Comptable depuis six ans, je travaille sur SAP.</p>
<p>Vous trouverez mon CV en pièce jointe.</p><p>Cordialement,</p><p>Camille Morel<br>Comptable<br>06 00 00 00 00</p></div>
<div><hr><b>De :</b> Sofiane Belhadj &lt;recrutement@novalys.example&gt;<br><b>Envoyé :</b> jeudi 1 octobre 2026 10:00<br>
<b>À :</b> Camille Morel &lt;camille.morel@courriel.example&gt;<br><b>Objet :</b> RE: Candidature – Comptable confirmée H/F<br><br>
<p>Bonjour Camille,</p><p>Nous avons bien reçu votre candidature et nous vous proposons un entretien vendredi.</p><p>Bien à vous,</p></div>`,
    text: null,
    attachments: [{ name: 'CV_Camille_Morel.pdf', contentType: 'application/pdf' }],
    calendars: [],
  },
  context: { now: '2026-10-06T09:00:00Z', mailbox: ['recrutement@novalys.example'] },
};
