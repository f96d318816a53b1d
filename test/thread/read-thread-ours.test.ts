import type { OpenMessage } from '../../src/thread/open-message';
import { readThread } from '../../src/thread/read-thread';
import { known, letter } from './letter';

const candidate = { name: 'Inès Lacombe', address: 'ines.lacombe@courriel.example' };
const recruiter = { name: 'Maëlle Kervadec', address: 'maelle.kervadec@novalys.example' };

interface Row {
  readonly subject: string;
  readonly body: string;
  readonly to?: { name: string; address: string };
  readonly draft?: boolean;
  readonly attachments?: readonly string[];
  readonly wants: Readonly<Record<string, unknown>>;
}

const colleague = { name: 'Benoît Le Goff', address: 'benoit.legoff@novalys.example' };

const rows: Readonly<Record<string, Row>> = {
  'an invitation in prose, now past': {
    subject: 'Votre candidature chez Novalys',
    body: 'Bonjour Inès,\n\nVotre profil nous intéresse et nous serions ravis de vous rencontrer pour le poste de développeuse Ruby. Je vous propose de nous retrouver le jeudi 12 novembre à 14h dans nos locaux.\n\nBien à vous,\nMaëlle',
    wants: { firstName: 'Inès', lastName: 'Lacombe', position: 'Développeuse Ruby', stage: 'cv' },
  },
  'a confirmation, now past': {
    subject: 'Confirmation de rendez-vous',
    body: 'Bonjour Inès,\n\nJe vous confirme notre entretien du mercredi 18 novembre à 9h30 en visio pour le poste de chargée de projet.\n\nMaëlle Kervadec',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Chargée de projet',
      stage: 'interview',
      interviewDate: '2026-11-18',
    },
  },
  'a confirmation, still to come': {
    subject: 'Confirmation de rendez-vous',
    body: 'Bonjour Inès,\n\nC’est noté pour le 27 novembre à 10h.\n\nMaëlle Kervadec',
    wants: { firstName: 'Inès', stage: 'cv', interviewDate: null },
  },
  'a refusal after an interview': {
    subject: 'Suite à notre entretien',
    body: 'Bonjour Inès,\n\nMerci encore pour le temps que vous nous avez consacré le 3 novembre. Malgré la qualité de nos échanges, nous avons fait le choix de retenir un autre profil pour le poste d’architecte réseau.\n\nBonne continuation,\nMaëlle Kervadec',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Architecte réseau',
      stage: 'interview',
      interviewDate: '2026-11-03',
      refused: true,
    },
  },
  'a refusal on file': {
    subject: 'Votre candidature – Data engineer (H/F)',
    body: 'Madame,\n\nNous avons étudié votre candidature reçue le 2 novembre avec attention. Nous sommes au regret de ne pouvoir lui donner une suite favorable.\n\nLe service recrutement',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Data engineer',
      stage: 'cv',
      receivedDate: '2026-11-02',
      refused: true,
    },
  },
  'an acknowledgement': {
    subject: 'Accusé de réception de votre candidature',
    body: 'Bonjour,\n\nNous avons bien reçu votre candidature au poste de technicien SAV et vous en remercions. Sans réponse de notre part sous trois semaines, considérez que votre candidature n’a pas été retenue.\n\nNovalys',
    wants: { firstName: 'Inès', lastName: 'Lacombe', position: 'Technicien SAV', stage: 'cv', refused: false },
  },
  'a manager’s report': {
    subject: 'Retour entretien Inès Lacombe',
    to: colleague,
    body: 'Salut Benoît,\n\nJ’ai reçu Inès Lacombe ce matin pour le poste d’ingénieure QA. Très bon contact, un peu juste en automatisation. Je suis favorable à un deuxième tour.\n\nMaëlle',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Ingénieure QA',
      stage: 'interview',
      interviewDate: '2026-11-10',
      refused: false,
      receivedDate: null,
    },
  },
  'a no between colleagues': {
    subject: 'Inès Lacombe',
    to: colleague,
    body: 'Benoît,\n\nÇa ne le fera pas pour Inès Lacombe (admin sys), l’entretien d’hier était laborieux. On ne donne pas suite, je m’en occupe.\n\nMaëlle',
    wants: { firstName: 'Inès', lastName: 'Lacombe', stage: 'interview', interviewDate: '2026-11-09', refused: false },
  },
  'an application sent on to a manager': {
    subject: 'TR: Candidature administratrice base de données',
    to: colleague,
    body: 'Ton avis ?\n\nMaëlle\n\nDe : Inès Lacombe <ines.lacombe@courriel.example>\nEnvoyé : vendredi 6 novembre 2026 22:10\nÀ : Novalys Recrutement <recrutement@novalys.example>\nObjet : Candidature administratrice base de données\n\nBonjour,\n\nJe me permets de vous adresser ma candidature au poste d’administratrice base de données.\n\nInès Lacombe',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Administratrice base de données',
      stage: 'cv',
      receivedDate: '2026-11-06',
      language: 'fr',
    },
  },
  'a draft over a thread': {
    subject: 'RE: Candidature comptable',
    draft: true,
    body: 'Bonjour Inès,\n\n\nMaëlle Kervadec\n\nLe ven. 6 nov. 2026 à 22:10, Inès Lacombe <ines.lacombe@courriel.example> a écrit :\n\n> Bonjour,\n>\n> Je postule à votre offre de comptable clients (CDI).\n>\n> Inès Lacombe',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Comptable clients',
      stage: 'cv',
      receivedDate: '2026-11-06',
      language: 'fr',
    },
  },
  'a moved interview': {
    subject: 'RE: entretien',
    body: 'Bonjour Inès,\n\nJe dois malheureusement reporter notre entretien de jeudi au mardi 17 novembre à 11h. Dites-moi si cela vous convient.\n\nMaëlle\n\nLe 09/11/2026 à 18:02, Inès Lacombe a écrit :\n> Bonjour, jeudi 12 à 9h me convient parfaitement. Inès Lacombe',
    wants: { firstName: 'Inès', lastName: 'Lacombe', stage: 'interview', interviewDate: '2026-11-17' },
  },
  'an interview put off without a new day': {
    subject: 'Report de votre entretien du 12 novembre – Product Owner',
    body: 'Bonjour Inès,\n\nUne urgence nous contraint à reporter l’entretien prévu demain, jeudi 12 novembre, à 16 h. Nous vous proposerons une nouvelle date la semaine prochaine.\n\nMaëlle',
    wants: { firstName: 'Inès', lastName: 'Lacombe', position: 'Product Owner', stage: 'cv', interviewDate: null },
  },
  'an appointment called off by the mail it answers': {
    subject: 'Re: RDV du 13 novembre - Product Owner',
    body: 'Bonjour Inès,\n\nNous devons annuler notre rendez-vous de vendredi 13 novembre, le projet sur lequel nous comptions est repoussé. Nous vous rappelons dès que possible.\n\nMaëlle',
    wants: { firstName: 'Inès', lastName: 'Lacombe', position: 'Product Owner', stage: 'cv', interviewDate: null },
  },
  'an interview the recruiter cancels': {
    subject: 'Entretien de demain',
    body: 'Bonjour Inès,\n\nJe suis contrainte d’annuler notre entretien de demain, le poste de Product Owner étant gelé.\n\nMaëlle',
    wants: { firstName: 'Inès', lastName: 'Lacombe', position: 'Product Owner', stage: 'cv', interviewDate: null },
  },
  'a colleague recommends a former colleague': {
    subject: 'CV pour le poste DevOps',
    to: { name: 'Novalys Recrutement', address: 'recrutement@novalys.example' },
    attachments: ['CV_Ines_LACOMBE.pdf'],
    body: 'Hello,\n\nJe vous partage le CV d’une ancienne collègue, Inès Lacombe, qui serait parfaite pour le poste d’ingénieur DevOps. Elle est joignable au 06 39 98 00 11.\n\nMaëlle',
    wants: {
      firstName: 'Inès',
      lastName: 'Lacombe',
      position: 'Ingénieur DevOps',
      stage: 'cv',
      receivedDate: '2026-11-10',
    },
  },
};

describe('mail from our own side is read too', () => {
  it.each(Object.entries(rows))('%s', (_title, row) => {
    const base = letter({
      subject: row.subject,
      body: row.body,
      ...(row.attachments === undefined ? {} : { attachments: row.attachments }),
    });
    const message: OpenMessage = {
      ...base,
      from: recruiter,
      to: [row.to ?? candidate],
      ...(row.draft === true ? { view: 'compose' as const, date: null } : {}),
    };
    const facts = readThread(message, { now: '2026-11-23T10:00:00+01:00', mailbox: ['recrutement@novalys.example'] });
    const read: Record<string, unknown> = {
      firstName: known(facts.firstName),
      lastName: known(facts.lastName),
      position: known(facts.position),
      stage: known(facts.stage),
      interviewDate: known(facts.interviewDate),
      receivedDate: known(facts.receivedDate),
      language: known(facts.language),
      refused: facts.alreadyRefused !== null,
    };
    expect(Object.fromEntries(Object.keys(row.wants).map((name) => [name, read[name]]))).toEqual(row.wants);
  });
});

describe('an earlier refusal of ours that a mail from outside quotes', () => {
  const body =
    'Je postule au poste de comptable.\n\nLe 3 mars 2026 à 10:00, RH <recrutement@novalys.example> a écrit :\n> Bonjour, malheureusement votre candidature n’a pas été retenue.';
  const refusal = (subject: string, text = body) =>
    readThread(letter({ subject, body: text }), {
      now: '2026-11-23T10:00:00+01:00',
      mailbox: ['recrutement@novalys.example'],
    }).alreadyRefused;

  it('is believed in a reply', () => expect(refusal('RE: Candidature')).not.toBeNull());
  it('is ours when the candidate’s forwarded reply names who wrote it without an address', () => {
    const forwarded: OpenMessage = {
      ...letter({
        subject: 'TR: RE: Graveuse',
        body: 'Gérard, elle a compris.\n\nDe : Flore Oyono <flore.oyono@courriel.example>\nEnvoyé : mardi 3 mars 2026 10:00\nObjet : RE: Graveuse\n\nMerci, je prends note de votre réponse pour le poste de graveuse.\nFlore Oyono\n\nLe 2 mars 2026 à 18:00, La Cristallerie a écrit :\n> Bonjour Flore, malheureusement votre candidature n’a pas été retenue.',
      }),
      from: recruiter,
      to: [{ name: 'Gérard', address: 'gerard@novalys.example' }],
    };
    const facts = readThread(forwarded, {
      now: '2026-11-23T10:00:00+01:00',
      mailbox: ['recrutement@novalys.example'],
    });
    expect(facts.alreadyRefused?.by).toBe('La Cristallerie');
  });
  it('is not believed in a first mail', () => expect(refusal('Candidature')).toBeNull());
  it.each([
    ['Un mot encore', 'Merci de votre réponse, même si je suis déçue.'],
    ['Suite', 'Je prends acte de votre refus.'],
    ['One more thing', 'Thank you for your kind note. I do not agree with all of it.'],
  ])('is believed under « %s », where the mail answers it', (subject, words) =>
    expect(refusal(subject, body.replace('Je postule au poste de comptable.', words))).not.toBeNull(),
  );
  it('is believed under a line drawn without the name of who wrote it', () =>
    expect(
      refusal(
        'Votre réponse de ce matin',
        'Soit, je n’insiste pas.\n\n-------- Message d’origine --------\nMadame, malheureusement votre candidature n’a pas été retenue.',
      ),
    ).not.toBeNull());
});
