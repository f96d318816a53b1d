import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import { openingIds, reasonIds, scenarioIds, type LetterLanguage, type LetterRequest } from '../../src/letter/request';
import { findDefects } from './find-defects';

/** Facts as mails and hurried recruiters give them. */
const facts = {
  fr: {
    position: [
      'de développeur',
      'd’Assistant de direction',
      'Le Responsable du site',
      'un assistant commercial',
      'l’Animateur QHSE',
      '« Data Engineer »',
      '"Chef de projet"',
      '- Data Engineer.',
      'Poste : Comptable',
      'Offre : poste de comptable (H/F)',
      'Réf. 1234 - Data Engineer',
      'Data Engineer H/F - Paris',
      'Stage - Développeur web',
      '.NET Developer',
      'Chef de projet : digital',
      'Responsable de la conduite du changement et de la transformation numérique des services de la direction',
    ],
    detail: [
      'Le poste demande une pratique quotidienne de SAP.',
      'Nous recherchons une personne avec 5 ans d’expérience',
      'parce que le poste est basé à Lyon',
      'encadrer une équipe',
      'en management',
      '5 ans d’expérience',
      'React, TypeScript et GraphQL',
      'de Kubernetes',
      'l’encadrement d’une équipe',
      'plus d’expérience en B2B',
      'le budget a été gelé',
    ],
    openingDetail: [
      'un poste de chef de projet',
      'Chef de projet junior.',
      'cybersécurité',
      'plus junior',
      'de développeur',
    ],
    personal: [
      'votre maîtrise de Python',
      'iOS n’a plus de secret pour vous',
      'bravo pour "le blog"',
      'Quel bel exposé (vraiment)',
    ],
  },
  en: {
    position: [
      'the Site Manager',
      'a Product Owner',
      '"Data Engineer"',
      'Engineering Manager position',
      'Position of accountant',
      'Backend Developer (m/f/d)',
      '- senior backend developer.',
      'Job title: Office Manager',
    ],
    detail: [
      'to have led a team',
      'We need a bilingual profile',
      'in management',
      'leading a team',
      'React, TypeScript and GraphQL',
      'The budget was frozen.',
      'at least 5 years of experience',
    ],
    openingDetail: ['a project manager role', 'in management', 'around data', 'Kubernetes'],
    personal: ['your Python skills', 'iOS holds no secrets for you', 'well done on "the blog"'],
  },
} as const;

function* oddRequests(language: LetterLanguage): Generator<LetterRequest> {
  const odd = facts[language];
  let turn = 0;
  for (const scenario of scenarioIds)
    for (const opening of openingIds)
      for (const reason of reasonIds)
        for (const position of odd.position) {
          const pick = (list: readonly string[]): string => list[turn % list.length] ?? '';
          turn++;
          yield {
            language,
            scenario,
            opening,
            reason,
            position,
            detail: pick(odd.detail),
            openingDetail: pick(odd.openingDetail),
            personal: pick(odd.personal),
            firstName: 'Anne',
            now: '2026-04-16T10:00:00+02:00',
            sender: { firstName: 'Camille', lastName: 'Perrin' },
            seed: `odd-${turn}`,
          };
        }
}

test.each(['fr', 'en'] as const)('in %s, facts of any shape give a clean letter', (language) => {
  const failures = new Map<string, string>();
  for (const request of oddRequests(language)) {
    const letter = composeLetter(request, builtInLibrary);
    const found = [
      ...findDefects(letter, request),
      ...(/\b(de de|du du|the the|a the|the a|position position|poste de poste|un poste autour d’un poste)\b|--|: [A-Z][a-z]+ [a-z]+ .*:.*:/i.exec(
        `${letter.subject}\n${letter.text}`,
      ) ?? []),
    ];
    for (const defect of found) if (failures.size < 10) failures.set(defect, `${defect} ← ${JSON.stringify(request)}`);
  }
  expect([...failures.values()]).toEqual([]);
});

describe('a post is named without what surrounds it', () => {
  const subject = (language: LetterLanguage, position: string): string =>
    composeLetter(
      {
        language,
        scenario: 'after-cv',
        opening: 'none',
        position,
        now: '2026-04-16',
        sender: { firstName: '', lastName: '' },
      },
      builtInLibrary,
    ).subject;

  test.each([
    ['de développeur', 'au poste de développeur'],
    ['d’Assistant de direction', 'au poste d’Assistant de direction'],
    ['Le Responsable du site', 'au poste de Responsable du site'],
    ['un assistant commercial', 'au poste d’assistant commercial'],
    ['« Data Engineer »', 'au poste de Data Engineer'],
    ['- Data Engineer.', 'au poste de Data Engineer'],
    ['Poste : Comptable', 'au poste de Comptable'],
    ['Offre : poste de comptable (H/F)', 'au poste de comptable'],
    ['Réf. 1234 - Data Engineer', 'au poste de Data Engineer'],
    ['Data Engineer (réf. AB-12)', 'au poste de Data Engineer'],
    ['Data Engineer H/F - Paris', 'au poste de Data Engineer'],
    ['Boulanger (H/F) - CDI 39h', 'au poste de Boulanger'],
    ['Développeur Java confirmé – Lyon 3e – 45/55 k€', 'au poste de Développeur Java confirmé'],
    ['Serveur/serveuse - Bordeaux - temps partiel', 'au poste de Serveur/serveuse'],
    ['Directeur de magasin (H/F) / Réf. R-00871', 'au poste de Directeur de magasin'],
    ['Commis de cuisine 39h hebdo - Annecy (74)', 'au poste de Commis de cuisine'],
    ['Technicien de maintenance (CDI, 3x8)', 'au poste de Technicien de maintenance'],
    ['Chef de projet – digital', 'au poste de Chef de projet – digital'],
    ['Responsable France et Benelux', 'au poste de Responsable France et Benelux'],
    ['Ingénieur 3D', 'au poste d’Ingénieur 3D'],
    ['CARISTE CACES 1-3-5', 'au poste de Cariste CACES 1-3-5'],
    ['CDI', 'au poste de CDI'],
    ['Candidature au poste de Comptable', 'au poste de Comptable'],
    ['CDI Comptable H/F Paris 9e', 'au poste de Comptable'],
    ['Infirmier DE - nuit', 'au poste d’Infirmier DE de nuit'],
    ['Offre 4521 - Comptable', 'au poste de Comptable'],
    ['Agent d’accueil CDD remplacement congé mat', 'au poste d’Agent d’accueil'],
    ['Stage - Développeur web', 'pour le stage «\u202fDéveloppeur web\u202f»'],
    ['stage en marketing', 'pour le stage en marketing'],
    ['alternance assistant RH', 'pour l’alternance d’assistant RH'],
    ['Ref 2024-113 Acheteur', 'au poste d’Acheteur'],
    ['votre offre de serveur', 'au poste de serveur'],
    ['CDI Vendeur', 'au poste de Vendeur'],
    ['DÉVELOPPEUR PHP', 'au poste de Développeur PHP'],
    ['CHEF DE PROJET SI', 'au poste de Chef de projet SI'],
    ['RSSI', 'au poste de RSSI'],
    ['Ingénieur C++', 'au poste d’Ingénieur C++'],
    ['Chargé(e) de paie', 'au poste de Chargé(e) de paie'],
    ['Technicien R&D', 'au poste de Technicien R&D'],
    ['Développeur "full stack"', 'au poste de Développeur «\u202ffull stack\u202f»'],
    ['Traducteur suédois > français', 'au poste de Traducteur suédois-français'],
    ['Testeur <b>QA</b>', 'au poste de Testeur <b>QA</b>'],
    ['Offre', 'au poste d’Offre'],
    ['Lead Dev', 'au poste de Lead Dev'],
    ['Designer UX/UI', 'au poste de Designer UX/UI'],
    ['Chef de mission', 'au poste de Chef de mission'],
    ['Aide à domicile - Temps partiel', 'au poste d’Aide à domicile'],
    // Capitals and missing accents are of a form or a tracking tool.
    ['ASSISTANT(E) COMMERCIAL(E)', 'au poste d’Assistant(e) commercial(e)'],
    ['CAISSIER.ERE', 'au poste de Caissier.ère'],
    ['HOTE(SSE) DE VENTE', 'au poste d’Hôte(sse) de vente'],
    ['CHARGE(E) D’AFFAIRES', 'au poste de Chargé(e) d’affaires'],
    ['EDUCATEUR SPECIALISE', 'au poste d’Éducateur spécialisé'],
    ['DEVELOPPEUR FULL STACK', 'au poste de Développeur full stack'],
    ['EMPLOYEE POLYVALENTE', 'au poste d’Employée polyvalente'],
    ['technicien frigoriste et electricien', 'au poste de technicien frigoriste et électricien'],
    ['ATSEM', 'au poste d’ATSEM'],
    ['Agents polyvalents de restauration', 'au poste d’Agent polyvalent de restauration'],
    ['Serveurs/serveuses', 'au poste de Serveur/serveuse'],
    ['Assistants sociaux', 'au poste d’Assistants sociaux'],
    ['Assurances de personnes', 'au poste d’Assurances de personnes'],
  ])('« %s » gives « %s »', (position, written) => {
    expect(subject('fr', position)).toBe(`Votre candidature ${written}`);
  });

  test.each([
    ['the Site Manager', 'Site Manager'],
    ['a Product Owner', 'Product Owner'],
    ['Position of accountant', 'accountant'],
    ['Engineering Manager position', 'Engineering Manager'],
    ['Backend Developer (m/f/d)', 'Backend Developer'],
    ['Bookkeeper - part-time (20 hrs) - Cork', 'Bookkeeper'],
    ['HGV Driver (Class 1) £32k', 'HGV Driver (Class 1)'],
    ['Senior QA Engineer (Remote, EU)', 'Senior QA Engineer'],
    ['Site Manager - R-00871', 'Site Manager'],
    ['Barista (FT)', 'Barista'],
    ['Nurse – Band 5 – £28,407 - £34,581 p.a.', 'Nurse – Band 5'],
    ['Head of Data', 'Head of Data'],
    ['A/B Testing Analyst', 'A/B Testing Analyst'],
    ['ACCOUNT MANAGER', 'Account Manager'],
  ])('“%s” gives “%s”', (position, written) => {
    const post = written.includes(' – ') ? `position of ${written}` : `${written} position`;
    expect(subject('en', position)).toBe(`Your application for the ${post}`);
  });
});

describe('the recruiter’s own words become a sentence', () => {
  const personal = (words: string, language: LetterLanguage = 'fr', team?: string): string | undefined =>
    composeLetter(
      {
        language,
        scenario: 'after-cv',
        opening: 'none',
        personal: words,
        now: '2026-04-16',
        sender: { firstName: '', lastName: '', ...(team !== undefined && { team }) },
        without: ['greeting', 'thanks', 'decision', 'reason', 'opening', 'wishes', 'close'],
      },
      builtInLibrary,
    ).text;

  test.each([
    ['votre maîtrise de Python', 'J’ai particulièrement apprécié votre maîtrise de Python.'],
    ['La clarté de vos réponses.', 'J’ai particulièrement apprécié la clarté de vos réponses.'],
    ['votre expérience chez Acme', 'J’ai particulièrement apprécié votre expérience chez Acme.'],
    [
      'votre façon d’expliquer un incident sans jargon',
      'J’ai particulièrement apprécié votre façon d’expliquer un incident sans jargon.',
    ],
    ['La qualité de vos tests automatisés', 'J’ai particulièrement apprécié la qualité de vos tests automatisés.'],
    ['votre calme face aux questions', 'J’ai particulièrement apprécié votre calme face aux questions.'],
    ['votre capacité à vous adapter', 'J’ai particulièrement apprécié votre capacité à vous adapter.'],
    ['votre rigueur force le respect', 'Votre rigueur force le respect.'],
    ['votre article explique la démarche', 'Votre article explique la démarche.'],
    ['vos tests automatisés nous ont plu', 'Vos tests automatisés nous ont plu.'],
    ['ton enthousiasme', 'J’ai particulièrement apprécié votre enthousiasme.'],
    ['votre projet impressionne', 'Votre projet impressionne.'],
    ['votre projet de supervision impressionne', 'Votre projet de supervision impressionne.'],
    ['Votre projet nous a marqués', 'Votre projet nous a marqués.'],
    ['iOS n’a plus de secret pour vous', 'iOS n’a plus de secret pour vous.'],
    ['Quel bel exposé (vraiment)', 'Quel bel exposé (vraiment).'],
    ['Merci :)', 'Merci.'],
    ['Bravo 👏', 'Bravo.'],
    ['bravo pour "le blog"', 'Bravo pour «\u202fle blog\u202f».'],
    ['Vous avez dit : « Osons ! »', 'Vous avez dit\u00a0: «\u202fOsons\u202f!\u202f»'],
  ])('« %s » → « %s »', (words, sentence) => {
    expect(personal(words)).toBe(sentence);
  });

  test.each([
    ['super échange sur la carte des vins', 'J’ai beaucoup apprécié notre échange sur la carte des vins.'],
    ['Très bon contact, projet clair', 'J’ai particulièrement apprécié notre échange et votre projet clair.'],
    ['beaucoup aimé votre blog', 'J’ai beaucoup aimé votre blog.'],
    ['Apprécié votre honnêteté !', 'J’ai apprécié votre honnêteté.'],
    ['bluffée par vos maquettes', 'Vos maquettes m’ont fait forte impression.'],
    ['portfolio superbe', 'J’ai particulièrement apprécié votre superbe portfolio.'],
    ['motivation et sérieux', 'J’ai particulièrement apprécié votre motivation et votre sérieux.'],
    ['bon échange au tél', 'J’ai beaucoup apprécié notre échange au téléphone.'],
    ['carnet de croquis', 'J’ai particulièrement apprécié votre carnet de croquis.'],
    ['Étude de cas très solide', 'J’ai particulièrement apprécié votre étude de cas très solide.'],
    ['Votre contribution à un projet libre', 'J’ai été sensible à votre contribution à un projet libre.'],
    ['Vos trois ans au Togo', 'J’ai été sensible à vos trois ans au Togo.'],
    ['Votre lettre dit beaucoup en peu de mots', 'Votre lettre dit beaucoup en peu de mots.'],
    ['Votre parcours inspire confiance', 'Votre parcours inspire confiance.'],
    ['Merci pour votre franchise', 'Merci aussi pour votre franchise.'],
    ['On a bien ri', 'On a bien ri.'],
    ['bonne idée que vous avez eue', 'Bonne idée que vous avez eue.'],
    ['Belle équipe, Marseille', 'Belle équipe, Marseille.'],
  ])('a note without a subject is a sentence, with nothing added: « %s »', (words, sentence) => {
    expect(personal(words)).toBe(sentence);
  });

  test.each([
    ['Loved your piece on podcasts', 'I loved your piece on podcasts.'],
    ['great chat about sourdough', 'I very much enjoyed our chat about sourdough.'],
    ['Really liked the way you test edge cases', 'I really liked the way you test edge cases.'],
    ['so kind with residents', 'You came across as kind with residents.'],
    ['impressed by your case study', 'I was impressed by your case study.'],
    ['Your piece on pay transparency', 'I particularly appreciated your piece on pay transparency.'],
    ['Nice portfolio, great energy', 'I particularly appreciated your portfolio and your energy.'],
    ['your rigour shows', 'Your rigour shows.'],
    ['Great to meet you', 'It was great to meet you.'],
    ['Everybody enjoyed your presentation', 'Everybody enjoyed your presentation.'],
  ])('in English too: “%s”', (words, sentence) => {
    expect(personal(words, 'en')).toBe(sentence);
  });

  test('a team says « nous », and English says it too', () => {
    expect(personal('votre rigueur', 'fr', 'RH')).toBe('Nous avons particulièrement apprécié votre rigueur.');
    expect(personal('your Python skills', 'en')).toBe('I particularly appreciated your Python skills.');
    expect(personal('your way of explaining an incident without jargon', 'en')).toBe(
      'I particularly appreciated your way of explaining an incident without jargon.',
    );
    expect(personal('the technical depth of your answers', 'en')).toBe(
      'I particularly appreciated the technical depth of your answers.',
    );
    expect(personal('your project stood out', 'en')).toBe('Your project stood out.');
  });
});
