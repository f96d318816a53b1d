import { readThread } from '../../src/thread/read-thread';
import { known, letter } from './letter';

interface Row {
  readonly from: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments?: readonly string[];
  readonly wants: Readonly<Record<string, unknown>>;
}

const nobody = { firstName: null, lastName: null, position: null, stage: null, receivedDate: null };

const rows: Readonly<Record<string, Row>> = {
  'a cabinet presents one person by name': {
    from: 'Hugo Marchal',
    address: 'h.marchal@altis-rh.example',
    subject: 'Profil contrôleur de gestion pour votre recherche',
    body: 'Bonjour Madame,\n\nDans le cadre de votre recherche d’un contrôleur de gestion, je vous soumets la candidature de Mme Elsa Vidal. Actuellement en poste chez un industriel, elle dispose de sept ans d’expérience. Son CV est joint.\n\nJe reste à votre disposition.\n\nHugo Marchal\nConsultant senior',
    wants: {
      firstName: 'Elsa',
      lastName: 'Vidal',
      position: 'Contrôleur de gestion',
      stage: 'cv',
      receivedDate: '2026-11-10',
    },
  },
  'a cabinet presents initials': {
    from: 'Hugo Marchal',
    address: 'h.marchal@altis-rh.example',
    subject: 'E.V. – chef de projet MOA',
    body: 'Bonjour,\n\nJe vous propose le profil de E.V., chef de projet MOA, disponible sous un mois. Je vous adresse son dossier de compétences. Elle peut vous rencontrer jeudi.\n\nHugo Marchal',
    wants: { firstName: null, lastName: null, position: 'Chef de projet MOA', stage: 'cv' },
  },
  'a friend outside recommends a friend': {
    from: 'Lise Garnier',
    address: 'lise.garnier@courriel.example',
    subject: 'Une super dev pour vous',
    body: 'Bonjour,\n\nJe me permets de vous écrire au sujet de mon amie Jade Colin. Elle cherche un poste de développeuse front à Lyon et votre annonce est faite pour elle. Je lui ai dit de vous envoyer son CV mais elle est timide, alors le voici.\n\nLise Garnier',
    wants: {
      firstName: 'Jade',
      lastName: 'Colin',
      position: 'Développeuse front',
      stage: 'cv',
      receivedDate: '2026-11-10',
    },
  },
  'a spouse writes': {
    from: 'Lise Garnier',
    address: 'lise.garnier@courriel.example',
    subject: 'candidature de mon mari',
    body: 'Bonjour,\n\nMon mari, Paul Garnier, n’a pas d’ordinateur. Il postule à votre offre de cariste. Vous trouverez son CV joint.\n\nLise Garnier',
    wants: { firstName: 'Paul', lastName: 'Garnier', position: 'Cariste', stage: 'cv' },
  },
  'a board with a person-like name': {
    from: 'Mon Emploi',
    address: 'contact@mon-emploi.example',
    subject: 'Nouvelle candidature pour Développeur Go',
    body: 'Bonjour,\n\nKarim Aziz a postulé à votre offre Développeur Go (H/F) - Lyon.\n\nEmail : karim.aziz@courriel.example\nTéléphone : 06 39 98 00 00\n\nMessage :\nBonjour, passionné par Go depuis cinq ans, je serais ravi d’échanger avec vous.\n\nL’équipe Mon Emploi',
    wants: {
      firstName: 'Karim',
      lastName: 'Aziz',
      position: 'Développeur Go',
      stage: 'cv',
      receivedDate: '2026-11-10',
      language: 'fr',
    },
  },
  'a form with its fields one under the other': {
    from: 'Site web',
    address: 'site@novalys-web.example',
    subject: 'Formulaire de contact : candidature',
    body: 'Nom\nAziz\n\nPrénom\nKarim\n\nPoste\nTechnicien réseau\n\nMessage\nJe suis très motivé pour ce poste, disponible de suite.',
    wants: { firstName: 'Karim', lastName: 'Aziz', position: 'Technicien réseau', stage: 'cv' },
  },
  'a network where people write to each other': {
    from: 'Karim Aziz via LinkIn',
    address: 'messages-noreply@linkin.example',
    subject: 'Karim vous a envoyé un message',
    body: 'Karim Aziz\nIngénieur cloud\n\nBonjour Claire-Lise, votre post sur le poste d’architecte cloud m’intéresse beaucoup. Voici mon CV.\n\nRépondre',
    wants: { firstName: 'Karim', lastName: 'Aziz', position: 'Architecte cloud', stage: 'cv' },
  },
  'a school offers a pupil': {
    from: 'Sandrine Pons',
    address: 's.pons@lycee-mermoz.example',
    subject: 'Candidature alternance BTS SIO',
    body: 'Bonjour,\n\nJe vous transmets la candidature d’Enzo Faure, étudiant en BTS SIO dans notre établissement, qui recherche une alternance. Son CV est joint.\n\nSandrine Pons\nRelations entreprises',
    attachments: ['CV Enzo Faure.pdf'],
    wants: { firstName: 'Enzo', lastName: 'Faure' },
  },
  'an agency that asks for needs': {
    from: 'Hugo Marchal',
    address: 'h.marchal@altis-rh.example',
    subject: 'Vos besoins en recrutement',
    body: 'Bonjour,\n\nNotre cabinet accompagne les ESN dans leurs recrutements de développeurs et de chefs de projet. Seriez-vous disponible pour un échange téléphonique cette semaine ?\n\nHugo Marchal',
    wants: nobody,
  },
  'a client asks for a profile': {
    from: 'Anne Royer',
    address: 'anne.royer@banque-azur.example',
    subject: 'Besoin d’un chef de projet',
    body: 'Bonjour,\n\nNous recherchons pour janvier un chef de projet confirmé pour notre programme de paiement. Pouvez-vous nous proposer des profils avec leur tarif journalier ?\n\nAnne Royer\nDirectrice des programmes',
    wants: nobody,
  },
  'a client comments on a consultant': {
    from: 'Anne Royer',
    address: 'anne.royer@banque-azur.example',
    subject: 'Point sur la mission',
    body: 'Bonjour,\n\nTout se passe bien avec votre consultant. Nous souhaitons prolonger sa mission de trois mois. Merci de nous adresser la proposition.\n\nAnne Royer',
    wants: nobody,
  },
  'a question before applying': {
    from: 'Jade Colin',
    address: 'jade.colin@courriel.example',
    subject: 'Question sur le télétravail',
    body: 'Bonjour,\n\nAvant d’envoyer quoi que ce soit, je voudrais savoir si le télétravail est possible chez vous. Merci.\n\nJade Colin',
    wants: { stage: null, receivedDate: null },
  },
};

describe('relays, referrers and agencies are not the candidate', () => {
  it.each(Object.entries(rows))('%s', (_title, row) => {
    const facts = readThread(
      letter({
        subject: row.subject,
        body: row.body,
        name: row.from,
        address: row.address,
        ...(row.attachments === undefined ? {} : { attachments: row.attachments }),
      }),
      {
        now: '2026-11-23T10:00:00+01:00',
        mailbox: ['recrutement@novalys.example'],
      },
    );
    const read: Record<string, unknown> = {
      firstName: known(facts.firstName),
      lastName: known(facts.lastName),
      position: known(facts.position),
      stage: known(facts.stage),
      interviewDate: known(facts.interviewDate),
      receivedDate: known(facts.receivedDate),
      language: known(facts.language),
    };
    expect(Object.fromEntries(Object.keys(row.wants).map((name) => [name, read[name]]))).toEqual(row.wants);
  });
});
