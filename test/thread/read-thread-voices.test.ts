import { readThread } from '../../src/thread/read-thread';
import { letter, known } from './letter';

const rows: [string, string, string | null, string | null][] = [
  // subject, body, position, stage
  [
    'Candidature',
    "Bonjour,\n\nC'est avec beaucoup d'enthousiasme que je vous soumets ma candidature pour rejoindre vos équipes en tant que développeuse back-end.\n\nCordialement,\nLéa Morin",
    'Développeuse back-end',
    'cv',
  ],
  [
    'votre offre 2231',
    "Bonjour, votre offre d'administrateur réseau a retenu toute mon attention. Vous trouverez mon CV en PJ.\nLéa Morin",
    'Administrateur réseau',
    'cv',
  ],
  [
    'CV Léa Morin',
    'Bonjour Madame,\n\nJe me permets de vous transmettre mon CV pour le poste de gestionnaire de paie.\n\nBien à vous,\nLéa Morin',
    'Gestionnaire de paie',
    'cv',
  ],
  [
    'Poste de chef de projet SI',
    "Madame, Monsieur,\nJe suis vivement intéressée par ce poste. Forte de huit ans d'expérience en maîtrise d'ouvrage, je pense correspondre au profil recherché.\nLéa Morin",
    'Chef de projet SI',
    'cv',
  ],
  [
    'Réponse à votre annonce LinkedIn',
    "Hello,\n\nj'ai vu sur LinkedIn que vous recrutez un développeur mobile React Native. Je développe des applis depuis 2019.\n\nLéa",
    'Développeur mobile React Native',
    'cv',
  ],
  [
    'Candidature spontanée',
    "Madame, Monsieur,\nVotre entreprise m'attire depuis longtemps. Technicienne réseau depuis cinq ans, je souhaite rejoindre vos équipes.\nSalutations\nLéa Morin",
    undefined as unknown as null,
    'spontaneous',
  ],
  [
    'Recherche alternance master cybersécurité',
    "Bonjour,\nÉtudiante en master, je suis à la recherche d'une alternance de 24 mois à partir de septembre en cybersécurité.\nLéa Morin",
    undefined as unknown as null,
    'spontaneous',
  ],
  [
    'Offre n° 4521 ingénieure qualité logiciel',
    "Bonjour,\n\nJe réponds à l'offre citée en objet. Ingénieure qualité chez un équipementier, je souhaite évoluer.\n\nLéa Morin",
    'Ingénieure qualité logiciel',
    'cv',
  ],
  [
    'Application for the Data Engineer position',
    'Dear Sir or Madam,\n\nPlease accept this letter as my application for the Data Engineer position advertised on your website.\n\nYours faithfully,\nLéa Morin',
    'Data Engineer',
    'cv',
  ],
  [
    'Job application',
    'Hi,\n\nI came across your ad for a site reliability engineer and would love to be considered. My resume is attached.\n\nBest,\nLéa Morin',
    'Site reliability engineer',
    'cv',
  ],
  [
    'Resume',
    'Dear Hiring Manager,\nI am interested in the Senior Analyst role in your risk group. I have an MS in finance and five years of experience.\nRegards,\nLéa Morin',
    'Senior Analyst',
    'cv',
  ],
  [
    'Postulation technicien de maintenance',
    "Bonsoir,\nSuite à notre conversation téléphonique avec l'accueil, voici ma candidature.\nCdt, Léa Morin",
    'Technicien de maintenance',
    undefined as unknown as null,
  ],
  [
    'Candidature de Léa Morin - Responsable SI',
    'Bonjour,\n\nVeuillez trouver ci-joint mon dossier.\n\nLéa Morin',
    'Responsable SI',
    'cv',
  ],
  [
    'RE: Offre Développeur .NET',
    'Bonjour,\n\nEn réponse à votre annonce pour un poste de Développeur .NET à Lille, je vous prie de trouver ci-joint mon CV.\n\nLéa Morin',
    'Développeur .NET',
    'cv',
  ],
  [
    '[Candidature] UX/UI Designer H/F',
    "Bonjour, votre annonce m'a tapé dans l'œil. Portfolio : https://lea.example\nLéa Morin",
    'UX/UI Designer',
    'cv',
  ],
  [
    'Ma motivation pour le poste de juriste',
    'Bonjour, actuellement juriste dans un cabinet, je candidate au poste de juriste en droit social proposé par votre société.\nLéa Morin',
    'Juriste en droit social',
    'cv',
  ],
  [
    'emploi',
    "bonjour je cherche un emploi de cariste je suis dispo tout de suite j'ai mes caces\nléa morin",
    'Cariste',
    'spontaneous',
  ],
  [
    'Candidature consultant fonctionnel SAP MM',
    'Bonjour,\nJe souhaiterais postuler à votre offre de Consultant fonctionnel SAP MM (H/F).\nLéa Morin',
    'Consultant fonctionnel SAP MM',
    'cv',
  ],
  [
    "Stage de fin d'études – data science",
    "Bonjour,\nÉlève ingénieure, je cherche un stage de fin d'études de six mois en data science à partir de février.\nLéa Morin",
    undefined as unknown as null,
    'spontaneous',
  ],
  [
    'Candidature au stage Développeur IA (réf STG-12)',
    'Bonjour,\nVotre offre de stage Développeur IA correspond à mon projet.\nLéa Morin',
    'Développeur IA',
    'cv',
  ],
  [
    'Freelance DevOps disponible',
    'Bonjour,\nConsultante DevOps freelance, je suis disponible à partir du 2 mars pour une mission longue. TJM 550 €.\nLéa Morin',
    undefined as unknown as null,
    'spontaneous',
  ],
  [
    'Intérêt pour le poste de PMO',
    "Bonjour Claire,\n\nLe poste de PMO que tu as partagé hier m'intéresse. Je t'envoie mon CV.\n\nLéa Morin",
    'PMO',
    'cv',
  ],
  [
    "Suite à l'annonce Indeed : assistante RH",
    'Bonjour,\n\nJe postule. Vous trouverez en pièces jointes CV et lettre.\n\nLéa Morin',
    'Assistante RH',
    'cv',
  ],
];

describe('an application is read whatever its voice', () => {
  it.each(rows)('%s', (subject, body, position, stage) => {
    const facts = readThread(letter({ subject, body }), {
      now: '2026-11-23T10:00:00+01:00',
      mailbox: ['recrutement@novalys.example'],
    });
    expect(known(facts.firstName)).toBe('Léa');
    expect(known(facts.receivedDate)).toBe('2026-11-10');
    if (position !== undefined) expect(known(facts.position)).toBe(position);
    if (stage !== undefined) expect(known(facts.stage)).toBe(stage);
  });
});

describe('mail that is no application is left alone', () => {
  it.each<[string, string]>([
    [
      'Votre facture de novembre',
      'Bonjour,\nVeuillez trouver votre facture n° 2231 en pièce jointe.\nCordialement,\nMarc Petit\nService comptable',
    ],
    [
      'Invitation forum des métiers',
      'Bonjour,\nNotre école organise un forum emploi le 4 février. Seriez-vous intéressés par un stand pour rencontrer nos étudiants ?\nMarc Petit\nRelations entreprises',
    ],
    [
      'Solution de sourcing',
      'Bonjour,\nNotre plateforme vous aide à recruter des développeurs deux fois plus vite. Auriez-vous 15 minutes pour une démo ?\nMarc Petit',
    ],
    ['Réunion de jeudi', "Bonjour,\nJe vous confirme la réunion de jeudi à 10h avec l'équipe projet.\nMarc Petit"],
    [
      'Attestation employeur',
      "Bonjour,\nAncien salarié, j'ai besoin d'une attestation employeur pour mon dossier. Merci d'avance.\nMarc Petit",
    ],
    [
      'Prise de références',
      'Bonjour,\nNous envisageons de recruter un de vos anciens collaborateurs et souhaiterions une prise de références.\nMarc Petit\nCabinet Altis',
    ],
    ['Lunch?', 'Are you free for lunch on Thursday? Marc'],
    ['Gas contract', 'Please find attached the revised contract. Let me know if legal has any comments.\nMarc Petit'],
    [
      'Newsletter RH',
      'Les tendances du recrutement en 2026. Comment réussir vos entretiens ? Pour vous désabonner cliquez ici.',
    ],
    [
      'Re: [perl-users] regex question',
      'On Tue, Marc wrote:\n> does anyone know how to match a word?\n\nTry \\b around it.\n\nMarc',
    ],
    ['Congés', 'Bonjour,\nJe souhaite poser mes congés du 2 au 12 août. Merci de valider.\nMarc Petit'],
    [
      'Proposition de formation',
      'Bonjour,\nNos formations certifiantes en management sont éligibles au CPF. Contactez-nous !\nMarc Petit',
    ],
  ])('%s', (subject, body) => {
    const facts = readThread(letter({ subject, body, name: 'Marc Petit' }), {
      now: '2026-11-23T10:00:00+01:00',
      mailbox: ['recrutement@novalys.example'],
    });
    expect({
      first: known(facts.firstName),
      position: known(facts.position),
      stage: known(facts.stage),
      received: known(facts.receivedDate),
      interview: known(facts.interviewDate),
    }).toEqual({ first: null, position: null, stage: null, received: null, interview: null });
  });
});
