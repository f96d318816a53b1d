import type { OpenMessage } from '../../src/thread/open-message';

/** Mail made to measure: an application as Outlook writes its HTML, of any size, and mail built to be slow. No DOM, no Node. */

const sentences = [
  'Bonjour Madame, je vous adresse ma candidature pour le poste de <b>développeur Java / Angular</b> (H/F), vu sur votre site le 12 octobre.',
  'J’ai huit ans d’expérience chez un éditeur, dont trois comme référent technique&nbsp;; je suis disponible sous deux mois.',
  'Mon précédent poste m’a mené de Lyon à Nantes, où j’ai encadré une équipe de cinq personnes pour Armor Conseil.',
  'Je reste à votre écoute pour un entretien, en visio ou dans vos locaux, à partir du jeudi 19 novembre.',
  'Merci encore à Mme Kervadec pour son accueil au salon de l’emploi, et pour les renseignements qu’elle m’a donnés.',
  'I also spent two years in Dublin, in a team of twelve, where we moved a billing platform to the cloud.',
  'Les dernières années m’ont appris à tenir un budget, à parler à des clients pressés et à dire non quand il le faut.',
  'Vous trouverez mon CV en pièce jointe, ainsi que deux lettres de recommandation de mes anciens responsables.',
  'Le rythme me convient, les déplacements aussi, tant qu’ils restent en France et qu’ils sont annoncés.',
  'Formé à l’INSA de Rennes puis à l’université de Gand, je parle le néerlandais et un peu d’allemand.',
];

/** No two runs read the same text: what is kept of one must not make the next one cheap. */
let made = 0;

function paragraph(): string {
  made += 1;
  const said = [0, 3, 7].map((step) => sentences[(made * 7 + step * (made % 4) + step) % sentences.length]).join(' ');
  return `<p class="MsoNormal" style="margin:0cm;font-size:11pt;font-family:Calibri,sans-serif"><span lang="FR" style="color:#1F497D">${said} Dossier ${String(made)}.</span></p>\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><table width="100%"><tr><td style="padding:4px">Compétences</td><td style="padding:4px">Spring Boot, SQL, Docker</td></tr></table></div>\n`;
}

/** The HTML of an application of so many kilobytes. */
export function makeHtml(kilobytes: number): string {
  const body: string[] = [];
  for (let length = 0; length < kilobytes * 1024; length += body.at(-1)?.length ?? 0) body.push(paragraph());
  return `<html><head><style>p{margin:0}</style></head><body>${body.join('')}<p>Cordialement,<br>Léa Morin</p></body></html>`;
}

export function makeMessage(html: string | null, text: string | null = null): OpenMessage {
  return {
    view: 'read',
    subject: 'Candidature développeur Java',
    from: { name: 'Léa Morin', address: 'lea@courriel.example' },
    to: [{ name: '', address: 'recrutement@novalys.example' }],
    cc: [],
    replyTo: [],
    date: '2026-11-10T09:00:00Z',
    html,
    text,
    attachments: [],
    calendars: [],
  };
}

/** What `makeMessage` is read with. */
export const madeContext = { now: '2026-11-23T10:00:00Z', mailbox: ['recrutement@novalys.example'] };

/** By name, the HTML or the text of about `size` characters that a careless reading would take long over. */
export const slowMail: Readonly<Record<string, (size: number) => readonly [html: string | null, text: string | null]>> =
  {
    spaces: (size) => [null, ' '.repeat(size) + 'x'],
    blockquotes: (size) => ['<blockquote>'.repeat(size / 100) + 'x'.repeat(10), null],
    'header lines': (size) => [null, 'De : a\n'.repeat(size / 10)],
    'one long word': (size) => [null, 'a'.repeat(size)],
    capitals: (size) => [null, 'Jean DUPONT '.repeat(size / 12)],
    posts: (size) => [null, 'candidature au poste de '.repeat(size / 24)],
    'at signs': (size) => [null, 'a@b.'.repeat(size / 4)],
    dates: (size) => [null, 'entretien du 3 octobre à 10h. '.repeat(size / 30)],
  };
