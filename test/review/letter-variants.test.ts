import type { ReviewFacts } from '../../src/review/finding';
import { reviewLetter } from '../../src/review/review-letter';

const facts: ReviewFacts = {
  firstName: 'Maëlle',
  lastName: 'Le Goff',
  position: 'Développeuse Java (F/H)',
  receivedDate: '2026-11-02',
  now: '2026-11-12T09:00:00+01:00',
  to: ['maelle.legoff@mail.example'],
};

interface Parts {
  readonly hello?: string;
  readonly thanks?: string;
  readonly late?: string;
  readonly decision?: string;
}

/** A letter is of one language, which its greeting or its word on the delay tells. */
const isEnglish = ({ hello = '', late = '' }: Parts): boolean =>
  /^Dear /.test(hello) || /(?<!\p{L})(?:the|you|this|we|us|our|to)(?!\p{L})/iu.test(late);

function letter(parts: Parts): string {
  const { hello, thanks, late = '', decision } = parts;
  const [helloOf, thanksOf, decisionOf, wish, closing] = isEnglish(parts)
    ? [
        'Hello Maëlle,',
        'Thank you for applying for the Java developer role and for the time you gave it.',
        'We will not take your application further: the role needs experience of Quarkus in production.',
        'I wish you well in your search.',
        'Kind regards,',
      ]
    : [
        'Bonjour Maëlle,',
        'Merci pour votre candidature au poste de Développeuse Java et pour le temps que vous y avez consacré.',
        'Nous ne donnerons pas suite à votre candidature : le poste demande une expérience de Quarkus en production.',
        'Je vous souhaite une belle suite dans votre recherche.',
        'Bien cordialement,',
      ];
  return `${hello ?? helloOf}\n\n${thanks ?? thanksOf}\n\n${late} ${decision ?? decisionOf}\n\n${wish}\n\n${closing}\nPaul Delmas`;
}

function rulesOf(text: string, given: ReviewFacts = facts): string[] {
  return reviewLetter(text, { facts: given }).map((finding) => finding.rule);
}

describe('a greeting', () => {
  const rows: readonly (readonly [string, Partial<ReviewFacts>, string, readonly string[]])[] = [
    ['no accents', {}, 'Bonjour Maelle,', []],
    ['caps', {}, 'BONJOUR MAËLLE,', []],
    ['lower', {}, 'bonjour maëlle,', []],
    ['full name', {}, 'Bonjour Maëlle Le Goff,', []],
    ['Madame Le Goff', {}, 'Madame Le Goff,', []],
    ['Chère Madame Le Goff', {}, 'Chère Madame Le Goff,', []],
    ['Mme LE GOFF', {}, 'Bonjour Mme LE GOFF,', []],
    ['Chère Maëlle', {}, 'Chère Maëlle,', []],
    ['Maëlle, bonjour', {}, 'Maëlle, bonjour,', []],
    ['Maëlle,', {}, 'Maëlle,', []],
    ['compound', { firstName: 'Jean-Baptiste', lastName: 'de La Tour' }, 'Bonjour Jean-Baptiste,', []],
    ['compound w/o hyphen', { firstName: 'Jean-Baptiste', lastName: 'X' }, 'Bonjour Jean Baptiste,', []],
    ['short', { firstName: 'Jean-Baptiste', lastName: 'Roy' }, 'Bonjour Jean,', []],

    ['particle', { firstName: 'Anne', lastName: 'd’Ormesson' }, 'Bonjour Madame d’Ormesson,', []],
    ['particle2', { firstName: 'Anne', lastName: "D'ORMESSON" }, 'Madame d’Ormesson,', []],
    ['van der', { firstName: 'Pieter', lastName: 'van der Berg' }, 'Dear Mr van der Berg,', []],
    ['O’Neil', { firstName: 'Sean', lastName: "O'Neil" }, 'Dear Mr O’Neil,', []],
    ['Mx', { firstName: 'Robin', lastName: 'Okafor' }, 'Dear Mx Okafor,', []],
    ['Hi', { firstName: 'Robin', lastName: 'Okafor' }, 'Hi Robin,', []],
    ['Hello again', { firstName: 'Robin', lastName: 'Okafor' }, 'Hello again Robin,', []],
    ['Good morning', { firstName: 'Robin', lastName: 'Okafor' }, 'Good morning Robin,', []],
    ['Bonjour !', {}, 'Bonjour !', ['missing/name']],
    ['Bonjour', {}, 'Bonjour,', ['missing/name']],
    ['Madame, Monsieur', {}, 'Madame, Monsieur,', ['missing/name']],
    ['Madame', {}, 'Madame,', ['missing/name']],
    ['Dear applicant', { firstName: 'Robin' }, 'Dear applicant,', ['missing/name']],
    ['Dear candidate', { firstName: 'Robin' }, 'Dear candidate,', ['missing/name']],
    ['Cher candidat', {}, 'Cher candidat, chère candidate,', ['missing/name']],
    ['Bonjour à toutes et tous', {}, 'Bonjour à toutes et à tous,', ['missing/name']],
    ['Dear Sir or Madam', { firstName: 'Robin' }, 'Dear Sir or Madam,', ['missing/name']],
    ['To whom', { firstName: 'Robin' }, 'To whom it may concern,', ['missing/name']],
    ['other', {}, 'Bonjour Élodie,', ['mismatch/name']],
    ['other full', {}, 'Bonjour Élodie Martin,', ['mismatch/name']],
    ['other civ', {}, 'Bonjour Madame Martin,', ['mismatch/name']],
    ['other Cher', {}, 'Cher Thomas,', ['mismatch/name']],
    ['near', {}, 'Bonjour Gaëlle,', ['mismatch/name']],
    ['near2', { firstName: 'Marie', lastName: 'Roux' }, 'Bonjour Mario,', ['mismatch/name']],
    ['lower other', {}, 'bonjour thomas,', ['mismatch/name']],
    ['caps other', {}, 'BONJOUR THOMAS,', ['mismatch/name']],
    ['Dear other', { firstName: 'Robin', lastName: 'Okafor' }, 'Dear Daniel,', ['mismatch/name']],
    ['Hi other', { firstName: 'Robin', lastName: 'Okafor' }, 'Hi Sarah-Jane,', ['mismatch/name']],
    ['Arabic name', { firstName: 'Younès', lastName: 'Aït Saïd' }, 'Bonjour Younes,', []],
    ['Vietnamese', { firstName: 'Thị Hạnh', lastName: 'Nguyễn' }, 'Bonjour Thi Hanh,', []],
    ['Polish ł', { firstName: 'Paweł', lastName: 'Łukasik' }, 'Bonjour Pawel,', []],
    ['ß', { firstName: 'Jürgen', lastName: 'Groß' }, 'Bonjour Monsieur Gross,', []],
    ['ø', { firstName: 'Søren', lastName: 'X' }, 'Bonjour Soren,', []],
    ['cyrillic', { firstName: 'Олена', lastName: 'Коваль' }, 'Bonjour Олена,', []],
    ['chinese', { firstName: '伟', lastName: '王' }, 'Bonjour 伟,', []],
    ['nickname in facts', { firstName: 'Alexandre', lastName: 'Roy' }, 'Bonjour Alex,', []],
    ['emoji', {}, 'Bonjour Maëlle 👋,', []],
    ['newline greeting', {}, 'Bonjour\nMaëlle,', []],
    ['Bonjour chère Maëlle', {}, 'Bonjour chère Maëlle,', []],
    ['Bonjour et merci', {}, 'Bonjour et merci pour votre message,', ['missing/name']],
  ];
  test.each(rows)('%s: %j greeted by “%s” gives %j', (_, who, hello, rules) => {
    expect(rulesOf(letter({ hello }), { ...facts, ...who })).toEqual(rules);
  });
});

function thanksFor(what: string): string {
  return `Merci pour votre candidature ${what}. Nous l’avons lue avec attention.`;
}

describe('a position', () => {
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['H/F', 'Comptable fournisseurs (H/F)', thanksFor('au poste de comptable fournisseurs'), []],
    ['H/F in letter', 'Comptable fournisseurs', thanksFor('au poste de comptable fournisseurs (H/F)'), []],
    ['fem', 'Technicien de maintenance', thanksFor('au poste de technicienne de maintenance'), []],
    ['masc', 'Infirmière coordinatrice', thanksFor('au poste d’infirmier coordinateur'), []],
    ['F/H inclusive', 'Chargé·e de communication', thanksFor('au poste de chargée de communication'), []],
    ['paren e', 'Chargé(e) de recrutement', thanksFor('au poste de chargé de recrutement'), []],
    ['abbr RH', 'Assistant RH', thanksFor('au poste d’assistant ressources humaines'), []],
    ['abbr written', 'Assistante ressources humaines', thanksFor('au poste d’assistante RH'), []],
    ['SRE', 'Site Reliability Engineer (SRE)', thanksFor('au poste de SRE'), []],
    ['dev', 'Développeur full-stack', thanksFor('au poste de dev fullstack'), []],
    ['plural', 'Conducteur de ligne', thanksFor('pour nos postes de conducteurs de ligne'), []],
    ['word order', 'Ingénieur qualité logiciel', thanksFor('sur l’ingénierie qualité'), []],
    ['caps', 'ACHETEUR INDUSTRIEL', thanksFor('au poste d’acheteur industriel'), []],
    ['no accents', 'Électricien bâtiment', thanksFor('au poste d’electricien batiment'), []],
    ['en', 'Data Analyst', 'Thank you for applying for the Data Analyst role with us.', []],
    ['en/fr', 'Data Analyst', thanksFor('au poste d’analyste de données'), []],
    ['stage', 'Stage assistant communication', thanksFor('à notre stage en communication'), []],
    ['ref', 'Comptable - réf. 2026-114', thanksFor('au poste de comptable'), []],
    ['CDI', 'Vendeur - CDI - Lyon', thanksFor('au poste de vendeuse à Lyon'), []],
    ['chef de projet', 'Chef de projet digital', thanksFor('au poste de cheffe de projet digitale'), []],
    [
      'missing',
      'Comptable',
      'Merci pour votre candidature et pour le temps que vous y avez consacré.',
      ['missing/position'],
    ],
    [
      'missing en',
      'Data Analyst',
      'Thank you very much for your application and for the time you gave to it.',
      ['missing/position'],
    ],
    ['other', 'Comptable fournisseurs', thanksFor('au poste d’acheteur industriel'), ['mismatch/position']],
    ['other2', 'Développeuse Java', thanksFor('au poste de chargée de clientèle'), ['mismatch/position']],
    ['other3', 'Data Analyst', 'Thank you for applying for the role of Office Manager.', ['mismatch/position']],
    ['other4', 'Aide-soignant', thanksFor('à l’offre d’infirmière de nuit'), ['mismatch/position']],
    ['other common', 'Chef de projet digital', thanksFor('au poste de chef de chantier'), ['mismatch/position']],
    ['other5', 'Ingénieur systèmes', thanksFor('au poste d’ingénieur commercial'), ['mismatch/position']],
    ['other stage', 'Stage marketing', thanksFor('au stage de contrôle de gestion'), ['mismatch/position']],
    ['other quotes', 'Comptable', thanksFor('au poste de « Responsable logistique »'), ['mismatch/position']],
    ['other cap', 'Comptable', thanksFor('comme Responsable logistique'), ['mismatch/position']],
    ['en other', 'Nurse', 'Thank you for your application for the Site Manager position.', ['mismatch/position']],
  ];
  test.each(rows)('%s: applied for as %s, “%s” gives %j', (_, position, thanks, rules) => {
    expect(rulesOf(letter({ thanks }), { ...facts, position })).toEqual(rules);
  });
});

describe('eight weeks after', () => {
  const late = { ...facts, receivedDate: '2026-09-20' };

  test.each([
    'Veuillez excuser ce délai.',
    'Je vous prie de nous excuser pour cette réponse tardive.',
    'Pardon d’avoir tant tardé.',
    'Nous sommes navrés d’avoir mis si longtemps à vous répondre.',
    'Vous avez attendu bien trop longtemps cette réponse.',
    'Merci de votre patience.',
    'Nous aurions dû vous répondre plus tôt.',
    'Cette réponse arrive bien après votre envoi, j’en suis confuse.',
    'Sept semaines, c’est long : toutes nos excuses.',
    'Nous vous devions une réponse depuis plusieurs semaines.',
    'Désolé de vous répondre seulement maintenant.',
    'Notre réponse vous parvient bien tard.',
    'Je regrette le temps mis à vous répondre.',
    'Je reviens enfin vers vous, avec beaucoup de retard.',
    'Nous avons trop tardé.',
    'Je regrette que vous soyez resté sans nouvelles.',
    'I am sorry for the delay.',
    'Sorry this took so long.',
    'We should have replied sooner.',
    'You have waited far too long for this.',
    'Apologies for our slow reply.',
    'Thank you for bearing with us all this time.',
    'Please forgive the long silence.',
    'We kept you waiting, and we regret it.',
    'This answer is overdue.',
    'I apologise that it has taken us seven weeks to reply.',
    'I am sorry not to have come back to you before now.',
    'Désolée pour l’attente.',
    'Nous mesurons que l’attente a été longue.',
    'Nous vous avons laissée sans réponse trop de temps.',
  ])('a word on the delay is enough: %s', (word) => {
    expect(rulesOf(letter({ late: word }), late)).toEqual([]);
  });

  test.each([
    '',
    'Nous avons étudié votre dossier avec soin.',
    'Nous avons reçu beaucoup de candidatures.',
    'Les délais de livraison sont le cœur du poste.',
    'Vos patients vous connaissent.',
    'Le niveau attendu est élevé.',
  ])('silence on the delay is pointed at: %s', (word) => {
    expect(rulesOf(letter({ late: word }), late)).toEqual(['late/no-word']);
  });
});

test('an answer within three weeks owes no apology', () => {
  expect(rulesOf(letter({}), { ...facts, receivedDate: '2026-10-25' })).toEqual([]);
});

describe('a decision', () => {
  test.each([
    'Nous avons choisi d’avancer avec une autre personne, plus expérimentée en Quarkus.',
    'Le poste a été confié à quelqu’un qui connaît déjà Quarkus.',
    'Votre candidature n’a pas été retenue, faute d’expérience de Quarkus.',
    'Nous ne pourrons pas vous proposer ce poste, qui demande Quarkus.',
    'Cette fois, ce ne sera pas vous : le poste demande Quarkus.',
    'Notre réponse est négative, car le poste demande Quarkus.',
    'Je dois vous dire non, le poste demande Quarkus.',
    'Le recrutement est suspendu jusqu’au printemps, faute de budget.',
    'Le poste n’existe plus : le budget a été retiré.',
    'Nous arrêtons ici notre échange, le poste demandant Quarkus.',
    'Une autre candidature l’a emporté, pour sa pratique de Quarkus.',
    'Nous n’irons pas plus loin ensemble sur ce poste, faute de Quarkus.',
    'Je ne peux malheureusement pas vous offrir la place, attribuée ce matin.',
    'Nous poursuivons avec une autre personne, qui connaît Quarkus.',
    'Votre dossier ne passe pas à l’étape suivante : il manque Quarkus.',
    'Nous n’avons pas d’ouverture en Java cette année.',
    'Nous mettons fin à notre recherche pour ce poste, faute de budget.',
    'C’est une autre candidate que nous accueillerons en janvier, déjà formée à Quarkus.',
    'Le choix s’est porté sur une personne déjà formée à Quarkus.',
    'La place revient à une personne déjà formée à Quarkus.',
    'Je ne suis pas en mesure de vous répondre favorablement, le poste demandant Quarkus.',
    'Vous ne rejoindrez pas l’équipe cette fois, le poste demandant Quarkus.',
  ])('is read in: %s', (decision) => {
    expect(rulesOf(letter({ decision }))).toEqual([]);
  });

  test.each([
    'Votre dossier est bien arrivé et l’équipe le lit avec attention.',
    'Le poste demande une expérience de Quarkus en production, qui est au cœur du travail.',
    'Nous reviendrons vers vous la semaine prochaine.',
  ])('is missing from: %s', (decision) => {
    expect(rulesOf(letter({ decision }))).toEqual(['missing/decision']);
  });

  const inEnglish = (decision: string) =>
    `Dear Robin,\n\nThank you for applying for the Data Analyst role and for taking the time to meet us.\n\n${decision}\n\nI wish you well in your search and hope the next months go well for you.\n\nKind regards,\nPaul Delmas`;
  const robin = {
    ...facts,
    firstName: 'Robin',
    lastName: 'Okafor',
    position: 'Data Analyst',
    to: ['robin.okafor@mail.example'],
  };

  test.each([
    'We have chosen someone who already works in dbt every day.',
    'We won’t be taking your application further, as the post needs dbt.',
    'The role has gone to a person who knows dbt.',
    'I’m afraid the answer is no, because the post needs dbt.',
    'We decided to proceed with another applicant, who knows dbt.',
    'The post has been withdrawn for budget reasons.',
    'You will not be joining us this time; the post needs dbt.',
    'We are not able to offer you the job, which needs dbt.',
    'Someone else will be starting in May, with three years of dbt.',
    'Your application was not successful, for lack of dbt.',
    'We have stopped hiring until the spring.',
    'On this occasion we have selected a colleague from another team.',
    'We have decided against moving ahead, since the post needs dbt.',
    'We have given the post to an internal applicant.',
    'We cannot take you on this time: the post needs dbt.',
  ])('is read in English in: %s', (decision) => {
    expect(rulesOf(inEnglish(decision), robin)).toEqual([]);
  });

  test.each([
    'Your file has arrived and the team is reading it.',
    'We will get back to you next week with our answer.',
  ])('is missing in English from: %s', (decision) => {
    expect(rulesOf(inEnglish(decision), robin)).toEqual(['missing/decision']);
  });
});

test.each([
  'Je vous remercie de votre candidature au poste de Développeuse Java.',
  'Un grand merci pour votre candidature au poste de Développeuse Java.',
  'J’ai été sensible à l’intérêt que vous portez au poste de Développeuse Java : soyez-en remerciée.',
  'Nous vous savons gré de votre candidature au poste de Développeuse Java.',
  'Nous vous sommes reconnaissants du temps donné au poste de Développeuse Java.',
])('thanks are read in: %s', (thanks) => {
  expect(rulesOf(letter({ thanks }))).toEqual([]);
});

describe('recipients', () => {
  const rows: readonly (readonly [string, Partial<ReviewFacts>, readonly string[]])[] = [
    ['one', { to: ['maelle.legoff@mail.example'] }, []],
    ['two own', { to: ['maelle.legoff@mail.example', 'mlegoff@perso.example'] }, []],
    ['initial', { to: ['maelle.legoff@mail.example', 'm.le-goff@work.example'] }, []],
    ['odd single', { to: ['sunflower82@mail.example'] }, []],
    ['odd + own', { to: ['sunflower82@mail.example', 'maelle.legoff@mail.example'] }, ['recipients/colleagues']],
    [
      'colleague listed',
      { to: ['maelle.legoff@mail.example', 'rh@novalys.example'], colleagues: ['novalys.example'] },
      ['recipients/colleagues'],
    ],
    [
      'colleague @',
      { to: ['maelle.legoff@mail.example', 'rh@novalys.example'], colleagues: ['@Novalys.example'] },
      ['recipients/colleagues'],
    ],
    [
      'two strangers',
      { to: ['a.b@x.example', 'c.d@y.example', 'maelle.legoff@mail.example'] },
      ['recipients/colleagues'],
    ],
    ['display', { to: ['Maëlle Le Goff <maelle@mail.example>'] }, []],
    [
      'display + colleague',
      { to: ['Maëlle Le Goff <ml@mail.example>', 'Eric Petit <eric.petit@novalys.example>'] },
      ['recipients/colleagues'],
    ],
    ['same twice', { to: ['sun@mail.example', 'SUN@mail.example'] }, []],
    ['empty', { to: [] }, []],
    ['only colleagues', { to: ['eric@novalys.example'], colleagues: ['novalys.example'] }, ['recipients/colleagues']],
    ['two others', { to: ['eric@novalys.example', 'lea@novalys.example'] }, ['recipients/colleagues']],
    ['initials', { to: ['maelle.legoff@mail.example', 'mlg@home.example'] }, []],
    ['display other address', { to: ['maelle.legoff@mail.example', 'Maëlle Le Goff <moon@home.example>'] }, []],
    [
      'sub domain colleague',
      { to: ['maelle.legoff@mail.example', 'rh@eu.novalys.example'], colleagues: ['novalys.example'] },
      ['recipients/colleagues'],
    ],
  ];
  test.each(rows)('%s: %j gives %j', (_, given, rules) => {
    expect(rulesOf(letter({}), { ...facts, ...given })).toEqual(rules);
  });
});

describe('a name called at the end', () => {
  const ending = (words: string) =>
    letter({ decision: `Nous ne donnerons pas suite à votre candidature : le poste demande Quarkus. ${words}` });

  test.each(['Merci encore, Martin.', 'Bonne continuation, Thomas !', 'Courage, Inès.'])(
    'is another person’s: %s',
    (words) => {
      expect(rulesOf(ending(words))).toEqual(['mismatch/name']);
    },
  );

  test.each([
    'Merci encore, Maëlle.',
    'L’équipe, dont Martin, vous remercie.',
    'Merci à Martin pour la visite.',
    'Vous pouvez écrire à Sophie.',
  ])('is not the person written to, and that is fine: %s', (words) => {
    expect(rulesOf(ending(words))).toEqual([]);
  });
});
